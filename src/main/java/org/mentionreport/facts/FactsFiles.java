package org.mentionreport.facts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.function.UnaryOperator;
import org.apache.parquet.column.ParquetProperties;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.SimpleGroupFactory;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.example.ExampleParquetWriter;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.LocalOutputFile;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.MessageTypeParser;

/**
 * Writes the facts as Parquet: {@code articles.parquet} and {@code mentions.parquet}, a row per article and a row per mention
 * and country, with the columns of the tables of the same names. Dates are days, an unknown one is null. They say what was found;
 * what analysts correct and how groups are rolled up is the tables' alone.
 */
public final class FactsFiles {
    /** The folder of the facts, in the run's folder. */
    public static final String FOLDER = "facts";

    static final String ARTICLES_FILE = "articles.parquet";
    static final String MENTIONS_FILE = "mentions.parquet";

    private static final MessageType ARTICLES = MessageTypeParser.parseMessageType("""
            message article {
              required binary article_id (STRING);
              required binary source (STRING);
              required binary url (STRING);
              required binary outlet (STRING);
              required binary title (STRING);
              optional int32 published (DATE);
              optional int32 year;
              required binary date_basis (STRING);
              required binary language (STRING);
              required binary country_codes (STRING);
              required binary section (STRING);
              required int32 characters;
              required int32 mentions;
              required binary content_sha256 (STRING);
            }
            """);
    private static final MessageType MENTIONS = MessageTypeParser.parseMessageType("""
            message mention {
              required binary row_id (STRING);
              required binary mention_id (STRING);
              required binary article_id (STRING);
              required binary source (STRING);
              required binary url (STRING);
              required binary title (STRING);
              required binary outlet (STRING);
              optional int32 published (DATE);
              optional int32 year;
              required binary language (STRING);
              required binary group_id (STRING);
              required binary group (STRING);
              required binary name (STRING);
              required binary country_code (STRING);
              required binary country (STRING);
              required binary country_basis (STRING);
              required binary country_evidence (STRING);
              required binary country_rule (STRING);
              required binary before (STRING);
              required binary after (STRING);
              required int32 start;
            }
            """);

    private final UnaryOperator<String> groupName;
    private final UnaryOperator<String> countryName;

    /**
     * Files that show names beside ids.
     *
     * @param groupName the name of a group by its id
     * @param countryName the name of a country by its code
     */
    public FactsFiles(UnaryOperator<String> groupName, UnaryOperator<String> countryName) {
        this.groupName = groupName;
        this.countryName = countryName;
    }

    /**
     * Writes both files.
     *
     * @param articles sorted by id
     * @param runFolder the run's folder
     */
    public void write(Iterator<ArticleFact> articles, Path runFolder) throws IOException {
        Path folder = Files.createDirectories(runFolder.resolve(FOLDER));
        try (ParquetWriter<Group> articleRows = writer(folder.resolve(ARTICLES_FILE), ARTICLES);
                ParquetWriter<Group> mentionRows = writer(folder.resolve(MENTIONS_FILE), MENTIONS)) {
            SimpleGroupFactory articleRow = new SimpleGroupFactory(ARTICLES);
            SimpleGroupFactory mentionRow = new SimpleGroupFactory(MENTIONS);
            while (articles.hasNext()) {
                ArticleFact article = articles.next();
                articleRows.write(row(article, articleRow.newGroup()));
                for (MentionFact mention : article.mentions()) {
                    for (String country : mention.countries()) {
                        mentionRows.write(row(article, mention, country, mentionRow.newGroup()));
                    }
                }
            }
        }
    }

    /**
     * A writer of the same bytes in every JVM. A footer lists the encodings of each column in the order of an identity hash, so
     * that a column may have one only: pages of version 2 without a dictionary.
     */
    private static ParquetWriter<Group> writer(Path file, MessageType schema) throws IOException {
        return ExampleParquetWriter.builder(new LocalOutputFile(file))
                .withConf(new PlainParquetConfiguration())
                .withType(schema)
                .withCompressionCodec(CompressionCodecName.ZSTD)
                .withWriterVersion(ParquetProperties.WriterVersion.PARQUET_2_0)
                .withDictionaryEncoding(false)
                .build();
    }

    private static Group row(ArticleFact article, Group row) {
        row.append("article_id", article.articleId())
                .append("source", article.source())
                .append("url", article.url())
                .append("outlet", article.outlet())
                .append("title", article.title());
        appendDate(article.published(), row);
        return row.append("date_basis", article.dateBasis())
                .append("language", article.language())
                .append("country_codes", String.join(";", article.settings()))
                .append("section", article.section())
                .append("characters", article.characters())
                .append("mentions", article.mentions().size())
                .append("content_sha256", article.contentSha256());
    }

    private Group row(ArticleFact article, MentionFact mention, String country, Group row) {
        row.append("row_id", mention.mentionId() + "." + country)
                .append("mention_id", mention.mentionId())
                .append("article_id", article.articleId())
                .append("source", article.source())
                .append("url", article.url())
                .append("title", article.title())
                .append("outlet", article.outlet());
        appendDate(article.published(), row);
        return row.append("language", article.language())
                .append("group_id", mention.groupId())
                .append("group", groupName.apply(mention.groupId()))
                .append("name", mention.name())
                .append("country_code", country)
                .append("country", countryName.apply(country))
                .append("country_basis", mention.basis())
                .append("country_evidence", mention.evidence())
                .append("country_rule", mention.rule())
                .append("before", mention.before())
                .append("after", mention.after())
                .append("start", mention.start());
    }

    private static void appendDate(LocalDate published, Group row) {
        if (published != null) {
            row.append("published", (int) published.toEpochDay()).append("year", published.getYear());
        }
    }
}
