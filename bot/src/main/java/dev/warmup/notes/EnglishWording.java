package dev.warmup.notes;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Prompts and questions in English that end without a question mark, told by their first words. */
final class EnglishWording {
    private static final Set<String> POLITE = setOf(
            "please briefly also now so ok okay and but well then great good"
                    + " alright first finally next lastly next, so, okay, ok, now, great, well, alright, finally, lastly, first,");
    private static final Set<String> VERBS =
            setOf("is are was were am do does did will would can could should shall may"
                    + " might must has have had isn't aren't doesn't don't happens happen");
    private static final Set<String> WHAT_OF = setOf("kind kinds type types sort tools tool steps factors challenges"
            + " techniques technique strategies strategy methods method approach approaches metrics experience"
            + " considerations technologies data database databases best common some other different various makes"
            + " made causes about if would all exactly kind(s) type(s) changes role programming language");
    private static final Set<String> TELLING_SUBJECTS =
            setOf("i we you they it this that these those not else i'm we're you're it's i've we've to");
    private static final Set<String> HOW_OF =
            setOf("do does did is are was can could should would will to many much often"
                    + " long big fast well familiar have has had comfortable might");
    private static final Set<String> WHY_OF = setOf("use not to choose would you");
    private static final Set<String> PROMPTS = setOf("explain describe discuss differentiate distinguish elaborate");
    private static final Set<String> TASKS = setOf(
            "find calculate compute count get print return retrieve select fetch"
                    + " display identify determine show list name write implement create build define mention state given"
                    + " rank reverse remove delete update convert merge sort check generate extract compare outline"
                    + " summarize illustrate estimate suppose imagine assume consider walk give optimize optimise model"
                    + " move partition split solve transform simulate develop validate swap pivot introduce share talk prove justify evaluate recommend sketch draw demonstrate provide use parse insert detect handle read make integrate connect investigate traverse search debug");
    private static final Set<String> TOPICS =
            setOf("types advantage disadvantage advantages disadvantages benefits use uses usage importance"
                    + " purpose role meaning definition features characteristics components properties limitations examples"
                    + " drawbacks challenges steps ways concept concepts need basics significance stages"
                    + " query program script function logic optimization optimizations optimisation optimisations");
    private static final Set<String> ARTICLES =
            setOf("a an the your our their this some any all each every how what why"
                    + " sql code query python pyspark spark two three four five 2 3 4 5 one 1 few different various following"
                    + " out down me us examples example nth second top duplicate duplicates");
    private static final Set<String> CASES =
            setOf("you your you're we our they suppose imagine say assume given if when as"
                    + " in on for there let's after before during with once");
    private static final Set<String> WHATS_IN = Set.of("next", "new", "inside", "included");
    private static final Set<String> WHAT_OR_WHICH = Set.of("what", "which");
    private static final Set<String> YOU = Set.of("you", "we", "your");
    private static final Set<String> ANY_OF = Set.of("questions", "experience");
    private static final Set<String> GIVE_OF = Set.of("an", "a", "some", "examples", "example");
    private static final Set<String> SHARE_OF = Set.of("a", "an", "your", "about", "with", "some", "how", "any");
    private static final Set<String> YOURSELF = Set.of("yourself", "your");
    private static final Set<String> DESIGN_OF = Set.of("a", "an", "the", "your", "and");
    private static final Set<String> WRITE_OF = Set.of("a", "an", "the", "sql", "code", "python", "pyspark");
    private static final Set<String> PREPOSITIONS = Set.of("of", "for", "in", "to");
    private static final Set<String> QUESTION_WORDS = Set.of("how", "what", "which", "when", "where", "why");
    private static final Pattern DIFFERENCE = Pattern.compile(
            "^(?:(?:the |key |main |major |basic )*(?:differences?|different|diff|comparison|distinction)s? (?:between|of|among|in|b/w|btw|from)\\b).*"
                    + "|.{2,60}\\bdifferences?$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern COMPARISON =
            Pattern.compile("^.{1,70}?[\\s)`](?:vs\\.?|v/s|versus)[\\s(`].{1,90}$", Pattern.CASE_INSENSITIVE);
    private static final Pattern ABOUT_A_CASE = Pattern.compile(
            "\\b(?:what|which|how|why|where|when)\\b.{1,60}\\b(?:do|does|did|would|will|can|could|should|have|is|are)\\b"
                    + "|[.,;] (?:then )?(?:describe|explain|design|write|find|discuss|propose|use)\\b"
                    + "|\\btell (?:me|us) (?:about|how|what|why)\\b|\\b(?:can|could) you\\b",
            Pattern.CASE_INSENSITIVE);
    /** One of them is in every case that asks. */
    private static final Fragments ASKS_ABOUT = new Fragments(List.of(List.of(
            "what,which,how,why,where,when,describe,explain,design,write,find,discuss,propose,use,tell,can you,could you"
                    .split(",", -1))));
    /** All words that begin something the rules know. */
    private static final FirstWords STARTS = new FirstWords(Stream.of(
                    POLITE,
                    PROMPTS,
                    TASKS,
                    TOPICS,
                    CASES,
                    setOf(
                            "what whats what's why how when which where who in at on under for to from do does did have can"
                                    + " could would will should are any tell walk talk take teach convince give share introduce"
                                    + " design compare write"))
            .flatMap(Set::stream)
            .collect(Collectors.toUnmodifiableSet()));

    private static final Set<String> KEYWORDS =
            setOf("WHERE WHEN SELECT SORT ORDER GROUP RANK MERGE UPDATE DELETE COUNT USE SHOW IN ON WITH FOR");
    private static final int LONGEST_WORD = 20;
    private static final int MOST_WORDS = 9;
    private static final int LONGEST_START = 120;
    private static final int LONGEST_COMPARISON = 130;

    private EnglishWording() {}

    static Wording of(String text) {
        if (text.endsWith(":") && !text.contains("vs")) {
            return Wording.TELLS;
        }
        if (isComparison(text)) {
            return Wording.COMPARES;
        }
        int start = startOf(text);
        if (!STARTS.mayBegin(text, start) || !STARTS.contain(wordAt(text, start))) {
            return isDifference(text) ? Wording.ASKS : Wording.TELLS;
        }
        String[] words = withoutPoliteness(wordsFrom(text, start));
        if (words.length < 2 || !startsWithWord(words[1]) || namesKeyword(text)) {
            return Wording.TELLS;
        }
        if (isUnmarkedQuestion(words) || isRequest(words) || isDifference(text)) {
            return Wording.ASKS;
        }
        if (isPrompt(words)) {
            return Wording.PROMPTS;
        }
        return mayAsk(words, text) ? Wording.MAY_ASK : Wording.TELLS;
    }

    /** Not "where = 1", "select * from orders". */
    private static boolean startsWithWord(String word) {
        return word.isEmpty() || "=*<>+".indexOf(word.charAt(0)) < 0;
    }

    /** "WHERE is used before rows are grouped." */
    private static boolean namesKeyword(String text) {
        int end = text.indexOf(' ');
        return end > 1
                && Character.isUpperCase(text.charAt(1))
                && KEYWORDS.contains(text.substring(0, Math.min(end, LONGEST_WORD)))
                && text.chars().filter(Character::isLowerCase).count() * 2 > text.length();
    }

    /** Most lines are answers, and their first word says so. */
    private static String wordAt(String text, int start) {
        int end = text.indexOf(' ', start);
        int last = Math.min(end < 0 ? text.length() : end, start + LONGEST_WORD);
        return text.substring(start, last).toLowerCase(Locale.ROOT).replace('’', '\'');
    }

    /** The first words, in lower case; no more than the rules look at. */
    private static String[] wordsFrom(String text, int start) {
        String words = text.substring(start, Math.min(text.length(), start + LONGEST_START));
        return words.toLowerCase(Locale.ROOT).replace('’', '\'').split(" ", MOST_WORDS);
    }

    /** Behind opening quotes and brackets. */
    private static int startOf(String text) {
        int start = 0;
        while (start < text.length() && "\"“‘'([".indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        return start;
    }

    private static boolean isDifference(String text) {
        boolean ends = text.endsWith("ifference") || text.endsWith("ifferences");
        boolean begins = "tkmbdcTKMBDC".indexOf(text.charAt(0)) >= 0
                && (text.contains("iff") || text.contains("omparison") || text.contains("istinction"));
        return (ends || begins) && DIFFERENCE.matcher(text).matches();
    }

    private static boolean isUnmarkedQuestion(String[] words) {
        String second = words[1];
        boolean longer = words.length > 2;
        return switch (words[0]) {
            case "what", "whats" ->
                longer
                        && (VERBS.contains(second) || WHAT_OF.contains(second))
                        && !TELLING_SUBJECTS.contains(second)
                        && !(words.length == 3 && TELLING_SUBJECTS.contains(words[2]) && !words[2].equals("it"));
            case "what's" -> longer || !WHATS_IN.contains(second);
            case "why" -> VERBS.contains(second) || WHY_OF.contains(second);
            case "how" -> longer && HOW_OF.contains(second);
            case "when" -> longer && (VERBS.contains(second) || second.equals("to"));
            case "which", "where", "who" -> longer && VERBS.contains(second);
            case "in", "at", "on", "under", "for", "to", "from" -> longer && WHAT_OR_WHICH.contains(second);
            case "do", "does", "did", "have", "can", "could", "would", "will", "should", "are" ->
                words.length > 3 && YOU.contains(second);
            case "any" -> ANY_OF.contains(second);
            default -> false;
        };
    }

    private static boolean isRequest(String[] words) {
        String second = words[1];
        boolean aboutMe = second.equals("me") || second.equals("us");
        return switch (words[0]) {
            case "tell" -> aboutMe;
            case "walk", "talk", "take", "teach", "convince" ->
                aboutMe || (words[0].equals("talk") && second.equals("about"));
            case "give" -> aboutMe || GIVE_OF.contains(second);
            case "share" -> SHARE_OF.contains(second);
            case "introduce" -> YOURSELF.contains(second);
            default -> false;
        };
    }

    private static boolean isPrompt(String[] words) {
        String second = words[1];
        return switch (words[0]) {
            case "design" -> DESIGN_OF.contains(second);
            case "compare" -> words.length > 3;
            case "write" -> WRITE_OF.contains(second);
            default -> PROMPTS.contains(words[0]);
        };
    }

    private static boolean mayAsk(String[] words, String text) {
        if (TASKS.contains(words[0]) && (ARTICLES.contains(words[1]) || words.length > 3)) {
            return true;
        }
        if (words[0].equals("any")) {
            return words.length > 3;
        }
        boolean topic = TOPICS.contains(words[0]) && PREPOSITIONS.contains(words[1]);
        boolean works = QUESTION_WORDS.contains(words[0]);
        return topic
                || works
                || words[0].equals("design")
                || (isCase(words)
                        && ASKS_ABOUT.in(text) != 0
                        && ABOUT_A_CASE.matcher(text).find());
    }

    /** "You have a table of ..., how would you ...", "If a job fails, what do you do" without its mark. */
    private static boolean isCase(String[] words) {
        return CASES.contains(words[0]);
    }

    private static boolean isComparison(String text) {
        return text.length() < LONGEST_COMPARISON
                && mayCompare(text)
                && COMPARISON.matcher(text).matches()
                && !text.toLowerCase(Locale.ROOT).startsWith("pros ");
    }

    /** Whether a word begins with "vs" or "v/s", or is "versus". */
    private static boolean mayCompare(String text) {
        for (int i = 1; i + 1 < text.length(); i++) {
            char c = text.charAt(i);
            if ((c == 'v' || c == 'V') && !Character.isLetterOrDigit(text.charAt(i - 1))) {
                char next = text.charAt(i + 1);
                if (next == 's' || next == 'S' || next == '/' || text.regionMatches(true, i, "versus", 0, 6)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static String[] withoutPoliteness(String[] words) {
        int start = 0;
        while (start < words.length - 1 && POLITE.contains(words[start])) {
            start++;
        }
        return Arrays.copyOfRange(words, start, words.length);
    }

    private static Set<String> setOf(String list) {
        return Set.copyOf(Arrays.asList(list.split(" +")));
    }
}
