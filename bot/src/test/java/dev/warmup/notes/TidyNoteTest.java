package dev.warmup.notes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.warmup.study.Kind;
import dev.warmup.study.Level;
import dev.warmup.study.Place;
import dev.warmup.study.Question;
import dev.warmup.study.QuestionId;
import dev.warmup.study.Subject;
import org.junit.jupiter.api.Test;

class TidyNoteTest {
    private static final String NOTE = """
            ---
            topic: SQL
            level: intermediate
            kind: knowledge
            language: en
            ---

            # Filtering

            An introduction that asks nothing.

            ## What is the difference between `WHERE` and HAVING? {#sql-where-having}

            level: entry
            kind: compare

            One filters rows, the other groups.

            - rows first
            - which groups are left?

            ```sql
            -- What is this?
            select 1;
            ```

            **Key points**

            - WHERE filters rows
              before they are grouped
            - HAVING filters groups

            **Hint**

            - Think of the order
            - GROUP BY stands between them

            **Follow-ups**

            - Can HAVING stand alone?

            ## Describe a slow query you made fast {#sql-slow-query}
            who: engineer, manager

            An index did it.
            """;

    private final ReadNote note = new NoteReader().read("content/sql/filtering.md", NOTE);

    @Test
    void onlyHeadingsAskInANoteThatNamesItsQuestions() {
        assertThat(note.questions())
                .extracting(question -> question.id().value())
                .containsExactly("sql-where-having", "sql-slow-query");
        assertThat(note.mistakes()).isEmpty();
        assertThat(note.broken()).isFalse();
    }

    @Test
    void theHeadingGivesIdTextAndPlace() {
        Question question = note.questions().get(0);
        assertThat(question.id()).isEqualTo(new QuestionId("sql-where-having"));
        assertThat(question.text()).isEqualTo("What is the difference between `WHERE` and HAVING?");
        assertThat(question.place()).isEqualTo(new Place("content/sql/filtering.md", 12));
    }

    @Test
    void linesUnderTheHeadingGoBeforeTheFrontMatter() {
        assertThat(note.questions().get(0).subject()).isEqualTo(new Subject(Kind.COMPARE, "sql", Level.ENTRY, "en"));
        assertThat(note.questions().get(1).subject())
                .isEqualTo(new Subject(Kind.KNOWLEDGE, "sql", Level.INTERMEDIATE, "en"));
    }

    @Test
    void theAnswerIsTheMarkdownWithoutAttributesAndLabelledParts() {
        assertThat(note.questions().get(0).reference().answer())
                .startsWith("One filters rows, the other groups.")
                .endsWith("select 1;\n```")
                .doesNotContain("level: entry", "Key points", "Hint", "Follow-ups");
        assertThat(note.questions().get(1).reference().answer()).isEqualTo("An index did it.");
    }

    @Test
    void labelledListsBecomeKeyPointsHintsAndFollowUps() {
        var reference = note.questions().get(0).reference();
        assertThat(reference.keyPoints())
                .containsExactly("WHERE filters rows before they are grouped", "HAVING filters groups");
        assertThat(reference.hints()).containsExactly("Think of the order", "GROUP BY stands between them");
        assertThat(reference.followUps()).containsExactly("Can HAVING stand alone?");
    }

    @Test
    void otherLinesAreFreeAttributes() {
        assertThat(note.questions().get(1).reference().attributes()).containsEntry("who", "engineer, manager");
    }

    @Test
    void questionsForTheInterviewerHaveSignsAndTips() {
        ReadNote read = new NoteReader().read("ask.md", """
                        ---
                        kind: ask-interviewer
                        ---
                        ## How is on-call shared? {#ask-on-call}
                        who: engineer

                        **Good signs**

                        - a rota

                        **Red flags**

                        - one hero
                        - nobody knows

                        **Tip**

                        Ask an engineer, not HR.
                        """);
        assertThat(read.questions()).singleElement().satisfies(question -> {
            assertThat(question.subject().kind()).isEqualTo(Kind.ASK_INTERVIEWER);
            assertThat(question.reference().lists().get("good signs")).containsExactly("a rota");
            assertThat(question.reference().lists().get("red flags")).containsExactly("one hero", "nobody knows");
            assertThat(question.reference().lists().get("tip")).containsExactly("Ask an engineer, not HR.");
            assertThat(question.reference().hasAnswer()).isFalse();
        });
    }

    @Test
    void withoutALabelListItemsTableRowsAndBoldTermsAreTheKeyPoints() {
        ReadNote read = new NoteReader().read("n.md", """
                        ## What is a lake? {#lake}

                        A store for **raw files**.

                        - cheap
                        - open formats

                        | Layer | Holds |
                        |---|---|
                        | bronze | raw data |
                        """);
        assertThat(read.questions().get(0).reference().keyPoints())
                .containsExactly("raw files", "cheap", "open formats", "bronze: raw data");
    }

    @Test
    void anUnknownLevelIsAMistakeAtItsLineAndTheDefaultIsUsed() {
        ReadNote read = new NoteReader().read("n.md", "## What is a lake? {#lake}\n\nlevel: wizard\n\nA store.\n");
        assertThat(read.mistakes()).singleElement().satisfies(mistake -> {
            assertThat(mistake.place()).isEqualTo(new Place("n.md", 3));
            assertThat(mistake.what()).contains("wizard", "entry, intermediate, advanced, expert");
        });
        assertThat(read.questions().get(0).subject().level()).isEqualTo(Level.INTERMEDIATE);
        assertThat(read.broken()).isFalse();
    }

    @Test
    void frontMatterThatIsNoYamlBreaksTheNoteButItsQuestionsAreRead() {
        ReadNote read =
                new NoteReader().read("n.md", "---\ntopic: [sql\n---\n\n## What is a lake? {#lake}\n\nA store.\n");
        assertThat(read.broken()).isTrue();
        assertThat(read.mistakes())
                .singleElement()
                .satisfies(mistake -> assertThat(mistake.what()).contains("YAML"));
        assertThat(read.questions()).hasSize(1);
    }

    @Test
    void aReconTemplateGivesItsPartsAndNoQuestions() {
        ReadNote read = new NoteReader()
                .read(
                        "recon.md",
                        "---\ntemplate: recon\n---\n# Recon\n\n## Business: what do they sell?\n\nLook at the site.\n\n## Stack\n\n- job ads\n");
        assertThat(read.questions()).isEmpty();
        assertThat(read.sheets()).singleElement().satisfies(sheet -> {
            assertThat(sheet.isTemplate()).isTrue();
            assertThat(sheet.parts())
                    .containsExactly(
                            new ReconSheet.Part("Business: what do they sell?", "Look at the site."),
                            new ReconSheet.Part("Stack", "- job ads"));
        });
    }

    @Test
    void aReconExampleNamesItsCompany() {
        ReadNote read = new NoteReader()
                .read("e.md", "---\ntemplate: recon-example\ncompany: Blue Games\n---\n## Stack\n\nSpark\n");
        assertThat(read.sheets())
                .singleElement()
                .satisfies(sheet -> assertThat(sheet.company()).isEqualTo("Blue Games"));
        assertThat(new NoteReader()
                        .read("e.md", "---\ntemplate: recon-example\n---\n## Stack\n\nSpark\n")
                        .broken())
                .isTrue();
    }
}
