package it.campanile.diagnostic;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The words of the program in one language. Every package keeps its own in {@code messages_it.properties} and {@code
 * messages_en.properties} beside its classes; a key starts with the name of its package and a slash. A finding has three
 * texts: {@code code.cosa}, {@code code.perche}, {@code code.come}.
 */
public final class Messages {

    private static final ResourceBundle.Control EXACT =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Map<String, ResourceBundle> bundles = new ConcurrentHashMap<>();
    private final Locale locale;

    /** @param locale Italian or English; any other language gets Italian */
    public Messages(Locale locale) {
        this.locale = locale.getLanguage().equals("en") ? Locale.ENGLISH : Locale.ITALIAN;
    }

    /** The language spoken. */
    public Locale locale() {
        return locale;
    }

    /**
     * The text under a key with its placeholders filled.
     *
     * @param key {@code package/name}
     * @throws MissingResourceException when the key is unknown: a mistake of ours
     */
    public String text(String key, Object... arguments) {
        int slash = key.indexOf('/');
        if (slash < 0) {
            throw new IllegalArgumentException("a key of a text is package/name, not " + key);
        }
        ResourceBundle bundle = bundles.computeIfAbsent(key.substring(0, slash), this::load);
        return new MessageFormat(bundle.getString(key), locale)
                .format(Arrays.stream(arguments).map(this::said).toArray());
    }

    /** An argument as it is said: a phrase in words of this language, anything else as it is. */
    private Object said(Object argument) {
        return argument instanceof String text
                ? Phrase.read(text).<Object>map(this::text).orElse(text)
                : argument;
    }

    /** A text with its arguments. */
    public String text(Phrase phrase) {
        return text(phrase.key(), phrase.arguments().toArray());
    }

    private ResourceBundle load(String name) {
        return ResourceBundle.getBundle("it.campanile." + name + ".messages", locale, EXACT);
    }

    /** The first line of a finding: what is wrong, without its place. */
    public String what(Diagnostic diagnostic) {
        return text(diagnostic.code() + ".cosa", diagnostic.arguments().toArray());
    }

    /** Why it is wrong. */
    public String why(Diagnostic diagnostic) {
        return text(diagnostic.code() + ".perche", diagnostic.arguments().toArray());
    }

    /** What to do about it. */
    public String how(Diagnostic diagnostic) {
        return text(diagnostic.code() + ".come", diagnostic.arguments().toArray());
    }
}
