package dev.warmup.notes;

import dev.warmup.notes.Clues.Clue;
import dev.warmup.study.Kind;
import java.util.List;

/** Tells the kind of a question by its words and by what the headings above promise. */
final class KindGuess {
    private static final Clues<Kind> CLUES = Clues.of(List.of(
            Clue.of(Kind.COMPARE, "\\bvs\\b", "vs"),
            Clue.of(Kind.COMPARE, "\\bversus\\b", "versus"),
            Clue.of(Kind.COMPARE, "\\bv/s\\b", "v/s"),
            Clue.of(Kind.COMPARE, "\\bdiffer(?:s|ences?|ent from)?\\b.{0,40}\\b(?:between|from|and)\\b", "differ"),
            Clue.of(Kind.COMPARE, "\\bcompare(?:d (?:to|with))?\\b", "compare"),
            Clue.of(Kind.COMPARE, "\\bdifferentiate\\b", "differentiate"),
            Clue.of(Kind.COMPARE, "\\bdistinguish\\b", "distinguish"),
            Clue.of(Kind.COMPARE, "区别|差异|异同|对比|比较", "区别,差异,异同,对比,比较"),
            Clue.of(
                    Kind.BEHAVIOURAL,
                    "\\btell (?:me|us) about (?:yourself|your|a (?:time|project|situation))",
                    "tell me about your,tell us about your,tell me about a ,tell us about a "),
            Clue.of(
                    Kind.BEHAVIOURAL,
                    "\\bdescribe (?:a|the|your)? ?(?:time|situation|challeng|difficult|most)",
                    "describe"),
            Clue.of(Kind.BEHAVIOURAL, "\\b(?:a|any) time (?:when|you|where)\\b", "time when,time you,time where"),
            Clue.of(
                    Kind.BEHAVIOURAL,
                    "\\byour (?:background|experience|career|strengths?|weakness\\w*|biggest|greatest|proudest|role|team|manager)\\b",
                    "your background,your experience,your career,your strength,your weakness,your biggest,your greatest,"
                            + "your proudest,your role,your team,your manager"),
            Clue.of(Kind.BEHAVIOURAL, "\\bintroduce your(?:self)?\\b", "introduce your"),
            Clue.of(
                    Kind.BEHAVIOURAL,
                    "\\bwhy (?:do|did|should|are) (?:you|we\\b.*\\byou)\\b",
                    "why do you,why did you,why should you,why are you,why do we,why did we,why should we,why are we"),
            Clue.of(Kind.BEHAVIOURAL, "\\bhave you (?:ever|worked|used|had)\\b", "have you"),
            Clue.of(
                    Kind.BEHAVIOURAL,
                    "\\bhow do you (?:stay|handle (?:conflict|pressure|feedback)|mentor)",
                    "how do you stay,how do you handle,how do you mentor"),
            Clue.of(
                    Kind.BEHAVIOURAL,
                    "\\bself[ -]?intro|\\bsalary expectation",
                    "selfintro,self intro,self-intro,salary expectation"),
            Clue.of(
                    Kind.BEHAVIOURAL,
                    "自我介绍|优缺点|离职|跳槽|职业规划|你(?:的)?(?:经历|优点|缺点|项目)|为什么(?:想|要)?(?:离职|来|加入)|遇到.{0,8}(?:困难|挑战)",
                    "自我介绍,优缺点,离职,跳槽,职业规划,经历,优点,缺点,项目,为什么,遇到"),
            Clue.of(Kind.DESIGN, "^(?:please )?(?:design|architect)\\b|\\bdesign (?:a|an|the)\\b", "design,architect"),
            Clue.of(
                    Kind.DESIGN,
                    "\\bhow (?:would|do|will|can) (?:you|we) (?:design|build|architect|model|approach (?:the )?design)",
                    "you design,we design,you build,we build,you architect,we architect,you model,we model,you approach,we approach"),
            Clue.of(Kind.DESIGN, "设计(?:一个|一套)|如何设计|怎么设计", "设计"),
            Clue.of(
                    Kind.CODING,
                    "^(?:write|implement|code|find|reverse|calculate|given (?:a|an|two) )\\b",
                    "write,implement,code,find,reverse,calculate,given"),
            Clue.of(Kind.CODING, "\\bwrite (?:a|an|the) (?:sql|query|function|program|script|code|python)", "write"),
            Clue.of(Kind.CODING, "手写|手撕|写一个|写出|编写|实现一个|^(?:求|查询|统计|计算|找出|查找)", "写,手撕,实现,求,查询,统计,计算,找出,查找")));

    private KindGuess() {}

    static Kind of(Found question) {
        return switch (question.section().nearestTheme()) {
            case INTERVIEWER -> Kind.ASK_INTERVIEWER;
            case CLARIFY -> Kind.CLARIFY;
            default -> ofText(question.text());
        };
    }

    private static Kind ofText(String question) {
        return CLUES.meaningOf(question).orElse(Kind.KNOWLEDGE);
    }
}
