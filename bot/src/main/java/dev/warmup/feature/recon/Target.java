package dev.warmup.feature.recon;

import dev.warmup.store.CompanyName;
import java.util.Optional;

/** The sheet that a button or form is about, in the few characters that it may carry. */
sealed interface Target {
    /** As a button carries it: {@code #12} or {@code =NAME}. */
    String word();

    /** A sheet of the team, by its number. */
    record There(long id) implements Target {
        @Override
        public String word() {
            return "#" + id;
        }
    }

    /** A company that had no sheet when the button was made. */
    record Unwritten(CompanyName company) implements Target {
        @Override
        public String word() {
            return "=" + company.shown();
        }
    }

    /** Reads a target; empty when it is none of ours. */
    static Optional<Target> of(String word) {
        if (word.matches("#\\d{1,18}")) {
            return Optional.of(new There(Long.parseLong(word.substring(1))));
        }
        var company = new CompanyName(word.startsWith("=") ? word.substring(1) : "");
        return company.isEmpty() || company.isTooLong() ? Optional.empty() : Optional.of(new Unwritten(company));
    }
}
