package dev.warmup.feature.recon;

import dev.warmup.chat.Block;
import dev.warmup.chat.Card;
import dev.warmup.chat.Command;
import dev.warmup.chat.Control;
import dev.warmup.chat.Invocation;
import dev.warmup.chat.Parameter;
import dev.warmup.chat.Refusal;
import dev.warmup.chat.Reply;
import dev.warmup.store.CompanyName;
import dev.warmup.store.TeamSheet;
import java.util.ArrayList;
import java.util.List;

/** {@code /recon}: the team's sheet of a company, or the template to begin one. */
public final class ReconCommand implements Command {
    private static final String COMPANY = "company";

    private final ReconDesk desk;

    public ReconCommand(ReconDesk desk) {
        this.desk = desk;
    }

    @Override
    public String name() {
        return "recon";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(Parameter.text(COMPANY));
    }

    @Override
    public Reply run(Invocation invocation) {
        var team = invocation.channel().team();
        var layout = desk.layout(invocation.caller(), invocation.channel());
        var typed = new CompanyName(invocation.argument(COMPANY).orElse(""));
        if (typed.isEmpty()) {
            return Reply.shareable(
                    new TemplateCard(layout, desk.parts()).with(desk.sheets().all(team)));
        } else if (typed.isTooLong()) {
            throw new Refusal("recon.long-name", CompanyName.LONGEST);
        }
        var fitting = desk.sheets().beginningWith(team, typed);
        return switch (fitting.size()) {
            case 0 -> Reply.shareable(desk.card(team, new Target.Unwritten(typed), layout));
            case 1 -> Reply.shareable(only(typed, fitting.get(0), invocation, layout));
            default -> Reply.privately(new ListCard(layout).several(typed, fitting));
        };
    }

    private Card only(CompanyName typed, TeamSheet sheet, Invocation invocation, Layout layout) {
        var card = desk.card(invocation.channel().team(), new Target.There(sheet.id()), layout);
        if (sheet.company().folded().equals(typed.folded())) {
            return card;
        }
        var blocks = new ArrayList<Block>(card.blocks());
        blocks.add(
                0,
                new Block.Remark(layout.texts()
                        .get("recon.taken-for", typed.shown(), sheet.company().shown())));
        var controls = new ArrayList<Control>(card.controls());
        controls.add(new ListCard(layout).begin(typed));
        return new Card(card.title(), blocks, controls);
    }
}
