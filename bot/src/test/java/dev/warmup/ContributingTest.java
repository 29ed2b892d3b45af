package dev.warmup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.warmup.chat.Block;
import dev.warmup.chat.Caller;
import dev.warmup.chat.Command;
import dev.warmup.chat.Invocation;
import dev.warmup.chat.Reply;
import dev.warmup.chat.Texts;
import dev.warmup.team.Channel;
import dev.warmup.team.Member;
import dev.warmup.team.Team;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.random.RandomGenerator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** CONTRIBUTING.md shows how a command is added; this follows it to the letter. */
class ContributingTest {
    private static final Path ROOT =
            Path.of(System.getProperty("user.dir")).resolve("..").normalize();

    @TempDir
    Path folder;

    @Test
    void theShownCommandCompilesAndRuns() throws Exception {
        compile(block("java"));
        writeSentences(block("properties"));
        try (var loader = new SampleLoader(folder)) {
            var command = (Command) loader.loadClass("dev.warmup.feature.flip.FlipCommand")
                    .getConstructor(RandomGenerator.class)
                    .newInstance(new Random(1));

            assertThat(said(loader, command)).isIn("Ana begins.", "Ben begins.");
            assertThat(command.parameters()).extracting("name").containsExactly("names");
        }
    }

    @Test
    void theShownSentencesAreThoseThatEveryCommandHas() throws IOException {
        assertThat(block("properties")).contains("command.flip=", "command.flip.example=", "command.flip.names=");
    }

    @Test
    void whatItNamesIsThere() throws IOException {
        var named = matches("`((?:bot|content|deploy)/[^` ]*)`").map(match -> match.group(1));
        assertThat(named)
                .isNotEmpty()
                .allSatisfy(path -> assertThat(ROOT.resolve(path)).exists());
        var packages = matches("\\| `(\\w+)` \\|").map(match -> match.group(1));
        assertThat(packages)
                .hasSizeGreaterThan(8)
                .allSatisfy(name -> assertThat(ROOT.resolve("bot/src/main/java/dev/warmup/" + name))
                        .isDirectory());
    }

    private void compile(String source) throws IOException {
        var file = folder.resolve("FlipCommand.java");
        Files.writeString(file, source);
        int status = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        null,
                        null,
                        "-Xlint:all",
                        "-Werror",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "-d",
                        folder.toString(),
                        file.toString());
        assertThat(status).as("the compiler's status").isZero();
    }

    private void writeSentences(String properties) throws IOException {
        var bundle = folder.resolve("dev/warmup/messages.properties");
        Files.createDirectories(bundle.getParent());
        Files.writeString(bundle, properties.stripIndent());
    }

    /** Runs the command with its own sentences: the loader finds the sample's bundle before ours. */
    private static String said(SampleLoader loader, Command command) throws ReflectiveOperationException {
        var texts = loader.loadClass(Texts.class.getName());
        assertThat(texts.getClassLoader()).isEqualTo(loader);
        var member = new Member(new Team("web", "room"), "ana");
        var invocation = new Invocation(
                "d1",
                new Caller(member, "Ana", false, "en"),
                new Channel(member.team(), "daily"),
                "flip",
                Map.of("names", "Ana Ben"),
                Instant.EPOCH);
        var reply = (Reply.Private) command.run(invocation);
        return ((Block.Plain) reply.card().blocks().get(0)).text();
    }

    private static String block(String language) throws IOException {
        return matches("(?ms)^ *```" + language + "\\n(.*?)^ *```$")
                .map(match -> match.group(1))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<MatchResult> matches(String pattern) throws IOException {
        var text = Files.readString(ROOT.resolve(".github/CONTRIBUTING.md"));
        return List.copyOf(Pattern.compile(pattern).matcher(text).results().toList()).stream();
    }

    /** Finds the sample's classes and its sentences first, and shares all else with us but the sentences' reader. */
    private static final class SampleLoader extends URLClassLoader {
        SampleLoader(Path folder) throws IOException {
            super(new URL[] {folder.toUri().toURL()}, ContributingTest.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (name.equals(Texts.class.getName())) {
                var known = findLoadedClass(name);
                return known != null ? known : defineTexts(name);
            }
            return super.loadClass(name, resolve);
        }

        private Class<?> defineTexts(String name) throws ClassNotFoundException {
            try (var bytes = Texts.class.getResourceAsStream("Texts.class")) {
                var code = java.util.Objects.requireNonNull(bytes).readAllBytes();
                return defineClass(name, code, 0, code.length);
            } catch (IOException e) {
                throw new ClassNotFoundException(name, e);
            }
        }

        @Override
        public URL getResource(String name) {
            var own = findResource(name);
            return own != null ? own : super.getResource(name);
        }
    }
}
