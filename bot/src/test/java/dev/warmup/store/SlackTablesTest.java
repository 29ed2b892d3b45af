package dev.warmup.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.warmup.chat.Card;
import dev.warmup.chat.Outgoing;
import dev.warmup.chat.Sent;
import dev.warmup.store.SlackAttachments.Unread;
import dev.warmup.store.SlackSendings.Sending;
import dev.warmup.team.Channel;
import dev.warmup.team.Team;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class SlackTablesTest extends StorageSuite {
    private static final Instant NOW = Instant.parse("2026-11-20T10:00:00.123Z");
    private static final Channel CHANNEL = new Channel(new Team("slack", "T1"), "C1");

    @Test
    void whatWasBegunFirstStands() {
        var sendings = new SlackSendings(database());
        sendings.begin("post", new Sending(0, "C1", "", NOW, ""));
        sendings.begin("post", new Sending(0, "C1", "", NOW.plusSeconds(60), ""));

        assertThat(sendings.of("post")).containsExactly(new Sending(0, "C1", "", NOW, ""));
    }

    @Test
    void theMessagesOfOneEntryAreFoundByAnyOfThem() {
        var sendings = new SlackSendings(database());
        sendings.begin("post", new Sending(0, "C1", "", NOW, ""));
        sendings.begin("post", new Sending(1, "C1", "1.0", NOW, ""));
        sendings.begin("other", new Sending(0, "C1", "", NOW, ""));
        sendings.arrived("post", 0, "1.0");
        sendings.arrived("post", 1, "1.1");
        sendings.arrived("other", 0, "2.0");

        assertThat(sendings.together("C1", "1.1")).containsExactly("1.1", "1.0");
        assertThat(sendings.together("C2", "1.1")).isEmpty();
    }

    @Test
    void onlyWhatDidNotArriveIsForgotten() {
        var sendings = new SlackSendings(database());
        sendings.begin("reply", new Sending(0, "", "", NOW, ""));
        sendings.begin("reply", new Sending(1, "", "", NOW, ""));
        sendings.arrived("reply", 0, "shown");
        sendings.forget("reply");

        assertThat(sendings.of("reply")).extracting(Sending::part).containsExactly(0);
    }

    @Test
    void aPictureIsKeptUnderItsFirstFile() {
        var sendings = new SlackSendings(database());
        assertThat(sendings.picture("post", 0)).isEmpty();
        sendings.pictureUploaded("post", 0, "F1");
        sendings.pictureUploaded("post", 0, "F2");

        assertThat(sendings.picture("post", 0)).contains("F1");
    }

    @Test
    void filesAreReadOnceUnlessThatFails() {
        var attachments = new SlackAttachments(database());
        var unread = new Unread(CHANNEL, "1.0", NOW, "see file", List.of("F1", "F2"), 0);
        assertThat(attachments.add(unread, NOW)).isTrue();
        assertThat(attachments.add(unread, NOW)).isFalse();

        assertThat(attachments.claim(NOW, NOW.plusSeconds(60))).contains(unread);
        assertThat(attachments.claim(NOW, NOW.plusSeconds(60))).isEmpty();

        attachments.failed(unread, NOW.plusSeconds(5));
        assertThat(attachments.claim(NOW.plusSeconds(5), NOW.plusSeconds(60)))
                .hasValueSatisfying(again -> assertThat(again.attempts()).isEqualTo(1));

        attachments.done(unread);
        assertThat(attachments.claim(NOW.plusSeconds(99), NOW.plusSeconds(100))).isEmpty();
    }

    @Test
    void whatIsSettledIsForgottenAfterAWhile() {
        var sendings = new SlackSendings(database());
        var ledger = new Ledger(database());
        for (var entry : List.of("sent", "long", "waiting")) {
            ledger.owe(Owed.now(entry, new Outgoing.Post(CHANNEL, Card.sentence("hello"), true), NOW), NOW);
            sendings.begin(entry, new Sending(0, "C1", "", NOW, ""));
            sendings.arrived(entry, 0, entry + ".0");
            sendings.pictureUploaded(entry, 0, "F-" + entry);
        }
        sendings.begin("long", new Sending(1, "C1", "", NOW, ""));
        sendings.arrived("long", 1, "long.1");
        for (var entry = claimed(ledger); !entry.entry().equals("waiting"); entry = claimed(ledger)) {
            ledger.sent(entry, new Sent(entry.entry() + ".0", ""), NOW);
        }

        sendings.clean(NOW);
        assertThat(sendings.of("sent")).as("not a day old").hasSize(1);

        sendings.clean(NOW.plusSeconds(1));
        assertThat(sendings.of("sent")).isEmpty();
        assertThat(sendings.picture("sent", 0)).isEmpty();
        assertThat(sendings.together("C1", "long.0")).containsExactly("long.1", "long.0");
        assertThat(sendings.of("waiting")).hasSize(1);
        assertThat(sendings.picture("waiting", 0)).isPresent();
    }

    private static LedgerEntry claimed(Ledger ledger) {
        return ledger.claim("slack", "me", NOW, NOW.plusSeconds(60), 1).get(0);
    }
}
