package dev.warmup.feature;

import dev.warmup.chat.Texts;
import dev.warmup.store.Names;
import dev.warmup.team.Member;

/** How members are named to others. A name is somebody's text: it goes into plain blocks alone. */
public final class People {
    private final Names names;

    public People(Names names) {
        this.names = names;
    }

    public boolean isHidden(Member member) {
        return names.hidden(member.team()).contains(member);
    }

    /** The name that others see; a member who hides has none. */
    public String shown(Member member, Texts texts) {
        return isHidden(member) ? texts.get("people.hidden") : name(member, texts);
    }

    /** The name, whether the member hides or not: for the member and for admins. */
    public String name(Member member, Texts texts) {
        return names.name(member).orElseGet(() -> texts.get("people.unknown"));
    }
}
