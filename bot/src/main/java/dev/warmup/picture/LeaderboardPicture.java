package dev.warmup.picture;

import java.awt.Color;
import java.awt.Font;
import java.awt.Rectangle;
import java.util.List;
import org.jfree.chart.ChartFactory;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.labels.StandardCategoryItemLabelGenerator;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.category.DefaultCategoryDataset;

/** A leaderboard as bars lying below each other. */
public final class LeaderboardPicture {
    private static final int WIDTH = 560;
    private static final int BAR_PITCH = 30;
    private static final int MARGINS = 28;
    /** The longest bar leaves so much room for the number behind it. */
    private static final double ROOM_FOR_POINTS = 1.22;

    private static final Color TRANSPARENT = new Color(0, true);
    private static final Color BAR = new Color(0x1F883D);
    private static final Font FONT = Canvas.FONT.deriveFont(13f);

    private LeaderboardPicture() {}

    /**
     * One bar.
     *
     * @param label beside it, such as {@code 1. Ana}; it may hold somebody's name
     */
    public record Bar(String label, int points) {}

    /** A PNG with one bar below the other, in this order; at least one. */
    public static byte[] draw(List<Bar> bars) {
        var points = new DefaultCategoryDataset();
        for (int i = 0; i < bars.size(); i++) {
            points.addValue(
                    bars.get(i).points(), "", new Line(i, Label.of(bars.get(i).label())));
        }
        var chart = ChartFactory.createBarChart("", "", "", points, PlotOrientation.HORIZONTAL, false, false, false);
        dress(chart);
        int most = bars.stream().mapToInt(Bar::points).max().orElse(0);
        chart.getCategoryPlot().getRangeAxis().setRange(0, Math.max(1, most * ROOM_FOR_POINTS));
        int height = MARGINS + bars.size() * BAR_PITCH;
        var canvas = new Canvas(WIDTH, height);
        chart.draw(canvas.graphics(), new Rectangle(1, 1, WIDTH - 2, height - 2));
        return canvas.png();
    }

    private static void dress(JFreeChart chart) {
        chart.setBackgroundPaint(TRANSPARENT);
        chart.setPadding(new RectangleInsets(8, 8, 8, 8));
        var plot = chart.getCategoryPlot();
        plot.setBackgroundPaint(TRANSPARENT);
        plot.setOutlineVisible(false);
        plot.setRangeGridlinesVisible(false);
        dressAxes(plot);
        var renderer = (BarRenderer) plot.getRenderer();
        renderer.setBarPainter(new StandardBarPainter());
        renderer.setShadowVisible(false);
        renderer.setSeriesPaint(0, BAR);
        renderer.setMaximumBarWidth(0.5);
        renderer.setDefaultItemLabelGenerator(new StandardCategoryItemLabelGenerator());
        renderer.setDefaultItemLabelsVisible(true);
        renderer.setDefaultItemLabelFont(FONT.deriveFont(Font.BOLD));
        renderer.setDefaultItemLabelPaint(Canvas.INK);
    }

    private static void dressAxes(CategoryPlot plot) {
        var names = plot.getDomainAxis();
        names.setTickLabelFont(FONT);
        names.setTickLabelPaint(Canvas.INK);
        names.setAxisLineVisible(false);
        names.setTickMarksVisible(false);
        names.setMaximumCategoryLabelWidthRatio(0.5f);
        names.setCategoryMargin(0.3);
        var points = plot.getRangeAxis();
        points.setVisible(false);
    }

    /** Two members may have one name; their bars stay apart. */
    private record Line(int number, String label) implements Comparable<Line> {
        @Override
        public int compareTo(Line other) {
            return Integer.compare(number, other.number);
        }

        @Override
        public String toString() {
            return label;
        }
    }
}
