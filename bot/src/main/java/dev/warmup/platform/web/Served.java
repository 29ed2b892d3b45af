package dev.warmup.platform.web;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What a port serves besides the room. */
public record Served(List<OpsPage> pages, List<Hook> hooks) {
    public Served {
        pages = List.copyOf(pages);
        hooks = List.copyOf(hooks);
    }

    /** The paths to which others post: they come from no page of ours. */
    Set<String> posted() {
        return hooks.stream().map(Hook::path).collect(Collectors.toUnmodifiableSet());
    }
}
