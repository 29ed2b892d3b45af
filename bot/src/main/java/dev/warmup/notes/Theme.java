package dev.warmup.notes;

import dev.warmup.notes.Clues.Clue;
import java.util.List;

/** What a heading or a line before a list promises. */
enum Theme {
    /** Entries that lead to the questions, and tables that sum them up. */
    CONTENTS,
    CLARIFY,
    INTERVIEWER,
    QUESTIONS,
    /** Advice, introductions, plans: what is listed there is not asked. */
    OTHER,
    NONE;

    private static final Clues<Theme> CLUES = Clues.of(
            List.of(
                    Clue.of(
                            CONTENTS,
                            "^\\W*(?:table of )?contents?\\W*$|^\\W*(?:toc|index|quick (?:links|navigation)|navigation|summary)\\W*$"
                                    + "|目录|^\\W*(?:索引|总览)\\W*$|\\boverview$",
                            "content,toc,index,quick,navigation,summary,目录,索引,总览,overview"),
                    Clue.of(
                            CLARIFY,
                            "clarif|\\bbefore (?:answering|designing|you (?:start|begin|design|answer))|questions? to consider|requirements? questions"
                                    + "|(?:作答|回答|设计|开始).{0,4}(?:之)?前.{0,6}问|需要问|澄清",
                            "clarif,before answering,before designing,before you,to consider,requirements question,requirement question,前,需要问,澄清"),
                    Clue.of(
                            INTERVIEWER,
                            "\\bquestions?\\b.{0,30}\\b(?:to|can|should|could|might|will) ask\\b|\\bquestions?\\b.{0,12}\\b(?:for|to)\\b.{0,20}\\b"
                                    + "(?:interviewers?|recruiters?|(?:hiring )?managers?|company|employer|hr|them)\\b"
                                    + "|\\bask(?:ing)? (?:the |your )?(?:interviewer|recruiter|hiring manager|company|employer)|reverse interview"
                                    + "|反问|问面试官|向面试官",
                            "ask,interviewer,recruiter,manager,company,employer,hr,them,reverse interview,反问,面试官"),
                    Clue.of(
                            QUESTIONS,
                            "\\bquestions?\\b|\\bq\\s?\\\\?[&/]\\s?a\\b|\\bfaqs?\\b|\\bquiz\\b|\\basked\\b|\\bwhat they ask"
                                    + "|面试|问题|题目|题(?:库|集|汇总|的)|问答|八股|常问|必问|提问|考点",
                            "question,q&,q/,q\\,q &,q /,q \\,faq,quiz,ask,面试,问题,题目,题库,题集,题汇总,题的,问答,八股,常问,必问,提问,考点"),
                    Clue.of(
                            OTHER,
                            "^\\W*(?:[a-z]+ ){0,3}(?:tips?|advice|conclusions?|introduction|references?|resources?|further reading|plan|roadmap|schedule"
                                    + "|checklist|strategy|mistakes|solutions?|answers?|next steps?|prerequisites|about|credits|license|how to (?:use|prepare|answer|contribute).*)\\b.{0,30}$"
                                    + "|建议|技巧|参考|资料|资源|计划|前言|总结$|答案",
                            "tip,advice,conclusion,introduction,reference,resource,further reading,plan,roadmap,schedule,checklist,strategy,mistakes,solution,answer,next step,prerequisites,about,credits,license,how to,建议,技巧,参考,资料,资源,计划,前言,总结,答案")));
    private static final int LONGEST = 120;

    static Theme of(String title) {
        return title.length() > LONGEST ? NONE : CLUES.meaningOf(title).orElse(NONE);
    }

    boolean promisesQuestions() {
        return this == QUESTIONS || this == INTERVIEWER || this == CLARIFY;
    }
}
