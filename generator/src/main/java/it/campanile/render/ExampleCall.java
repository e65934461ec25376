package it.campanile.render;

import freemarker.template.utility.StringUtil;
import it.campanile.schema.Component;
import it.campanile.schema.Component.Example;
import it.campanile.schema.Component.Macro;
import it.campanile.schema.Value;

/**
 * The FreeMarker text that an example is made of: what the gallery shows is what it runs. Short values are written out, the
 * others are read from {@code dati}.
 */
final class ExampleCall {

    private ExampleCall() {}

    static String of(Component component, Macro macro, Example example) {
        StringBuilder call = new StringBuilder("<#import \"/")
                .append(component.template())
                .append("\" as c>\n<@c.")
                .append(macro.name());
        example.values()
                .forEach((name, value) ->
                        call.append(' ').append(name).append('=').append(argument(name, value)));
        if (example.body().isEmpty()) {
            return call.append("/>").toString();
        }
        if (!example.variables().isEmpty()) {
            call.append("; ").append(example.variables());
        }
        return call.append(">\n")
                .append(example.body().strip())
                .append("\n</@c.")
                .append(macro.name())
                .append('>')
                .toString();
    }

    private static String argument(String name, Value value) {
        if (value instanceof Value.Text text) {
            return StringUtil.ftlQuote(text.text());
        }
        if (value instanceof Value.Link link) {
            return StringUtil.ftlQuote(link.url());
        }
        if (value instanceof Value.Amount amount) {
            return amount.number().toPlainString();
        }
        if (value instanceof Value.Flag flag) {
            return String.valueOf(flag.set());
        }
        return "dati." + name;
    }
}
