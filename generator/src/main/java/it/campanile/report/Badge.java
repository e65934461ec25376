package it.campanile.report;

import it.campanile.diagnostic.Severity;
import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** The result in one line, as a small picture that says it in words too. */
final class Badge {

    private static final String SVG = "http://www.w3.org/2000/svg";

    /** Width of a letter of the size used; the text is fitted to what it comes to. */
    private static final int LETTER = 7;

    private static final int MARGIN = 8;

    private final SiteReport report;
    private final Words words;

    Badge(SiteReport report, Words words) {
        this.report = report;
        this.words = words;
    }

    String svg() throws XMLStreamException {
        String label = words.text("report/accessibilita");
        String result = result();
        int left = label.length() * LETTER + 2 * MARGIN;
        int right = result.length() * LETTER + 2 * MARGIN;
        StringWriter text = new StringWriter();
        XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
        xml.writeStartElement("svg");
        xml.writeDefaultNamespace(SVG);
        attributes(xml, "width", left + right, "height", 24, "role", "img", "aria-labelledby", "titolo");
        xml.writeStartElement("title");
        xml.writeAttribute("id", "titolo");
        xml.writeCharacters(label + ": " + result);
        xml.writeEndElement();
        rectangle(xml, 0, left, "#37474f");
        rectangle(xml, left, right, colour());
        letters(xml, MARGIN, left - 2 * MARGIN, label);
        letters(xml, left + MARGIN, right - 2 * MARGIN, result);
        xml.writeEndElement();
        xml.flush();
        return text.toString();
    }

    private String result() {
        return report.audit().isEmpty()
                ? words.text("report/non-verificata", words.day(report.when()))
                : words.text(
                        "report/in-breve",
                        report.count(Severity.ERROR),
                        report.pages().size(),
                        words.day(report.when()));
    }

    /** All of them dark enough for white letters. */
    private String colour() {
        if (!report.isGood()) {
            return "#b3001b";
        }
        return report.audit().isEmpty() ? "#455a64" : "#00663d";
    }

    private static void rectangle(XMLStreamWriter xml, int from, int width, String colour) throws XMLStreamException {
        xml.writeEmptyElement("rect");
        attributes(xml, "x", from, "width", width, "height", 24, "fill", colour);
    }

    private static void letters(XMLStreamWriter xml, int from, int width, String text) throws XMLStreamException {
        xml.writeStartElement("text");
        attributes(xml, "x", from, "y", 16, "textLength", width, "fill", "#fff", "font-size", 12);
        attributes(xml, "font-family", "Verdana, DejaVu Sans, sans-serif", "aria-hidden", true);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    private static void attributes(XMLStreamWriter xml, Object... pairs) throws XMLStreamException {
        for (int i = 0; i < pairs.length; i += 2) {
            xml.writeAttribute(pairs[i].toString(), pairs[i + 1].toString());
        }
    }
}
