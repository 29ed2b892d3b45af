package dev.warmup.feature.notes;

import dev.warmup.chat.Refusal;
import dev.warmup.chat.Reply;
import dev.warmup.chat.Texts;
import dev.warmup.notes.Notes;
import dev.warmup.search.LiveIndex;
import dev.warmup.study.Question;
import dev.warmup.study.QuestionId;
import java.util.function.Supplier;

/** Answers what is asked of the notes. */
public final class NotesDesk {
    /** Room for a whole question that somebody copied. */
    static final int LONGEST_WORDS = 500;

    private static final int MOST = 5;

    private final Supplier<Notes> notes;
    private final LiveIndex index;

    /** @param notes the newest notes, the same that the index follows */
    public NotesDesk(Supplier<Notes> notes, LiveIndex index) {
        this.notes = notes;
        this.index = index;
    }

    /**
     * Searches for words.
     *
     * @throws Refusal when there are no words, too many, or none of them is in the notes
     */
    Reply search(String typed, Texts texts) {
        String words = typed.strip();
        if (words.isEmpty()) {
            throw new Refusal("notes.no-words");
        } else if (words.length() > LONGEST_WORDS) {
            throw new Refusal("notes.too-long", LONGEST_WORDS);
        }
        var found = index.current().search(words, MOST);
        if (found.isEmpty()) {
            throw new Refusal(
                    "notes.nothing", words, String.join(", ", notes.get().topics()));
        }
        return Reply.shareable(new FoundCard(texts).of(words, found));
    }

    /** @throws Refusal when it is not there any more */
    Question question(String id) {
        return notes.get().question(new QuestionId(id)).orElseThrow(() -> new Refusal("notes.gone"));
    }
}
