package it.campanile.render;

import freemarker.core.HTMLOutputFormat;
import freemarker.template.SimpleNumber;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateSequenceModel;
import it.campanile.model.Page;
import it.campanile.schema.Value;
import it.campanile.schema.Vocabulary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Values as templates see them: read-only. */
final class Models {

    private Models() {}

    /** The model of a value of a page; a reference whose target is not published is left out. */
    static @Nullable TemplateModel of(Value value, Page page, SiteContext context) {
        if (value instanceof Value.Image image) {
            return PictureModel.of(image, page.filesBase(), context.pictures());
        }
        if (value instanceof Value.Attachment attachment) {
            return AttachmentModel.of(attachment, page, context);
        }
        return of(value, context, inner -> of(inner, page, context));
    }

    /** The model of a value of the site's settings. */
    static @Nullable TemplateModel of(Value value, SiteContext context) {
        return value instanceof Value.Image image
                ? PictureModel.of(image, "/", context.pictures())
                : of(value, context, inner -> of(inner, context));
    }

    private static @Nullable TemplateModel of(
            Value value, SiteContext context, Function<Value, @Nullable TemplateModel> inner) {
        if (value instanceof Value.Text text) {
            return new SimpleScalar(text.text());
        } else if (value instanceof Value.Markup markup) {
            return markup(markup.html());
        } else if (value instanceof Value.Link link) {
            return new SimpleScalar(link.url());
        } else if (value instanceof Value.Amount amount) {
            return new SimpleNumber(amount.number());
        } else if (value instanceof Value.Flag flag) {
            return flag.set() ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
        } else if (value instanceof Value.Day day) {
            return MomentModels.day(day.date(), context.language());
        } else if (value instanceof Value.Moment moment) {
            return MomentModels.moment(moment, context.language());
        } else if (value instanceof Value.Hours hours) {
            return MomentModels.hours(hours);
        } else if (value instanceof Value.Appointment appointment) {
            return MomentModels.appointment(appointment, context.language());
        } else if (value instanceof Value.TermValue term) {
            return term(term.term(), context.language());
        } else if (value instanceof Value.Reference reference) {
            return context.site()
                    .relations()
                    .resolve(reference)
                    .map(context::view)
                    .orElse(null);
        } else if (value instanceof Value.Many many) {
            List<TemplateModel> models = new ArrayList<>();
            for (Value one : many.values()) {
                TemplateModel model = inner.apply(one);
                if (model != null) {
                    models.add(model);
                }
            }
            return list(models);
        } else if (value instanceof Value.Group group) {
            Map<String, TemplateModel> fields = new LinkedHashMap<>();
            group.fields().forEach((name, part) -> {
                TemplateModel model = inner.apply(part);
                if (model != null) {
                    fields.put(name, model);
                }
            });
            return new Hash("gruppo", group.declared(), fields);
        }
        return null;
    }

    private static TemplateModel markup(String html) {
        try {
            return HTMLOutputFormat.INSTANCE.fromMarkup(html);
        } catch (TemplateModelException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The model of a term: its id, its label, what else its vocabulary says of it. */
    static TemplateModel term(Vocabulary.Term term, Language language) {
        Map<String, TemplateModel> fields = new LinkedHashMap<>();
        term.attributes().forEach((name, text) -> fields.put(name, new SimpleScalar(text)));
        fields.put("id", new SimpleScalar(term.id()));
        fields.put("etichetta", new SimpleScalar(language.word(term.label())));
        return new Hash(fields);
    }

    /** A list of models. */
    static TemplateSequenceModel list(List<? extends TemplateModel> models) {
        return new Sequence(List.copyOf(models));
    }

    /**
     * A hash of names and models that take turns; it has these names and no others.
     *
     * @param kind what it is, for the message about a name that it does not have
     */
    static TemplateModel hash(String kind, Object... namesAndModels) {
        Map<String, TemplateModel> fields = new LinkedHashMap<>();
        for (int i = 0; i < namesAndModels.length; i += 2) {
            fields.put((String) namesAndModels[i], (TemplateModel) namesAndModels[i + 1]);
        }
        return new ClosedHash(kind, Set.of(), fields);
    }

    /**
     * Named models; a name that is not there is missing, so that one template can show things of several kinds.
     *
     * @param kind what the hash is
     * @param optional names that may be there, beside those that are
     */
    record Hash(String kind, Set<String> optional, Map<String, TemplateModel> fields) implements NamedHash {

        Hash(Map<String, TemplateModel> fields) {
            this("", Set.of(), fields);
        }

        @Override
        public Set<String> names() {
            Set<String> names = new TreeSet<>(fields.keySet());
            names.addAll(optional);
            return names;
        }

        @Override
        public @Nullable TemplateModel get(String key) throws TemplateModelException {
            return fields.get(key);
        }

        @Override
        public boolean isEmpty() {
            return fields.isEmpty();
        }
    }

    /** Models in order. */
    record Sequence(List<TemplateModel> models) implements TemplateSequenceModel {

        @Override
        public @Nullable TemplateModel get(int index) {
            return index < models.size() ? models.get(index) : null;
        }

        @Override
        public int size() {
            return models.size();
        }
    }
}
