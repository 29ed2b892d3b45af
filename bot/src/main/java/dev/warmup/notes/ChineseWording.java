package dev.warmup.notes;

import java.util.List;
import java.util.regex.Pattern;

/** Prompts and questions in Chinese, alone or mixed with English, that end without a question mark. */
final class ChineseWording {
    private static final Affixes BEGIN_QUESTION =
            Affixes.of("请,简单说说,简单讲讲,简单谈谈,简述,阐述,简介绍,简单介绍,介绍一下,说说,谈谈,讲讲,聊聊,说一下,讲一下,谈一下,解释一下,描述一下,分享一下,对比一下,列举,手写"
                    + ",简自我介绍,简单自我介绍,自我介绍,如何,怎么,怎样,为什么,为何,什么是,什么时候,什么情况,哪些,能否,是否,有没有");
    private static final Affixes END_QUESTION =
            Affixes.of("是什么,为什么,有哪些,有哪几种,怎么办,怎么做,怎么样,怎么实现,怎么解决,怎么处理,如何实现,如何解决,如何处理,区别,的异同,的不同,的差异,什么意思"
                    + ",什么作用,什么用,多少,吗,呢,哪里,好在哪,几种,哪种,哪个,怎样的,有没有了解,优缺点,多大,多长,多久,多高,么,讲一下,说一下,介绍一下");
    private static final Pattern ABOUT_YOU = Pattern.compile("^你(?:们|的)?.{0,12}(?:什么|怎么|如何|哪|有没有).*");
    /** A short line asks with one of these words wherever it stands. */
    private static final List<String> QUESTION_WORDS =
            List.of("什么", "怎么", "如何", "怎样", "哪些", "哪几", "哪种", "多少", "几种", "几类", "谁");

    private static final int MOST_BEFORE = 24;
    private static final int MOST_BEHIND = 10;
    private static final Pattern PROMPTS = Pattern.compile("^(?:请|简述|解释|描述|阐述|介绍|说明|列举|比较|对比|设计一)[^。；：:]+。?");
    private static final Affixes END_SUBJECT =
            Affixes.of("原理,流程,机制,过程,特点,特性,优缺点,作用,介绍,优化,实现,调优,场景,步骤,结构,架构,原因,含义,方式,分类,使用,应用,用法,方法,概念,模型,算法,命令"
                    + ",原则,经历,级别,参数,底层,分层,倾斜,策略,语义,关系,区别,选型,调度,一致性,源码,源码相关,对比,联系,优点,缺点,好处,坏处,差别,手撕");
    private static final Affixes BEGIN_TASK = Affixes.of("介绍,描述,解释,比较,对比,设计,实现,写,说,谈,讲,分享,举,找出,查找,查询,统计,计算,求,编写,删除,输出");
    /** One of the first is in every text that asks, one of either in all that prompt, one of the third in all that may. */
    private static final Fragments FRAGMENTS = new Fragments(List.of(
            List.of(("请,简述,阐述,介绍,说说,谈谈,讲讲,聊聊,说一下,讲一下,谈一下,解释一下,描述一下,分享一下,对比一下,列举,手写,如何,怎么,怎样,为什么,为何,什么,哪,能否"
                            + ",是否,有没有,区别,的异同,的不同,的差异,多,吗,呢,么,谁,讲一下,几种,几类,优缺点")
                    .split(",", -1)),
            List.of(("解释,描述,说明,比较,对比,设计,原理,流程,机制,过程,特点,特性,优缺点,作用,优化,实现,调优,场景,步骤,结构,架构,原因,含义,方式,分类,使用,应用,用法,方法,概念"
                            + ",写,说,谈,讲,分享,举,找出,查找,查询,统计,计算,求,删除,输出,列出,用,模型,算法,命令,原则,经历,级别,参数,底层,分层,倾斜,策略,语义,关系"
                            + ",选型,调度,一致性,源码,联系,优点,缺点,好处,坏处,差别,手撕")
                    .split(",", -1)),
            List.of("什么", "怎么", "如何", "怎样", "哪些", "哪几", "哪种", "是否", "么，", "么,", "吗，", "吗,")));

    private static final int MAY_BE_ASKED = 1;
    private static final int HAS_QUESTION_WORD = 4;
    /** "求每个部门 ...", "统计 ...": what exercises in SQL tell their reader to do. */
    private static final Pattern TASKS = Pattern.compile(
            "^(?:.{2,60}[，,；;。] ?)?(?:求(?!职|知|学|助)|查询|统计|计算|找出|查找|写出|编写|求出|输出|列出|用 ?(?:sql|python|java|scala|hive)|写(?:一个|一条|sql)).{3,}",
            Pattern.CASE_INSENSITIVE);

    private static final int LONGEST = 80;

    private ChineseWording() {}

    static Wording of(String text) {
        if (text.length() > LONGEST) {
            return Wording.TELLS;
        }
        int may = FRAGMENTS.in(text);
        if (may == 0) {
            return Wording.TELLS;
        }
        boolean sentence = text.endsWith("。") || text.endsWith("；") || text.endsWith("：") || text.endsWith(":");
        if (!sentence && (may & MAY_BE_ASKED) != 0 && asks(text)) {
            return Wording.ASKS;
        }
        if (PROMPTS.matcher(text).matches()
                || (!text.endsWith("：") && TASKS.matcher(text).matches())) {
            return Wording.PROMPTS;
        }
        boolean mayAsk = (may & HAS_QUESTION_WORD) != 0 || END_SUBJECT.end(text) || BEGIN_TASK.begin(text);
        return !sentence && mayAsk ? Wording.MAY_ASK : Wording.TELLS;
    }

    private static boolean asks(String text) {
        return BEGIN_QUESTION.begin(text)
                || END_QUESTION.end(text)
                || (text.charAt(0) == '你' && ABOUT_YOU.matcher(text).matches())
                || holdsQuestionWord(text);
    }

    /** "Kafka 为什么这么快": one sentence, with a question word neither far from its beginning nor from its end. */
    private static boolean holdsQuestionWord(String text) {
        if (text.indexOf('。') >= 0 || text.indexOf('；') >= 0) {
            return false;
        }
        for (String word : QUESTION_WORDS) {
            int at = text.indexOf(word, Math.max(0, text.length() - MOST_BEHIND - word.length()));
            if (at >= 0 && at <= MOST_BEFORE) {
                return true;
            }
        }
        return false;
    }
}
