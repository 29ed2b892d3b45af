package dev.warmup.platform.slack;

import java.util.ArrayList;
import java.util.List;

/** Cuts a long text where it hurts least: between paragraphs, else lines, else sentences, else words. */
final class Pieces {
    private static final List<String> SEAMS = List.of("\n\n", "\n", ". ", "。", " ");
    private static final int LONGEST_ENTITY = 5;

    private Pieces() {}

    static List<String> of(String text, int most) {
        var pieces = new ArrayList<String>();
        var rest = text.strip();
        while (rest.length() > most) {
            var piece = first(rest, most);
            pieces.add(piece.stripTrailing());
            rest = rest.substring(piece.length()).stripLeading();
        }
        if (!rest.isEmpty()) {
            pieces.add(rest);
        }
        return pieces;
    }

    /** The longest beginning that fits and ends at a good place. */
    static String first(String text, int most) {
        for (var seam : SEAMS) {
            int at = text.lastIndexOf(seam, most - seam.length());
            if (at > most / 2) {
                return text.substring(0, at + seam.length());
            }
        }
        return text.substring(0, outsideEntity(text, most));
    }

    private static int outsideEntity(String text, int cut) {
        int entity = text.lastIndexOf('&', cut - 1);
        boolean inside = entity >= cut - LONGEST_ENTITY && text.indexOf(';', entity) >= cut;
        int at = inside && entity > 0 ? entity : cut;
        return Character.isHighSurrogate(text.charAt(at - 1)) ? at - 1 : at;
    }
}
