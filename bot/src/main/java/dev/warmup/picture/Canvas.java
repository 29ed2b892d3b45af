package dev.warmup.picture;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** A light sheet with a thin edge, readable on dark and on light backgrounds, at twice the size for sharp screens. */
final class Canvas {
    static final int SCALE = 2;
    static final Color PAPER = Color.WHITE;
    static final Color INK = new Color(0x1F2328);
    static final Color FAINT_INK = new Color(0x57606A);
    static final Color EDGE = new Color(0xD0D7DE);

    /** The logical font finds letters of every script that the machine has a font for. */
    static final Font FONT = new Font(Font.SANS_SERIF, Font.PLAIN, 12);

    static {
        // Nothing is ever shown on this machine's own screen: one that cannot be reached must not matter.
        System.setProperty("java.awt.headless", "true");
        ImageIO.setUseCache(false);
    }

    private final BufferedImage image;
    private final Graphics2D graphics;

    Canvas(int width, int height) {
        image = new BufferedImage(width * SCALE, height * SCALE, BufferedImage.TYPE_INT_ARGB);
        graphics = image.createGraphics();
        graphics.setTransform(AffineTransform.getScaleInstance(SCALE, SCALE));
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        var sheet = new RoundRectangle2D.Double(0.5, 0.5, width - 1, height - 1, 12, 12);
        graphics.setColor(PAPER);
        graphics.fill(sheet);
        graphics.setColor(EDGE);
        graphics.setStroke(new BasicStroke(1));
        graphics.draw(sheet);
    }

    Graphics2D graphics() {
        return graphics;
    }

    /** A text whose letters stand on the line {@code y}. */
    void text(String text, int x, int y, Color color) {
        graphics.setFont(FONT);
        graphics.setColor(color);
        graphics.drawString(text, x, y);
    }

    int width(String text) {
        return graphics.getFontMetrics(FONT).stringWidth(text);
    }

    void mark(DayMark mark, int x, int y) {
        var square = new RoundRectangle2D.Double(x, y, DayMark.SIDE, DayMark.SIDE, 4, 4);
        graphics.setColor(mark.fill());
        graphics.fill(square);
        graphics.setColor(mark.ink());
        if (!mark.ink().equals(Color.WHITE)) {
            graphics.setStroke(new BasicStroke(1));
            graphics.draw(square);
        }
        graphics.setStroke(new BasicStroke(1.8f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        graphics.draw(AffineTransform.getTranslateInstance(x, y).createTransformedShape(mark.sign()));
    }

    byte[] png() {
        graphics.dispose();
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("writing into memory failed", e);
        }
        return bytes.toByteArray();
    }
}
