package it.campanile.check.html;

import java.io.IOException;
import java.io.StringReader;
import java.util.HashMap;
import java.util.List;
import nu.validator.checker.Checker;
import nu.validator.checker.CspEnforcementChecker;
import nu.validator.checker.DuplicateDtChecker;
import nu.validator.checker.HeadingHierarchyChecker;
import nu.validator.checker.MicrodataChecker;
import nu.validator.checker.NormalizationChecker;
import nu.validator.checker.SpeculationRulesChecker;
import nu.validator.checker.TextContentChecker;
import nu.validator.checker.UncheckedSubtreeWarner;
import nu.validator.checker.UsemapChecker;
import nu.validator.checker.XmlPiChecker;
import nu.validator.checker.jing.CheckerSchema;
import nu.validator.checker.jing.CheckerValidator;
import nu.validator.checker.table.TableChecker;
import nu.validator.htmlparser.common.XmlViolationPolicy;
import nu.validator.htmlparser.sax.HtmlParser;
import nu.validator.vendor.thaiopensource.relaxng.impl.CombineValidator;
import nu.validator.vendor.thaiopensource.util.PropertyMap;
import nu.validator.vendor.thaiopensource.validate.Validator;
import nu.validator.xml.AttributesPermutingXMLReaderWrapper;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;

/**
 * The W3C's HTML validator, for one thread at a time and for any number of pages one after the other. It is put together
 * here from its parts: the library's own programs keep a copy of the source, detect languages and need a web client.
 */
final class PageValidator {

    private final ValidatorMessages messages = new ValidatorMessages();
    private final Validator validator;
    private final XMLReader reader;

    PageValidator() {
        PropertyMap properties = Nu.properties(messages);
        Validator all = new CombineValidator(
                Nu.SCHEMA.createValidator(properties), assertions().createValidator(properties));
        for (Checker checker : checkers()) {
            all = new CombineValidator(all, new CheckerValidator(checker, properties));
        }
        validator = all;
        try {
            reader = new AttributesPermutingXMLReaderWrapper(parser());
        } catch (SAXException e) {
            throw new IllegalStateException(e);
        }
    }

    private static CheckerSchema assertions() {
        return CheckerSchema.ASSERTION_SCH;
    }

    /** What the rules cannot say, as the library's own programs add it, but for the guess at the language. */
    private static List<Checker> checkers() {
        return List.of(
                new TableChecker(),
                new DuplicateDtChecker(),
                new HeadingHierarchyChecker(),
                new MicrodataChecker(),
                new NormalizationChecker(),
                new SpeculationRulesChecker(),
                new TextContentChecker(),
                new UncheckedSubtreeWarner(),
                new UsemapChecker(),
                new XmlPiChecker(),
                new CspEnforcementChecker());
    }

    private HtmlParser parser() throws SAXException {
        HtmlParser parser = new HtmlParser();
        parser.setCommentPolicy(XmlViolationPolicy.ALLOW);
        parser.setContentNonXmlCharPolicy(XmlViolationPolicy.ALLOW);
        parser.setContentSpacePolicy(XmlViolationPolicy.ALTER_INFOSET);
        parser.setNamePolicy(XmlViolationPolicy.ALLOW);
        parser.setXmlnsPolicy(XmlViolationPolicy.ALTER_INFOSET);
        parser.setMappingLangToXmlLang(true);
        parser.setContentHandler(validator.getContentHandler());
        parser.setErrorHandler(messages);
        parser.setFeature("http://xml.org/sax/features/unicode-normalization-checking", true);
        HashMap<String, String> profile = new HashMap<>();
        profile.put("html-strict", "warn");
        parser.setErrorProfile(profile);
        return parser;
    }

    /** What is wrong with a page: empty when it is valid. */
    List<ValidatorMessage> validate(String html) {
        messages.clear();
        validator.reset();
        try {
            reader.parse(new InputSource(new StringReader(html)));
        } catch (SAXParseException e) {
            // What cannot be read on was reported before it was thrown.
            if (messages.isEmpty()) {
                throw new IllegalStateException(e);
            }
        } catch (IOException | SAXException e) {
            throw new IllegalStateException(e);
        }
        return messages.all();
    }
}
