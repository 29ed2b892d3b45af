package dev.warmup.feature.streak;

import dev.warmup.chat.Caller;
import dev.warmup.feature.Home;
import dev.warmup.feature.Homes;
import dev.warmup.feature.People;
import dev.warmup.store.Facts;
import dev.warmup.study.StreakHistory;
import dev.warmup.team.Channel;
import dev.warmup.team.Member;
import java.time.Instant;

/** Works streaks out from the stored facts, and knows who may see how much of them. */
public final class StreakDesk {
    private final Facts facts;
    private final People people;
    private final Homes homes;

    public StreakDesk(Facts facts, People people, Homes homes) {
        this.facts = facts;
        this.people = people;
        this.homes = homes;
    }

    Home home(Channel channel) {
        return homes.of(channel);
    }

    People people() {
        return people;
    }

    StreakHistory history(Home home, Member member, Instant asOf) {
        return facts.streak(home.channel(), member).history(asOf);
    }

    /** Days one by one are for the member and for admins. */
    static boolean seesDays(Caller caller, Member member) {
        return caller.admin() || isOwn(caller, member);
    }

    /** Nothing of a member who hides is for others. */
    boolean seesNumbers(Caller caller, Member member) {
        return seesDays(caller, member) || !people.isHidden(member);
    }

    static boolean isOwn(Caller caller, Member member) {
        return caller.member().equals(member);
    }
}
