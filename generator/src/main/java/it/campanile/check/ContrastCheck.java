package it.campanile.check;

import it.campanile.diagnostic.Diagnostics;
import it.campanile.schema.Value;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether the colours that a site chooses can be told apart wherever its theme lets them meet. */
public final class ContrastCheck {

    private static final int TENTHS = 10;

    private final List<Contrast> contrasts;
    private final Set<String> written;
    private final Map<String, Colour> colours = new LinkedHashMap<>();
    private final Set<String> faulty = new LinkedHashSet<>();

    private ContrastCheck(List<Contrast> contrasts, Set<String> written) {
        this.contrasts = contrasts;
        this.written = written;
    }

    /**
     * Names each parameter whose colour does not stand out, and its nearest shade that does.
     *
     * @param values the theme's parameters with the site's values
     * @param defaults the parameters when a site sets none
     */
    public static void check(
            List<Contrast> contrasts, Map<String, Value> values, Map<String, Value> defaults, Diagnostics diagnostics) {
        Set<String> written = values.keySet().stream()
                .filter(name -> !Objects.equals(values.get(name), defaults.get(name)))
                .collect(Collectors.toSet());
        ContrastCheck check = new ContrastCheck(contrasts, written);
        Set<String> used = contrasts.stream()
                .flatMap(contrast -> contrast.parameters().stream())
                .collect(Collectors.toSet());
        Map<String, Value.Text> texts = new LinkedHashMap<>();
        values.forEach((name, value) -> {
            if (used.contains(name) && value instanceof Value.Text text) {
                texts.put(name, text);
                check.colours.put(name, Colour.of(text.text()));
            }
        });
        texts.forEach((name, text) -> check.parameter(name, text, diagnostics));
    }

    private void parameter(String name, Value.Text value, Diagnostics diagnostics) {
        List<Contrast> failing = contrasts.stream()
                .filter(contrast -> contrast.share(colours) < 1 && isToBlame(name, contrast))
                .sorted(Comparator.comparingDouble(contrast -> contrast.share(colours)))
                .toList();
        if (failing.isEmpty()) {
            return;
        }
        faulty.add(name);
        Contrast worst = failing.get(0);
        Optional<Colour> shade = shade(name, Colour.of(value.text()));
        String[] ratio = tenths(worst.ratio(colours));
        String[] minimum = tenths(worst.minimum());
        diagnostics.error(
                shade.isPresent() ? "check/contrasto" : "check/contrasto-senza-tinta",
                value.at(),
                name,
                worst.text().colour(colours).map(Colour::hex).orElse(""),
                worst.background().colour(colours).map(Colour::hex).orElse(""),
                ratio[0],
                ratio[1],
                minimum[0],
                minimum[1],
                failing.stream().map(Contrast::where).distinct().collect(Collectors.joining("; ")),
                shade.map(Colour::hex).orElse(""));
    }

    /**
     * Of two parameters that meet, the one that the site wrote is to blame; when both or neither are its own, the later one
     * of the theme, because the first colours are those that the others follow. What an earlier finding explains is not
     * said twice.
     */
    private boolean isToBlame(String name, Contrast contrast) {
        Set<String> parameters = contrast.parameters();
        if (!parameters.contains(name) || parameters.stream().anyMatch(faulty::contains)) {
            return false;
        }
        Set<String> own = parameters.stream().filter(written::contains).collect(Collectors.toSet());
        String blamed = "";
        for (String candidate : colours.keySet()) {
            if (own.isEmpty() ? parameters.contains(candidate) : own.contains(candidate)) {
                blamed = candidate;
            }
        }
        return blamed.equals(name);
    }

    /** The nearest shade that is enough everywhere; when the other parameters forbid that, where it meets none of them. */
    private Optional<Colour> shade(String name, Colour colour) {
        List<Contrast> all = contrasts.stream()
                .filter(contrast -> contrast.parameters().contains(name))
                .toList();
        List<Contrast> alone = all.stream()
                .filter(contrast -> contrast.parameters().size() == 1)
                .toList();
        return Shades.of(colour)
                .nearest(shade -> passes(name, shade, all))
                .or(() -> alone.stream().anyMatch(contrast -> contrast.share(colours) < 1)
                        ? Shades.of(colour).nearest(shade -> passes(name, shade, alone))
                        : Optional.empty());
    }

    private boolean passes(String name, Colour shade, List<Contrast> all) {
        Map<String, Colour> tried = new LinkedHashMap<>(colours);
        tried.put(name, shade);
        return all.stream().allMatch(contrast -> contrast.share(tried) >= 1);
    }

    /** A ratio cut to one decimal, before and after the point: 4.46 is not yet 4.5. */
    private static String[] tenths(double ratio) {
        long tenths = (long) (ratio * TENTHS);
        return new String[] {String.valueOf(tenths / TENTHS), String.valueOf(tenths % TENTHS)};
    }
}
