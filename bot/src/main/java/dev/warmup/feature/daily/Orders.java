package dev.warmup.feature.daily;

import dev.warmup.chat.Invocation;
import dev.warmup.chat.Refusal;
import dev.warmup.store.Deed;
import dev.warmup.store.Schedules;
import dev.warmup.store.StoredSchedule;

/** What all commands of admins share. */
final class Orders {
    private Orders() {}

    /**
     * The schedule of the channel in which the command was given.
     *
     * @throws Refusal when it has none
     */
    static StoredSchedule schedule(Schedules schedules, Invocation invocation) {
        return schedules.of(invocation.channel()).orElseThrow(() -> new Refusal("daily.no-schedule"));
    }

    static Deed deed(Invocation invocation, String detail) {
        return new Deed(
                invocation.delivery(),
                invocation.channel(),
                invocation.caller().member(),
                invocation.command(),
                detail,
                invocation.at());
    }
}
