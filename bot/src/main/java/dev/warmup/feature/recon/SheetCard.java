package dev.warmup.feature.recon;

import dev.warmup.chat.Block;
import dev.warmup.chat.Card;
import dev.warmup.chat.Control;
import dev.warmup.store.TeamSheet;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A team's sheet: what was found, part by part, and what is still empty. */
final class SheetCard {
    private final Layout layout;
    private final List<Part> parts;

    SheetCard(Layout layout, List<Part> parts) {
        this.layout = layout;
        this.parts = parts;
    }

    Card of(TeamSheet sheet) {
        var texts = layout.texts();
        var blocks = new ArrayList<Block>();
        for (var part : parts) {
            sheet.text(part.part()).ifPresent(text -> add(blocks, part.heading(), text.text()));
        }
        addFormerParts(sheet, blocks);
        var empty = parts.stream()
                .filter(part -> sheet.text(part.part()).isEmpty())
                .map(Part::heading)
                .collect(Collectors.joining(", "));
        if (!empty.isEmpty()) {
            blocks.add(new Block.Remark(texts.get("recon.still-empty", empty)));
        }
        blocks.add(new Block.Remark(layout.edited(sheet)));
        return new Card(texts.get("recon.title-of", sheet.company().shown()), blocks, controls(sheet));
    }

    /** What was written for parts that the template does not have any more is shown all the same. */
    private void addFormerParts(TeamSheet sheet, List<Block> blocks) {
        var keys = parts.stream().map(part -> part.part().key()).collect(Collectors.toSet());
        sheet.texts().stream()
                .filter(text ->
                        !keys.contains(text.part().key()) && !text.text().isEmpty())
                .forEach(text -> add(blocks, text.part().title(), text.text()));
    }

    private static void add(List<Block> blocks, String heading, String text) {
        blocks.add(new Block.Markdown("**" + heading + "**"));
        blocks.add(new Block.Plain(text));
    }

    private List<Control> controls(TeamSheet sheet) {
        var target = new Target.There(sheet.id());
        var controls = new ArrayList<>(layout.fillIn(target, parts));
        if (!parts.isEmpty()) {
            controls.add(Control.Button.of(
                    TemplateButton.NAME, target.word(), layout.texts().get("recon.what-to-look-for")));
        }
        controls.addAll(layout.ways());
        return controls;
    }
}
