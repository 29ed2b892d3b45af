package dev.warmup.feature.recon;

import dev.warmup.chat.Caller;
import dev.warmup.chat.Card;
import dev.warmup.chat.Refusal;
import dev.warmup.chat.Texts;
import dev.warmup.feature.Homes;
import dev.warmup.feature.People;
import dev.warmup.notes.Notes;
import dev.warmup.store.ReconSheets;
import dev.warmup.store.TeamSheet;
import dev.warmup.team.Channel;
import dev.warmup.team.Team;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Brings a team's sheets and the template of the notes together, and lays them out as cards. */
public final class ReconDesk {
    private final ReconSheets sheets;
    private final Supplier<Notes> notes;
    private final People people;
    private final Homes homes;

    /** @param notes the newest notes, asked for anew each time */
    public ReconDesk(ReconSheets sheets, Supplier<Notes> notes, People people, Homes homes) {
        this.sheets = sheets;
        this.notes = notes;
        this.people = people;
        this.homes = homes;
    }

    ReconSheets sheets() {
        return sheets;
    }

    /** The template's parts; none when the notes have no template. */
    List<Part> parts() {
        return notes.get().template().map(Part::of).orElse(List.of());
    }

    Optional<Step> step(String number) {
        return Step.of(parts()).stream()
                .filter(step -> String.valueOf(step.number()).equals(number))
                .findFirst();
    }

    /** The sheet that a target means now: somebody may have begun it since. */
    Optional<TeamSheet> sheet(Team team, Target target) {
        return target instanceof Target.There there
                ? sheets.of(team, there.id())
                : sheets.of(team, ((Target.Unwritten) target).company());
    }

    /** The sheet as it stands, or the template for a company that has none. */
    Card card(Team team, Target target, Layout layout) {
        var sheet = sheet(team, target);
        if (sheet.isPresent()) {
            return new SheetCard(layout, parts()).of(sheet.get());
        } else if (target instanceof Target.Unwritten unwritten) {
            return new TemplateCard(layout, parts()).of(unwritten);
        }
        throw new Refusal("recon.no-such-sheet");
    }

    /** How whoever is acting is named to others. */
    String shown(Caller caller) {
        return people.shown(caller, Texts.in(caller.language()));
    }

    Layout layout(Caller caller, Channel channel) {
        return new Layout(
                Texts.in(caller.language()),
                homes.zone(channel),
                people,
                notes.get().examples());
    }
}
