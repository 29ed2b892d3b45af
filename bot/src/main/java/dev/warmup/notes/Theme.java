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
    /** Only of a whole note: it is about an interview, so its lists may well be what was asked. */
    INTERVIEW,
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
                                    + "|反问|问面试官|向面试官|我(?:的)?(?:提问|问(?:的|面试官|题))",
                            "ask,interviewer,recruiter,manager,company,employer,hr,them,reverse interview,反问,面试官,我提问,我的提问,我问,我的问"),
                    Clue.of(
                            QUESTIONS,
                            "\\bquestions?\\b|\\bq\\s?\\\\?[&/]\\s?a\\b|\\bfaqs?\\b|\\bquiz\\b|\\basked\\b|\\b(?:practice|sample|example|coding|interview|sql|design) (?:problems|exercises|tasks|scenarios)\\b|\\bwhat they ask"
                                    + "|面试|面经|真题|笔试|试题|练习题|习题|[一二三四五初终]面(?![向对试])|技术面|hr面|问题|题目|题(?:库|集|汇总|的)|问答|八股|\\bbq\\b|常问|必问|提问|考点",
                            "problems,exercises,tasks,scenarios,question,q&,q/,q\\,q &,q /,q \\,faq,quiz,ask,bq,hr面,面试,面经,真题,笔试,试题,习题,一面,二面,三面,四面,五面,初面,终面,技术面,问题,题目,题库,题集,题汇总,题的,问答,八股,常问,必问,提问,考点"),
                    Clue.of(
                            OTHER,
                            "^\\W*(?:[a-z]+ ){0,3}(?:tips?|advice|approach|thought process|talking points|key points|what to (?:cover|mention|include|look for|listen for)|(?:red|green) flags|conclusions?|introduction|references?|resources?|further reading|plan|roadmap|schedule"
                                    + "|checklist|strategy|mistakes|solutions?|answers?|next steps?|prerequisites|requirements|assumptions|constraints|about|credits|license|how to (?:use|prepare|answer|contribute).*)\\b.{0,30}$"
                                    + "|建议|技巧|参考|资料|资源|计划|前言|总结$|答案",
                            "tip,advice,approach,thought process,talking points,key points,what to ,flags,conclusion,introduction,reference,resource,further reading,plan,roadmap,schedule,checklist,strategy,mistakes,solution,answer,next step,prerequisites,requirements,assumptions,constraints,about,credits,license,how to,建议,技巧,参考,资料,资源,计划,前言,总结,答案")));

    private static final Clues<Theme> OF_NOTE = Clues.of(List.of(Clue.of(
            INTERVIEW,
            "\\binterview|\\bpractice\\b|\\bexercises\\b|\\bcoding (?:problems|challenges|tasks)\\b|面试|面经|笔试|秋招|春招|校招|社招|求职|跳槽",
            "interview,practice,exercises,coding problems,coding challenges,coding tasks,面试,面经,笔试,秋招,春招,校招,社招,求职,跳槽")));
    private static final int LONGEST = 120;

    static Theme of(String title) {
        return title.length() > LONGEST ? NONE : CLUES.meaningOf(title).orElse(NONE);
    }

    /** What titles of a note promise for all of it. */
    static Theme ofNote(List<String> titles) {
        if (titles.stream().anyMatch(title -> of(title) == QUESTIONS)) {
            return QUESTIONS;
        }
        return titles.stream().anyMatch(Theme::isAboutInterview) ? INTERVIEW : NONE;
    }

    /** Whether a title speaks of an interview or of practice, without promising questions. */
    static boolean isAboutInterview(String title) {
        return title.length() <= LONGEST && OF_NOTE.meaningOf(title).isPresent();
    }

    boolean promisesQuestions() {
        return this == QUESTIONS || this == INTERVIEWER || this == CLARIFY;
    }
}
