package dev.warmup.notes;

import java.util.List;
import java.util.regex.Pattern;

/** What a note asks its reader: "Why this guide?", "Found a mistake?", "How to use this list". */
final class AboutTheNote implements NoQuestionRule {
    private static final String NOTE =
            "(?:this|these) (?:repo|repository|guide|document|doc|course|book|page|list|notes?|file|readme|handbook|cheat ?sheet|bank|series|plan|roadmap|checklist|cheatsheet|template)\\b";
    private static final Pattern ABOUT = Pattern.compile(
            "(?:how|why|what|who|where|is|what's)\\b.{0,40}\\b" + NOTE + ".*"
                    + "|how to (?:contribute|get started|navigate|prepare for|present (?:your )?projects)\\b.{0,60}"
                    + "|what(?:'s|’s| is) (?:next|new|inside|included|covered|this)\\W*"
                    + "|what you(?:'ll|’ll| will)? (?:learn|get|need|find)\\b.*|who (?:is this|should (?:read|use)).*"
                    + "|(?:need|want|found|spotted|looking|ready|got|like|enjoyed?|have)\\b.{0,40}\\b(?:help|contribut\\w*|typo|mistake|issue|bug|start(?:ed)?"
                    + "|suggestions?|feedback|helpful|useful|this|improve)\\b.{0,20}\\?"
                    + "|questions\\W*|any questions or .*|(?:如何|怎么|为什么)(?:使用|贡献|阅读|参与|要?做)?(?:本|这个|该)(?:项目|仓库|文档|笔记).*",
            Pattern.CASE_INSENSITIVE);

    /** Each text that the pattern matches holds one of them. */
    private static final Fragments FRAGMENTS = new Fragments(List.of(List.of(
            ("this,these,how to contribute,how to get started,how to navigate,how to prepare for,how to present,next,new,inside,"
                            + "included,covered,what you,who should,help,contribut,typo,mistake,issue,bug,start,suggestion,"
                            + "feedback,useful,improve,questions,项目,仓库,文档,笔记")
                    .split(",", -1))));

    private static final Pattern SUM = Pattern.compile(
            "(?:few|some|several|many|more|other|another|(?:a )?lots? of)(?: more)? (?:[a-z]+ ){0,2}questions\\b[^?]*"
                    + "|discuss(?:ion|ed)s? (?:on|about|of|around)\\b[^?]*|another follow[- ]?up\\b[^?]*|questions (?:on|from|about|regarding|around)\\b[^?]*",
            Pattern.CASE_INSENSITIVE);

    @Override
    public boolean isNone(Statement statement, Surroundings around) {
        return statement.label() == Label.NONE
                && (isAbout(statement.text()) || tellsOfQuestions(statement) || Rounds.isTitle(statement));
    }

    private static boolean isAbout(String text) {
        return FRAGMENTS.in(text) != 0 && ABOUT.matcher(text).matches();
    }

    /** "Few more questions on SQL" tells that there were some. */
    private static boolean tellsOfQuestions(Statement statement) {
        return !statement.asks()
                && (statement.text().contains("uestion") || statement.text().startsWith("Discuss"))
                && SUM.matcher(statement.text()).matches();
    }
}
