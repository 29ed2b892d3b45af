package dev.warmup.feature.recon;

import dev.warmup.chat.Control;
import dev.warmup.chat.Option;
import dev.warmup.chat.Texts;
import dev.warmup.feature.People;
import dev.warmup.notes.ReconSheet;
import dev.warmup.store.TeamSheet;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;

/**
 * What all cards about recon share: language, names, times, and the controls at their end.
 *
 * @param zone in which times are shown
 */
record Layout(Texts texts, ZoneId zone, People people, List<ReconSheet> examples) {
    private static final int MOST_OPTIONS = 25;
    private static final int MOST_STEPS = 4;
    private static final int MOST_EXAMPLES = 2;

    Layout {
        examples = List.copyOf(examples);
    }

    /** Who edited a sheet last, and when. */
    String edited(TeamSheet sheet) {
        var time = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(texts.locale())
                .format(sheet.editedAt().atZone(zone));
        return texts.get("recon.edited", people.shown(sheet.editor(), texts), time);
    }

    /** One button for each step of the template. */
    List<Control> fillIn(Target target, List<Part> parts) {
        var steps = Step.of(parts);
        return steps.stream()
                .limit(MOST_STEPS)
                .<Control>map(step -> new Control.Button(
                        FillInButton.NAME,
                        step.number() + " " + target.word(),
                        steps.size() == 1
                                ? texts.get("recon.fill-in")
                                : texts.get("recon.fill-in-step", step.first(), step.last()),
                        step.number() == 1 ? Control.Style.PRIMARY : Control.Style.PLAIN))
                .toList();
    }

    /** The ways from any card to the others. */
    List<Control> ways() {
        var ways = new ArrayList<Control>();
        for (int i = 0; i < Math.min(examples.size(), MOST_EXAMPLES); i++) {
            ways.add(Control.Button.of(
                    ExampleButton.NAME,
                    String.valueOf(i),
                    texts.get("recon.example", examples.get(i).company())));
        }
        ways.add(Control.Button.of(ListButton.NAME, "", texts.get("recon.list")));
        return ways;
    }

    /** A list to open one of these sheets from. */
    Control select(List<TeamSheet> sheets) {
        return new Control.Select(
                OpenSelect.NAME,
                texts.get("recon.open"),
                sheets.stream()
                        .limit(MOST_OPTIONS)
                        .map(sheet -> new Option(
                                new Target.There(sheet.id()).word(),
                                sheet.company().shown()))
                        .toList());
    }
}
