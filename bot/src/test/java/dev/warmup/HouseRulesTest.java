package dev.warmup;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which room may know which; no exceptions. */
class HouseRulesTest {
    private static final JavaClasses HOUSE =
            new ClassFileImporter(java.util.List.of(new ImportOption.DoNotIncludeTests())).importPackages("dev.warmup");

    @Test
    void studyKnowsOnlyIdentitiesAndWordStems() {
        classes()
                .that()
                .resideInAPackage("dev.warmup.study..")
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                        "dev.warmup.study..",
                        "dev.warmup.team..",
                        "java..",
                        "org.jspecify..",
                        "org.apache.lucene.analysis.."))
                .check(HOUSE);
    }

    @Test
    void chatKnowsOnlyIdentities() {
        classes()
                .that()
                .resideInAPackage("dev.warmup.chat..")
                .should()
                .onlyDependOnClassesThat(
                        resideInAnyPackage("dev.warmup.chat..", "dev.warmup.team..", "java..", "org.jspecify.."))
                .check(HOUSE);
    }

    @ParameterizedTest
    @CsvSource({
        "com.slack.., dev.warmup.platform.slack..",
        "net.dv8tion.., dev.warmup.platform.discord..",
        "io.javalin.., dev.warmup.platform.web..",
        "org.jdbi.., dev.warmup.store..",
        "org.quartz.., dev.warmup.schedule..",
        "org.commonmark.., dev.warmup.notes..",
        "org.yaml.., dev.warmup.notes..",
        "picocli.., dev.warmup.cli..",
        "org.jfree.., dev.warmup.picture..",
    })
    void eachLibraryHasOneRoom(String library, String room) {
        noClasses()
                .that()
                .resideOutsideOfPackage(room)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .check(HOUSE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"slack", "discord", "web"})
    void noPlatformKnowsAnotherOrAFeature(String platform) {
        noClasses()
                .that()
                .resideInAPackage("dev.warmup.platform." + platform + "..")
                .should()
                .dependOnClassesThat(resideInAnyPackage("dev.warmup.platform..", "dev.warmup.feature..")
                        .and(com.tngtech.archunit.base.DescribedPredicate.not(
                                resideInAnyPackage("dev.warmup.platform." + platform + ".."))))
                .allowEmptyShould(true)
                .check(HOUSE);
    }

    @Test
    void featuresKnowNoPlatformAndNoTimer() {
        noClasses()
                .that()
                .resideInAPackage("dev.warmup.feature..")
                .should()
                .dependOnClassesThat(
                        resideInAnyPackage("dev.warmup.platform..", "dev.warmup.schedule..", "dev.warmup.cli.."))
                .allowEmptyShould(true)
                .check(HOUSE);
    }

    @Test
    void roomsDoNotDependOnEachOtherInCircles() {
        slices().matching("dev.warmup.(*)..").should().beFreeOfCycles().check(HOUSE);
    }

    @Test
    void onlyTheEdgeKnowsTheClock() {
        noClasses()
                .that()
                .resideOutsideOfPackage("dev.warmup.cli..")
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now", ZoneId.class)
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .orShould()
                .callMethod(ZonedDateTime.class, "now")
                .orShould()
                .callMethod(Clock.class, "systemUTC")
                .orShould()
                .callMethod(Clock.class, "systemDefaultZone")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .check(HOUSE);
    }

    @Test
    void onlyTheCommandLinePrints() {
        noClasses()
                .that()
                .resideOutsideOfPackage("dev.warmup.cli..")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .check(HOUSE);
    }
}
