package dev.warmup.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DatabaseTest extends StorageSuite {
    @Test
    void aFreshDatabaseAnswers() {
        assertThat(database().answers()).isTrue();
    }
}
