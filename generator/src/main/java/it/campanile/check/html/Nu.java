package it.campanile.check.html;

import java.io.IOException;
import nu.validator.localentities.LocalCacheEntityResolver;
import nu.validator.vendor.thaiopensource.util.PropertyMap;
import nu.validator.vendor.thaiopensource.util.PropertyMapBuilder;
import nu.validator.vendor.thaiopensource.validate.IncorrectSchemaException;
import nu.validator.vendor.thaiopensource.validate.Schema;
import nu.validator.vendor.thaiopensource.validate.ValidateProperty;
import nu.validator.vendor.thaiopensource.validate.prop.rng.RngProperty;
import nu.validator.vendor.thaiopensource.validate.rng.CompactSchemaReader;
import nu.validator.vendor.thaiopensource.xml.sax.Jaxp11XMLReaderCreator;
import nu.validator.xml.NullEntityResolver;
import nu.validator.xml.ariaattributes.AriaAttributeDroppingSchemaWrapper;
import nu.validator.xml.customelements.NamespaceChangingSchemaWrapper;
import nu.validator.xml.dataattributes.DataAttributeDroppingSchemaWrapper;
import nu.validator.xml.langattributes.XmlLangAttributeDroppingSchemaWrapper;
import nu.validator.xml.roleattributes.RoleAttributeFilteringSchemaWrapper;
import nu.validator.xml.templateelement.TemplateElementDroppingSchemaWrapper;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** The rules of the W3C's HTML validator, read once: they do not change and serve any number of threads. */
final class Nu {

    private static final String RULES = "http://s.validator.nu/html5-all.rnc";

    /** Read by the first thread that validates; that takes a stack deeper than the usual one. */
    static final Schema SCHEMA = read();

    private Nu() {}

    /** With whom the validator speaks. */
    static PropertyMap properties(ErrorHandler handler) {
        return builder(handler).toPropertyMap();
    }

    private static PropertyMapBuilder builder(ErrorHandler handler) {
        PropertyMapBuilder builder = new PropertyMapBuilder();
        builder.put(ValidateProperty.ERROR_HANDLER, handler);
        builder.put(ValidateProperty.XML_READER_CREATOR, new Jaxp11XMLReaderCreator());
        RngProperty.CHECK_ID_IDREF.add(builder);
        return builder;
    }

    /** In the order in which the validator's own programs put them together. */
    private static Schema read() {
        LocalCacheEntityResolver files = new LocalCacheEntityResolver(new NullEntityResolver());
        files.setAllowRnc(true);
        PropertyMapBuilder builder = builder(new Draconian());
        builder.put(ValidateProperty.ENTITY_RESOLVER, files);
        try {
            Schema schema = CompactSchemaReader.getInstance()
                    .createSchema(files.resolveEntity(null, RULES), builder.toPropertyMap());
            schema = new DataAttributeDroppingSchemaWrapper(schema);
            schema = new AriaAttributeDroppingSchemaWrapper(schema);
            schema = new XmlLangAttributeDroppingSchemaWrapper(schema);
            schema = new RoleAttributeFilteringSchemaWrapper(schema);
            schema = new TemplateElementDroppingSchemaWrapper(schema);
            return new NamespaceChangingSchemaWrapper(schema);
        } catch (IOException | SAXException | IncorrectSchemaException e) {
            throw new IllegalStateException("the validator cannot read its own rules", e);
        }
    }

    /** The validator's own rules have no faults: one would be a fault of the library. */
    private static final class Draconian implements ErrorHandler {

        @Override
        public void warning(SAXParseException exception) {
            // Rules may be put more plainly.
        }

        @Override
        public void error(SAXParseException exception) throws SAXException {
            throw exception;
        }

        @Override
        public void fatalError(SAXParseException exception) throws SAXException {
            throw exception;
        }
    }
}
