package dev.warmup.feature.practice;

import dev.warmup.chat.Press;
import dev.warmup.chat.Refusal;
import dev.warmup.notes.Notes;
import dev.warmup.store.Practice;
import dev.warmup.store.PracticeTurn;
import dev.warmup.study.Kind;
import dev.warmup.study.Question;
import dev.warmup.study.Scope;
import dev.warmup.team.Member;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Deals practice questions, and finds the turn that a button belongs to. */
public final class PracticeDesk {
    /** All that one can answer; what one asks an interviewer is not for answering. */
    static final Set<Kind> KINDS = EnumSet.complementOf(EnumSet.of(Kind.ASK_INTERVIEWER));

    private final Practice practice;
    private final Supplier<Notes> notes;

    /** @param notes the newest notes, asked for each question anew */
    public PracticeDesk(Practice practice, Supplier<Notes> notes) {
        this.practice = practice;
        this.notes = notes;
    }

    /** The topics that there is something to practise of. */
    SortedSet<String> topics() {
        return questions(Scope.everything())
                .map(question -> question.subject().topic())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Stream<Question> questions(Scope scope) {
        return notes.get().questions().stream()
                .filter(question -> KINDS.contains(question.subject().kind()) && scope.holds(question.subject()));
    }

    /**
     * The next question for a member.
     *
     * @param cause what asks for it; asked again by the same, it is the same turn
     * @throws Refusal when no question fits
     */
    PracticeTurn deal(Member member, String cause, Scope scope, Instant now) {
        var dealt = practice.turn(member, cause);
        if (dealt.isPresent()) {
            return dealt.get();
        }
        var question = pick(member, scope, now);
        return practice.ask(member, cause, question, scope, now);
    }

    private Question pick(Member member, Scope scope, Instant now) {
        var questions = questions(scope).toList();
        return new PracticePicker(member.toString(), practice.of(member), now)
                .pick(questions)
                .orElseThrow(() -> new Refusal("practice.nothing-fits"));
    }

    /** The turn that a press is about; only its own member may use it. */
    PracticeTurn turn(Press press, String id) {
        if (!id.matches("\\d{1,18}")) {
            throw new Refusal("chat.no-such-button");
        }
        return practice.turn(press.caller().member(), Long.parseLong(id))
                .orElseThrow(() -> new Refusal("practice.not-yours"));
    }
}
