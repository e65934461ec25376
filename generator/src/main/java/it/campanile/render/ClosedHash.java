package it.campanile.render;

import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Named models. A name that may be there and is not is missing; any other is the template's mistake.
 *
 * @param kind what the hash is
 * @param optional names that may be there, beside those that are
 * @param fields what is there
 * @param owner the file in which the values are written; empty when it is not one file
 * @param code code of the finding about an unknown name
 */
record ClosedHash(String kind, Set<String> optional, Map<String, TemplateModel> fields, String owner, String code)
        implements NamedHash {

    ClosedHash(String kind, Set<String> optional, Map<String, TemplateModel> fields) {
        this(kind, optional, fields, "", "render/parte-sconosciuta");
    }

    @Override
    public @Nullable TemplateModel get(String key) throws TemplateModelException {
        TemplateModel model = fields.get(key);
        if (model == null && !optional.contains(key)) {
            throw ModelMistake.unknown(code, key, kind, names());
        }
        return model;
    }

    @Override
    public boolean isEmpty() {
        return fields.isEmpty();
    }

    @Override
    public Set<String> names() {
        Set<String> names = new TreeSet<>(fields.keySet());
        names.addAll(optional);
        return names;
    }
}
