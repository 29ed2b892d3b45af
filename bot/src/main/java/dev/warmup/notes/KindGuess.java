package dev.warmup.notes;

import dev.warmup.notes.Clues.Clue;
import dev.warmup.study.Kind;
import java.util.List;

/** Tells the kind of a question by its words and by what the headings above promise. */
final class KindGuess {
    private static final Clues<Kind> CLUES = Clues.of(List.of(
            Clue.of(
                    Kind.COMPARE,
                    "\\bvs\\b|\\bversus\\b|\\bv/s\\b|\\bdiffer(?:s|ences?|ent from)?\\b.{0,40}\\b(?:between|from|and)\\b|\\bcompare\\b|\\bcompared (?:to|with)\\b"
                            + "|\\bdifferentiate\\b|\\bdistinguish\\b|区别|差异|异同|对比|比较",
                    "vs,v/s,versus,differ,compare,distinguish,区别,差异,异同,对比,比较"),
            Clue.of(
                    Kind.BEHAVIOURAL,
                    "\\btell (?:me|us) about (?:yourself|your|a (?:time|project|situation))|\\bdescribe (?:a|the|your)? ?(?:time|situation|challeng|difficult|most)"
                            + "|\\b(?:a|any) time (?:when|you|where)\\b|\\byour (?:background|experience|career|strengths?|weakness\\w*|biggest|greatest|proudest|role|team|manager)\\b"
                            + "|\\bintroduce your(?:self)?\\b|\\bwhy (?:do|did|should|are) (?:you|we\\b.*\\byou)\\b|\\bhave you (?:ever|worked|used|had)\\b|\\bhow do you (?:stay|handle (?:conflict|pressure|feedback)|mentor)"
                            + "|自我介绍|你(?:的)?(?:经历|优点|缺点|项目)|为什么(?:想|要)?(?:离职|来|加入)|遇到.{0,8}(?:困难|挑战)",
                    "tell me about,tell us about,describe,time when,time you,time where,background,experience,career,strength,"
                            + "weakness,biggest,greatest,proudest, role, team, manager,introduce your,why do,why did,why should,"
                            + "why are,have you,how do you,自我介绍,经历,优点,缺点,项目,为什么,遇到"),
            Clue.of(
                    Kind.DESIGN,
                    "^(?:please )?(?:design|architect)\\b|\\bhow (?:would|do|will|can) (?:you|we) (?:design|build|architect|model|approach (?:the )?design)|\\bdesign (?:a|an|the)\\b"
                            + "|设计(?:一个|一套)|如何设计|怎么设计",
                    "design,architect,you build,we build,you model,we model,approach,设计"),
            Clue.of(
                    Kind.CODING,
                    "^(?:write|implement|code|find|reverse|calculate|given (?:a|an|two) )\\b|\\bwrite (?:a|an|the) (?:sql|query|function|program|script|code|python)"
                            + "|手写|写一个|写出|编写|实现一个",
                    "write,implement,code,find,reverse,calculate,given,手写,写,实现")));

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
