package dev.warmup.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.warmup.chat.Caller;
import dev.warmup.team.Member;
import dev.warmup.team.Team;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ReconSheetsTest extends StorageSuite {
    private static final Team TEAM = new Team("test", "T1");
    private static final CompanyName ACME = new CompanyName("Acme");
    private static final ReconPart ABOUT = ReconPart.titled("About");
    private static final ReconPart TECH = ReconPart.titled("Tech & tools");
    private static final Instant NOW = Instant.parse("2026-11-20T10:00:00Z");

    @Test
    void aSheetIsBegunByItsFirstEdit() {
        var sheets = new ReconSheets(database());
        var outcome = sheets.edit(ACME, edit("d1", "ana", 0, Map.of(ABOUT, " Anvils ", TECH, "")));

        var sheet = sheets.of(TEAM, new CompanyName("  ACME")).orElseThrow();
        assertThat(outcome).isEqualTo(new ReconOutcome(List.of("About"), List.of(), List.of()));
        assertThat(sheet.company().shown()).isEqualTo("Acme");
        assertThat(sheet.revision()).isEqualTo(1);
        assertThat(sheet.editor()).isEqualTo(member("ana"));
        assertThat(sheet.text(ABOUT)).map(ReconText::text).contains("Anvils");
        assertThat(sheet.text(TECH)).isEmpty();
        assertThat(new Names(database()).name(member("ana"))).contains("Name of ana");
    }

    @Test
    void whenManyBeginOneSheetAtOnceEveryTextIsThere() {
        var sheets = new ReconSheets(database());
        var edits = IntStream.rangeClosed(1, 8)
                .mapToObj(i -> CompletableFuture.supplyAsync(() ->
                        sheets.edit(ACME, edit("d" + i, "m" + i, 0, Map.of(ABOUT, "text-" + i)))))
                .toList();
        edits.forEach(CompletableFuture::join);

        assertThat(sheets.all(TEAM)).hasSize(1);
        var text = sheets.of(TEAM, ACME)
                .flatMap(sheet -> sheet.text(ABOUT))
                .orElseThrow()
                .text();
        IntStream.rangeClosed(1, 8)
                .forEach(i -> assertThat(text.split("text-" + i + "\\b", -1))
                        .as("text %s", i)
                        .hasSize(2));
    }

    @Test
    void anEditFromAnOlderRevisionChangesOnlyWhatItsAuthorChanged() {
        var sheets = new ReconSheets(database());
        sheets.edit(ACME, edit("d1", "ana", 0, Map.of(ABOUT, "A1", TECH, "T1")));
        sheets.edit(ACME, edit("d2", "ben", 1, Map.of(ABOUT, "A2", TECH, "T1")));

        var outcome = sheets.edit(ACME, edit("d3", "cay", 1, Map.of(ABOUT, "A1", TECH, "T3")));

        var sheet = sheets.of(TEAM, ACME).orElseThrow();
        assertThat(outcome.saved()).containsExactly("Tech & tools");
        assertThat(sheet.text(ABOUT)).map(ReconText::text).contains("A2");
        assertThat(sheet.text(TECH)).map(ReconText::text).contains("T3");
    }

    @Test
    void twoWhoWriteTheSameAgree() {
        var sheets = new ReconSheets(database());
        sheets.edit(ACME, edit("d1", "ana", 0, Map.of(ABOUT, "Same")));

        assertThat(sheets.edit(ACME, edit("d2", "ben", 0, Map.of(ABOUT, "Same")))
                        .cameToNothing())
                .isTrue();
    }

    @Test
    void whoEmptiesAPartThatSomebodyElseFillsMeanwhileTakesNothingAway() {
        var sheets = new ReconSheets(database());
        sheets.edit(ACME, edit("d1", "ana", 0, Map.of(ABOUT, "Old")));
        sheets.edit(ACME, edit("d2", "ben", 1, Map.of(ABOUT, "New")));

        sheets.edit(ACME, edit("d3", "ana", 1, Map.of(ABOUT, "")));

        assertThat(sheets.of(TEAM, ACME).flatMap(sheet -> sheet.text(ABOUT)))
                .map(ReconText::text)
                .contains("New");
    }

    @Test
    void oneDeliveryEditsOnceAndSaysTheSameAgain() {
        var sheets = new ReconSheets(database());
        var edit = edit("d1", "ana", 0, Map.of(ABOUT, "Anvils"));
        var outcome = sheets.edit(ACME, edit);

        assertThat(sheets.edit(ACME, edit)).isEqualTo(outcome);
        assertThat(sheets.of(TEAM, ACME)).map(TeamSheet::revision).contains(1);
    }

    @Test
    void aSheetIsFoundByABeginningOfItsNameWithinItsTeam() {
        var sheets = new ReconSheets(database());
        sheets.edit(ACME, edit("d1", "ana", 0, Map.of(ABOUT, "Anvils")));
        sheets.edit(new CompanyName("Acme Games"), edit("d2", "ana", 0, Map.of(ABOUT, "Games")));
        var sheet = sheets.of(TEAM, ACME).orElseThrow();

        assertThat(names(sheets.beginningWith(TEAM, new CompanyName("ac")))).containsExactly("Acme Games", "Acme");
        assertThat(names(sheets.beginningWith(TEAM, new CompanyName("ACME")))).containsExactly("Acme");
        assertThat(sheets.beginningWith(new Team("test", "T2"), ACME)).isEmpty();
        assertThat(sheets.of(new Team("test", "T2"), sheet.id())).isEmpty();
        var stranger = new Caller(new Member(new Team("test", "T2"), "x"), "X", true, "en");
        assertThat(sheets.edit(sheet.id(), new ReconEdit("d9", stranger, 1, Map.of(ABOUT, "Mine"), "-", NOW)))
                .isEmpty();
    }

    private static List<String> names(List<TeamSheet> sheets) {
        return sheets.stream().map(sheet -> sheet.company().shown()).toList();
    }

    private static ReconEdit edit(String delivery, String member, int base, Map<ReconPart, String> texts) {
        var by = new Caller(member(member), "Name of " + member, false, "en");
        return new ReconEdit(delivery, by, base, texts, "--", NOW);
    }

    private static Member member(String id) {
        return new Member(TEAM, id);
    }
}
