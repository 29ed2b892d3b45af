package dev.warmup.feature.interviewer;

import dev.warmup.chat.Refusal;
import dev.warmup.notes.Notes;
import dev.warmup.study.Kind;
import dev.warmup.study.Question;
import dev.warmup.team.Member;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

/** Finds the questions for a person, and picks a few of them. */
public final class InterviewerDesk {
    /** More than that feels like an inquiry. */
    static final int PICKED = 4;

    private final Supplier<Notes> notes;

    /** @param notes the newest notes, asked for anew each time */
    public InterviewerDesk(Supplier<Notes> notes) {
        this.notes = notes;
    }

    /**
     * All questions for a person, in the order of the notes.
     *
     * @throws Refusal when there is none
     */
    List<Question> questions(Who who) {
        var fitting = notes.get().questions().stream()
                .filter(question -> question.subject().kind() == Kind.ASK_INTERVIEWER && who.fits(question))
                .toList();
        if (fitting.isEmpty()) {
            throw new Refusal("interviewer.none");
        }
        return fitting;
    }

    /**
     * Four of them: for one member and one day always the same in each round, and no question again before all others
     * have had their turn.
     *
     * @param round counted from 0
     */
    List<Question> pick(Who who, Member member, LocalDate day, int round) {
        var shuffled = new ArrayList<>(questions(who));
        shuffled.sort(Comparator.comparing(question -> place(member + "\n" + day + "\n" + question.id())));
        int most = Math.min(PICKED, shuffled.size());
        var picked = new ArrayList<Question>();
        for (int i = 0; i < most; i++) {
            picked.add(shuffled.get((round * PICKED + i) % shuffled.size()));
        }
        return picked;
    }

    private static String place(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)) + name;
    }
}
