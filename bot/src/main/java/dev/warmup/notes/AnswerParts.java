package dev.warmup.notes;

import dev.warmup.notes.Block.Heading;
import dev.warmup.notes.Block.Marker;
import dev.warmup.notes.Block.Passage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Takes the labelled parts out of an answer: key points, hints, follow-ups, good signs, red flags, tips. */
final class AnswerParts {
    private Map<Part, List<String>> parts = Map.of();
    private final LineSet lines;
    private final List<Block> rest;
    private Optional<Part> open = Optional.empty();

    private AnswerParts(AnswerRange range) {
        this.lines = new LineSet(range.firstLine());
        this.rest = new ArrayList<>(range.blocks().size());
    }

    static AnswerParts in(AnswerRange range) {
        AnswerParts parts = new AnswerParts(range);
        for (Block block : range.blocks()) {
            parts.read(block);
        }
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
            Optional<Part> part = Part.of(Inline.plain(Lead.of(heading.text()).text()));
            part.ifPresent(known -> open(known, block, ""));
            return part.isPresent();
        }
        if (!(block instanceof Passage passage) || passage.depth() > 0) {
            return false;
        }
        String line = passage.lines().get(0).text().strip();
        Emphasis emphasis = Emphasis.at(line.substring(Numbering.endOfOrnaments(line)));
        if (emphasis.exists()) {
            return opens(passage, emphasis.inner(), emphasis.rest());
        }
        int colon = line.indexOf(':');
        return colon > 0
                && colon <= Part.LONGEST_LABEL
                && opens(passage, line.substring(0, colon), line.substring(colon));
    }

    private boolean opens(Passage passage, String label, String rest) {
        Optional<Part> part = Part.of(label);
        part.ifPresent(known -> open(known, passage, withoutColon(rest) + " " + passage.joined(1)));
        return part.isPresent();
    }

    private void open(Part part, Block block, String text) {
        open = Optional.of(part);
        parts = parts.isEmpty() ? new LinkedHashMap<>() : parts;
        parts.computeIfAbsent(part, key -> new ArrayList<>());
        addEntry(Inline.plain(text));
        mark(block);
    }

    /** A list goes on; a paragraph is an entry only where no other stands yet. */
    private boolean continues(Passage passage) {
        return passage.depth() > 0 || entries(open.orElseThrow()).isEmpty();
    }

    private void take(Block block) {
        Passage passage = (Passage) block;
        List<String> entries = parts.get(open.orElseThrow());
        boolean begins = passage.depth() <= 1 && (passage.marker() != Marker.NONE || passage.depth() == 0);
        String text = Inline.plain(passage.joined(0));
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
}
