package it.campanile.schema;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A controlled list of terms.
 *
 * @param id its name
 * @param terms the terms by id, in the vocabulary's order
 */
public record Vocabulary(String id, Map<String, Term> terms) {

    /**
     * A term.
     *
     * @param id stable identifier, lower case with underscores
     * @param label the official spelling
     * @param attributes what else the vocabulary says of it
     * @param synonyms other words for it, by which it can be searched; they are never shown
     */
    public record Term(String id, String label, Map<String, String> attributes, List<String> synonyms) {

        public Term {
            attributes = Map.copyOf(attributes);
            synonyms = List.copyOf(synonyms);
        }

        /** The id as it stands in an address: hyphens for underscores. */
        public String slug() {
            return id.replace('_', '-');
        }
    }

    public Vocabulary {
        terms = Collections.unmodifiableMap(new LinkedHashMap<>(terms));
    }

    /** The term with this id. */
    public Optional<Term> find(String termId) {
        return Optional.ofNullable(terms.get(termId));
    }

    /** Whether a term is spelt like this. */
    public boolean hasLabel(String label) {
        return terms.values().stream().anyMatch(term -> term.label().equals(label));
    }
}
