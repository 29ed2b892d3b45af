package dev.warmup.store;

import dev.warmup.team.Channel;
import dev.warmup.team.Member;
import dev.warmup.team.Team;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.statement.SqlStatement;

/** How identities stand in rows: every table calls their columns {@code platform, team, channel, member}. */
final class Rows {
    /** The condition that {@link #of(SqlStatement, Channel)} fills in. */
    static final String CHANNEL = "platform = :platform AND team = :team AND channel = :channel";

    private Rows() {}

    static <S extends SqlStatement<S>> S of(S statement, Channel channel) {
        return of(statement, channel.team()).bind("channel", channel.id());
    }

    static <S extends SqlStatement<S>> S of(S statement, Member member) {
        return of(statement, member.team()).bind("member", member.id());
    }

    static <S extends SqlStatement<S>> S of(S statement, Team team) {
        return statement.bind("platform", team.platform()).bind("team", team.id());
    }

    static Team team(ResultSet row) throws SQLException {
        return new Team(row.getString("platform"), row.getString("team"));
    }

    static Channel channel(ResultSet row) throws SQLException {
        return new Channel(team(row), row.getString("channel"));
    }

    static Member member(ResultSet row) throws SQLException {
        return new Member(team(row), row.getString("member"));
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return Instant.ofEpochMilli(row.getLong(column));
    }

    static Optional<Instant> perhapsInstant(ResultSet row, String column) throws SQLException {
        long millis = row.getLong(column);
        return row.wasNull() ? Optional.empty() : Optional.of(Instant.ofEpochMilli(millis));
    }
}
