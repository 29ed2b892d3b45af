package dev.warmup.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.warmup.chat.Outgoing;
import dev.warmup.store.Room;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

/** What people do in the room, in a real browser. */
class RoomInBrowserTest {
    private static final String COMPOSER = ".channel .composer textarea";
    private static final String THREAD_COMPOSER = ".thread .composer textarea";
    private static final Path PICTURES = Path.of("target", "pictures");

    @TempDir(cleanup = CleanupMode.NEVER)
    private static Path profiles;

    private static Browser ann;
    private static Browser bob;

    @TempDir
    private Path folder;

    private SampleHouse house;

    @BeforeAll
    static void start() {
        Browser.require();
        ann = Browser.open(profiles.resolve("ann"));
        bob = Browser.open(profiles.resolve("bob"));
    }

    @AfterAll
    static void stop() {
        Stream.of(ann, bob).filter(Objects::nonNull).forEach(Browser::close);
    }

    @BeforeEach
    void open() throws Exception {
        house = new SampleHouse(folder);
        house.owe("question", SampleFeatures.question());
        enter(ann, "Ann");
    }

    @AfterEach
    void close() {
        ann.forget();
        bob.forget();
        house.close();
    }

    private void enter(Browser browser, String name) {
        browser.go(house.server().address());
        browser.type("#name", name, Keys.ENTER);
        browser.find(".message.card h3", "WHERE and HAVING");
    }

    @Test
    void anAnswerGetsItsCheckMarkInEveryTab() {
        enter(bob, "Bob");
        bob.click(".thread-link");
        ann.click(".thread-link");
        ann.type(THREAD_COMPOSER, "WHERE filters rows, HAVING filters groups", Keys.ENTER);

        ann.find(".thread .message .check");
        bob.find(".thread .message .check");
        assertThat(bob.find(".thread .message.said").getText()).contains("Ann", "filters groups");
        bob.find(".channel .thread-link", "1 answer");
        assertThat(ann.find(THREAD_COMPOSER).getDomProperty("value")).isEmpty();
        ann.screenshot(PICTURES.resolve("thread.png"));
        assertThat(ann.complaints()).isEmpty();
    }

    @Test
    void aCommandIsCompletedWhileItIsTyped() {
        ann.type(COMPOSER, "/");
        ann.find(".suggestion", "/leaderboard [period]");
        ann.screenshot(PICTURES.resolve("completion.png"));
        ann.type(COMPOSER, "rec");
        ann.find(".suggestion[aria-selected=true]", "/recon [company]");
        ann.type(COMPOSER, Keys.ENTER);
        ann.find(".suggestion.mere-hint", "[company]");
        ann.find(".suggestion", "Acme Corp");
        ann.type(COMPOSER, "ac", Keys.TAB);
        assertThat(ann.find(COMPOSER).getDomProperty("value")).isEqualTo("/recon \"Acme Corp\" ");
        ann.type(COMPOSER, Keys.ENTER);

        assertThat(ann.find(".message.secret.card", "Acme Corp").getText()).contains("Only you see this", "Product:");
        assertThat(ann.find(".message.echo").getText()).contains("/recon \"Acme Corp\"");
    }

    @Test
    void anUnknownCommandIsExplainedAndTheTextStays() {
        ann.type(COMPOSER, "/strek", Keys.ENTER);

        assertThat(ann.find(".composer .problem").getText()).contains("strek");
        assertThat(ann.find(COMPOSER).getDomProperty("value")).isEqualTo("/strek");
    }

    @Test
    void aPrivateReplyIsMarkedAndNobodyElseSeesIt() {
        enter(bob, "Bob");
        ann.find(".control", "Hint").click();
        ann.find(".message.secret", "before the grouping");
        assertThat(ann.find(".message.secret .only-you").getText()).isEqualTo("Only you see this");

        house.owe("later", new Outgoing.Post(Room.CHANNEL, SampleFeatures.rich(), false));
        bob.find(".message.card", "Reference answer");
        assertThat(bob.all(".message.secret")).isEmpty();
    }

    @Test
    void aFormSaysWhatIsWrongAndKeepsWhatWasWritten() {
        ann.find(".control", "Answer privately").click();
        ann.type("dialog textarea", "short");
        ann.screenshot(PICTURES.resolve("form.png"));
        ann.click("dialog button.primary");
        ann.find("dialog .field .problem", "Please write something");
        ann.type("dialog textarea", Keys.ESCAPE);
        ann.awaitGone("dialog");

        ann.find(".control", "Answer privately").click();
        assertThat(ann.find("dialog textarea").getDomProperty("value")).isEqualTo("short");
        ann.type("dialog textarea", " but longer than twenty letters now");
        ann.click("dialog button.primary");
        ann.find(".message.secret", "kept until the reveal");
        ann.awaitGone("dialog");
    }

    @Test
    void markupIsShownAndNeverRun() {
        ann.type(COMPOSER, "<img src=x onerror=\"document.title='run'\"> **not bold** `SELECT 1`", Keys.ENTER);
        house.owe("rich", new Outgoing.Post(Room.CHANNEL, SampleFeatures.rich(), false));

        assertThat(ann.find(".message.said .words").getText()).contains("<img src=x onerror=", "**not bold**");
        assertThat(ann.find(".message.said .words code").getText()).isEqualTo("SELECT 1");
        ann.find(".message.card td.align-right", "yes");
        assertThat(ann.find(".message.card", "Reference answer").getText()).contains("<img src=x onerror=alert(1)>");
        assertThat(ann.all(".message .words img, .message .markdown img, .message a[href^=javascript]"))
                .isEmpty();
        assertThat(ann.script("return document.title")).isEqualTo("Warmup");
        assertThat(ann.complaints()).isEmpty();
        ann.screenshot(PICTURES.resolve("card.png"));
    }

