package dev.warmup.notes;

import dev.warmup.study.Place;
import java.util.List;

/**
 * What to find out about a company before an interview: the empty template or a worked example.
 *
 * @param company empty for the template
 */
public record ReconSheet(Place place, String title, String company, List<Part> parts) {
    public ReconSheet {
        parts = List.copyOf(parts);
    }

    public boolean isTemplate() {
        return company.isEmpty();
    }

    /**
     * One part of a sheet.
     *
     * @param text Markdown: what to look for in a template, what was found in an example
     */
    public record Part(String title, String text) {}
}
