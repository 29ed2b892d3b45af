package dev.warmup.feature.recon;

import dev.warmup.chat.ButtonAction;
import dev.warmup.chat.Press;
import dev.warmup.chat.Refusal;
import dev.warmup.chat.Reply;

/** Shows what to look for, beside a sheet or to begin one. */
public final class TemplateButton implements ButtonAction {
    static final String NAME = "recon.template";

    private final ReconDesk desk;

    public TemplateButton(ReconDesk desk) {
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
        var team = press.channel().team();
        return desk.sheet(team, target)
                .map(sheet -> Reply.privately(new TemplateCard(layout, desk.parts()).beside(sheet)))
                .orElseGet(() -> Reply.privately(desk.card(team, target, layout)));
    }
}
