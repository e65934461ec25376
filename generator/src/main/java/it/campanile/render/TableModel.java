package it.campanile.render;

import freemarker.template.SimpleNumber;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateModel;
import it.campanile.model.Page;
import it.campanile.model.Transparency;
import it.campanile.schema.ColumnKind;
import it.campanile.schema.Table;
import it.campanile.schema.Value;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Tables of values as templates see them: each value as people read it, and as it is sorted. */
final class TableModel {

    /** More rows make a page that is slow to read aloud and to open; the file has all of them. */
    private static final int MOST_ROWS = 500;

    private TableModel() {}

    /** The tables of a page. */
    static TemplateModel of(List<Table> tables, Page page, Language language) {
        return Models.list(
                tables.stream().map(table -> of(table, page, language)).toList());
    }

    private static TemplateModel of(Table table, Page page, Language language) {
        Map<String, TemplateModel> fields = new LinkedHashMap<>();
        fields.put("id", new SimpleScalar(table.id()));
        fields.put("titolo", new SimpleScalar(table.title()));
        fields.put("descrizione", new SimpleScalar(table.description()));
        fields.put("aggiornata", MomentModels.day(table.updated(), language));
        fields.put("url", new SimpleScalar(Transparency.address(page.url(), table)));
        fields.put("dimensione", new SimpleScalar(AttachmentModel.size(TableTool.bytes(table).length)));
        table.licence().ifPresent(term -> fields.put("licenza", Models.term(term, language)));
        fields.put(
                "colonne",
                Models.list(table.columns().stream().map(TableModel::column).toList()));
        fields.put(
                "righe",
                Models.list(table.rows().stream()
                        .limit(MOST_ROWS)
                        .map(row -> row(row, table))
                        .toList()));
        fields.put("totale", new SimpleNumber(table.rows().size()));
        return new ClosedHash("tabella", Set.of("licenza"), fields);
    }

    private static TemplateModel column(Table.Column column) {
        return Models.hash(
                "colonna",
                "etichetta",
                new SimpleScalar(column.label()),
                "numerica",
                column.kind().isNumeric() ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE);
    }

    private static TemplateModel row(Table.Row row, Table table) {
        List<TemplateModel> cells = new ArrayList<>();
        for (int i = 0; i < row.cells().size(); i++) {
            cells.add(cell(row.cells().get(i), table.columns().get(i), i));
        }
        return Models.hash("riga", "celle", Models.list(cells));
    }

    private static TemplateModel cell(Optional<Value> value, Table.Column column, int place) {
        return Models.hash(
                "cella",
                "testo",
                new SimpleScalar(value.map(one -> text(one, column, place)).orElse("")),
                "ordine",
                new SimpleScalar(value.map(TableModel::sorted).orElse("")),
                "url",
                new SimpleScalar(value.isPresent() && value.get() instanceof Value.Link link ? link.url() : ""));
    }

    private static String text(Value value, Table.Column column, int place) {
        if (value instanceof Value.Day day) {
            return String.format(
                    Locale.ROOT,
                    "%02d/%02d/%d",
                    day.date().getDayOfMonth(),
                    day.date().getMonthValue(),
                    day.date().getYear());
        }
        if (value instanceof Value.Amount amount) {
            String number = number(amount.number());
            return column.kind() == ColumnKind.IMPORTO ? number + " €" : number;
        }
        if (value instanceof Value.Link link) {
            // An address is hard to read aloud: the column says what it leads to, and the first value of the row of
            // what.
            return place == 0 ? link.url() : column.label();
        }
        return value instanceof Value.Text text ? text.text() : "";
    }

    /** As written in Italy: points between thousands, a comma before as many decimals as there are. */
    private static String number(BigDecimal number) {
        DecimalFormat format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ITALY));
        format.setMinimumFractionDigits(Math.max(0, number.scale()));
        format.setMaximumFractionDigits(Math.max(0, number.scale()));
        return format.format(number);
    }

    /** What is only text is sorted as it is read. */
    private static String sorted(Value value) {
        if (value instanceof Value.Day day) {
            return day.date().toString();
        }
        return value instanceof Value.Amount amount ? amount.number().toPlainString() : "";
    }
}
