package it.campanile.report;

import it.campanile.diagnostic.Diagnostic;
import it.campanile.diagnostic.Severity;
import java.io.StringWriter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** The findings as the results of tests, which build servers show: a suite for each step, a case for each page. */
final class JunitXml {

    private final SiteReport report;
    private final Words words;
    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter xml;

    JunitXml(SiteReport report, Words words) throws XMLStreamException {
        this.report = report;
        this.words = words;
        this.xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
    }

    String text() throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeCharacters("\n");
        xml.writeStartElement("testsuites");
        attribute("name", "campanile." + report.site());
        for (Map.Entry<Step, List<Diagnostic>> step : report.findings().entrySet()) {
            suite(step.getKey(), step.getValue());
        }
        xml.writeCharacters("\n");
        xml.writeEndElement();
        xml.writeEndDocument();
        return text.toString();
    }

    private void suite(Step step, List<Diagnostic> found) throws XMLStreamException {
        Map<String, List<Diagnostic>> cases = new LinkedHashMap<>();
        report.pages().forEach(page -> cases.put(page, new ArrayList<>()));
        for (Diagnostic finding : found) {
            String name = finding.url().isEmpty() ? finding.location().path() : finding.url();
            cases.computeIfAbsent(name, key -> new ArrayList<>()).add(finding);
        }
        xml.writeCharacters("\n  ");
        xml.writeStartElement("testsuite");
        attribute("name", words.step(step));
        attribute("tests", String.valueOf(cases.size()));
        attribute("failures", String.valueOf(SiteReport.count(found, Severity.ERROR)));
        attribute("errors", "0");
        attribute("timestamp", report.when().truncatedTo(ChronoUnit.SECONDS).toString());
        for (Map.Entry<String, List<Diagnostic>> one : cases.entrySet()) {
            test(step, one.getKey(), one.getValue());
        }
        xml.writeCharacters("\n  ");
        xml.writeEndElement();
    }

    private void test(Step step, String name, List<Diagnostic> found) throws XMLStreamException {
        xml.writeCharacters("\n    ");
        xml.writeStartElement("testcase");
        attribute("name", name);
        attribute("classname", "campanile." + report.site() + "." + words.step(step));
        StringBuilder rest = new StringBuilder();
        for (Diagnostic finding : found) {
            if (finding.severity() == Severity.ERROR) {
                xml.writeStartElement("failure");
                attribute("type", finding.code());
                attribute("message", words.what(finding));
                characters(whole(finding));
                xml.writeEndElement();
            } else {
                rest.append(words.severity(finding.severity()))
                        .append(": ")
                        .append(whole(finding))
                        .append('\n');
            }
        }
        if (rest.length() > 0) {
            xml.writeStartElement("system-out");
            characters(rest.toString());
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    private String whole(Diagnostic finding) {
        return finding.location() + ": " + words.what(finding) + " [" + finding.code() + "]\n"
                + words.text("report/perche") + ": " + words.why(finding) + "\n" + words.text("report/come") + ": "
                + words.how(finding);
    }

    private void attribute(String name, String value) throws XMLStreamException {
        xml.writeAttribute(name, PlainText.of(value));
    }

    private void characters(String value) throws XMLStreamException {
        xml.writeCharacters(PlainText.of(value));
    }
}
