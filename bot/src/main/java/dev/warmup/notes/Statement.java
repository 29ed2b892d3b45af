package dev.warmup.notes;

/**
 * A line, or several that wrap, which may be a question.
 *
 * @param block its block's index in the note
 * @param line where its text begins
 * @param firstLine where it begins with its marks and label; not after {@code line}
 * @param lastLine where its text ends
 * @param style how it is set
 * @param label the word with a colon before it
 * @param text as it reads, without numbers and marks; ends with the question if the line goes on
 * @param rest what stands behind it on its last line, in Markdown
 * @param wording how surely the text asks
 */
record Statement(
        int block,
        int line,
        int firstLine,
        int lastLine,
        Style style,
        Label label,
        String text,
        String rest,
        Wording wording) {

    /**
     * How a statement is set.
     *
     * @param number that stands before it; 0 if none does or it is no figure
     * @param place in its paragraph
     * @param link where it leads if it is one link and nothing else
     */
    record Style(Make make, int number, Place place, LinkText.Target link) {
        boolean alone() {
            return place == Place.ALONE;
        }
    }

    private static final int LONGEST_REMARK = 80;

    /** Where in its paragraph a statement stands. */
    enum Place {
        ALONE,
        FIRST,
        /** Below a line that is too short to go on here. */
        BELOW_SHORT,
        FURTHER
    }

    /** What a statement is made as. */
    enum Form {
        HEADING,
        SUMMARY,
        ITEM,
        PLAIN
    }

    boolean is(Form form) {
        return style.make().form() == form;
    }

    boolean isNumbered() {
        return style.make().numbered();
    }

    boolean isEmphasised() {
        return style.make().emphasised();
    }

    int depth() {
        return style.make().depth();
    }

    boolean isMarked() {
        return wording == Wording.IS_MARKED;
    }

    boolean asks() {
        return wording.atLeast(Wording.COMPARES);
    }

    boolean isWhole() {
        return rest.isBlank() || (isMarked() && isRemark());
    }

    /** Only a remark in brackets follows: "Tuning of Hive queries? (small tables, the cache)". */
    private boolean isRemark() {
        char last = rest.charAt(rest.length() - 1);
        return (last == ')' || last == '）') && "(（".indexOf(rest.charAt(0)) >= 0 && rest.length() <= LONGEST_REMARK;
    }
}
