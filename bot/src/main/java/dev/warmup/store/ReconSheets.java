package dev.warmup.store;

import dev.warmup.team.Team;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;

/** What teams found out about companies. A sheet belongs to its team and is seen by no other. */
public final class ReconSheets {
    /** The most characters of one part, so that a form can hold it. */
    public static final int LONGEST_TEXT = 4_000;

    private final Database database;

    public ReconSheets(Database database) {
        this.database = database;
    }

    /** All sheets of a team without their texts, last edited first. */
    public List<TeamSheet> all(Team team) {
        return database.read(handle -> ReconRows.all(handle, team));
    }

    /** The sheets whose company's name begins so; the one that has exactly this name alone where there is one. */
    public List<TeamSheet> beginningWith(Team team, CompanyName name) {
        return database.read(handle -> {
            var exact = ReconRows.sheet(handle, team, name);
            return exact.map(List::of)
                    .orElseGet(() -> ReconRows.all(handle, team).stream()
                            .filter(sheet -> sheet.company().folded().startsWith(name.folded()))
                            .toList());
        });
    }

    /** The sheet of exactly this company. */
    public Optional<TeamSheet> of(Team team, CompanyName name) {
        return database.read(handle -> ReconRows.sheet(handle, team, name));
    }

    /** A sheet of this team by its number. */
    public Optional<TeamSheet> of(Team team, long id) {
        return database.read(handle -> ReconRows.sheet(handle, team, id));
    }

    /** Edits the sheet of a company, which is begun where there is none; the same delivery edits once. */
    public ReconOutcome edit(CompanyName company, ReconEdit edit) {
        return edit(
                edit,
                handle -> ReconRows.sheet(handle, edit.by().member().team(), company)
                        .orElseGet(() -> ReconRows.begin(handle, company, edit)));
    }

    /** Edits a sheet that is there; nothing comes of it when it is not the team's. */
    public Optional<ReconOutcome> edit(long id, ReconEdit edit) {
        var team = edit.by().member().team();
        return of(team, id)
                .map(there -> edit(
                        edit,
                        handle -> ReconRows.sheet(handle, team, there.id()).orElseThrow()));
    }

    private ReconOutcome edit(ReconEdit edit, Function<Handle, TeamSheet> sheet) {
        return database.write(handle -> {
            var before = ReconRows.outcome(handle, edit);
            if (before.isPresent()) {
                return before.get();
            }
            Names.seen(handle, edit.by().member(), edit.by().name(), edit.at());
            var editing = sheet.apply(handle);
            return new ReconEditing(handle, ReconRows.lock(handle, editing), edit).save();
        });
    }
}
