package dev.warmup.notes;

import java.util.Optional;
import java.util.function.Function;

/**
 * What stands under a heading, or under a line that introduces a list.
 *
 * @param level of its heading; 0 for the whole note, {@link #LEAD_IN} for a line before a list
 */
record Section(int number, int level, String title, Theme theme, Optional<Section> parent) {
    static final int LEAD_IN = 7;

    /** The section that holds all of a note. */
    static Section whole(Theme theme) {
        return new Section(0, 0, "", theme, Optional.empty());
    }

    Section inside(int newNumber, int newLevel, String newTitle, Theme newTheme) {
        Section outer = this;
        while (outer.level >= newLevel) {
            outer = outer.parent.orElseThrow();
        }
        return new Section(newNumber, newLevel, newTitle, newTheme, Optional.of(outer));
    }

    /** The same among the same, numbered as if the headings above were the first of a note. */
    Section renumbered() {
        Optional<Section> above = parent.map(Section::renumbered);
        return new Section(above.map(outer -> outer.number + 1).orElse(0), level, title, theme, above);
    }

    /** The theme of the nearest heading that has one; questions may well stand under a table of contents. */
    Theme nearestTheme() {
        boolean says = theme != Theme.NONE && theme != Theme.CONTENTS;
        return says || parent.isEmpty() ? theme : parent.orElseThrow().nearestTheme();
    }

    /** Whether both are introduced by lines of their own, as the lists "SQL:" and "Spark:" of one interview. */
    boolean isBeside(Section other) {
        return level == LEAD_IN && other.level == LEAD_IN && number != other.number;
    }

    /** The line that introduces what stands here, if another section stood before; else empty. */
    String introductionBehind(Section other) {
        return level == LEAD_IN && number != other.number ? title : "";
    }

    /** Whether it, or what it stands in, is a round of an interview. */
    boolean isRound() {
        return Rounds.isTitle(title) || (parent.isPresent() && Rounds.isTitle(parent.orElseThrow().title));
    }

    /** The level of the heading above, without lines before lists. */
    int headingLevel() {
        return ofHeading().level;
    }

    /** The section of the heading above, its own if it has one. */
    Section ofHeading() {
        return level == LEAD_IN ? parent.orElseThrow() : this;
    }

    /** What the nearest of the enclosing headings says whose title says anything. */
    <T> Optional<T> nearest(Function<String, Optional<T>> saying) {
        Optional<T> said = saying.apply(title);
        return said.isPresent() || parent.isEmpty()
                ? said
                : parent.orElseThrow().nearest(saying);
    }
}
