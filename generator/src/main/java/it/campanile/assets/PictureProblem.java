package it.campanile.assets;

import java.util.List;

/** What is wrong with the file of a picture: a code and the arguments that follow the file's name. */
final class PictureProblem extends Exception {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final transient List<String> arguments;

    PictureProblem(String code, String... arguments) {
        super(code + ": " + String.join(", ", arguments));
        this.code = code;
        this.arguments = List.of(arguments);
    }

    /** The file ends before the picture does. */
    static PictureProblem cutOff() {
        return new PictureProblem("assets/immagine-interrotta");
    }

    /** The file says something that no picture can be like. */
    static PictureProblem damaged(String detail) {
        return new PictureProblem("assets/immagine-danneggiata", detail);
    }

    String code() {
        return code;
    }

    List<String> arguments() {
        return arguments;
    }
}
