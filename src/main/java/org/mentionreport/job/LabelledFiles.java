package org.mentionreport.job;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mentionreport.article.Article;
import org.mentionreport.article.Reading;
import org.mentionreport.corpus.Framed;
import org.mentionreport.corpus.InputFile;
import org.mentionreport.corpus.NoInputException;
import org.mentionreport.corpus.SourceRecord;
import org.mentionreport.evaluate.FoundDocument;
import org.mentionreport.facts.Readers;
import org.mentionreport.mention.Mention;

/**
 * The folder of the labelled documents. A label names a document by its file, with or without {@code .txt}, and where the file
 * holds many by {@code file#n}, its n-th record.
 */
final class LabelledFiles {
    private static final Pattern RECORD = Pattern.compile("(.*)#(\\d+)");
    private static final int ALL = 0;

    private final Readers readers;
    private final Path folder;

    LabelledFiles(Readers readers, Path folder) {
        this.readers = readers;
        this.folder = folder;
    }

    /** What a run that read the folder calls a document; for one that is a file of records, what it calls the file. */
    String source(String doc) {
        return named(doc).source();
    }

    private record Named(Path file, int record, String source) {}

    private Named named(String doc) {
        Matcher matcher = RECORD.matcher(doc);
        boolean isRecord = matcher.matches() && !Files.exists(folder.resolve(doc));
        String name = isRecord ? matcher.group(1) : doc;
        String written = Files.exists(folder.resolve(name)) ? name : name + ".txt";
        if (!Files.isRegularFile(folder.resolve(written))) {
            throw new NoInputException(
                    "The labelled document " + doc + " is not in " + folder + ". Name its folder with --docs.");
        }
        return isRecord
                ? new Named(
                        folder.resolve(written), Integer.parseInt(matcher.group(2)), written + "#" + matcher.group(2))
                : new Named(folder.resolve(written), ALL, written);
    }

    /** What is found in a document. */
    FoundDocument found(String doc) {
        Named named = named(doc);
        List<Article> articles = articles(named);
        List<FoundDocument.FoundMention> mentions = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        String language = "";
        for (Article article : articles) {
            readers.mentions().find(article).mentions().forEach(mention -> mentions.add(found(mention, article)));
            texts.add(article.text());
            language = article.language();
        }
        return new FoundDocument(language, String.join("\n\n", texts), mentions);
    }

    private List<Article> articles(Named named) {
        List<Article> articles = new ArrayList<>();
        Iterator<Framed> records =
                readers.records().read(new InputFile(named.file().toString(), named.source()));
        for (int n = 1; records.hasNext() && (named.record() == ALL || n <= named.record()); n++) {
            Framed framed = records.next();
            if ((named.record() == ALL || n == named.record()) && framed instanceof SourceRecord record) {
                Reading reading = readers.articles().read(record);
                if (reading.isArticle()) {
                    articles.add(reading.article());
                }
            }
        }
        return articles;
    }

    private static FoundDocument.FoundMention found(Mention mention, Article article) {
        return new FoundDocument.FoundMention(
                mention.groupId(),
                mention.name(),
                article.text().codePointCount(0, mention.start()),
                mention.countries(),
                mention.basis().code(),
                mention.rule(),
                mention.before() + "[" + mention.name() + "]" + mention.after());
    }
}
