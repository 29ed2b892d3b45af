package dev.warmup.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.warmup.content.Shipped.Code;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** SQL in the notes runs, and Python compiles. */
class CodeThatRunsTest {
    private static final String COMPILE = """
            import sys
            for number, source in enumerate(sys.stdin.read().split(chr(0))):
                try:
                    compile(source, "block", "exec")
                except SyntaxError as error:
                    print(f"{number}: {error}")
            """;

    static Stream<Map.Entry<String, List<Code>>> sqlite() {
        return byQuestion("sql");
    }

    static Stream<Map.Entry<String, List<Code>>> postgresql() {
        return byQuestion("sql postgresql");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sqlite")
    void sqlRunsOnSqlite(Map.Entry<String, List<Code>> question) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite::memory:")) {
            run(question.getValue(), connection);
        }
    }

    @Test
    void sqlForPostgresqlRunsThere() throws IOException, SQLException {
        var questions = postgresql().toList();
        assertThat(questions).isNotEmpty();
        try (var server = EmbeddedPostgres.start()) {
            for (int i = 0; i < questions.size(); i++) {
                try (var admin = server.getPostgresDatabase().getConnection();
                        var create = admin.createStatement()) {
                    create.execute("CREATE DATABASE question" + i);
                }
                try (var connection =
                        server.getDatabase("postgres", "question" + i).getConnection()) {
                    run(questions.get(i).getValue(), connection);
                }
            }
        }
    }

    @Test
    void pythonCompiles() throws IOException, InterruptedException {
        assumeTrue(hasPython() || "true".equals(System.getenv("CI")), "there is no python3 on this machine");
        var blocks = Shipped.code().stream()
                .filter(code -> code.language().equals("python"))
                .toList();
        assertThat(blocks).hasSizeGreaterThan(20);

        var python = new ProcessBuilder("python3", "-c", COMPILE)
                .redirectErrorStream(true)
                .start();
        try (var in = python.getOutputStream()) {
            var sources = blocks.stream().map(Code::text).toList();
            in.write(String.join("\0", sources).getBytes(StandardCharsets.UTF_8));
        }
        var said = new String(python.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(python.waitFor()).isZero();
        assertThat(said.lines()
                        .map(line -> blocks.get(Integer.parseInt(line.substring(0, line.indexOf(':')))) + " " + line))
                .isEmpty();
    }

    private static boolean hasPython() throws InterruptedException {
        try {
            return new ProcessBuilder("python3", "--version").start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private static void run(List<Code> blocks, Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            for (var block : blocks) {
                for (var sql : Statements.in(block.text())) {
                    assertThatCode(() -> statement.execute(sql))
                            .as("%s: %s", block.place(), sql)
                            .doesNotThrowAnyException();
                }
            }
        }
    }

    private static Stream<Map.Entry<String, List<Code>>> byQuestion(String language) {
        var questions = new LinkedHashMap<String, List<Code>>();
        Shipped.code().stream()
                .filter(code -> code.language().equals(language))
                .forEach(code -> questions
                        .computeIfAbsent(code.question(), id -> new java.util.ArrayList<>())
                        .add(code));
        return questions.entrySet().stream();
    }
}
