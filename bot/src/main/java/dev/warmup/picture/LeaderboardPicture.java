package dev.warmup.picture;

import java.awt.Color;
import java.awt.Font;
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
        int height = MARGINS + bars.size() * BAR_PITCH;
        return Canvas.png(chart.createBufferedImage(WIDTH * Canvas.SCALE, height * Canvas.SCALE, WIDTH, height, null));
    }

    private static void dress(JFreeChart chart) {
        chart.setBackgroundPaint(Canvas.PAPER);
        chart.setBorderVisible(true);
        chart.setBorderPaint(Canvas.EDGE);
        chart.setPadding(new RectangleInsets(8, 8, 8, 8));
        var plot = chart.getCategoryPlot();
        plot.setBackgroundPaint(Canvas.PAPER);
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
        points.setLowerBound(0);
        points.setUpperMargin(0.12);
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
