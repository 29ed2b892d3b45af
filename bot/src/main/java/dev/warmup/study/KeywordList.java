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

    /** What holds Chinese and Japanese sentences together. Characters that also stand in many terms, such as 有 and 不, are left out. */
    private static final Set<String> CJK = Set.copyOf(Words.of("的 是 在 了 会 把 被 而 则 就 再 将 让 先 は を に が の で"));

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
            return words.size() == 1
                    || words.stream().noneMatch(word -> English.FUNCTION_WORDS.contains(word) || CJK.contains(word));
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
}
