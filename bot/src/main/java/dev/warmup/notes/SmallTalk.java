package dev.warmup.notes;

import java.util.List;
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

    /** How a speech ends that opens or closes an interview: "Thank you for your time. Do you have any questions?". */
    private static final Pattern END_OF_SPEECH = Pattern.compile(
            "(?:(?:so,? )?(?:(?:do|did) you have )?(?:any )?(?:other |final |last |more |further )?questions(?: for (?:me|us))?"
                    + "|(?:are you )?ready(?: to (?:start|begin))?|does (?:that|this) work for you|shall we (?:start|begin|get started))\\W*",
            Pattern.CASE_INSENSITIVE);

    private static final int LONGEST_END = 60;

    /** Each text that the pattern matches holds one of them. */
    private static final Fragments FRAGMENTS = new Fragments(List.of(List.of(
            ("how are ,how r ,how's ,how’s ,how is ,how do you do,and you,hear me,see me,am i ,can i ,may i ,could i ,"
                            + "you wait,you hold,you drop,you send,please wait,please hold,please drop,please send,"
                            + "would you like,want,shall i,if you like,that sound,this sound,it sound,that make,this make,it make,that look,this look,it look,"
                            + "你怎么样,今天怎么样,最近怎么样,你好吗,今天好吗,你呢,今天呢,你是,能听,听得到,要我,想不想我")
                    .split(",", -1))));

    @Override
    public boolean isNone(Statement statement, Surroundings around) {
        return isIn(statement.text()) || endsSpeech(statement.text());
    }

    /** Alone the same words may well be what a candidate is asked at the end. */
    private static boolean endsSpeech(String text) {
        int end = Math.max(text.lastIndexOf(". "), text.lastIndexOf("! ")) + 2;
        return end > 1
                && text.length() - end <= LONGEST_END
                && END_OF_SPEECH.matcher(text).region(end, text.length()).matches();
    }

    static boolean isIn(String text) {
        return text.length() <= LONGEST
                && FRAGMENTS.in(text) != 0
                && TALK.matcher(text).matches();
    }
}
