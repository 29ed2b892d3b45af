package dev.warmup.notes;

import java.util.regex.Pattern;

/** What people ask each other before an interview begins: "How are you?", "Am I speaking to ...?", "你好吗？". */
final class SmallTalk implements NoQuestionRule {
    private static final int LONGEST = 200;
    private static final Pattern TALK = Pattern.compile(
            "(?:.*[.!,] )?(?:(?:and )?how (?:are|r) (?:you|u)(?: doing)?(?: today)?|how(?:'s|’s| is) (?:it going|your day)(?: today)?|how do you do"
                    + "|and (?:you|yourself)|(?:can|could) (?:you|u) (?:please )?(?:hear|see) me.{0,20}"
                    + "|(?:am i|can i|may i|could i) (?:speak|talk|speaking|talking) (?:to|with)\\b.{0,40}"
                    + "|(?:may|can) i (?:know|ask) who\\b.{0,40}"
                    + "|(?:can|could|would) you (?:please )?(?:wait|hold|drop me|send me)\\b.{0,80}"
                    + "|(?:would you like|do you want|want|shall i|if you (?:like|want),? i can)(?: me to| i to)? (?:me to |us to )?(?:generate|create|write|add|also|prepare|help|show|give|make|turn|explain|convert|continue|provide|go|next)\\b.{0,150}"
                    + "|(?:does|do) (?:that|this|it) (?:sound|make|look) (?:right|good|sense|ok|okay)(?: to you)?)\\W*"
                    + "|(?:.*[。！，])?(?:要不要|需不需要|是否需要|需要|想不想|想要|要)我(?:帮|给|再|把|来|继续|为|接着|也|按|将|用|直接).{0,100}"
                    + "|(?:.*[。！，])?(?:你(?:今天)?(?:怎么样|好吗|呢)|最近怎么样|(?:请问)?你是 ?[\\p{L}]{1,20} ?吗|能听(?:见|到|清)(?:我)?(?:说话)?吗?|听得到吗)\\W*",
            Pattern.CASE_INSENSITIVE);

    @Override
    public boolean isNone(Statement statement, Surroundings around) {
        return isIn(statement.text());
    }

    static boolean isIn(String text) {
        return text.length() <= LONGEST && TALK.matcher(text).matches();
    }
}
