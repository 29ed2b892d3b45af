package dev.warmup.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Objects;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

class DatabaseTest extends StorageSuite {
    @Test
    void aFreshDatabaseAnswers() {
        assertThat(database().answers()).isTrue();
    }

    @Test
    void whatAFailureSaysHoldsNothingOfWhatWasToBeStored() {
        var insert = """
                INSERT INTO answer_message (daily, platform, team, channel, message, member, source, text, said_at)
                VALUES (1, 'test', 'T1', 'C1', 'm1', 'ann', 'NOWHERE', :text, 0)
                """;

        assertThatThrownBy(() -> database()
                        .write(handle -> handle.createUpdate(insert)
                                .bind("text", "a secret answer")
                                .execute()))
                .satisfies(failure -> assertThat(stackTrace(failure)).doesNotContain("secret"));
    }

    private static String stackTrace(Throwable failure) {
        var text = new StringWriter();
        failure.printStackTrace(new PrintWriter(text));
        return text.toString();
    }

    @Test
    void aServerThatCannotBeUsedIsNamedWithoutItsPassword() {
        var here = Objects.requireNonNull(kind);
        Assumptions.assumeTrue(here == TestDatabases.POSTGRESQL);
        String url = here.fresh(Objects.requireNonNull(folder)) + "&password=secret";
        try (var other = TestDatabases.open(url)) {
            other.write(handle -> handle.execute("UPDATE flyway_schema_history SET checksum = 1"));
        }

        assertThatThrownBy(() -> Database.open(url))
                .isInstanceOf(DatabaseUnusable.class)
                .hasMessageStartingWith("WARMUP_DB: ")
                .hasMessageNotContaining("secret");
    }
}
