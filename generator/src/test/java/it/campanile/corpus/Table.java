package it.campanile.corpus;

import java.util.List;

/** The barriers as a table in Markdown. */
final class Table {

    private Table() {}

    static String of(List<Barrier> barriers) {
        StringBuilder table = new StringBuilder("| id | barriera | pagina | controllo che la trova | criterio |\n")
                .append("|---|---|---|---|---|\n");
        for (Barrier barrier : barriers) {
            table.append("| `%s` | %s | `%s` | %s | %s |\n"
                    .formatted(
                            barrier.id(),
                            barrier.title(),
                            barrier.page(),
                            found(barrier),
                            barrier.criterion().isEmpty() ? "–" : barrier.criterion()));
        }
        return table.toString();
    }

    private static String found(Barrier barrier) {
        String state =
                barrier.state().map(name -> ", nello stato «" + name + "»").orElse("");
        return "`" + barrier.found() + "`" + state + (barrier.isWarning() ? " (avviso)" : "");
    }
}
