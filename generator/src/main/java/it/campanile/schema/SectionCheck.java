package it.campanile.schema;

import it.campanile.diagnostic.Diagnostics;
import it.campanile.diagnostic.Location;
import it.campanile.diagnostic.Suggestion;
import it.campanile.parse.Body;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Checks that a body has the headings of its type, in their order, each with a text. */
final class SectionCheck {

    private final ContentType type;
    private final Diagnostics diagnostics;
    private boolean sound = true;

    private SectionCheck(ContentType type, Diagnostics diagnostics) {
        this.type = type;
        this.diagnostics = diagnostics;
    }

    static boolean isWellDivided(ContentType type, Body body, String path, Diagnostics diagnostics) {
        SectionCheck check = new SectionCheck(type, diagnostics);
        check.introduction(body, path);
        if (!type.freeSections()) {
            check.headings(body.sections());
            check.required(body, path);
        }
        body.sections().stream()
                .filter(section -> section.passage().isBlank())
                .forEach(section -> check.error("schema/sezione-vuota", section.at(), section.heading()));
        return check.sound;
    }

    private void introduction(Body body, String path) {
        boolean blank = body.introduction().isBlank();
        if (type.body() == ContentType.BodyRule.VIETATO && !blank) {
            String text = body.introduction().text();
            int before = (int) text.substring(0, text.indexOf(text.strip()))
                    .chars()
                    .filter(c -> c == '\n')
                    .count();
            Location at = new Location(path, body.introduction().firstLine() + before, 1, 0);
            error("schema/testo-fuori-sezione", at, type.id(), FieldCheck.quote(titles()));
        }
        if (type.body() == ContentType.BodyRule.OBBLIGATORIO && body.isEmpty()) {
            error("schema/corpo-mancante", Location.ofFile(path), type.id());
        }
    }

    private List<String> titles() {
        return type.sections().stream().map(ContentType.SectionRule::title).toList();
    }

    private void headings(List<Body.Section> sections) {
        Set<String> seen = new HashSet<>();
        int furthest = -1;
        String furthestTitle = "";
        for (Body.Section section : sections) {
            int position = position(type, section.heading());
            if (position < 0) {
                String nearest = Suggestion.nearest(section.heading(), titles())
                        .map(near -> "«## " + near + "»")
                        .orElseGet(() -> FieldCheck.quote(titles()));
                error("schema/sezione-sconosciuta", section.at(), section.heading(), type.id(), nearest);
            } else if (!seen.add(type.sections().get(position).title())) {
                error("schema/sezione-doppia", section.at(), section.heading());
            } else if (position < furthest) {
                error("schema/sezione-fuori-ordine", section.at(), section.heading(), furthestTitle);
            } else {
                furthest = position;
                furthestTitle = section.heading();
            }
        }
    }

    private void required(Body body, String path) {
        for (ContentType.SectionRule rule : type.sections()) {
            boolean there = body.sections().stream()
                    .anyMatch(section -> fold(section.heading()).equals(fold(rule.title())));
            if (rule.required() && !there && !isMisspelt(rule, body)) {
                error("schema/sezione-mancante", Location.ofFile(path), rule.title(), type.id());
            }
        }
    }

    /** Whether the section is there under a heading that does not exist, of which there is a finding already. */
    private boolean isMisspelt(ContentType.SectionRule rule, Body body) {
        return body.sections().stream()
                .map(Body.Section::heading)
                .filter(heading -> position(type, heading) < 0)
                .anyMatch(heading -> Suggestion.nearest(heading, titles())
                        .filter(rule.title()::equals)
                        .isPresent());
    }

    private void error(String code, Location at, String... arguments) {
        diagnostics.error(code, at, arguments);
        sound = false;
    }

    /** The place of a heading among the type's sections, from 0; -1 when it is none of them. */
    static int position(ContentType type, String heading) {
        for (int i = 0; i < type.sections().size(); i++) {
            if (fold(type.sections().get(i).title()).equals(fold(heading))) {
                return i;
            }
        }
        return -1;
    }

    /** The rule that a heading follows, when the type has one for it. */
    static Optional<ContentType.SectionRule> rule(ContentType type, String heading) {
        int position = position(type, heading);
        return position < 0 ? Optional.empty() : Optional.of(type.sections().get(position));
    }

    /** Straight and typographic apostrophes count as one. */
    private static String fold(String heading) {
        return heading.strip().replace('\'', '’');
    }
}
