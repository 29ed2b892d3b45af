package dev.warmup.feature.recon;

import dev.warmup.chat.ButtonAction;
import dev.warmup.chat.Press;
import dev.warmup.chat.Reply;

/** Shows all sheets of the team. */
public final class ListButton implements ButtonAction {
    static final String NAME = "recon.list";

    private final ReconDesk desk;

    public ListButton(ReconDesk desk) {
        this.desk = desk;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Reply press(Press press) {
        var layout = desk.layout(press.caller(), press.channel());
        return Reply.shareable(
                new ListCard(layout).all(desk.sheets().all(press.channel().team())));
    }
}
