package dev.warmup.notes;

import java.util.List;
import java.util.regex.Pattern;

/** What a heading or a line before a list promises. */
enum Theme {
    /** Entries that lead to the questions, and tables that sum them up. */
    CONTENTS("^\\W*(?:table of )?contents?\\W*$|^\\W*(?:toc|index|quick (?:links|navigation)|navigation|summary)\\W*$"
            + "|目录|^\\W*(?:索引|总览)\\W*$|\\boverview$"),
    CLARIFY(
            "clarif|\\bbefore (?:answering|designing|you (?:start|begin|design|answer))|questions? to consider|requirements? questions"
                    + "|(?:作答|回答|设计|开始).{0,4}(?:之)?前.{0,6}问|需要问|澄清"),
    INTERVIEWER(
            "\\bquestions?\\b.{0,30}\\b(?:to|can|should|could|might|will) ask\\b|\\bquestions?\\b.{0,12}\\b(?:for|to)\\b.{0,20}\\b"
                    + "(?:interviewers?|recruiters?|(?:hiring )?managers?|company|employer|hr|them)\\b"
                    + "|\\bask(?:ing)? (?:the |your )?(?:interviewer|recruiter|hiring manager|company|employer)|reverse interview"
                    + "|反问|问面试官|向面试官|我(?:的)?(?:提问|问(?:的|面试官|题))"),
    QUESTIONS("\\bquestions?\\b|\\bq\\s?\\\\?[&/]\\s?a\\b|\\bfaqs?\\b|\\bquiz\\b|\\basked\\b|\\bwhat they ask"
            + "|面试|面经|真题|笔试|试题|练习题|习题|[一二三四五初终]面(?![向对试])|技术面|(?i:hr)面|问题|题目|题(?:库|集|汇总|的)|问答|八股|\\bbq\\b|常问|必问|提问|考点"),
    /** Advice, introductions, plans: what is listed there is not asked. */
    OTHER(
            "^\\W*(?:[a-z]+ ){0,3}(?:tips?|advice|conclusions?|introduction|references?|resources?|further reading|plan|roadmap|schedule"
                    + "|checklist|strategy|mistakes|solutions?|answers?|next steps?|prerequisites|requirements|assumptions|constraints|about|credits|license|how to (?:use|prepare|answer|contribute).*)\\b.{0,30}$"
                    + "|建议|技巧|参考|资料|资源|计划|前言|总结$|答案"),
    /** Only of a whole note: it is about an interview, so its lists may well be what was asked. */
    INTERVIEW("(?!)"),
    NONE("(?!)");

    private static final Pattern ABOUT_AN_INTERVIEW = Pattern.compile(
            "\\binterview|\\bpractice\\b|\\bexercises\\b|\\bcoding (?:problems|challenges|tasks)\\b|面试|面经|笔试|秋招|春招|校招|社招|求职|跳槽",
            Pattern.CASE_INSENSITIVE);

    private static final int LONGEST = 120;

    private final Pattern pattern;

    Theme(String pattern) {
        this.pattern = Pattern.compile(pattern, Pattern.CASE_INSENSITIVE);
    }

    static Theme of(String title) {
        if (title.length() > LONGEST) {
            return NONE;
        }
        for (Theme theme : values()) {
            if (theme.pattern.matcher(title).find()) {
                return theme;
            }
        }
        return NONE;
    }

    /** What titles of a note promise for all of it. */
    static Theme ofNote(List<String> titles) {
        if (titles.stream().anyMatch(title -> of(title) == QUESTIONS)) {
            return QUESTIONS;
        }
        boolean interview = titles.stream()
                .anyMatch(title -> title.length() <= LONGEST
                        && ABOUT_AN_INTERVIEW.matcher(title).find());
        return interview ? INTERVIEW : NONE;
    }

    boolean promisesQuestions() {
        return this == QUESTIONS || this == INTERVIEWER || this == CLARIFY;
    }
}
