package dev.warmup.platform.slack;

/** What Slack takes at most, in characters as they are sent. */
final class Limits {
    static final int HEADER = 150;
    static final int SECTION = 3_000;
    static final int FIELD = 2_000;
    static final int FIELDS = 10;
    static final int CONTEXT = 2_000;
    static final int ALTERNATIVE = 2_000;
    static final int LABEL = 75;
    static final int OPTION_VALUE = 150;
    static final int PLACEHOLDER = 150;
    static final int BUTTONS = 25;
    static final int MODAL_TITLE = 24;
    static final int ERROR = 300;
    /** Slack takes fifty; the rest is for controls and remarks. */
    static final int BLOCKS = 44;
    /** Of text in one message: Slack refuses far longer ones without naming a limit. */
    static final int MESSAGE = 12_000;

    private Limits() {}
}
