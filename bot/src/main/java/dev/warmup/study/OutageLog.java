package dev.warmup.study;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** When the bot could not take answers in a channel. Intervals may be given in any order and overlap. */
public final class OutageLog {
    /** A day is excused when more than this share of its window was out: one in so many. */
    private static final int QUARTER = 4;

    private final List<Interval> apart;

    private OutageLog(List<Interval> apart) {
        this.apart = List.copyOf(apart);
    }

    public static OutageLog none() {
        return new OutageLog(List.of());
    }

    public static OutageLog of(Collection<Interval> outages) {
        List<Interval> apart = new ArrayList<>();
        for (Interval next :
                outages.stream().sorted(Comparator.comparing(Interval::from)).toList()) {
            int last = apart.size() - 1;
            if (last >= 0 && !next.from().isAfter(apart.get(last).to())) {
                Instant end = later(apart.get(last).to(), next.to());
                apart.set(last, new Interval(apart.get(last).from(), end));
            } else {
                apart.add(next);
            }
        }
        return new OutageLog(apart);
    }

    /** The outages as intervals that neither overlap nor touch, in order. */
    public List<Interval> intervals() {
        return apart;
    }

    /** How long the bot was out within this span, each moment counted once. */
    public Duration within(Interval span) {
        Duration sum = Duration.ZERO;
        for (int i = firstEndingAfter(span.from()); i < apart.size(); i++) {
            Interval outage = apart.get(i);
            if (!outage.from().isBefore(span.to())) {
                break;
            }
            sum = sum.plus(Duration.between(later(outage.from(), span.from()), earlier(outage.to(), span.to())));
        }
        return sum;
    }

    /** Whether the bot was out for more than a quarter of this window, so that missing it is excused. */
    public boolean excuses(Interval window) {
        return within(window).multipliedBy(QUARTER).compareTo(window.length()) > 0;
    }

    private int firstEndingAfter(Instant instant) {
        int low = 0;
        int high = apart.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (apart.get(middle).to().isAfter(instant)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
