package dev.warmup.platform.slack;

import com.slack.api.model.block.ContextBlock;
import com.slack.api.model.block.HeaderBlock;
import com.slack.api.model.block.ImageBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.SectionBlock;
import com.slack.api.model.block.composition.TextObject;
import java.util.List;
import java.util.stream.Collectors;

/** What blocks say, without their form. */
final class BlockText {
    private BlockText() {}

    static String of(List<LayoutBlock> blocks) {
        return blocks.stream()
                .map(BlockText::of)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    static String of(LayoutBlock block) {
        if (block instanceof HeaderBlock header) {
            return header.getText().getText();
        } else if (block instanceof SectionBlock section) {
            return section.getText() != null ? section.getText().getText() : joined(section.getFields());
        } else if (block instanceof ContextBlock context) {
            return context.getElements().stream()
                    .map(element -> element instanceof TextObject text ? text.getText() : "")
                    .collect(Collectors.joining(" "));
        } else if (block instanceof ImageBlock image) {
            return image.getAltText();
        }
        return "";
    }

    private static String joined(List<TextObject> fields) {
        var text = new StringBuilder();
        for (int i = 0; i + 1 < fields.size(); i += 2) {
            text.append(text.isEmpty() ? "" : "\n")
                    .append(fields.get(i).getText())
                    .append(": ")
                    .append(fields.get(i + 1).getText());
        }
        return text.toString();
    }
}
