package dev.warmup.notes;

import dev.warmup.study.Place;
import dev.warmup.study.Question;
import dev.warmup.study.QuestionId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Where each question was read first. */
final class FirstPlaces {
    private final Map<QuestionId, Place> places = new HashMap<>();

    /** Remembers a question; says what is wrong if one with its id was read before. */
    Optional<Mistake> add(Question question) {
        Place first = places.putIfAbsent(question.id(), question.place());
        return first == null ? Optional.empty() : Optional.of(repeated(question, first));
    }

    private static Mistake repeated(Question question, Place first) {
        return new Mistake(
                question.place(),
                "the same question or id '" + question.id() + "' stands at " + first + " already; change one of them");
    }
}
