package dev.warmup.feature.daily;

import dev.warmup.chat.Block;
import dev.warmup.chat.Card;
import dev.warmup.chat.Outgoing;
import dev.warmup.store.Ledger;
import dev.warmup.store.Owed;
import dev.warmup.store.Schedules;
import dev.warmup.store.StoredSchedule;
import dev.warmup.store.Trouble;
import dev.warmup.store.Troubles;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** Tells the admin who gave the last order in a channel what went wrong there, each thing once. */
final class AdminNotice {
    /** What is older is no news. */
    private static final Duration NEWS = Duration.ofDays(2);

    private final Troubles troubles;
    private final Schedules schedules;
    private final Ledger ledger;

    AdminNotice(Troubles troubles, Schedules schedules, Ledger ledger) {
        this.troubles = troubles;
        this.schedules = schedules;
        this.ledger = ledger;
    }

    void tell(Instant now) {
        for (var trouble : troubles.untold(now.minus(NEWS))) {
            schedules
                    .of(trouble.channel())
                    .map(stored -> new Outgoing.Direct(trouble.admin(), card(trouble, stored)))
                    .ifPresent(item -> ledger.owe(new Owed(trouble.notice(), item, now, now.plus(NEWS)), now));
        }
    }

    private static Card card(Trouble trouble, StoredSchedule stored) {
        var wording = Wording.of(stored.schedule(), stored.schedule().language());
        var texts = wording.texts();
        return new Card(
                texts.get("daily.notice.title"),
                List.of(
                        new Block.Plain(sentence(trouble, stored, wording)),
                        new Block.Remark(texts.get("daily.notice.what-now"))),
                List.of());
    }

    /** Channels have no name that every platform shows, so the schedule says which one is meant. */
    private static String sentence(Trouble trouble, StoredSchedule stored, Wording wording) {
        var timetable = stored.schedule().timetable();
        var time = DateTimeFormatter.ofPattern("HH:mm").format(timetable.time());
        var zone = timetable.zone().getId();
        if (trouble instanceof Trouble.GivenUp givenUp) {
            return wording.texts()
                    .get("daily.notice.given-up", wording.time(givenUp.owedAt()), time, zone, givenUp.problem());
        }
        var missed = (Trouble.Missed) trouble;
        return wording.texts().get("daily.notice.missed", wording.date(missed.date()), time, zone);
    }
}
