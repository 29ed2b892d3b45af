package dev.warmup.platform.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A real Chromium without a window. */
public final class Browser implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final List<Path> CHROMIUMS = Stream.of(
                    "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
            .map(Path::of)
            .toList();
    private static final List<Path> DRIVERS = Stream.of(
                    "/usr/bin/chromedriver", "/usr/lib/chromium-browser/chromedriver")
            .map(Path::of)
            .toList();

    /** Says with each start that it does not know this version of Chromium's debugger, which we do not use. */
    private static final Logger CHATTER = Logger.getLogger("org.openqa.selenium.devtools.CdpVersionFinder");

    static {
        CHATTER.setLevel(Level.SEVERE);
    }

    private final ChromeDriver driver;

    private Browser(ChromeDriver driver) {
        this.driver = driver;
    }

    /** Skips the test where there is no Chromium, and says so; in CI there must be one. */
    public static void require() {
        var there = first(CHROMIUMS).count() + first(DRIVERS).count() == 2;
        if ("true".equals(System.getenv("CI"))) {
            Assertions.assertThat(there)
                    .as("CI needs /usr/bin/chromium and /usr/bin/chromedriver")
                    .isTrue();
        }
        Assumptions.assumeTrue(there, "skipped: there is no /usr/bin/chromium with /usr/bin/chromedriver here");
    }

    private static Stream<Path> first(List<Path> candidates) {
        return candidates.stream().filter(Files::isExecutable).limit(1);
    }

    /**
     * Starts one with a fresh profile, as somebody else's computer.
     *
     * @param profile a folder that is not used yet
     */
    public static Browser open(Path profile) {
        var options = new ChromeOptions();
        first(CHROMIUMS).forEach(chromium -> options.setBinary(chromium.toFile()));
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--lang=en-US",
                "--window-size=1200,850",
                "--user-data-dir=" + profile);
        var service = new ChromeDriverService.Builder();
        first(DRIVERS).forEach(driver -> service.usingDriverExecutable(driver.toFile()));
        return new Browser(new ChromeDriver(service.build(), options));
    }

    /** Forgets who it was, as a new computer would; quicker than starting a new one. */
    public void forget() {
        var tabs = List.copyOf(driver.getWindowHandles());
        tabs.subList(1, tabs.size())
                .forEach(tab -> driver.switchTo().window(tab).close());
        driver.switchTo().window(tabs.get(0));
        driver.get("about:blank");
        driver.executeCdpCommand("Network.clearBrowserCookies", Map.of());
        driver.executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
        dark(false);
        complaints();
    }

    public Browser go(String address) {
        driver.get(address);
        return this;
    }

    public String address() {
        return String.valueOf(driver.getCurrentUrl());
    }

    public void reload() {
        driver.navigate().refresh();
    }

    /** Opens one more tab of the same person, and goes there. */
    public Tab newTab(String address) {
        var before = String.valueOf(driver.getWindowHandle());
        driver.switchTo().newWindow(org.openqa.selenium.WindowType.TAB);
        go(address);
        return new Tab(before, String.valueOf(driver.getWindowHandle()));
    }

    /** Two tabs of one person. */
    public record Tab(String before, String opened) {}

    public void switchTo(String tab) {
        driver.switchTo().window(tab);
    }

    /** The first element that fits, once it is there and can be seen. */
    public WebElement find(String css) {
        return waiting()
                .until(now -> all(css).stream()
                        .filter(WebElement::isDisplayed)
                        .findFirst()
                        .orElse(null));
    }

    /** The first element that fits and shows this text. */
    public WebElement find(String css, String text) {
        return new WebDriverWait(driver, PATIENCE)
                .ignoring(StaleElementReferenceException.class)
                .withMessage(() -> css + " with \"" + text + "\" among " + texts(css))
                .until(now -> all(css).stream()
                        .filter(element ->
                                element.isDisplayed() && element.getText().contains(text))
                        .findFirst()
                        .orElse(null));
    }

    public void awaitGone(String css) {
        waiting().until(now -> all(css).stream().noneMatch(WebElement::isDisplayed));
    }

    private WebDriverWait waiting() {
        var wait = new WebDriverWait(driver, PATIENCE);
        wait.ignoring(StaleElementReferenceException.class);
        return wait;
    }

    public List<WebElement> all(String css) {
        return driver.findElements(By.cssSelector(css));
    }

    /** What the elements that fit show just now. */
    public List<String> texts(String css) {
        return all(css).stream().map(WebElement::getText).toList();
    }

    public void type(String css, CharSequence... keys) {
        find(css).sendKeys(keys);
    }

    /** Clicks it; if it is drawn anew in that moment, the new one. */
    public void click(String css) {
        waiting().until(now -> {
            find(css).click();
            return true;
        });
    }

    /** An attribute of the first element that fits; if it is drawn anew in that moment, of the new one. */
    public String attribute(String css, String name) {
        return waiting().until(now -> String.valueOf(find(css).getDomAttribute(name)));
    }

    public Object script(String script, Object... arguments) {
        return String.valueOf(driver.executeScript(script, arguments));
    }

    public void resize(int width, int height) {
        driver.manage().window().setSize(new Dimension(width, height));
    }

    /** Makes it a phone of this size. */
    public void phone(int width, int height) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 2, "mobile", true));
    }

    public void dark(boolean dark) {
        var scheme = Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light");
        driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("features", List.of(scheme)));
    }

    public void acceptDialog() {
        waiting()
                .until(org.openqa.selenium.support.ui.ExpectedConditions.alertIsPresent())
                .accept();
    }

    /** What the page complained about since one last asked: errors of scripts, of its policy, of loading. */
    public List<String> complaints() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(entry -> entry.getLevel() + " " + entry.getMessage())
                .toList();
    }

    public void screenshot(Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.write(file, driver.getScreenshotAs(OutputType.BYTES));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        driver.quit();
    }
}
