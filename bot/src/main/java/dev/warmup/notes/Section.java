package dev.warmup.notes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
        return level == LEAD_IN ? parent.orElseThrow().level : level;
    }

    /** The titles of all enclosing headings, nearest first. */
    List<String> titles() {
        List<String> titles = new ArrayList<>();
        for (Optional<Section> at = Optional.of(this); at.isPresent(); at = at.orElseThrow().parent) {
            titles.add(at.orElseThrow().title);
        }
        return titles;
    }
}
