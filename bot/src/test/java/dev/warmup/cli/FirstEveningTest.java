package dev.warmup.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.warmup.platform.web.Browser;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

/** What a group sees that has just cloned it: the started program, two people in two browsers, and a power cut. */
class FirstEveningTest {
    private static final String COMPOSER = ".channel .composer textarea";
    private static final String THREAD_COMPOSER = ".thread .composer textarea";
    private static final String ANSWER = "I would first ask who reads the data and how fresh it must be, then decide.";

    @TempDir(cleanup = CleanupMode.NEVER)
    Path folder;

    @BeforeAll
    static void chromium() {
        Browser.require();
    }

    @Test
    void twoPeopleAnswerAndAskAndFindAllOfItAgainAfterAPowerCut() throws Exception {
        try (var ana = Browser.open(folder.resolve("ana"));
                var ben = Browser.open(folder.resolve("ben"))) {
            try (var program = Program.start(folder)) {
                join(ana, program.room(), "Ana");
                join(ben, program.room(), "Ben");
                answer(ana, ben);
                useCommands(ana);
                ben.find(".message.card", "1. Ana: 10 points");
                program.kill();
            }
            try (var program = Program.start(folder)) {
                findAllAgain(ana, program.room());
                ana.screenshot(Path.of("target", "pictures", "evening.png"));
                assertThat(Guest.join(program.room(), "Cy").questions()).hasSize(1);
            }
        }
    }

    private static void join(Browser browser, String room, String name) {
        browser.go(room);
        browser.type("#name", name, Keys.ENTER);
        browser.find(".message.card", "Extra question");
    }

    private static void answer(Browser ana, Browser ben) {
        ben.click(".thread-link");
        ana.click(".thread-link");
        ana.type(THREAD_COMPOSER, ANSWER, Keys.ENTER);
        ana.find(".thread .message .check");
        ben.find(".thread .message .check");
        assertThat(ben.find(".thread .message.said").getText()).contains("Ana", ANSWER);
    }

    private static void useCommands(Browser ana) {
        type(ana, "/streak");
        assertThat(ana.find(".message.card.secret", "Streak of Ana").getText()).contains("Now\n1 day");
        type(ana, "/leaderboard");
        ana.find(".message.card", "1. Ana: 10 points");
        type(ana, "/recon NetEase");
        ana.find(".message.card.secret", "Company recon: NetEase");
        type(ana, "/ask-interviewer hr");
        ana.find(".message.card.secret", "Red flags");
    }

    private static void type(Browser browser, String command) {
        browser.type(COMPOSER, command, Keys.ESCAPE, Keys.ENTER);
    }

    private static void findAllAgain(Browser ana, String room) {
        ana.go(room);
        ana.find(".message.card", "Extra question");
        ana.find(".message.card.secret", "Streak of Ana");
        ana.find(".message.card", "1. Ana: 10 points");
        ana.find(".message.card.secret", "Company recon: NetEase");
        ana.click(".thread-link");
        ana.find(".thread .message .check");
        assertThat(ana.find(".thread .message.said").getText()).contains(ANSWER);
    }
}
