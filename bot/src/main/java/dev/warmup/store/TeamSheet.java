package dev.warmup.store;

import dev.warmup.team.Member;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A team's recon sheet of one company, as it stands.
 *
 * @param revision grows with every edit
 * @param texts newest version of every part that was ever written, in the order in which parts were begun
 */
public record TeamSheet(
        long id, CompanyName company, int revision, Member editor, Instant editedAt, List<ReconText> texts) {
    public TeamSheet {
        texts = List.copyOf(texts);
    }

    public Optional<ReconText> text(ReconPart part) {
        return texts.stream()
                .filter(text -> text.part().key().equals(part.key()))
                .filter(text -> !text.text().isEmpty())
                .findFirst();
    }
}
