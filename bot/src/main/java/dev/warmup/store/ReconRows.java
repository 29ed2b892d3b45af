package dev.warmup.store;

import dev.warmup.team.Member;
import dev.warmup.team.Team;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** How recon sheets stand in rows. */
final class ReconRows {
    private static final String SHEETS = "SELECT * FROM recon_sheet WHERE platform = :platform AND team = :team";

    private ReconRows() {}

    static List<TeamSheet> all(Handle handle, Team team) {
        return Rows.of(handle.createQuery(SHEETS + " ORDER BY edited_at DESC, id DESC"), team)
                .map((row, context) -> sheet(row, List.of()))
                .list();
    }

    static Optional<TeamSheet> sheet(Handle handle, Team team, CompanyName company) {
        return Rows.of(handle.createQuery(SHEETS + " AND folded = :folded"), team)
                .bind("folded", company.folded())
                .map((row, context) -> sheet(row, texts(handle, row.getLong("id"), team)))
                .findOne();
    }

    static Optional<TeamSheet> sheet(Handle handle, Team team, long id) {
        return Rows.of(handle.createQuery(SHEETS + " AND id = :id"), team)
                .bind("id", id)
                .map((row, context) -> sheet(row, texts(handle, id, team)))
                .findOne();
    }

    /** Begins a sheet; should another have begun it meanwhile, it is that one. */
    static TeamSheet begin(Handle handle, CompanyName company, ReconEdit edit) {
        var insert = handle.createUpdate("""
                INSERT INTO recon_sheet (platform, team, folded, company, revision, editor, edited_at)
                VALUES (:platform, :team, :folded, :company, 0, :member, :at)
                ON CONFLICT (platform, team, folded) DO NOTHING
                """);
        Rows.of(insert, edit.by().member())
                .bind("folded", company.folded())
                .bind("company", company.shown())
                .bind("at", edit.at())
                .execute();
        return sheet(handle, edit.by().member().team(), company).orElseThrow();
    }

    /** The sheet as it is once nobody else can change it; on PostgreSQL several edit at once. */
    static TeamSheet lock(Handle handle, TeamSheet sheet) {
        handle.createUpdate("UPDATE recon_sheet SET revision = revision WHERE id = :id")
                .bind("id", sheet.id())
                .execute();
        return sheet(handle, sheet.editor().team(), sheet.id()).orElseThrow();
    }

    static void touch(Handle handle, TeamSheet sheet, ReconEdit edit) {
        handle.createUpdate("""
                        UPDATE recon_sheet SET revision = :revision, editor = :editor, edited_at = :at WHERE id = :id
                        """)
                .bind("revision", sheet.revision() + 1)
                .bind("editor", edit.by().member().id())
                .bind("at", edit.at())
                .bind("id", sheet.id())
                .execute();
    }

    static void write(Handle handle, TeamSheet sheet, ReconEdit edit, ReconText text) {
        handle.createUpdate("""
                        INSERT INTO recon_text (sheet, part, revision, title, text, editor, edited_at)
                        VALUES (:sheet, :part, :revision, :title, :text, :editor, :at)
                        """)
                .bind("sheet", sheet.id())
                .bind("part", text.part().key())
                .bind("revision", sheet.revision() + 1)
                .bind("title", text.part().title())
                .bind("text", text.text())
                .bind("editor", edit.by().member().id())
                .bind("at", edit.at())
                .execute();
    }

    /** What stood in a part at a revision. */
    static String textAt(Handle handle, TeamSheet sheet, ReconPart part, int revision) {
        return handle.createQuery("""
                        SELECT text FROM recon_text WHERE sheet = :sheet AND part = :part AND revision <= :revision
                        ORDER BY revision DESC LIMIT 1
                        """)
                .bind("sheet", sheet.id())
                .bind("part", part.key())
                .bind("revision", revision)
                .mapTo(String.class)
                .findOne()
                .orElse("");
    }

    static Optional<ReconOutcome> outcome(Handle handle, ReconEdit edit) {
        var query = handle.createQuery("""
                SELECT outcome FROM recon_edit
                WHERE platform = :platform AND team = :team AND delivery = :delivery
                """);
        return Rows.of(query, edit.by().member().team())
                .bind("delivery", edit.delivery())
                .map((row, context) -> Json.read(row.getString("outcome"), ReconOutcome.class))
                .findOne();
    }

    static void enter(Handle handle, TeamSheet sheet, ReconEdit edit, ReconOutcome outcome) {
        var insert = handle.createUpdate("""
                INSERT INTO recon_edit (platform, team, delivery, sheet, outcome)
                VALUES (:platform, :team, :delivery, :sheet, :outcome)
                """);
        Rows.of(insert, edit.by().member().team())
                .bind("delivery", edit.delivery())
                .bind("sheet", sheet.id())
                .bind("outcome", Json.write(outcome))
                .execute();
    }

    private static List<ReconText> texts(Handle handle, long sheet, Team team) {
        return handle.createQuery("""
                        SELECT t.* FROM recon_text t
                        WHERE t.sheet = :sheet AND t.revision = (
                            SELECT MAX(n.revision) FROM recon_text n WHERE n.sheet = t.sheet AND n.part = t.part)
                        ORDER BY (SELECT MIN(o.revision) FROM recon_text o
                                  WHERE o.sheet = t.sheet AND o.part = t.part), t.part
                        """)
                .bind("sheet", sheet)
                .map((row, context) -> new ReconText(
                        new ReconPart(row.getString("part"), row.getString("title")),
                        row.getString("text"),
                        new Member(team, row.getString("editor")),
                        Rows.instant(row, "edited_at")))
                .list();
    }

    private static TeamSheet sheet(ResultSet row, List<ReconText> texts) throws SQLException {
        return new TeamSheet(
                row.getLong("id"),
                new CompanyName(row.getString("company")),
                row.getInt("revision"),
                new Member(Rows.team(row), row.getString("editor")),
                Rows.instant(row, "edited_at"),
                texts);
    }
}
