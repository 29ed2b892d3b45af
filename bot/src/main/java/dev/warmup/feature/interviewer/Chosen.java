package dev.warmup.feature.interviewer;

import dev.warmup.chat.Press;
import dev.warmup.chat.Refusal;

/** What the buttons here carry: for whom, and a page or a round. */
record Chosen(Who who, int number) {
    static Chosen of(Press press) {
        var value = press.value().split(" ", 2);
        if (value.length != 2 || !value[1].matches("\\d{1,6}")) {
            throw new Refusal("chat.no-such-button");
        }
        var who = Who.of(value[0]).orElseThrow(() -> new Refusal("chat.no-such-button"));
        return new Chosen(who, Integer.parseInt(value[1]));
    }
}
