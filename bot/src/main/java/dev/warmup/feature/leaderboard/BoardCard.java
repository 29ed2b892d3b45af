package dev.warmup.feature.leaderboard;

import dev.warmup.chat.Block;
import dev.warmup.chat.Card;
import dev.warmup.chat.Control;
import dev.warmup.chat.Option;
import dev.warmup.chat.Texts;
import dev.warmup.feature.leaderboard.Board.Row;
import dev.warmup.picture.LeaderboardPicture;
import dev.warmup.picture.LeaderboardPicture.Bar;
import dev.warmup.study.Leaderboard.Standing;
import dev.warmup.study.Period;
import dev.warmup.team.Member;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;

/** A leaderboard as a card: bars, and the same in text. */
final class BoardCard {
    private static final int MOST_BARS = 10;
    private static final int MOST_LINES = 25;

    private final Board board;
    private final Texts texts;

    BoardCard(Board board, Texts texts) {
        this.board = board;
        this.texts = texts;
    }

    /** For all to see. */
    Card toAll() {
        return card(blocks());
    }

    /** For one member, with the member's own place, hidden or not. */
    Card to(Member member) {
        var blocks = new ArrayList<>(blocks());
        board.standings().stream()
                .filter(standing -> standing.who().member().equals(member))
                .findFirst()
                .ifPresent(own -> blocks.add(new Block.Remark(texts.get("leaderboard.you", own.rank(), own.points()))));
        return card(blocks);
    }

    private Card card(List<Block> blocks) {
        var options = Arrays.stream(Period.values())
                .map(period -> new Option(period.word(), texts.get("leaderboard.period." + period.word())))
                .toList();
        var select = new Control.Select(PeriodSelect.NAME, texts.get("leaderboard.other-period"), options);
        return new Card(title(), blocks, List.of(select));
    }

    private String title() {
        var date = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(texts.locale());
        var dates = board.dates();
        return board.period() == Period.ALL
                ? texts.get("leaderboard.title.all")
                : texts.get(
                        "leaderboard.title." + board.period().word(),
                        date.format(dates.from()),
                        date.format(dates.to()),
                        board.season());
    }

    private List<Block> blocks() {
        var standings = board.standings();
        if (standings.isEmpty()) {
            return List.of(new Block.Plain(texts.get("leaderboard.empty")));
        }
        var blocks = new ArrayList<Block>();
        blocks.add(picture(standings.stream().limit(MOST_BARS).toList()));
        blocks.add(new Block.Plain(
                standings.stream().limit(MOST_LINES).map(this::line).collect(Collectors.joining("\n"))));
        if (standings.size() > MOST_LINES) {
            blocks.add(new Block.Remark(texts.get("leaderboard.more", standings.size() - MOST_LINES)));
        }
        blocks.add(new Block.Remark(texts.get("leaderboard.open")));
        return blocks;
    }

    private Block picture(List<Standing<Row>> first) {
        var png = LeaderboardPicture.draw(first.stream()
                .map(standing -> new Bar(standing.rank() + ". " + standing.who().name(), standing.points()))
                .toList());
        var words = first.stream().map(this::line).collect(Collectors.joining("; "));
        return new Block.Picture(
                "leaderboard.png", Base64.getEncoder().encodeToString(png), texts.get("leaderboard.picture", words));
    }

    private String line(Standing<Row> standing) {
        return texts.get("leaderboard.line", standing.rank(), standing.who().name(), standing.points());
    }
}
