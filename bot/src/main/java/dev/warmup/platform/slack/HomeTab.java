package dev.warmup.platform.slack;

import com.google.gson.JsonObject;
import com.slack.api.model.block.DividerBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.view.View;
import dev.warmup.chat.Block;
import dev.warmup.chat.Caller;
import dev.warmup.chat.Card;
import dev.warmup.chat.Invocation;
import dev.warmup.chat.Refusal;
import dev.warmup.chat.Reply;
import dev.warmup.chat.SendFailure;
import dev.warmup.chat.Texts;
import dev.warmup.team.Channel;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The page of the app: what the commands that only look would reply, below each other, made anew each time it is opened. */
final class HomeTab {
    private static final Logger LOG = LoggerFactory.getLogger(HomeTab.class);
    private static final List<String> FOR_ALL = List.of("today", "streak", "leaderboard", "my");
    private static final String FOR_ADMINS = "daily status";
    private static final int MOST_BLOCKS = 100;

    private final WebApi api;
    private final SlackParts parts;
    private final Callers callers;
    private final InstantSource clock;
    private final Executor executor;

    HomeTab(WebApi api, SlackParts parts, Callers callers, InstantSource clock, Executor executor) {
        this.api = api;
        this.parts = parts;
        this.callers = callers;
        this.clock = clock;
        this.executor = executor;
    }

    boolean opened(Workspace workspace, JsonObject event) {
        var tab = Tree.text(event, "tab");
        var user = Tree.text(event, "user");
        if (!user.isEmpty() && (tab.isEmpty() || tab.equals("home"))) {
            executor.execute(() -> publish(workspace, user));
        }
        return true;
    }

    private void publish(Workspace workspace, String user) {
        try {
            var view = View.builder()
                    .type("home")
                    .blocks(blocks(callers.caller(workspace, user, "")))
                    .build();
            api.call(
                    "views.publish",
                    "",
                    methods ->
                            methods.viewsPublish(request -> request.userId(user).view(view)));
        } catch (SendFailure e) {
            LOG.warn("A home page could not be shown: {}", e.why());
        } catch (RuntimeException e) {
            LOG.error("A home page could not be made", e);
        }
    }

    private List<LayoutBlock> blocks(Caller caller) {
        var texts = Texts.in(caller.language());
        var blocks = new ArrayList<LayoutBlock>();
        for (var card : cards(caller, texts)) {
            var more = CardBlocks.of(card, Map.of());
            more.addAll(Controls.of(card.controls()));
            if (blocks.size() + more.size() < MOST_BLOCKS) {
                blocks.addAll(more);
                blocks.add(DividerBlock.builder().build());
            }
        }
        return blocks;
    }

    private List<Card> cards(Caller caller, Texts texts) {
        var cards = parts.homes()
                .of(caller.member())
                .map(home -> cards(caller, home, texts))
                .orElse(List.of());
        return cards.isEmpty()
                ? List.of(Card.of(texts.get("slack.home.title"), new Block.Plain(texts.get("slack.home.empty"))))
                : cards;
    }

    private List<Card> cards(Caller caller, Channel home, Texts texts) {
        var words = new ArrayList<>(FOR_ALL);
        if (caller.admin()) {
            words.add(FOR_ADMINS);
        }
        var cards = new ArrayList<Card>();
        for (var command : words) {
            var invocation = new Invocation("home " + command, caller, home, command, Map.of(), clock.instant());
            shown(invocation, texts).map(HomeTab::withoutPictures).ifPresent(cards::add);
        }
        return cards;
    }

    private Optional<Card> shown(Invocation invocation, Texts texts) {
        try {
            return parts.commands()
                    .find(invocation.command())
                    .filter(command -> command.ask(invocation).isEmpty())
                    .map(command -> command.run(invocation))
                    .flatMap(HomeTab::card);
        } catch (Refusal refusal) {
            return Optional.of(Card.sentence(refusal.sentence(texts)));
        }
    }

    private static Optional<Card> card(Reply reply) {
        if (reply instanceof Reply.Private answer) {
            return Optional.of(answer.card());
        }
        return reply instanceof Reply.Public post ? Optional.of(post.card()) : Optional.empty();
    }

    /** They would be uploaded anew each time; the same stands there in words. */
    private static Card withoutPictures(Card card) {
        var blocks = card.blocks().stream()
                .filter(block -> !(block instanceof Block.Picture))
                .toList();
        return new Card(card.title(), blocks, card.controls());
    }
}
