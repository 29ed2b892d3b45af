package dev.warmup.feature.daily;

import dev.warmup.chat.Press;
import dev.warmup.chat.Refusal;
import dev.warmup.store.DailyQuestions;
import dev.warmup.store.StoredDaily;
import dev.warmup.team.Channel;
import java.time.DateTimeException;
import java.time.LocalDate;

/** Finds the question a button stands under: buttons carry the question's local date. */
final class OpenQuestions {
    private final DailyQuestions dailies;

    OpenQuestions(DailyQuestions dailies) {
        this.dailies = dailies;
    }

    StoredDaily of(Press press) {
        return on(press.channel(), press.value());
    }

    /**
     * The question of a date.
     *
     * @throws Refusal when there is none, or it is no day
     */
    StoredDaily on(Channel channel, String date) {
        return dailies.on(channel, date(date))
                .filter(daily -> daily.state().isDay())
                .orElseThrow(() -> new Refusal("daily.no-such-question"));
    }

    static LocalDate date(String written) {
        try {
            return LocalDate.parse(written);
        } catch (DateTimeException e) {
            throw new Refusal("daily.no-such-question");
        }
    }
}
