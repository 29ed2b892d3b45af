package dev.warmup.notes;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Tells the topic of a question by headings, then by its own words, then by the file's name and folder. */
final class TopicGuess {
    /** When nothing tells. */
    static final String GENERAL = "general";

    private static final Set<String> NO_TOPIC = Set.of("content", "notes", "docs", "note", "readme", "interview", "");

    /** The words that tell a topic, those of the more telling topics first. */
    private static final List<Topic> TOPICS = List.of(
            topic("interviewer", "to ask,ask the,the interviewer,for the interviewer", "反问"),
            topic("streaming", "kafka,flink,kinesis,streaming,stream,streams,pub/sub,real-time,realtime", "流处理,实时"),
            topic("orchestration", "airflow,orchestration,orchestrate,dag,dags,composer,dagster,prefect", "调度"),
            topic("genai", "genai,gen-ai,llm,llms,rag,agent,agents,agentic,generative,embeddings", "大模型"),
            topic(
                    "data-modelling",
                    "data model,data models,data modeling,data modelling,modeling,modelling,dimension,dimensions,dimensional,"
                            + "star schema,snowflake schema,scd,surrogate",
                    "建模,维度"),
            topic("data-quality", "data quality,quality", "数据质量"),
            topic("governance", "governance,compliance,gdpr,security,lineage,privacy", "治理"),
            topic("cost", "cost,costs,finops", "成本"),
            topic(
                    "system-design",
                    "system design,architecture,architectures,scalability,scalable,scale,framework design",
                    "系统设计,架构"),
            topic("gcp", "gcp,google cloud,bigquery,dataflow,dataproc,bigtable,spanner", ""),
            topic("aws", "aws,amazon,redshift,glue,emr,s3,athena,lambda", ""),
            topic("cloud", "cloud,azure,serverless", "云"),
            topic(
                    "big-data",
                    "spark,pyspark,hadoop,hive,hdfs,rdd,rdds,mapreduce,databricks,delta,data lake,big data,hbase,yarn",
                    "大数据"),
            topic("sql", "sql,join,joins,window function,window functions,query,queries,group by,cte,ctes", ""),
            topic("python", "python,pandas,gil,decorator,decorators,generator,generators", ""),
            topic("warehousing", "warehouse,warehouses,warehousing,snowflake,olap,datawarehouse", "数仓,数据仓库"),
            topic(
                    "databases",
                    "database,databases,nosql,index,indexes,indexing,sharding,partition,partitions,partitioning,"
                            + "transaction,transactions,acid,mongodb",
                    "数据库"),
            topic("etl", "etl,elt,pipeline,pipelines,ingest,ingestion,cdc,dbt", ""),
            topic("apis", "api,apis,rest,graphql", ""),
            topic("process", "ci/cd,git,testing,deployment,agile,devops", ""),
            topic(
                    "behavioural",
                    "behavioral,behavioural,behaviour,behavior,soft skills,background,yourself,hr,personal,strength,weakness",
                    "行为,自我介绍"),
            topic("projects", "project,projects", "项目"),
            topic("case-study", "case study,case studies", "案例"));

    private static final Map<String, Integer> RANKS = ranks();
    private static final Fragments CHINESE =
            new Fragments(TOPICS.stream().map(Topic::chinese).toList());
    private static final Map<String, Word> WORDS = words();
    /** How long words are that begin with a letter of ASCII: one bit for each length. Few other words are that long. */
    private static final int[] LENGTHS = lengths();

    private final String topicOfFile;
    private final Map<String, Optional<String>> known = new HashMap<>();

    TopicGuess(String file) {
        this.topicOfFile = named(file.replaceAll("[_/\\\\.-]+", " ")).orElseGet(() -> folder(file));
    }

    String of(Found question) {
        return question.section()
                .nearest(title -> title.equals(question.text()) ? Optional.empty() : remembered(title))
                .or(() -> named(question.text()))
                .orElse(topicOfFile);
    }

    private Optional<String> remembered(String title) {
        return known.computeIfAbsent(title, TopicGuess::named);
    }

