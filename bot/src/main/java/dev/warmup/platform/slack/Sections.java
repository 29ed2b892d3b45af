package dev.warmup.platform.slack;

import java.util.ArrayList;
import java.util.List;

/** Collects text until a section is full. Code that is cut in two stays code in both halves. */
final class Sections {
    private static final String FENCE = "```";

    private final int most;
    private final List<String> full = new ArrayList<>();
    private final StringBuilder open = new StringBuilder();

    Sections(int most) {
        this.most = most;
    }

    void addText(String text) {
        Pieces.of(text, most).forEach(this::add);
    }

    void addCode(List<String> lines) {
        var code = new StringBuilder();
        for (var line : lines) {
            for (var piece : wrapped(Escape.text(line).replace(FENCE, "'''"))) {
                if (code.length() + piece.length() + 2 * FENCE.length() + 2 > most) {
                    endCode(code);
                }
                code.append(piece).append('\n');
            }
        }
        endCode(code);
    }

    private List<String> wrapped(String line) {
        int room = most - 2 * FENCE.length() - 2;
        return line.length() <= room ? List.of(line) : Pieces.of(line, room);
    }

    private void endCode(StringBuilder code) {
        if (!code.isEmpty()) {
            add(FENCE + "\n" + code + FENCE);
            code.setLength(0);
        }
    }

    private void add(String piece) {
        if (!open.isEmpty() && open.length() + 2 + piece.length() > most) {
            end();
        }
        open.append(open.isEmpty() ? "" : "\n\n").append(piece);
    }

    private void end() {
        if (!open.isEmpty()) {
            full.add(open.toString());
            open.setLength(0);
        }
    }

    List<String> all() {
        end();
        return List.copyOf(full);
    }
}
