package it.campanile.assets;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * The size of an SVG drawing in pixels, from its first element: {@code width} and {@code height}, else the last two numbers
 * of {@code viewBox}.
 */
record SvgSize(int width, int height) {

    private static final Pattern LENGTH = Pattern.compile("\\s*([0-9]*\\.?[0-9]+)\\s*(px|pt|pc|mm|cm|in)?\\s*");
    private static final double INCH = 96;
    private static final Map<String, Double> UNITS =
            Map.of("px", 1.0, "pt", INCH / 72, "pc", INCH / 6, "mm", INCH / 25.4, "cm", INCH / 2.54, "in", INCH);

    /**
     * Reads the size; empty when the drawing has none.
     *
     * @throws XMLStreamException when it is no XML
     */
    static Optional<SvgSize> of(byte[] bytes) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        // Drawing programs name a DTD: it is not fetched.
        factory.setXMLResolver((publicId, systemId, base, namespace) -> InputStream.nullInputStream());
        XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(bytes));
        try {
            while (!reader.isStartElement()) {
                reader.next();
            }
            if (!reader.getLocalName().equals("svg")) {
                throw new XMLStreamException("<" + reader.getLocalName() + ">", reader.getLocation());
            }
            return size(
                    length(reader.getAttributeValue(null, "width")),
                    length(reader.getAttributeValue(null, "height")),
                    reader.getAttributeValue(null, "viewBox"));
        } finally {
            reader.close();
        }
    }

    private static Optional<SvgSize> size(double width, double height, @Nullable String viewBox) {
        if (width > 0 && height > 0) {
            return rounded(width, height);
        }
        String[] box = viewBox == null ? new String[0] : viewBox.trim().split("[\\s,]+");
        double boxWidth = box.length == 4 ? length(box[2]) : 0;
        double boxHeight = box.length == 4 ? length(box[3]) : 0;
        if (boxWidth <= 0 || boxHeight <= 0) {
            return Optional.empty();
        } else if (width > 0) {
            return rounded(width, width * boxHeight / boxWidth);
        } else if (height > 0) {
            return rounded(height * boxWidth / boxHeight, height);
        }
        return rounded(boxWidth, boxHeight);
    }

    private static Optional<SvgSize> rounded(double width, double height) {
        return Optional.of(new SvgSize((int) Math.max(1, Math.round(width)), (int) Math.max(1, Math.round(height))));
    }

    /** A length in pixels; 0 when it is missing, or relative to what is around the drawing. */
    private static double length(@Nullable String text) {
        Matcher matcher = LENGTH.matcher(text == null ? "" : text);
        if (!matcher.matches()) {
            return 0;
        }
        String unit = matcher.group(2);
        return Double.parseDouble(matcher.group(1)) * (unit == null ? 1 : UNITS.getOrDefault(unit, 1.0));
    }
}
