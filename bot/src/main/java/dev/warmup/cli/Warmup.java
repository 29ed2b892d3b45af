package dev.warmup.cli;

/** Where the program starts. */
public final class Warmup {
    private Warmup() {}

    public static void main(String[] args) {
        System.out.println("warmup");
    }
}
