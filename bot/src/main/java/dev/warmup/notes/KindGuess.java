package dev.warmup.notes;

import dev.warmup.study.Kind;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Tells the kind of a question by its words and by what the headings above promise. */
final class KindGuess {
    private static final Pattern COMPARE = pattern(
            "\\bvs\\b|\\bversus\\b|\\bv/s\\b|\\bdiffer(?:s|ences?|ent from)?\\b.{0,40}\\b(?:between|from|and)\\b|\\bcompare\\b|\\bcompared (?:to|with)\\b"
                    + "|\\bdifferentiate\\b|\\bdistinguish\\b|区别|差异|异同|对比|比较");
    private static final Pattern BEHAVIOURAL = pattern(
            "\\btell (?:me|us) about (?:yourself|your|a (?:time|project|situation))|\\bdescribe (?:a|the|your)? ?(?:time|situation|challeng|difficult|most)"
                    + "|\\b(?:a|any) time (?:when|you|where)\\b|\\byour (?:background|experience|career|strengths?|weakness\\w*|biggest|greatest|proudest|role|team|manager)\\b"
                    + "|\\bintroduce your(?:self)?\\b|\\bwhy (?:do|did|should|are) (?:you|we)\\b|\\bhave you (?:ever|worked|used|had)\\b|\\bhow do you (?:stay|handle (?:conflict|pressure|feedback)|mentor)"
                    + "|\\bself[ -]?intro|\\bsalary expectation|自我介绍|优缺点|离职|跳槽|职业规划|你(?:的)?(?:经历|优点|缺点|项目)|为什么(?:想|要)?(?:离职|来|加入)|遇到.{0,8}(?:困难|挑战)");
    private static final Pattern DESIGN = pattern(
            "^(?:please )?(?:design|architect)\\b|\\bhow (?:would|do|will|can) (?:you|we) (?:design|build|architect|model|approach (?:the )?design)|\\bdesign (?:a|an|the)\\b"
                    + "|设计(?:一个|一套)|如何设计|怎么设计");
    private static final Pattern CODING = pattern(
            "^(?:write|implement|code|find|reverse|calculate|given (?:a|an|two) )\\b|\\bwrite (?:a|an|the) (?:sql|query|function|program|script|code|python)"
                    + "|手写|手撕|写一个|写出|编写|实现一个|^(?:求|查询|统计|计算|找出|查找)");

    /** One of them is in every text that the pattern finds; looking for them is cheap. */
    private static final List<String> COMPARE_WORDS =
            List.of("vs", "v/s", "versus", "differ", "compare", "distinguish", "区别", "差异", "异同", "对比", "比较");

    private static final List<String> BEHAVIOURAL_WORDS =
            List.of("you", "describe", "time", "我", "你", "为什么", "遇到", "intro", "salary", "优缺点", "离职", "跳槽", "职业");
    private static final List<String> DESIGN_WORDS = List.of("design", "architect", "build", "model", "设计");
    private static final List<String> CODING_WORDS = List.of(
            "write",
            "implement",
            "code",
            "find",
            "reverse",
            "calculate",
            "given",
            "手撕",
            "写",
            "实现",
            "求",
            "查",
            "统计",
            "计算",
            "找出");

    private KindGuess() {}

    static Kind of(Found question) {
        return switch (question.section().nearestTheme()) {
            case INTERVIEWER -> Kind.ASK_INTERVIEWER;
            case CLARIFY -> Kind.CLARIFY;
            default -> ofText(question.text());
        };
    }

    private static Kind ofText(String question) {
        String text = question.toLowerCase(Locale.ROOT);
        if (holdsOne(text, COMPARE_WORDS) && COMPARE.matcher(text).find()) {
            return Kind.COMPARE;
        }
        if (holdsOne(text, BEHAVIOURAL_WORDS) && BEHAVIOURAL.matcher(text).find()) {
            return Kind.BEHAVIOURAL;
        }
        if (holdsOne(text, DESIGN_WORDS) && DESIGN.matcher(text).find()) {
            return Kind.DESIGN;
        }
        return holdsOne(text, CODING_WORDS) && CODING.matcher(text).find() ? Kind.CODING : Kind.KNOWLEDGE;
    }

    private static boolean holdsOne(String text, List<String> words) {
        for (String word : words) {
            if (text.contains(word)) {
                return true;
            }
        }
        return false;
    }

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex);
    }
}
