package dev.warmup.study;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the matcher and the judges of answers need to know about English. */
final class English {
    /**
     * Words that say nothing about a subject. Missing on purpose: words of SQL ({@code where}, {@code having}, {@code
     * from}, {@code between}, {@code all}) and those on which a fact may turn ({@code not}, {@code before}, {@code
     * only}, {@code without}).
     */
    static final Set<String> EMPTY_WORDS =
            words("a an the this that these those it its it's they them their there he she"
                    + " we our us you your i i'm my me is are was were be been being am do does did done has have had can could"
                    + " will would shall should may might must and or but nor so if then than because since while when though of"
                    + " in on at by for to as with such also just very too each every any some both which who whom whose what why"
                    + " how here");

    /** Words that hold sentences together. Not complete: those that hardly any sentence does without. */
    static final Set<String> FUNCTION_WORDS = Stream.concat(
                    EMPTY_WORDS.stream(),
                    words("having not no never else where whether without within from into onto over under before after"
                                    + " during until between among through across against about like per via all either neither only"
                                    + " more most less least same other another again instead once first isn't aren't don't doesn't"
                                    + " can't won't")
                            .stream())
            .collect(Collectors.toUnmodifiableSet());

    /** Forms of verbs that stemming cannot bring together. */
    static final Map<String, String> IRREGULAR =
            pairs("kept keep wrote write written write ran run sent send built build"
                    + " chose choose chosen choose lost lose held hold grew grow grown grow broke break broken break brought bring"
                    + " caught catch found find gave give given give got get hidden hide knew know known know led lead made make"
                    + " met meet saw see seen see sought seek stood stand taken take took take taught teach thought think told tell"
                    + " understood understand won win began begin begun begin became become came come dealt deal drew draw drawn draw"
                    + " fell fall fallen fall froze freeze frozen freeze overwrote overwrite overwritten overwrite rebuilt rebuild"
                    + " reran rerun spent spend indices index criteria criterion");

    private English() {}

    private static Set<String> words(String text) {
        return Set.copyOf(Words.of(text));
    }

    private static Map<String, String> pairs(String text) {
        String[] words = text.split(" ", -1);
        return Stream.iterate(0, i -> i < words.length, i -> i + 2)
                .collect(Collectors.toUnmodifiableMap(i -> words[i], i -> words[i + 1]));
    }
}
