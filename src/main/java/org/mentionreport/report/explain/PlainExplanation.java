package org.mentionreport.report.explain;

import java.io.PrintStream;
import java.util.List;
import org.mentionreport.article.InPlace;
import org.mentionreport.article.Reading;
import org.mentionreport.gazetteer.Gazetteer;
import org.mentionreport.mention.Findings;
import org.mentionreport.mention.Mention;

/** Explains on a terminal: the text in lines of a width that can be read, the mentions in a list below it. */
public final class PlainExplanation implements Explainer {
    private static final String KEPT = "    ";
    private static final String DROPPED = "  x ";

    private final Labels labels;
    private final PrintStream out;

    public PlainExplanation(Gazetteer gazetteer, PrintStream out) {
        this.labels = new Labels(gazetteer);
        this.out = out;
    }

    @Override
    public void add(Reading reading, Findings findings) {
        if (reading.isArticle()) {
            labels.facts(reading.article(), findings).forEach(this::fact);
        } else {
            fact("Record", reading.rejected().source());
            fact(
                    "Rejected",
                    reading.rejected().reason().code() + ": "
                            + reading.rejected().detail());
        }
        List<NumberedMention> mentions = NumberedMention.of(findings.mentions());
        text(InPlace.of(reading), mentions);
        mentions.forEach(this::mention);
        out.println();
    }

    private void fact(String name, String value) {
        out.println(String.format("%-11s%s", name, Wrapped.oneLine(value)));
    }

    private void text(List<InPlace.Paragraph> paragraphs, List<NumberedMention> mentions) {
        if (!paragraphs.isEmpty()) {
            out.println();
            out.println("Text (x: dropped, with the reason; [1: …]: mention 1 of the list below)");
        }
        String reason = "";
        for (InPlace.Paragraph paragraph : paragraphs) {
            if (paragraph.isDropped()) {
                for (InPlace.Piece piece : paragraph.pieces()) {
                    dropped(piece, piece.reason().equals(reason));
                    reason = piece.reason();
                }
            } else {
                out.println();
                Wrapped.lines(marked(paragraph, mentions)).forEach(line -> out.println(KEPT + line));
                reason = "";
            }
        }
    }

    /** A run of passages that were dropped for one reason says it once. */
    private void dropped(InPlace.Piece piece, boolean sameReason) {
        if (!sameReason) {
            out.println();
            out.println(DROPPED + "(" + piece.reason() + ")");
        }
        Wrapped.lines(piece.text()).forEach(line -> out.println(DROPPED + line));
    }

    private static String marked(InPlace.Paragraph paragraph, List<NumberedMention> mentions) {
        StringBuilder text = new StringBuilder();
        for (InPlace.Piece piece : paragraph.pieces()) {
            if (piece.isKept()) {
                Stretch.of(piece, mentions).forEach(stretch -> text.append(marked(stretch)));
            } else {
                text.append(" {x ")
                        .append(piece.reason())
                        .append(": ")
                        .append(piece.text().strip())
                        .append("} ");
            }
        }
        return text.toString();
    }

    private static String marked(Stretch stretch) {
        return stretch.mention()
                .map(mention -> "[" + mention.number() + ": " + stretch.text() + "]")
                .orElse(stretch.text());
    }

    private void mention(NumberedMention numbered) {
        Mention mention = numbered.mention();
        out.println();
        out.println(String.format(
                "%3d  %s: %s, in %s",
                numbered.number(), mention.name(), labels.group(mention), labels.countries(mention.countries())));
        String words = mention.evidence().isEmpty() ? "" : ", from the words “" + mention.evidence() + "”";
        print("settled " + Labels.settled(mention) + words);
        print(mention.before() + "[" + mention.name() + "]" + mention.after());
    }

    private void print(String text) {
        Wrapped.lines(text).forEach(line -> out.println("     " + line));
    }

    @Override
    public void close() {
        out.flush();
    }
}
