package dev.warmup.platform.discord;

import java.util.Optional;
import net.dv8tion.jda.api.requests.Route;
import net.dv8tion.jda.api.utils.data.DataObject;

/** Names of members as their server shows them: the nickname there, else the display name, else the user name. */
final class Nicknames {
    private static final int MOST = 20_000;

    private final Rest rest;
    private final Bounded<String, String> names = new Bounded<>(MOST);

    Nicknames(Rest rest) {
        this.rest = rest;
    }

    /** The name of whoever did something just now. */
    String seen(String guild, DataObject member, DataObject user) {
        var name = name(member, user);
        names.put(guild + '/' + user.getString("id"), name);
        return name;
    }

    /** The name of an author of an old message, of whom Discord does not say the nickname. */
    String of(String guild, DataObject user) throws RestProblem {
        var id = user.getString("id");
        var known = names.get(guild + '/' + id);
        if (known.isPresent()) {
            return known.get();
        }
        Optional<DataObject> member = rest.find(Route.Guilds.GET_MEMBER.compile(guild, id));
        return seen(guild, member.orElseGet(DataObject::empty), user);
    }

    /** The name of somebody who writes outside of the server. */
    String outside(String guild, DataObject user) {
        return names.get(guild + '/' + user.getString("id")).orElseGet(() -> name(DataObject.empty(), user));
    }

    private static String name(DataObject member, DataObject user) {
        var username = user.getString("username", user.getString("id"));
        var name = member.getString("nick", user.getString("global_name", username));
        return Literal.clean(name);
    }
}
