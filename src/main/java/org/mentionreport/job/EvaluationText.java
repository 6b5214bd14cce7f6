package org.mentionreport.job;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.mentionreport.evaluate.Breakdown;
import org.mentionreport.evaluate.Change;
import org.mentionreport.evaluate.Comparison;
import org.mentionreport.evaluate.Evaluation;
import org.mentionreport.evaluate.Interval;
import org.mentionreport.evaluate.Score;
import org.mentionreport.evaluate.Scored;

/** Prints scores for people. */
final class EvaluationText {
    private final PrintStream out;

    EvaluationText(PrintStream out) {
        this.out = out;
    }

    void print(Evaluation evaluation) {
        say("%s", Counted.of(evaluation.documents(), "document"));
        Map<String, Breakdown> measures = new LinkedHashMap<>();
        measures.put("mentions", evaluation.mentions());
        measures.put("mention with country", evaluation.placed());
        measures.put("away from the group's home", evaluation.away());
        head("");
        measures.forEach((name, breakdown) -> line(name, breakdown.all()));
        measures.forEach((name, breakdown) -> {
            table(name + ", by language", breakdown.byLanguage());
            table(name + ", by basis", breakdown.byBasis());
            table(name + ", by country", breakdown.byCountry());
            table(name + ", by group", breakdown.byGroup());
        });
        say(
                "%nA basis is the label's; of a false find, its own. Behind the figures, where each lies by 95%% of 2,000 draws of the"
                        + " documents.");
        if (!evaluation.unknownGroups().isEmpty()) {
            say("Labelled groups that the catalogue lacks: %s", String.join(", ", evaluation.unknownGroups()));
        }
    }

    private void table(String title, Map<String, Scored> scores) {
        if (!scores.isEmpty()) {
            head(title.substring(0, 1).toUpperCase(Locale.ENGLISH) + title.substring(1));
            scores.forEach((name, scored) -> line("  " + (name.isEmpty() ? "(not labelled)" : name), scored));
        }
    }

    private void head(String title) {
        say(
                "%n%-40s %9s %9s %9s %9s %9s   %-11s  %-11s  %s",
                title, "precision", "recall", "F1", "labelled", "found", "precision", "recall", "F1");
    }

    private void line(String name, Scored scored) {
        Score score = scored.score();
        boolean isFound = score.found() > 0;
        boolean isLabelled = score.labelled() > 0;
        say(
                "%-40s %9s %9s %9s %9d %9d   %-11s  %-11s  %s",
                name,
                figure(score.precision(), isFound),
                figure(score.recall(), isLabelled),
                figure(score.f1(), isFound || isLabelled),
                score.labelled(),
                score.found(),
                interval(scored.precision(), isFound),
                interval(scored.recall(), isLabelled),
                interval(scored.f1(), isFound || isLabelled));
    }

    /** A share of nothing is no figure. */
    private static String figure(double figure, boolean isKnown) {
        return isKnown ? String.format(Locale.ENGLISH, "%.3f", figure) : "-";
    }

    private static String interval(Interval interval, boolean isKnown) {
        return isKnown ? String.format(Locale.ENGLISH, "%.3f-%.3f", interval.low(), interval.high()) : "-";
    }

    /**
     * What changed since a run.
     *
     * @param run as the caller named it
     * @param documents how many are labelled
     */
    void print(String run, Comparison comparison, int documents) {
        Evaluation before = comparison.before();
        Evaluation now = comparison.now();
        say("%nAgainst %s, in the %d of %d documents that it counted", run, now.documents(), documents);
        say("%-40s %9s %9s %9s", "F1", "then", "now", "change");
        change("mentions", before.mentions().all(), now.mentions().all());
        change("mention with country", before.placed().all(), now.placed().all());
        change("away from the group's home", before.away().all(), now.away().all());
        list("Better", comparison.changes().stream().filter(Change::isBetter).toList());
        list(
                "Worse",
                comparison.changes().stream()
                        .filter(change -> !change.isBetter())
                        .toList());
    }

    private void change(String name, Scored then, Scored now) {
        double before = then.score().f1();
        double today = now.score().f1();
        say("%-40s %9.3f %9.3f %+9.3f", name, before, today, today - before);
    }

    private void list(String title, List<Change> changes) {
        say("%n%s: %d", title, changes.size());
        for (Change change : changes) {
            say(
                    "  %s  %s “%s”: labelled %s, was %s, is %s",
                    change.doc(),
                    change.group(),
                    change.name(),
                    countries(change.labelled()),
                    countries(change.before()),
                    countries(change.now()));
            if (!change.sentence().isBlank()) {
                say("      %s", change.sentence().replaceAll("\\s+", " ").strip());
            }
        }
    }

    /** Nothing labelled makes a find false, nothing found a miss. */
    private static String countries(List<String> codes) {
        return codes.isEmpty() ? "nothing" : String.join("+", codes);
    }

    private void say(String format, Object... values) {
        out.println(String.format(Locale.ENGLISH, format, values));
    }
}
