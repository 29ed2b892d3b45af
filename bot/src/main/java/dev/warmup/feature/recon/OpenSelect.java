package dev.warmup.feature.recon;

import dev.warmup.chat.ButtonAction;
import dev.warmup.chat.Press;
import dev.warmup.chat.Refusal;
import dev.warmup.chat.Reply;

/** Shows the sheet that was chosen from a list. */
public final class OpenSelect implements ButtonAction {
    static final String NAME = "recon.open";

    private final ReconDesk desk;

    public OpenSelect(ReconDesk desk) {
        this.desk = desk;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Reply press(Press press) {
        var target = Target.of(press.value()).orElseThrow(() -> new Refusal("recon.no-such-sheet"));
        var layout = desk.layout(press.caller(), press.channel());
        return Reply.shareable(desk.card(press.channel().team(), target, layout));
    }
}
