package dev.warmup.feature.recon;

import dev.warmup.chat.Block;
import dev.warmup.chat.Card;
import dev.warmup.chat.Control;
import dev.warmup.store.TeamSheet;
import java.util.ArrayList;
import java.util.List;

/** The empty sheet with what to look for in each part. */
final class TemplateCard {
    private final Layout layout;
    private final List<Part> parts;

    TemplateCard(Layout layout, List<Part> parts) {
        this.layout = layout;
        this.parts = parts;
    }

    /** For a company that has no sheet yet. */
    Card of(Target.Unwritten target) {
        var texts = layout.texts();
        var company = target.company().shown();
        var blocks = blocks(texts.get("recon.none-yet", company));
        var controls = new ArrayList<>(layout.fillIn(target, parts));
        controls.addAll(layout.ways());
        return new Card(texts.get("recon.title-of", company), blocks, controls);
    }

    /** Beside a sheet that is there. */
    Card beside(TeamSheet sheet) {
        var texts = layout.texts();
        var controls = new ArrayList<>(layout.fillIn(new Target.There(sheet.id()), parts));
        controls.addAll(layout.ways());
        var company = sheet.company().shown();
        return new Card(texts.get("recon.title-of", company), blocks(texts.get("recon.what-to-look-for")), controls);
    }

    /** For no company in particular, with the sheets that are there. */
    Card with(List<TeamSheet> sheets) {
        var texts = layout.texts();
        var controls = new ArrayList<Control>();
        controls.add(new Control.Button(NewSheetButton.NAME, "", texts.get("recon.new"), Control.Style.PRIMARY));
        if (!sheets.isEmpty()) {
            controls.add(layout.select(sheets));
        }
        controls.addAll(layout.ways());
        return new Card(texts.get("recon.title"), blocks(texts.get("recon.intro", sheets.size())), controls);
    }

    private List<Block> blocks(String first) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Plain(first));
        parts.forEach(part -> blocks.add(new Block.Markdown("**" + part.heading() + "**\n\n" + part.lookFor())));
        if (parts.isEmpty()) {
            blocks.add(new Block.Plain(layout.texts().get("recon.no-template")));
        }
        return blocks;
    }
}
