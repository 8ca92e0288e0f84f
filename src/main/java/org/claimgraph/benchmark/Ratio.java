package org.claimgraph.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Two rates taken in turn in one run, A B A B…, since a machine's speed drifts: "extract 3,012 words/s, bare annotation
 * 3,322 words/s: ratio 0.91".
 *
 * @param ours a second, the median of the rounds
 * @param other a second, the median of the rounds
 * @param ratio the median of the rounds' ratios ours / other
 */
record Ratio(double ours, double other, double ratio) {

    /** One round's work. */
    interface Work {

        /** Does it and gives how many units a second were done; what it prepares and clears away is not timed. */
        double rate() throws Exception;
    }

    /** Runs both once uncounted, then {@code rounds} times in turn. */
    static Ratio of(Work ours, Work other, int rounds) throws Exception {
        List<Double> a = new ArrayList<>();
        List<Double> b = new ArrayList<>();
        ours.rate();
        other.rate();
        for (int i = 0; i < rounds; i++) {
            a.add(ours.rate());
            b.add(other.rate());
        }
        return of(a, b);
    }

    private static Ratio of(List<Double> ours, List<Double> other) {
        List<Double> ratios = new ArrayList<>();
        for (int i = 0; i < ours.size(); i++) ratios.add(ours.get(i) / other.get(i));
        return new Ratio(median(ours), median(other), median(ratios));
    }

    /** How many {@code units} a second the work did. */
    static double rate(long units, Runnable work) {
        long begun = System.nanoTime();
        work.run();
        return units * 1e9 / (System.nanoTime() - begun);
    }

    /** The ratio in one line. */
    String line(String oursName, String otherName, String unit, double aim) {
        return String.format(
                Locale.ROOT,
                "%s %,.0f %s/s, %s %,.0f %s/s: ratio %.2f (aim %.1f)",
                oursName,
                ours,
                unit,
                otherName,
                other,
                unit,
                ratio,
                aim);
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }
}
