package dev.warmup.notes;

import java.util.Set;
import java.util.regex.Pattern;

/** What a page says about itself: "Click to expand", "Show answer", "Back to top". */
final class UiLabel implements NoQuestionRule {
    private static final Pattern LABEL = Pattern.compile(
            "(?:click|tap|press) (?:here|to|me|for|on)\\b.*|(?:show|hide|see|view|expand|reveal|open|toggle)\\b.{0,25}\\b(?:answers?|solutions?|details?"
                    + "|hints?|code|more|all|it)\\b.*|(?:the )?(?:answers?|solutions?|hints?|details|spoiler|explanation|example|code|output|note)[\\s:：.]*"
                    + "|(?:back to|go to) (?:the )?(?:top|toc|contents|index).*|read more.*"
                    + "|点击.*|展开.*|查看.*|显示.*|返回.*|(?:参考)?答案[:：]?|解析[:：]?|提示[:：]?",
            Pattern.CASE_INSENSITIVE);

    private static final FirstWords FIRST_WORDS =
            new FirstWords(Set.of(("click tap press show hide see view expand reveal open toggle"
                            + " the answer answers solution solutions hint hints details spoiler explanation example code output"
                            + " note back go read")
                    .split(" ", -1)));
    private static final String FIRST_CHARACTERS = "点展查显返参答解提";

    @Override
    public boolean isNone(Statement statement, Surroundings around) {
        return matches(statement.text());
    }

    private static boolean mayBegin(String text) {
        return !text.isEmpty() && (FIRST_CHARACTERS.indexOf(text.charAt(0)) >= 0 || FIRST_WORDS.begin(text));
    }

    static boolean matches(String text) {
        return mayBegin(text) && LABEL.matcher(Wording.withoutTail(text)).matches();
    }
}
