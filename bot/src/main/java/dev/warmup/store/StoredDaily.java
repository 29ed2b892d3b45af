package dev.warmup.store;

import dev.warmup.chat.Sent;
import dev.warmup.study.DailyQuestion;
import dev.warmup.study.GroupResult;
import dev.warmup.study.Question;
import dev.warmup.study.Window;
import dev.warmup.team.Channel;
import java.time.LocalDate;

/**
 * A daily question as it is written down.
 *
 * @param where its message and thread; nowhere until it is posted
 */
public record StoredDaily(long id, DailyQuestion daily, Terms terms, DailyState state, Sent where, GroupResult result) {
    public Channel channel() {
        return daily.channel();
    }

    public LocalDate date() {
        return daily.date();
    }

    public Question question() {
        return daily.question();
    }

    public Window window() {
        return daily.window();
    }
}
