package it.campanile.corpus;

/** The one change that makes a good page a bad one. */
sealed interface Change {

    /** In the HTML of the page. */
    record OfHtml(String where, Edit edit) implements Change {

        /** The page with the change. */
        String to(String html) {
            return edit.of(html, where);
        }
    }

    /** Rules at the end of the style sheet of the page, which is that of the whole site. */
    record OfStyleSheet(String rules) implements Change {}

    /** In the PDF to which the page leads first. */
    record OfPdf(PdfFault fault) implements Change {}

    /** In {@code sito.yaml}. */
    record OfSetting(String field, String value) implements Change {}
}
