package dev.warmup.notes;

import dev.warmup.notes.Block.Heading;
import dev.warmup.notes.Block.Line;
import dev.warmup.notes.Block.Marker;
import dev.warmup.notes.Block.Passage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Takes the labelled parts out of an answer: key points, hints, follow-ups, good signs, red flags, tips. */
final class AnswerParts {
    private final Map<Part, List<String>> parts = new LinkedHashMap<>();
    private final LineSet lines;
    private final List<Block> rest = new ArrayList<>();
    private Optional<Part> open = Optional.empty();

    private AnswerParts(int firstLine) {
        this.lines = new LineSet(firstLine);
    }

    static AnswerParts in(AnswerRange range) {
        AnswerParts parts = new AnswerParts(range.firstLine());
        range.blocks().forEach(parts::read);
        return parts;
    }

    List<String> entries(Part part) {
        return parts.getOrDefault(part, List.of());
    }

    Map<Part, List<String>> all() {
        return parts;
    }

    /** The lines that belong to labelled parts. */
    LineSet lines() {
        return lines;
    }

    /** The blocks that belong to none. */
    List<Block> rest() {
        return rest;
    }

    private void read(Block block) {
        if (opens(block)) {
            return;
        }
        boolean taken = open.isPresent() && block instanceof Passage passage && continues(passage);
        if (taken) {
            take(block);
        } else {
            open = Optional.empty();
            rest.add(block);
        }
    }

    private boolean opens(Block block) {
        if (block instanceof Heading heading) {
            return open(block, Inline.plain(Lead.of(heading.text()).text()), "");
        }
        if (!(block instanceof Passage passage) || passage.depth() > 0) {
            return false;
        }
        String line = passage.lines().get(0).text().strip();
        Emphasis emphasis = Emphasis.at(line.substring(Numbering.endOfOrnaments(line)));
        if (emphasis.exists()) {
            return open(block, emphasis.inner(), withoutColon(emphasis.rest()) + " " + joined(passage, 1));
        }
        int colon = line.indexOf(':');
        return colon > 0 && open(block, line.substring(0, colon), line.substring(colon + 1) + " " + joined(passage, 1));
    }

    private boolean open(Block block, String label, String text) {
        Optional<Part> part = Part.of(label);
        part.ifPresent(known -> {
            open = part;
            parts.computeIfAbsent(known, key -> new ArrayList<>());
            addEntry(Inline.plain(text));
            mark(block);
        });
        return part.isPresent();
    }

    /** A list goes on; a paragraph is an entry only where no other stands yet. */
    private boolean continues(Passage passage) {
        return passage.depth() > 0 || entries(open.orElseThrow()).isEmpty();
    }

    private void take(Block block) {
        Passage passage = (Passage) block;
        List<String> entries = parts.get(open.orElseThrow());
        boolean begins = passage.depth() <= 1 && (passage.marker() != Marker.NONE || passage.depth() == 0);
        String text = Inline.plain(joined(passage, 0));
        if (begins || entries == null || entries.isEmpty()) {
            addEntry(text);
        } else {
            entries.set(entries.size() - 1, entries.get(entries.size() - 1) + " " + text);
        }
        mark(block);
    }

    private void addEntry(String text) {
        if (!text.isBlank()) {
            parts.computeIfAbsent(open.orElseThrow(), key -> new ArrayList<>()).add(text.strip());
        }
    }

    private void mark(Block block) {
        lines.add(block.firstLine(), block.lastLine());
    }

    private static String withoutColon(String text) {
        String stripped = text.strip();
        return stripped.startsWith(":") || stripped.startsWith("：") ? stripped.substring(1) : stripped;
    }

    private static String joined(Passage passage, int from) {
        StringBuilder text = new StringBuilder();
        for (Line line : passage.lines().subList(from, passage.lines().size())) {
            text.append(text.isEmpty() ? "" : " ").append(line.text().strip());
        }
        return text.toString();
    }
}
