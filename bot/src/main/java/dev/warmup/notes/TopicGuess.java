package dev.warmup.notes;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells the topic of a question by headings, then by its own words, then by the file's name and folder. */
final class TopicGuess {
    /** When nothing tells. */
    static final String GENERAL = "general";

    private static final Set<String> NO_TOPIC = Set.of("content", "notes", "docs", "note", "readme", "interview", "");

    private static final List<Topic> TOPICS = List.of(
            new Topic("interviewer", "questions? (?:to|for|you can).{0,25}(?:ask|interviewer)|ask the interviewer|反问"),
            new Topic("streaming", "kafka|flink|kinesis|\\bstream(?:s|ing)?\\b|pub/?sub|real-?time|流处理|实时"),
            new Topic("orchestration", "airflow|orchestrat\\w*|\\bdags?\\b|composer|dagster|prefect|调度"),
            new Topic("genai", "\\bgen-?ai\\b|\\bllms?\\b|\\brag\\b|\\bagents?\\b|agentic|generative|embedding"),
            new Topic("data-modelling", "data model\\w*|dimension\\w*|star schema|snowflake schema|\\bscd\\b|建模|维度"),
            new Topic("data-quality", "data quality|数据质量"),
            new Topic("governance", "governance|compliance|gdpr|security|lineage|治理"),
            new Topic("cost", "\\bcosts?\\b|finops|成本"),
            new Topic("system-design", "system design|architect\\w*|scalab\\w*|framework design|系统设计|架构"),
            new Topic("gcp", "\\bgcp\\b|google cloud|big ?query|dataflow|dataproc|bigtable|spanner"),
            new Topic("aws", "\\baws\\b|amazon|redshift|\\bglue\\b|\\bemr\\b|\\bs3\\b|athena|lambda"),
            new Topic("cloud", "\\bcloud\\b|azure|serverless|云"),
            new Topic(
                    "big-data",
                    "spark|hadoop|\\bhive\\b|hdfs|\\brdds?\\b|map ?reduce|databricks|delta lake|data lake|big data|hbase|大数据"),
            new Topic("sql", "\\bsql\\b|\\bjoins?\\b|window functions?|\\bquer(?:y|ies)\\b|group by|\\bctes?\\b"),
            new Topic("python", "python|pandas|\\bgil\\b|decorator|generator"),
            new Topic("warehousing", "warehous\\w*|snowflake|\\bolap\\b|数仓|数据仓库"),
            new Topic(
                    "databases",
                    "databases?|nosql|index(?:es|ing)?|sharding|partition\\w*|transactions?|\\bacid\\b|mongo|数据库"),
            new Topic("etl", "\\b(?:etl|elt)\\b|pipelines?|ingest\\w*|\\bcdc\\b|\\bdbt\\b"),
            new Topic("apis", "\\bapis?\\b|\\brest\\b|graphql"),
            new Topic("process", "ci/cd|\\bgit\\b|testing|deployment|agile|devops"),
            new Topic("behavioural", "behaviou?ral|soft skills|background|about yourself|\\bhr\\b|personal|行为|自我介绍"),
            new Topic("projects", "projects?|项目"),
            new Topic("case-study", "case stud(?:y|ies)|案例"));

    private final String file;
    private final Map<String, Optional<String>> known = new HashMap<>();

    TopicGuess(String file) {
        this.file = file;
    }

    String of(Found question) {
        List<String> titles = question.section().titles();
        List<String> headings = titles.subList(0, Math.max(0, titles.size() - 1));
        return headings.stream()
                .filter(title -> !title.equals(question.text()))
                .map(this::remembered)
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> named(question.text()))
                .or(() -> remembered(file.replaceAll("[_/\\\\.-]+", " ")))
                .orElseGet(() -> folder(file));
    }

    private Optional<String> remembered(String title) {
        return known.computeIfAbsent(title, TopicGuess::named);
    }

    private static Optional<String> named(String title) {
        return TOPICS.stream()
                .filter(topic -> topic.words.matcher(title).find())
                .map(Topic::name)
                .findFirst();
    }

    private static String folder(String file) {
        int end = file.lastIndexOf('/');
        String folder = end < 0 ? "" : Subjects.word(file.substring(file.lastIndexOf('/', end - 1) + 1, end));
        boolean says = !NO_TOPIC.contains(folder) && folder.chars().allMatch(c -> Character.isLetter(c) || c == '-');
        return says ? folder : GENERAL;
    }

    private record Topic(String name, Pattern words) {
        Topic(String name, String words) {
            this(name, Pattern.compile(words, Pattern.CASE_INSENSITIVE));
        }
    }
}
