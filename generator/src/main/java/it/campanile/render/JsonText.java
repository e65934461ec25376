package it.campanile.render;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateHashModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateModelIterator;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;
import freemarker.template.TemplateSequenceModel;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What templates say as hashes and lists, written as JSON that may stand in a script element. */
final class JsonText {

    private static final JsonFactory JSON = new JsonFactory();

    private JsonText() {}

    /**
     * The JSON of a model. What is empty is left out: a text without characters, a list or a hash with nothing in it.
     *
     * @throws TemplateModelException when it holds something that JSON has no form for
     */
    static String of(TemplateModel model) throws TemplateModelException {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            write(json, model);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        // Outside of texts JSON has none of these characters: no text can close the script element.
        return text.toString().replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026");
    }

    private static void write(JsonGenerator json, TemplateModel model) throws IOException, TemplateModelException {
        if (model instanceof TemplateScalarModel text) {
            json.writeString(ItalianMarks.strip(text.getAsString()));
        } else if (model instanceof TemplateNumberModel number) {
            json.writeNumber(new BigDecimal(number.getAsNumber().toString()));
        } else if (model instanceof TemplateBooleanModel flag) {
            json.writeBoolean(flag.getAsBoolean());
        } else if (model instanceof TemplateSequenceModel list) {
            json.writeStartArray();
            for (int i = 0; i < list.size(); i++) {
                if (!isEmpty(list.get(i))) {
                    write(json, list.get(i));
                }
            }
            json.writeEndArray();
        } else if (model instanceof TemplateHashModelEx hash) {
            json.writeStartObject();
            TemplateModelIterator keys = hash.keys().iterator();
            while (keys.hasNext()) {
                String key = ((TemplateScalarModel) keys.next()).getAsString();
                TemplateModel value = hash.get(key);
                if (!isEmpty(value)) {
                    json.writeFieldName(key);
                    write(json, value);
                }
            }
            json.writeEndObject();
        } else {
            throw new ModelMistake("render/chiamata-sbagliata", "json({…})");
        }
    }

    private static boolean isEmpty(@Nullable TemplateModel model) throws TemplateModelException {
        if (model instanceof TemplateScalarModel text) {
            return text.getAsString().isEmpty();
        }
        if (model instanceof TemplateSequenceModel list) {
            for (int i = 0; i < list.size(); i++) {
                if (!isEmpty(list.get(i))) {
                    return false;
                }
            }
            return true;
        }
        if (model instanceof TemplateHashModelEx hash) {
            TemplateModelIterator keys = hash.keys().iterator();
            while (keys.hasNext()) {
                if (!isEmpty(hash.get(((TemplateScalarModel) keys.next()).getAsString()))) {
                    return false;
                }
            }
            return true;
        }
        return model == null;
    }
}
