package it.campanile.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import it.campanile.source.SealedCache;
import it.campanile.source.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Verdicts of earlier audits. Only those of pages that could be audited are kept. */
final class VerdictCache {

    private final JsonMapper json = new JsonMapper();
    private final SealedCache texts;
    private final boolean used;

    /** @param used whether kept verdicts count; new ones are kept in any case */
    VerdictCache(SealedCache texts, boolean used) {
        this.texts = texts;
        this.used = used;
    }

    /** The verdict kept under a key. */
    Optional<PageVerdict.Audited> find(String key) {
        return used ? texts.find(key).flatMap(this::read) : Optional.empty();
    }

    private Optional<PageVerdict.Audited> read(String text) {
        try {
            return Optional.of(json.readValue(text, PageVerdict.Audited.class));
        } catch (JsonProcessingException ofAnotherVersion) {
            return Optional.empty();
        }
    }

    /** Keeps a verdict. */
    void keep(String key, PageVerdict.Audited verdict) {
        try {
            texts.keep(key, json.writeValueAsString(verdict));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Takes away what nobody asked for in a long time. */
    void prune() {
        texts.prune();
    }

    /** The key of all that a verdict depends on. */
    static String key(List<String> parts) {
        StringBuilder all = new StringBuilder();
        parts.forEach(part -> all.append(part.length()).append(':').append(part));
        return Sha256.of(all.toString().getBytes(StandardCharsets.UTF_8));
    }
}
