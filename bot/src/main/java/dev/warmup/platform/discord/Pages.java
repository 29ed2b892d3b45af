package dev.warmup.platform.discord;

import java.util.ArrayList;
import java.util.List;

/** Cuts a long text at the ends of lines, so that code stays code on every page. */
final class Pages {
    private static final String FENCE = "```";

    private final int most;
    private final List<String> pages = new ArrayList<>();
    private final StringBuilder page = new StringBuilder();
    private String openFence = "";

    private Pages(int most) {
        this.most = most;
    }

    /** @param most characters a page may have */
    static List<String> of(String text, int most) {
        var pages = new Pages(most);
        text.lines().forEach(pages::add);
        pages.turn();
        return pages.pages;
    }

    private void add(String line) {
        int room = most - FENCE.length() - 1;
        for (var piece : pieces(line, room - openFence.length() - 1)) {
            if (page.length() + piece.length() + 1 > room && !page.isEmpty()) {
                turn();
                if (!openFence.isEmpty()) {
                    page.append(openFence).append('\n');
                }
            }
            page.append(piece).append('\n');
        }
        if (line.strip().startsWith(FENCE)) {
            openFence = openFence.isEmpty() ? line.strip() : "";
        }
    }

    private static List<String> pieces(String line, int most) {
        var pieces = new ArrayList<String>();
        int start = 0;
        while (line.length() - start > most) {
            int end = cut(line, start, start + most);
            pieces.add(line.substring(start, end));
            start = end;
        }
        pieces.add(line.substring(start));
        return pieces;
    }

    /** Never between a backslash and what it escapes, nor inside a character of two halves. */
    private static int cut(String line, int start, int wanted) {
        int space = line.lastIndexOf(' ', wanted);
        int end = space > start + (wanted - start) / 2 ? space : wanted;
        while (end > start + 1 && (line.charAt(end - 1) == '\\' || Character.isHighSurrogate(line.charAt(end - 1)))) {
            end--;
        }
        return end;
    }

    private void turn() {
        if (!openFence.isEmpty() && !page.isEmpty()) {
            page.append(FENCE);
        }
        var text = page.toString().stripTrailing();
        if (!text.isBlank()) {
            pages.add(text);
        }
        page.setLength(0);
    }
}