    @Test
    void aDoubleClickSendsOnce() {
        ann.type(COMPOSER, "Good luck everybody");
        ann.script("const b = document.querySelector('.channel .composer button.primary'); b.click(); b.click();"
                + " document.querySelector('.channel .composer').requestSubmit();");

        ann.find(".message.said", "Good luck everybody");
        ann.type(COMPOSER, "Thank you", Keys.ENTER);
        ann.find(".message.said", "Thank you");
        assertThat(ann.texts(".message.said .words")).containsExactly("Good luck everybody", "Thank you");
    }

    @Test
    void twoTabsOfOneMemberShowTheSame() {
        var tabs = ann.newTab(house.server().address());
        ann.type(COMPOSER, "/streak", Keys.ENTER);
        ann.find(".message.secret", "Your streak");

        ann.switchTo(tabs.before());
        ann.find(".message.secret", "Your streak");
        ann.find(".message.echo", "/streak");
    }

    @Test
    void aMessageIsChangedAndDeletedByItsAuthorAlone() {
        ann.type(COMPOSER, "Goodd morning", Keys.ENTER);
        enter(bob, "Bob");
        bob.find(".message.said", "Goodd morning");
        assertThat(bob.all(".message.said .menu")).isEmpty();

        ann.click(".message.said .menu summary");
        ann.find(".message.said .menu button", "Edit").click();
        ann.type(".editor textarea", Keys.chord(Keys.CONTROL, "a"), "Good morning");
        ann.find(".editor button", "Save").click();
        assertThat(bob.find(".message.said", "Good morning").getText()).contains("edited");

        bob.script("document.querySelector('.message.said .reaction').click()");
        ann.find(".message.said .reaction.given", "1");

        ann.click(".message.said .menu summary");
        ann.find(".message.said .menu button", "Delete").click();
        ann.acceptDialog();
        ann.awaitGone(".message.said");
        bob.awaitGone(".message.said");
    }

    @Test
    void theRoomComesBackByItselfAndWhatWasTypedIsSent() throws Exception {
        int port = house.server().port();
        ann.type(COMPOSER, "Written while the room was away");
        house.close();
        ann.find(".offline", "Reconnecting");
        ann.type(COMPOSER, Keys.ENTER);
        ann.find(".composer .problem", "Not sent yet");
        ann.screenshot(PICTURES.resolve("away.png"));

        house = new SampleHouse(folder, port);

        ann.find(".message.said", "Written while the room was away");
        ann.awaitGone(".offline");
        ann.type(COMPOSER, "/streak", Keys.ENTER);
        ann.find(".message.secret", "Your streak");
        assertThat(ann.texts(".message.said .words")).containsExactly("Written while the room was away");
    }

    @Test
    void thePersonalLinkBringsOneBackInAnotherBrowser() {
        ann.click(".account summary");
        ann.find(".account button", "another browser").click();
        ann.find("dialog button", "Make a link").click();
        var link = String.valueOf(ann.find("dialog input").getDomProperty("value"));

        bob.go(link);
        bob.find("button", "Come back").click();
        assertThat(bob.find(".account summary").getText()).isEqualTo("Ann");
        assertThat(bob.address()).isEqualTo(house.server().address());
    }

    @Test
    void theAdminLinkWorksOnce() {
        ann.type(COMPOSER, "From Ann", Keys.ENTER);
        var link = house.server().adminLink();
        bob.go(link);
        bob.screenshot(PICTURES.resolve("join.png"));
        bob.type("#name", "Bob", Keys.ENTER);
        bob.find("button", "Become an admin").click();
        bob.find(".notice", "You are an admin");
        bob.click(".message.said .menu summary");
        bob.find(".message.said .menu button", "Count this");
        ann.go(link);
        ann.find("button", "Become an admin").click();
        ann.find(".problem", "does not work");
    }

    @Test
    void aPhoneShowsTheThreadInFull() {
        ann.phone(390, 844);
        ann.screenshot(PICTURES.resolve("phone.png"));
        ann.click(".thread-link");
        ann.type(THREAD_COMPOSER, "Rows first, and then the groups", Keys.ENTER);
        ann.find(".thread .message.said");
        ann.awaitGone(".channel");
        assertThat(ann.script("return document.documentElement.scrollWidth <= innerWidth"))
                .isEqualTo("true");
        ann.screenshot(PICTURES.resolve("phone-thread.png"));
        ann.click(".thread-bar button");
        ann.find(".channel");
    }

    @Test
    void theRoomIsDarkWhereOneLikesItDark() {
        ann.dark(true);
        house.owe("rich", new Outgoing.Post(Room.CHANNEL, SampleFeatures.rich(), false));
        ann.type(COMPOSER, "/streak", Keys.ENTER);
        ann.find(".message.secret", "Your streak");

        assertThat(ann.script("return getComputedStyle(document.body).backgroundColor"))
                .isEqualTo("rgb(26, 24, 22)");
        ann.screenshot(PICTURES.resolve("dark.png"));
    }

    @Test
    void aLinkLeadsToItsMessage() {
        ann.click(".thread-link");
        ann.type(THREAD_COMPOSER, "Rows first, and then the groups", Keys.ENTER);
        var id = ann.attribute(".thread .list .message.said", "data-id");
        ann.click(".thread-bar button");
        ann.awaitGone(".thread");

        ann.go(house.server().address() + "#m" + id);
        ann.find(".thread .message.pointed-at", "Rows first");
    }
}
