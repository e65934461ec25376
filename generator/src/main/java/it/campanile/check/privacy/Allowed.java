package it.campanile.check.privacy;

import it.campanile.diagnostic.Diagnostics;
import it.campanile.model.Settings;
import it.campanile.schema.Value;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The personal data that a site publishes on purpose: those that {@code sito.yaml} lists with a reason under {@code
 * dati_personali_ammessi}, and the contacts of the comune itself.
 */
final class Allowed {

    private static final String LIST = "dati_personali_ammessi";
    private static final String CONTACTS = "contatti";

    private final Map<String, Value.Text> listed = new HashMap<>();
    private final Set<String> contacts = new HashSet<>();
    private final Set<String> used = ConcurrentHashMap.newKeySet();

    private Allowed() {}

    static Allowed by(Settings settings) {
        Allowed allowed = new Allowed();
        if (settings.fields().get(LIST) instanceof Value.Many many) {
            for (Value entry : many.values()) {
                if (entry instanceof Value.Group group && group.fields().get("valore") instanceof Value.Text value) {
                    allowed.listed.put(Hit.fingerprint(value.text()), value);
                }
            }
        }
        if (settings.fields().get(CONTACTS) instanceof Value.Group group) {
            group.fields().values().forEach(value -> {
                if (value instanceof Value.Text text) {
                    allowed.contacts.add(Hit.fingerprint(text.text()));
                }
            });
        }
        return allowed;
    }

    /** Whether the site may publish it. Safe for use from several threads. */
    boolean allows(Hit hit) {
        if (listed.containsKey(hit.fingerprint())) {
            used.add(hit.fingerprint());
            return true;
        }
        return contacts.contains(hit.fingerprint());
    }

    /** Tells the entries that allow nothing. */
    void reportUnused(Diagnostics diagnostics) {
        listed.forEach((fingerprint, value) -> {
            if (!used.contains(fingerprint)) {
                diagnostics.warning("check/dato-ammesso-inutile", value.at(), PersonalData.cover(value.text(), 3, 0));
            }
        });
    }
}
