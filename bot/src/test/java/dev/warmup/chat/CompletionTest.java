package dev.warmup.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompletionTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "/le | /leaderboard [period]",
                "/leaderboard | /leaderboard [period]",
                "`/leaderboard ` | [period];week;month;season;all",
                "/leaderboard s | [period];season",
                "/leaderboard period:m | [period];month",
                "/recon a | [company];Acme Corp",
                "/daily s | set [time] [zone] [days] [topics] [reveal] [mode] [language];status;skip [date]",
                "`/daily set 09:00 ` | [zone]",
                "/daily set 09:00 to | [zone];topics:",
                "/daily set topics:s | [topics];spark;sql",
                "/daily set topics:sql, | [topics];sql,kafka;sql,spark",
                "/daily set topics:SQL,sp | [topics];SQL,spark",
                "/daily set topics:sql,spark,kafka, | [topics]",
                "/recon acme,n | [company]",
                "/nothing x | ``",
            })
    void whatCouldComeNextIsOffered(String typed, String labels) {
        assertThat(Completion.of(SampleCommand.BOOK, Texts.in("en"), typed))
                .extracting(Completion.Suggestion::label)
                .containsExactlyElementsOf(labels.isEmpty() ? List.of() : List.of(labels.split(";")));
    }
}
