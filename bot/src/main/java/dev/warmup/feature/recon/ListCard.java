package dev.warmup.feature.recon;

import dev.warmup.chat.Block;
import dev.warmup.chat.Card;
import dev.warmup.chat.Control;
import dev.warmup.store.CompanyName;
import dev.warmup.store.TeamSheet;
import java.util.ArrayList;
import java.util.List;

/** Several sheets to choose from. */
final class ListCard {
    private static final int MOST_LINES = 25;

    private final Layout layout;

    ListCard(Layout layout) {
        this.layout = layout;
    }

    /** All sheets of a team. */
    Card all(List<TeamSheet> sheets) {
        var texts = layout.texts();
        var controls = new ArrayList<Control>();
        if (!sheets.isEmpty()) {
            controls.add(layout.select(sheets));
        }
        controls.add(Control.Button.of(NewSheetButton.NAME, "", texts.get("recon.new")));
        return new Card(texts.get("recon.list"), lines(sheets, texts.get("recon.list-empty")), controls);
    }

    /** Those that a beginning could mean. */
    Card several(CompanyName typed, List<TeamSheet> sheets) {
        var texts = layout.texts();
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Plain(texts.get("recon.several", typed.shown())));
        blocks.addAll(lines(sheets, ""));
        return new Card(texts.get("recon.title"), blocks, List.of(layout.select(sheets), begin(typed)));
    }

    /** The way to a sheet of one's own for a name that was taken for the beginning of another. */
    Control begin(CompanyName typed) {
        return Control.Button.of(
                TemplateButton.NAME,
                new Target.Unwritten(typed).word(),
                layout.texts().get("recon.begin", typed.shown()));
    }

    private List<Block> lines(List<TeamSheet> sheets, String empty) {
        if (sheets.isEmpty()) {
            return List.of(new Block.Plain(empty));
        }
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Facts(sheets.stream()
                .limit(MOST_LINES)
                .map(sheet -> new Block.Fact(sheet.company().shown(), layout.edited(sheet)))
                .toList()));
        if (sheets.size() > MOST_LINES) {
            blocks.add(new Block.Remark(layout.texts().get("recon.more", sheets.size() - MOST_LINES)));
        }
        return blocks;
    }
}
