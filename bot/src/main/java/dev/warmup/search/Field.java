package dev.warmup.search;

/** What the index keeps of an entry, and what a hit there is worth. */
enum Field {
    TITLE(3.0f),
    HEADINGS(1.0f),
    TEXT(1.0f);

    private final float weight;

    Field(float weight) {
        this.weight = weight;
    }

    float weight() {
        return weight;
    }

    String of(Entry entry) {
        return switch (this) {
            case TITLE -> entry.question().isPresent() ? entry.title() : "";
            case HEADINGS ->
                String.join("\n", entry.headings()) + (entry.question().isPresent() ? "" : "\n" + entry.title());
            case TEXT -> entry.text();
        };
    }
}
