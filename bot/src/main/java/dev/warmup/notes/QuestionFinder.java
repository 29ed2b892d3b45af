package dev.warmup.notes;

import dev.warmup.notes.Block.Table;
import dev.warmup.notes.Found.Rank;
import dev.warmup.notes.Statement.Form;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds the questions of a note: a statement is one if a rule says so and none speaks against it. */
final class QuestionFinder {
    private static final NoQuestionRule[] NONE = {
        new AnswerLine(),
        new TableOfContents(),
        new CodeComment(),
        new UiLabel(),
        new AboutTheNote(),
        new SmallTalk(),
        new Rubric(),
        new InnerQuestion(),
        new ListedInAnswer()
    };
    private static final QuestionRule[] RULES = {
        new LabelledQuestion(),
        new DialogueQuestion(),
        new HeadingQuestion(),
        new SummaryQuestion(),
        new EmphasisedQuestion(),
        new NumberedQuestion(),
        new BulletQuestion(),
        new PlainQuestion()
    };

    private static final int FEWEST_COUNTED = 3;

    private final List<Block> blocks;
    private final List<Statement> statements;
    private final Neighbours neighbours;
    private final Outline outline;
    private final Runs runs;
    private final List<Found> found = new ArrayList<>();
    private final Leaves leaves;
    private final OpenAnswer answer = new OpenAnswer();
    private final boolean countsByHeadings;
    private int awaitedUntil = -1;
    private int speech = -1;

    private QuestionFinder(List<Block> blocks, List<Statement> statements, Outline outline) {
        this.blocks = blocks;
        this.statements = statements;
        this.neighbours = new Neighbours(statements);
        this.outline = outline;
        this.runs = Runs.of(statements, outline.sections());
        this.leaves = outline.leaves();
        this.countsByHeadings = countsByHeadings(statements, blocks);
    }

    private static boolean countsByHeadings(List<Statement> statements, List<Block> blocks) {
        int counted = 0;
        for (int i = 0; i < statements.size() && counted < FEWEST_COUNTED; i++) {
            counted += isCountedHeading(statements.get(i), blocks) ? 1 : 0;
        }
        return counted == FEWEST_COUNTED;
    }

    /** "### Q3: Why Kafka?", "## 3. Why Kafka?", "**Q3. Why Kafka?**". */
    private static boolean isCountedHeading(Statement statement, List<Block> blocks) {
        if (!statement.is(Form.HEADING)) {
            return statement.isEmphasised() && statement.label() == Label.QUESTION;
        }
        return (statement.label() == Label.QUESTION || (statement.isNumbered() && statement.asks()))
                && statement.firstLine() == blocks.get(statement.block()).lastLine();
    }

    /** All questions in the order of their lines. */
    static List<Found> find(List<Block> blocks, List<Statement> statements, Outline outline) {
        QuestionFinder finder = new QuestionFinder(blocks, statements, outline);
        finder.findStatements();
        int statementsFound = finder.found.size();
        finder.findTables();
        if (finder.found.size() > statementsFound) {
            finder.found.sort(Comparator.comparingInt(Found::line));
        }
        return Repeats.without(finder.found, blocks);
    }

    private void findStatements() {
        for (int i = 0; i < statements.size(); i++) {
            Statement statement = statements.get(i);
            Section section = outline.sections().get(i);
            answer.reach(statement, section);
            Surroundings around = surroundings(i, section);
            speech = speechBehind(statement);
            if (!neighbours.silence(i)
                    && !isSpoken(statement)
                    && !isTranslation(statement)
                    && isQuestion(statement, around)) {
                int first = around.awaited() ? statements.get(i - 1).firstLine() : statement.firstLine();
                add(statement, section, around.awaited(), first);
            }
            awaitNext(statement, i);
        }
    }

    /** The block in which a candidate speaks behind a statement; negative if none does. */
    private int speechBehind(Statement statement) {
        if (statement.label() == Label.CANDIDATE) {
            return statement.block();
        }
        return statement.label() == Label.NONE && statement.block() == speech ? speech : -1;
    }

    /** What a candidate says may go on over several lines; only what ends with a mark asks. */
    private boolean isSpoken(Statement statement) {
        boolean further = statement.block() == speech && statement.label() == Label.NONE && statement.is(Form.PLAIN);
        return further || (statement.label() == Label.CANDIDATE && !statement.isMarked());
    }

    /** "1. 什么是数据湖" and on the next line the same in English. */
    private boolean isTranslation(Statement statement) {
        if (found.isEmpty() || !statement.is(Form.PLAIN) || statement.label() != Label.NONE) {
            return false;
        }
        Found before = found.get(found.size() - 1);
        return before.block() == statement.block()
                && before.lastLine() == statement.firstLine() - 1
                && before.rest().isEmpty()
                && Han.isIn(before.text()) != Han.isIn(statement.text());
    }

    private Surroundings surroundings(int index, Section section) {
        Statement statement = statements.get(index);
        boolean awaited = statement.block() <= awaitedUntil
                && statement.label() == Label.NONE
                && !statement.text().isEmpty();
        return new Surroundings(
                section,
                runs.around(index),
                answer.holds(statement),
                awaited,
                statement.is(Form.HEADING) && leaves.contain(section),
                statement.is(Form.HEADING) && leaves.areListed(section),
                answer.continues(statement, section),
                answer.isUnderItem(),
                countsByHeadings && answer.isOfHeading(),
                countsByHeadings && answer.isLabelled());
    }

    private static boolean isQuestion(Statement statement, Surroundings around) {
        return saysQuestion(statement, around) && !saysNone(statement, around);
    }

    private static boolean saysQuestion(Statement statement, Surroundings around) {
        for (QuestionRule rule : RULES) {
            if (rule.isQuestion(statement, around)) {
                return true;
            }
        }
        return false;
    }

    private static boolean saysNone(Statement statement, Surroundings around) {
        for (NoQuestionRule rule : NONE) {
            if (rule.isNone(statement, around)) {
                return true;
            }
        }
        return false;
    }

    /** A label alone, as in {@code ### Question 7}: the question is what comes next. */
    private void awaitNext(Statement statement, int index) {
        if (neighbours.announce(index)) {
            awaitedUntil = statement.block() + 1;
        } else if (!statement.text().isBlank()) {
            awaitedUntil = -1;
        }
    }

    private void add(Statement statement, Section section, boolean awaited, int first) {
        boolean heading = statement.is(Form.HEADING);
        boolean set = heading
                || awaited
                || statement.is(Form.SUMMARY)
                || statement.label() != Label.NONE
                || statement.isEmphasised();
        int level = heading ? section.level() : Math.max(1, section.headingLevel());
        Rank rank = new Rank(level, statement.depth(), set);
        Found question = new Found(
                statement.block(),
                statement.line(),
                first,
                statement.lastLine(),
                statement.text(),
                statement.rest(),
                rank,
                section);
        found.add(question);
        answer.open(statement, question);
    }

    private void findTables() {
        Section section = Section.whole(Theme.NONE);
        int next = 0;
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Table table) {
                for (; next < statements.size() && statements.get(next).block() < i; next++) {
                    section = statements.get(next).is(Form.HEADING)
                            ? outline.sections().get(next)
                            : section;
                }
                found.addAll(TableQuestions.in(table, i, section));
            }
        }
    }
}
