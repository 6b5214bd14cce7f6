package org.mentionreport.facts;

import java.util.List;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.storage.StorageLevel;
import org.mentionreport.corpus.InputFile;
import org.mentionreport.corpus.Rejected;
import scala.Tuple2;

/**
 * Reads every file of the input, once. What it gives is kept, so that whatever asks for it later reads nothing again: on disk, from
 * where it is read bit by bit. Kept in memory as far as there is room, what a large file gives is taken back in one piece, and Spark
 * believes in room that there is not: its pieces of a mebibyte and a few bytes take two regions of Java's collector each.
 */
public final class Extraction implements AutoCloseable {
    /** Tasks a core gets, so that a core that had the long files is not waited for by the others. */
    private static final int TASKS_PER_CORE = 16;

    private final JavaRDD<Extracted> extracted;

    private Extraction(JavaRDD<Extracted> extracted) {
        this.extracted = extracted;
    }

    /** Spreads the files over the machines; nothing is read until a result is asked for. */
    public static Extraction of(JavaSparkContext spark, List<InputFile> files, Readers readers) {
        int tasks = Math.max(1, Math.min(files.size(), TASKS_PER_CORE * spark.defaultParallelism()));
        JavaRDD<Extracted> extracted = spark.parallelize(files, tasks)
                .flatMap(new Extractor(spark.broadcast(readers)))
                .persist(StorageLevel.DISK_ONLY());
        return new Extraction(extracted);
    }

    /** All articles, copies among them, each with its wording. */
    public JavaPairRDD<ArticleFact, Wording> articles() {
        return extracted
                .filter(one -> one.article() != null)
                .mapToPair(one -> new Tuple2<>(one.article(), one.wording()));
    }

    /** All rejected records. */
    public JavaRDD<Rejected> rejected() {
        return extracted.filter(one -> one.rejected() != null).map(Extracted::rejected);
    }

    /** How many records were framed, as the framing counted them. */
    public long recordsSeen() {
        return files().map(ReadFile::seen).fold(0L, Long::sum);
    }

    /** What files say under names that mean no field, while they lack one that matters; most files first. */
    public List<UnusedFieldsOfFiles> unusedFields() {
        return files()
                .filter(file -> file.unused() != null)
                .mapToPair(
                        file -> new Tuple2<>(file.unused(), new UnusedFieldsOfFiles(file.unused(), file.source(), 1)))
                .reduceByKey(UnusedFieldsOfFiles::and)
                .values()
                .collect()
                .stream()
                .sorted(UnusedFieldsOfFiles.ORDER)
                .toList();
    }

    private JavaRDD<ReadFile> files() {
        return extracted.filter(one -> one.file() != null).map(Extracted::file);
    }

    /** Lets go of what was kept, before Spark ends and would miss it. */
    @Override
    public void close() {
        extracted.unpersist(true);
    }
}
