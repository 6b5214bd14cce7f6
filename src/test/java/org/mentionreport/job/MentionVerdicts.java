package org.mentionreport.job;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.mentionreport.datafile.Row;
import org.mentionreport.job.SharedReading.FoundMention;

/** How many mentions that a reader judged are right as they are found now. */
final class MentionVerdicts {
    static final List<String> COLUMNS = List.of("source", "start", "group_id", "name", "mention", "countries", "note");

    private final Map<Key, FoundMention> found = new HashMap<>();
    private final List<String> notMentions = new ArrayList<>();
    private final List<String> misplaced = new ArrayList<>();
    private final List<String> gone = new ArrayList<>();
    private int judged;

    private record Key(String source, int start, String groupId) {}

    MentionVerdicts(SharedReading reading) {
        reading.articles().forEach(article -> article.mentions()
                .forEach(mention -> found.put(new Key(mention.source(), mention.start(), mention.groupId()), mention)));
    }

    /** One that is not found any more is no mention found; it is told apart. */
    void add(Row verdict) {
        String shown = verdict.get("source") + " " + verdict.get("start") + " " + verdict.get("name");
        FoundMention mention = found.get(
                new Key(verdict.get("source"), Integer.parseInt(verdict.get("start")), verdict.get("group_id")));
        if (mention == null) {
            gone.add(shown + ": " + (isMention(verdict) ? "a mention" : "rightly"));
            return;
        }
        judged++;
        if (!isMention(verdict)) {
            notMentions.add(shown + ": " + verdict.get("note"));
        } else if (!isWellPlaced(mention, verdict)) {
            misplaced.add(shown + ": " + String.join("+", mention.countries()) + ", is " + verdict.get("countries"));
        }
    }

    private static boolean isMention(Row verdict) {
        return verdict.get("mention").equals("y");
    }

    /** A reader may leave open which of several answers is right. */
    private static boolean isWellPlaced(FoundMention mention, Row verdict) {
        return Arrays.stream(verdict.get("countries").split("\\|", -1))
                .map(answer -> Set.of(answer.split("\\+", -1)))
                .anyMatch(mention.countries()::equals);
    }

    double shareOfMentions() {
        return share(judged - notMentions.size());
    }

    double shareWellPlaced() {
        return share(judged - notMentions.size() - misplaced.size());
    }

    private double share(int right) {
        return (double) right / judged;
    }

    void print(PrintStream out) {
        out.printf(
                Locale.ENGLISH,
                "Of %d mentions judged, %.3f are a mention of the group and %.3f are in exactly the right countries.%n",
                judged,
                shareOfMentions(),
                shareWellPlaced());
        list(out, "Not a mention", notMentions);
        list(out, "In other countries", misplaced);
        list(out, "Not found any more", gone);
    }

    private static void list(PrintStream out, String title, List<String> lines) {
        out.printf("%s: %d%n", title, lines.size());
        lines.forEach(line -> out.println("  " + line));
    }
}
