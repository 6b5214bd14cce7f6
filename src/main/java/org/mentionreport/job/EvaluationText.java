package org.mentionreport.job;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.mentionreport.evaluate.Change;
import org.mentionreport.evaluate.Comparison;
import org.mentionreport.evaluate.Evaluation;
import org.mentionreport.evaluate.Interval;
import org.mentionreport.evaluate.Score;

/** Prints scores for people. */
final class EvaluationText {
    private final PrintStream out;

    EvaluationText(PrintStream out) {
        this.out = out;
    }

    void print(Evaluation evaluation) {
        say("%d documents", evaluation.documents());
        say("%-44s %9s %9s %9s   %s", "", "precision", "recall", "F1", "95% interval");
        line("mentions", evaluation.mentions(), evaluation.mentionsInterval(), "F1");
        line("mention with country", evaluation.placed(), evaluation.placedInterval(), "F1");
        line("away from the group's home", evaluation.away(), evaluation.awayInterval(), "recall");
        table("Mention with country, by language", evaluation.byLanguage());
        table("Mention with country, by country", evaluation.byCountry());
        table("Mentions, by group", evaluation.byGroup());
        table("Mention with country, by group", evaluation.placedByGroup());
        table("Countries exactly right, by the label's basis", evaluation.byBasis());
        if (!evaluation.unknownGroups().isEmpty()) {
            say("%nLabelled groups that the catalogue lacks: %s", String.join(", ", evaluation.unknownGroups()));
        }
    }

    private void line(String name, Score score, Interval interval, String of) {
        say(
                "%-44s %9.3f %9.3f %9.3f   %s %.3f to %.3f",
                name, score.precision(), score.recall(), score.f1(), of, interval.low(), interval.high());
    }

    private void table(String title, Map<String, Score> scores) {
        say("%n%-44s %9s %9s %9s %9s %9s", title, "precision", "recall", "F1", "labelled", "found");
        scores.forEach((name, score) -> say(
                "  %-42s %9.3f %9.3f %9.3f %9d %9d",
                name, score.precision(), score.recall(), score.f1(), score.labelled(), score.found()));
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
        say("%-44s %9s %9s %9s", "F1", "then", "now", "change");
        change("mentions", before.mentions(), now.mentions());
        change("mention with country", before.placed(), now.placed());
        list("Better", comparison.changes().stream().filter(Change::isBetter).toList());
        list(
                "Worse",
                comparison.changes().stream()
                        .filter(change -> !change.isBetter())
                        .toList());
    }

    private void change(String name, Score then, Score now) {
        say("%-44s %9.3f %9.3f %+9.3f", name, then.f1(), now.f1(), now.f1() - then.f1());
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
