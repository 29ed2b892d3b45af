package dev.warmup.notes;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A word with a colon that says what follows: {@code Q:}, {@code Answer:}, {@code Interviewer:}, {@code 问：}. */
enum Label {
    NONE("", Pattern.compile("(?!)")),
    QUESTION(
            "iqpsmte面问提题0123456789?!",
            Pattern.compile(
                    "^(?:(?:interview |practice |sample |main |the |example )?question(?:\\s*(?:#|no\\.?|number)?\\s*\\d+(?:\\.\\d+)*\\s*(?:[.:)\\-–—：、|]+|$|(?=\\s+\\p{Lu}))|\\s*[:：])"
                            + "|q(?:ues?|uest|n)?\\s*[.\\-#]?\\s*\\d+(?:\\.\\d+)*[a-z]?\\s*(?:[.:)\\]\\-–—：、|]+|\\s|$)"
                            + "|q(?:ues?|uest|n)?\\s*[.:)：]+\\s*(?:\\d{1,3}\\s*[.:)\\s-]\\s*)?"
                            + "|\\d{1,3}\\s?q\\s*[.:)]"
                            + "|q(?=\\s+(?:what|how|why|which|when|explain|tell|write|difference|can|do|is|are)\\b)"
                            + "|(?:面试问题|面试题|问题|提问|题目|问|题)\\s*[\\d一二三四五六七八九十]*\\s*[:：、]"
                            + "|(?:prompt|interview prompt|scenario question)\\s*\\d*\\s*[:：]"
                            + "|[?!]{3}\\+?\\s*question\\b(?=\\s+\"))\\s*",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)),
    ANSWER(
            "smeigptbdqar参标答回解",
            Pattern.compile(
                    "^(?:(?:(?:sample|model|expected|ideal|example|suggested|short|my|good|possible|strong|best|the|brief|detailed|quick) )?"
                            + "(?:answer|response|reply|solution)(?: thought process)?\\s*\\d*\\s*(?:\\([^)]{1,30}\\)\\s*)?[:：\\-–—]"
                            + "|ans(?:wer)?\\s*\\d*\\s*[.:)：\\-–—]|a\\s*\\d*\\s*[:：]|a\\s*\\d+\\s*[.)]|a\\s*[.)\\-]>?\\s+(?=\\p{Lu}\\p{Ll})"
                            + "|(?:参考答案|参考回答|标准答案|答案|回答|解答|解析|答)\\s*\\d*\\s*[:：]|答案\\s+(?=[A-Za-z]{1,5}(?:[\\s。.]|$)))\\s*",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)),
    /** What follows may ask or not. */
    FOLLOW_UP(
            "fbespct追变场背题",
            Pattern.compile(
                    "^(?:follow[ -]?ups?(?: question)?s?\\s*\\d*|bonus|extra|scenario|problem(?: statement)?|background|context|task|prompt|追问|变体|场景|背景|题干)\\s*[:：]\\s*",
                    Pattern.CASE_INSENSITIVE)),
    INTERVIEWER(
            "tirh面考",
            Pattern.compile(
                    "^(?:(?:the )?interviewer(?: \\d| [a-z])?|recruiter|hiring manager|面试官\\s*\\d?|考官)\\s*(?:\\([^)]{0,20}\\))?\\s*[:：]\\s*",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)),
    CANDIDATE(
            "tcimy我候应面求",
            Pattern.compile(
                    "^(?:(?:the )?candidate|interviewee|me|you|myself|我|候选人|应聘者|面试者|求职者)\\s*(?:\\([^)]{0,20}\\))?\\s*[:：]\\s*",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));

    /** The words and characters with which labels begin; most lines begin with others and need no closer look. */
    private static final FirstWords FIRST_WORDS =
            new FirstWords(Set.of(("q que ques quest qn question interview practice sample main the"
                            + " example prompt scenario a ans answer model expected ideal suggested short my good possible strong"
                            + " best brief detailed quick response reply solution interviewer recruiter hiring candidate interviewee"
                            + " me you myself follow followup followups bonus extra problem background context task")
                    .split(" ", -1)));

    private static final Set<String> SECOND_WORDS = Set.of(("q ques quest qn question questions answer response reply"
                    + " solution interviewer candidate manager prompt up ups thought statement no number"
                    + " what how why which when explain tell write difference can do is are")
            .split(" ", -1));
    private static final String FIRST_CHARACTERS = "?!面问题提参标答回解考我候应求追变场背";
    private static final int LONGEST = 60;
    private static final Label[] LABELS = values();
    private static final At NO_LABEL = new At(NONE, 0);

    private final String beginnings;
    private final Pattern pattern;

    /**
     * A label.
     *
     * @param beginnings the characters with which it may begin, in lower case
     */
    Label(String beginnings, Pattern pattern) {
        this.beginnings = beginnings;
        this.pattern = pattern;
    }

    /**
     * A label and where the text behind it begins.
     *
     * @param end 0 if there is none
     */
    record At(Label label, int end) {}

    private static boolean mayBegin(String line) {
        if (FIRST_CHARACTERS.indexOf(line.charAt(0)) >= 0 || isCounted(line)) {
            return true;
        }
        if (!FIRST_WORDS.begin(line)) {
            return false;
        }
        int next = FirstWord.of(line).length();
        while (next < line.length() && line.charAt(next) == ' ') {
            next++;
        }
        if (next == line.length() || !FirstWord.isLatin(line.charAt(next))) {
            return true;
        }
        String second = FirstWord.at(line, next);
        return second.length() == 1 || SECOND_WORDS.contains(second);
    }

    /** "12Q." */
    private static boolean isCounted(String line) {
        int end = 0;
        while (end < line.length() && end < 3 && line.charAt(end) >= '0' && line.charAt(end) <= '9') {
            end++;
        }
        return end > 0 && end < line.length() && (line.charAt(end) == 'Q' || line.charAt(end) == 'q');
    }

    /** The label with which a line begins. */
    static At startOf(String line) {
        if (line.isEmpty() || !mayBegin(line)) {
            return NO_LABEL;
        }
        String start = line.substring(0, Math.min(line.length(), LONGEST));
        char first = Character.toLowerCase(line.charAt(0));
        for (Label label : LABELS) {
            if (label.beginnings.indexOf(first) < 0) {
                continue;
            }
            Matcher matcher = label.pattern.matcher(start);
            if (matcher.find()) {
                return new At(label, matcher.end());
            }
        }
        return NO_LABEL;
    }
}
