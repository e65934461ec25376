package it.campanile.cli;

/** Where the program starts. */
public final class Main {

    private Main() {}

    /** Runs the command named by the arguments. */
    public static void main(String[] arguments) {
        System.out.println("campanile");
    }
}
