package it.campanile.render;

import freemarker.template.TemplateHashModel;
import java.util.Set;

/** A hash that can tell what it is and which names there may be in it, so that a mistake can be told from what is missing. */
interface NamedHash extends TemplateHashModel {

    /** What it is: the id of a type, or a word of the language of types such as {@code immagine}; empty for the variables. */
    String kind();

    /** The names that may be there, whether they are or not. */
    Set<String> names();

    /** The file in which its values are written; empty when it is not one file. */
    default String owner() {
        return "";
    }
}
