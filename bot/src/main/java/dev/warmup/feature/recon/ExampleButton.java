package dev.warmup.feature.recon;

import dev.warmup.chat.Block;
import dev.warmup.chat.ButtonAction;
import dev.warmup.chat.Card;
import dev.warmup.chat.Press;
import dev.warmup.chat.Refusal;
import dev.warmup.chat.Reply;
import java.util.ArrayList;

/** Shows a worked example of the notes, by its number. */
public final class ExampleButton implements ButtonAction {
    static final String NAME = "recon.example";

    private final ReconDesk desk;

    public ExampleButton(ReconDesk desk) {
        this.desk = desk;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Reply press(Press press) {
        var layout = desk.layout(press.caller(), press.channel());
        var example = layout.examples().stream()
                .skip(press.value().matches("\\d{1,3}") ? Integer.parseInt(press.value()) : Integer.MAX_VALUE)
                .findFirst()
                .orElseThrow(() -> new Refusal("recon.no-such-example"));
        var blocks = new ArrayList<Block>();
        example.parts().forEach(part -> blocks.add(new Block.Markdown("**" + part.title() + "**\n\n" + part.text())));
        return Reply.shareable(new Card(example.title(), blocks, layout.ways()));
    }
}
