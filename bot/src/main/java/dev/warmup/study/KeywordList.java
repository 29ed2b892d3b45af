package dev.warmup.study;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A text that lists keywords and makes no sentence. It is cut at commas, line ends and the like; a piece is bare when
 * it has no function word ("the", "before", "的") and no code in it, and is short like a term (three words at most, a
 * Chinese word counting two characters) or so long that any sentence would have had a function word (eight or more).
 * A text is a list when four fifths of its words stand in bare pieces, and there are three of these, or a long one.
 *
 * <p>Terse answers such as "Kafka keeps messages for days; RabbitMQ deletes consumed ones" have pieces between the two
 * lengths, or function words, and are left in peace, and so is anything with a code fence.
 */
final class KeywordList {
    private static final int TERM = 3;
    private static final int SENTENCE = 8;
    private static final int A_LIST = 3;
    private static final double MOST = 0.8;

    private static final Pattern BETWEEN_PIECES = Pattern.compile(
            "[\\n\\r,;|/•·、，；。！？!?→]|\\.(?=\\s|$)|->|\\s[-–—]\\s" + "|(?<=\\p{IsHan})[ \\t\\u3000](?=\\p{IsHan})");
    private static final Pattern CODE = Pattern.compile("[=(){}\\[\\]<>`]");
    private static final Pattern ASKS_FOR_A_LIST = Pattern.compile(
            "\\b(?:name|list|enumerate|mention|what are|which are|types? of|kinds? of|stands? for)\\b|哪些|哪几|列出|列举",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ASKS_TO_COMPARE =
            Pattern.compile("\\b(?:differen\\w+|compare|vs|versus)\\b|区别|不同", Pattern.CASE_INSENSITIVE);

    /** Words that hold English sentences together. Not complete: those that hardly any sentence does without. */
    private static final Set<String> ENGLISH = wordsOf(
            "a an the this that these those it its they them their he she we our you your i my me is are was were be been"
                    + " being am do does did done have has had having can could will would shall should may might must"
                    + " not no never and or but nor so if then else than because since while when where whether though"
                    + " of in on at by for with without within from to into onto over under before after during until"
                    + " between among through across against about as like per via each every all any some both either"
                    + " neither only also just more most less least very too such same other another which who whom whose"
                    + " what why how there here again instead once first isn't aren't don't doesn't can't won't i'm it's");

    /** The same for Chinese and Japanese. Characters that also stand in many terms, such as 有 and 不, are left out. */
    private static final Set<String> CJK = wordsOf("的 是 在 了 会 把 被 而 则 就 再 将 让 先 は を に が の で");

    private KeywordList() {}

    /** Whether a list is a fair reply to this question. */
    static boolean isAskedForBy(String question) {
        return ASKS_FOR_A_LIST.matcher(question).find()
                && !ASKS_TO_COMPARE.matcher(question).find();
    }

    static boolean is(String text) {
        if (text.contains("```")) {
            return false;
        }
        List<Piece> pieces = BETWEEN_PIECES.splitAsStream(text).map(Piece::of).toList();
        List<Piece> bare = pieces.stream().filter(Piece::bare).toList();
        return length(bare) >= MOST * length(pieces)
                && (bare.size() >= A_LIST || bare.stream().anyMatch(piece -> piece.length >= SENTENCE));
    }

    private record Piece(int length, boolean bare) {
        static Piece of(String text) {
            List<String> words = Words.of(text);
            int length = lengthOf(words);
            return new Piece(length, isTermOrRun(length) && !CODE.matcher(text).find() && makesNoSentence(words));
        }

        private static boolean isTermOrRun(int length) {
            return length > 0 && (length <= TERM || length >= SENTENCE);
        }

        private static boolean makesNoSentence(List<String> words) {
            return words.stream().noneMatch(word -> ENGLISH.contains(word) || CJK.contains(word));
        }

        /** In words, two CJK characters making one. */
        private static int lengthOf(List<String> words) {
            int cjk = (int) words.stream().filter(Words::isCjk).count();
            return words.size() - cjk + (cjk + 1) / 2;
        }
    }

    private static int length(List<Piece> pieces) {
        return pieces.stream().mapToInt(Piece::length).sum();
    }

    private static Set<String> wordsOf(String text) {
        return Set.copyOf(Words.of(text));
    }
}
