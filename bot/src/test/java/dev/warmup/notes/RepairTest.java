package dev.warmup.notes;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RepairTest {
    private static final String TEXT =
            "# Café – “quotes”, an em dash — and more…\n\n1️⃣ 数据仓库是什么？ 🚀\n│ box ─ ┌ drawing ┘ │\n\tnaïve résumé → done\n";

    static Stream<Charset> codepages() {
        return Stream.of("windows-1252", "windows-1254", "x-MacRoman").map(Charset::forName);
    }

    @ParameterizedTest
    @MethodSource("codepages")
    void textThatWasMisreadOnceComesBack(Charset codepage) {
        assertThat(Repair.of(misread(TEXT, codepage)).text()).isEqualTo(TEXT);
    }

    @ParameterizedTest
    @MethodSource("codepages")
    void textThatWasMisreadTwiceComesBack(Charset codepage) {
        String twice = misread(misread(TEXT, codepage), codepage);
        assertThat(Repair.of(twice).text()).isEqualTo(TEXT);
    }

    @Test
    void onlyTheMisreadPlacesOfAMixedNoteChange() {
        String clean = "第一行没问题 – “好的”\n";
        String broken = misread("but this one — is not\n", Charset.forName("windows-1252"));
        Repair repair = Repair.of(clean + broken + clean);
        assertThat(repair.text()).isEqualTo(clean + "but this one — is not\n" + clean);
        assertThat(repair.lines()).containsExactly(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "plain ASCII ~ only",
                "Le passé… « déjà vu » l’été, “é” et “à”, CAFÉ”, À Noël",
                "MENÜ» und „Öl“, Straße, Übermut, ÄÖÜ",
                "SÃO PAULO, MAÇÃ”, coração, não, Ã alone, Â alone, â alone",
                "İstanbul’da, TÜRKİYE’nin, Ğ’nin, şöyle",
                "√π ≈ 1.77, ¬∃x, ∂f/∂x ≤ ∞, ∑ ∏ Ω",
                "数据仓库——分层：“ODS”、「DWD」… 区别？",
                "Привет, как дела? Ελληνικά, עברית, ไทย, 한국어",
                "🚀 ┌──┐ │ └──┘ ✅ ❌ 1️⃣ 👨‍🏫",
                "naïve café résumé Zoë Ångström Dvořák Łódź",
            })
    void cleanTextComesThroughAsItIs(String text) {
        Repair repair = Repair.of(text);
        assertThat(repair.text()).isEqualTo(text);
        assertThat(repair.lines()).isEmpty();
    }

    @Test
    void bytesThatWereLostAreLookedUpOrDropped() {
        // As a program leaves text that read it as Windows-1254 and stripped what it could not show.
        String lossy = misread("❌ No | 👨‍🏫 Teach | ┌─┐ | “x” | 🔍 find\n", Charset.forName("windows-1254"))
                .replaceAll("[\u0081\u008D\u008E\u008F\u0090\u009D\u009E\u00AD]", "");
        assertThat(Repair.of(lossy).text()).isEqualTo("❌ No | 👨‍ Teach | ┌─┐ | “x” |  find\n");
    }

    @Test
    void aRepairNeverMovesALine() {
        Random random = new Random(7);
        String parts = "aé—数🚀┐\u00A0 \n\r\u0085x";
        for (int round = 0; round < 300; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < 200; i++) {
                int part = parts.offsetByCodePoints(0, random.nextInt(parts.codePointCount(0, parts.length())));
                text.appendCodePoint(parts.codePointAt(part));
            }
            String mixed =
                    random.nextBoolean() ? misread(text.toString(), Charset.forName("windows-1252")) : text.toString();
            assertThat(NoteText.of(Repair.of(mixed).text()).lastLine())
                    .isEqualTo(NoteText.of(mixed).lastLine());
        }
    }

    /** Reads UTF-8 as another encoding; bytes that it does not define become control characters, as browsers do it. */
    private static String misread(String text, Charset codepage) {
        StringBuilder misread = new StringBuilder();
        for (byte b : text.getBytes(UTF_8)) {
            String read = new String(new byte[] {b}, codepage);
            misread.append(read.equals("\uFFFD") ? new String(new byte[] {b}, ISO_8859_1) : read);
        }
        return misread.toString();
    }
}
