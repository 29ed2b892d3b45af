package dev.warmup.notes;

import dev.warmup.notes.Statement.Form;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How many of the statements that look alike in a section ask something. */
final class Runs {
    private static final int WHOLE_NOTE = -1;
    private static final int FEWEST_PROMPTS = 3;
    private static final int FEWEST_LEANING = 4;
    private static final int MOST_TITLES = 80;
    private static final int LONGEST_TITLE = 80;
    private static final int MOST_PROMPTS = 80;

    private final Map<Key, Count> counts = new HashMap<>();
    private final Lists lists;

    private Runs(Lists lists) {
        this.lists = lists;
    }

    static Runs of(List<Statement> statements, List<Section> sections) {
        Runs runs = new Runs(Lists.of(statements));
        for (int i = 0; i < statements.size(); i++) {
            Statement statement = statements.get(i);
            if (statement.label() != Label.ANSWER
                    && !(statement.is(Form.SUMMARY) && UiLabel.matches(statement.text()))) {
                Count count = Count.of(statement);
                runs.add(key(statement, sections.get(i)), count);
                if (isPlainItem(statement)) {
                    runs.add(runs.listKey(i, statement), count);
                }
                if (hasLikes(statement)) {
                    runs.add(noteKey(statement), count);
                }
            }
        }
        return runs;
    }

    private void add(Key key, Count count) {
        counts.merge(key, count, Count::plus);
    }

    /** The statements of its section that look like it. */
    Count around(Statement statement, Section section) {
        return count(key(statement, section));
    }

    /** The items of its list, or those of its section that look like it if it is none. */
    Count list(int index, Statement statement, Section section) {
        return isPlainItem(statement) ? count(listKey(index, statement)) : around(statement, section);
    }

    /** The items of all lists of the note that look like it, or those of its section if it is none. */
    Count note(Statement statement, Section section) {
        return hasLikes(statement) ? count(noteKey(statement)) : around(statement, section);
    }

    private static boolean hasLikes(Statement statement) {
        return (statement.is(Form.ITEM) || statement.is(Form.PLAIN)) && statement.label() == Label.NONE;
    }

    private static boolean isPlainItem(Statement statement) {
        return statement.is(Form.ITEM) && statement.label() == Label.NONE;
    }

    private Count count(Key key) {
        return counts.getOrDefault(key, Count.NONE);
    }

    private Key listKey(int index, Statement statement) {
        return new Key(
                -2 - lists.of(index),
                new Make(Form.ITEM, false, false, 0),
                statement.style().link() != LinkText.Target.NONE);
    }

    private static Key noteKey(Statement statement) {
        return new Key(WHOLE_NOTE, statement.style().make(), statement.style().link() != LinkText.Target.NONE);
    }

    /** Headings run under their parent, summaries through the note, items through their section. */
    private static Key key(Statement statement, Section section) {
        Make make = statement.style().make();
        return switch (make.form()) {
            case HEADING ->
                new Key(
                        section.parent().map(Section::number).orElse(WHOLE_NOTE),
                        new Make(Form.HEADING, false, false, section.level()),
                        false);
            case SUMMARY -> new Key(WHOLE_NOTE, new Make(Form.SUMMARY, false, false, 0), false);
            case ITEM, PLAIN ->
                new Key(section.number(), make, statement.style().link() != LinkText.Target.NONE);
        };
    }

    /** @param linked links stand among links */
    private record Key(int section, Make make, boolean linked) {}

    /**
     * How many there are.
     *
     * @param asking those that ask, with or without a mark
     * @param prompting those that ask or prompt
     * @param maybe those that ask, compare or may ask
     * @param titles those that ask, may ask or are set like titles, not like sentences
     */
    record Count(int all, int asking, int prompting, int maybe, int titles) {
        static final Count NONE = new Count(0, 0, 0, 0, 0);

        static Count of(Statement statement) {
            boolean labelled = statement.label() == Label.QUESTION;
            boolean asks = labelled || statement.wording().atLeast(Wording.ASKS);
            boolean may = labelled || statement.wording().atLeast(Wording.MAY_ASK);
            boolean prompts = asks || statement.wording() == Wording.PROMPTS;
            boolean title = (may && Han.width(statement.text()) <= LONGEST_TITLE) || NamedSubject.isShort(statement);
            return new Count(1, asks ? 1 : 0, prompts ? 1 : 0, may ? 1 : 0, title ? 1 : 0);
        }

        Count plus(Count other) {
            return new Count(
                    all + other.all,
                    asking + other.asking,
                    prompting + other.prompting,
                    maybe + other.maybe,
                    titles + other.titles);
        }

        /** Whether prompts here are prompts to the candidate: one asks outright, or nearly all prompt. */
        boolean prompts() {
            return asking > 0 || (prompting >= FEWEST_PROMPTS && prompting * 100 >= all * MOST_PROMPTS);
        }

        /** Whether at least so many of a hundred ask, and at least two. */
        boolean mostly(int percent) {
            return asking >= 2 && asking * 100 >= all * percent;
        }

        /** Whether at least so many of a hundred ask or prompt, and at least three. */
        boolean mostlyPrompt(int percent) {
            return prompting >= FEWEST_PROMPTS && prompting * 100 >= all * percent;
        }

        /** Whether it is a list in which somebody asks, and at least so many of a hundred may. */
        boolean leans(int percent) {
            return asking > 0 && all >= FEWEST_LEANING && maybe(percent);
        }

        /** Whether one asks and at least so many of a hundred ask or prompt, and at least two. */
        boolean asksAndPrompts(int percent) {
            return asking > 0 && prompting > 1 && prompting * 100 >= all * percent;
        }

        /** Whether it is a list of tasks or of what may ask, nearly all of it. */
        boolean sets(int percent) {
            return all >= FEWEST_PROMPTS && maybe(percent);
        }

        /** Whether at least so many of a hundred ask or may ask. */
        boolean maybe(int percent) {
            return maybe > 0 && maybe * 100 >= all * percent;
        }

        /** Whether it is a list of titles of which at least so many of a hundred may ask: questions put shortly. */
        boolean namesQuestions(int percent) {
            return all > FEWEST_LEANING && maybe(percent) && isOfTitles();
        }

        boolean namesSome() {
            return all >= FEWEST_PROMPTS && maybe > 0 && isOfTitles();
        }

        /** Whether nearly all are set like titles or may ask. */
        boolean isOfTitles() {
            return titles * 100 >= all * MOST_TITLES;
        }
    }
}