    /** The most telling topic that one word, two words in a row, or Chinese characters name. */
    private static Optional<String> named(String title) {
        int best = Han.isIn(title) ? namedInChinese(title) : TOPICS.size();
        Word before = Word.NONE;
        int at = 0;
        while (at < title.length()) {
            int end = endOfWord(title, at);
            if (end > at) {
                Word word = word(title, at, end);
                best = Math.min(best, Math.min(word.rank(), before.rankWith(word)));
                before = word;
            }
            at = end + 1;
        }
        return best == TOPICS.size()
                ? Optional.empty()
                : Optional.of(TOPICS.get(best).name());
    }

    /** The word between two places, if a topic has it in its name. */
    private static Word word(String text, int start, int end) {
        return mayBeWord(Character.toLowerCase(text.charAt(start)), end - start)
                ? WORDS.getOrDefault(text.substring(start, end).toLowerCase(Locale.ROOT), Word.NONE)
                : Word.NONE;
    }

    private static boolean mayBeWord(char first, int length) {
        return first < LENGTHS.length && length < Integer.SIZE && (LENGTHS[first] & (1 << length)) != 0;
    }

    private static int endOfWord(String text, int start) {
        int end = start;
        while (end < text.length() && isPartOfWord(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isPartOfWord(char c) {
        return Character.isLetterOrDigit(c) || c == '/' || c == '-' || (c >= 0x80 && isNumber(Character.getType(c)));
    }

    private static boolean isNumber(int type) {
        return type == Character.LETTER_NUMBER || type == Character.OTHER_NUMBER;
    }

    private static int namedInChinese(String title) {
        return Math.min(Integer.numberOfTrailingZeros(CHINESE.in(title)), TOPICS.size());
    }

    private static Map<String, Integer> ranks() {
        Map<String, Integer> ranks = new HashMap<>();
        for (int rank = 0; rank < TOPICS.size(); rank++) {
            for (String word : TOPICS.get(rank).words()) {
                ranks.putIfAbsent(word, rank);
            }
        }
        return ranks;
    }

    private static Map<String, Word> words() {
        Map<String, Word> words = new HashMap<>();
        RANKS.forEach((name, rank) -> {
            String[] parts = name.split(" ", -1);
            for (int i = 0; i < parts.length; i++) {
                Word word = words.computeIfAbsent(
                        parts[i], part -> new Word(part, RANKS.getOrDefault(part, TOPICS.size())));
                if (i == 0 && parts.length == 2) {
                    word.ranksWith().put(parts[1], rank);
                }
            }
        });
        return words;
    }

    private static int[] lengths() {
        int[] lengths = new int[0x80];
        WORDS.keySet().forEach(word -> lengths[word.charAt(0)] |= 1 << word.length());
        return lengths;
    }

    private static String folder(String file) {
        int end = file.lastIndexOf('/');
        String folder = end < 0 ? "" : Subjects.word(file.substring(file.lastIndexOf('/', end - 1) + 1, end));
        boolean says = !NO_TOPIC.contains(folder) && folder.chars().allMatch(c -> Character.isLetter(c) || c == '-');
        return says ? folder : GENERAL;
    }

    private static Topic topic(String name, String words, String chinese) {
        List<String> characters = chinese.isEmpty() ? List.of() : List.of(chinese.split(",", -1));
        return new Topic(name, List.of(words.split(",", -1)), characters);
    }

    /**
     * A word in the name of a topic.
     *
     * @param rank of the topic that it names alone
     * @param ranksWith those of the topics that it names with a second word behind it
     */
    private record Word(String text, int rank, Map<String, Integer> ranksWith) {
        static final Word NONE = new Word("", TOPICS.size());

        Word(String text, int rank) {
            this(text, rank, new HashMap<>());
        }

        int rankWith(Word next) {
            return ranksWith.isEmpty() ? TOPICS.size() : ranksWith.getOrDefault(next.text, TOPICS.size());
        }
    }

    private record Topic(String name, List<String> words, List<String> chinese) {}
}
