package dev.warmup.search;

import java.util.List;
import java.util.stream.Collectors;

/** The part of a text that fits best, in pieces. White space is folded; all of it is text as it reads, no Markdown. */
public record Passage(List<Piece> pieces) {
    public Passage {
        pieces = List.copyOf(pieces);
    }

    /**
     * Some letters of a passage.
     *
     * @param hit whether they were searched for
     */
    public record Piece(String text, boolean hit) {}

    public String text() {
        return pieces.stream().map(Piece::text).collect(Collectors.joining());
    }
}
