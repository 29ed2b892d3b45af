package dev.warmup.store;

import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.argument.AbstractArgumentFactory;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.config.ConfigRegistry;
import org.jdbi.v3.core.statement.StatementExceptions;
import org.jdbi.v3.core.statement.StatementExceptions.MessageRendering;

/** How values stand in columns: instants as epoch milliseconds, dates as ISO text. */
final class Values {
    private Values() {}

    static Jdbi jdbi(DataSource source) {
        return Jdbi.create(source)
                // What was to be stored is nobody's business in the log, an answer least of all.
                .configure(StatementExceptions.class, failures -> failures.setMessageRendering(MessageRendering.NONE))
                .registerArgument(new InstantArgument())
                .registerArgument(new DateArgument())
                .registerColumnMapper(
                        Instant.class, (row, column, context) -> Instant.ofEpochMilli(row.getLong(column)))
                .registerColumnMapper(
                        LocalDate.class, (row, column, context) -> LocalDate.parse(row.getString(column)));
    }

    private static final class InstantArgument extends AbstractArgumentFactory<Instant> {
        InstantArgument() {
            super(Types.BIGINT);
        }

        @Override
        protected Argument build(Instant value, ConfigRegistry config) {
            return (position, statement, context) -> statement.setLong(position, value.toEpochMilli());
        }
    }

    private static final class DateArgument extends AbstractArgumentFactory<LocalDate> {
        DateArgument() {
            super(Types.VARCHAR);
        }

        @Override
        protected Argument build(LocalDate value, ConfigRegistry config) {
            return (position, statement, context) -> statement.setString(position, value.toString());
        }
    }
}
