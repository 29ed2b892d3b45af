package dev.warmup.feature;

import dev.warmup.chat.Caller;
import dev.warmup.chat.Refusal;
import dev.warmup.chat.Texts;
import dev.warmup.store.Names;
import dev.warmup.team.Member;
import dev.warmup.team.Team;

/** How members are named to others. A name is somebody's text: it goes into plain blocks alone. */
public final class People {
    private final Names names;

    public People(Names names) {
        this.names = names;
    }

    /**
     * The member that somebody means.
     *
     * @param typed an id, a mention or a name
     * @throws Refusal when it is nobody, or could be several
     */
    public Member meant(Team team, String typed) {
        var meant = names.meant(team, typed);
        if (meant.size() != 1) {
            throw new Refusal(meant.isEmpty() ? "people.nobody" : "people.several", typed);
        }
        return meant.get(0);
    }

    public boolean isHidden(Member member) {
        return names.hidden(member.team()).contains(member);
    }

    /** The name that others see; a member who hides has none. */
    public String shown(Member member, Texts texts) {
        return isHidden(member) ? texts.get("people.hidden") : name(member, texts);
    }

    /** The same for whoever is acting just now. */
    public String shown(Caller caller, Texts texts) {
        return isHidden(caller.member()) ? texts.get("people.hidden") : caller.name();
    }

    /** The name, whether the member hides or not: for the member and for admins. */
    public String name(Member member, Texts texts) {
        return names.name(member).orElseGet(() -> texts.get("people.unknown"));
    }
}
