package org.mentionreport.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mentionreport.article.ArticleReader;
import org.mentionreport.candidate.CandidateFinder;
import org.mentionreport.corpus.FieldNames;
import org.mentionreport.corpus.InputFile;
import org.mentionreport.corpus.RecordReader;
import org.mentionreport.corpus.Stores;
import org.mentionreport.datafile.FaultException;
import org.mentionreport.gazetteer.Gazetteer;
import org.mentionreport.mention.MentionFinder;

/**
 * Thousands of small damages to a file of each format: each ends in articles and rejections, the same ones when it is read again, and
 * takes no record with it that it does not touch. Slow, so that it is left out unless asked for ({@code CONTRIBUTING.md} says how).
 */
@Tag("slow")
class MutatedFilesTest {
    private static final int MUTATIONS = Integer.getInteger("mutations", 3000);

    /** A reason that is none, and details that tell of the code instead of the file. */
    private static final Pattern UNWANTED = Pattern.compile(
            "^failed|^\\w+ ?$|^(?!article).*(\\p{Cntrl}|\\b(org|com|java)\\.\\w+\\.|@[0-9a-f]{5}|token 'null')");

    private static Readers readers;

    @TempDir
    private Path folder;

    @BeforeAll
    static void loadCatalogueAndLanguageFiles() throws FaultException {
        Path language = Path.of("jobs", "language");
        Gazetteer gazetteer = Gazetteer.load(Path.of("jobs", "catalogue"), language);
        readers = new Readers(
                new RecordReader(new Stores(Map.of()), FieldNames.load(language.resolve("fields.csv"), Map.of())),
                ArticleReader.load(language, LocalDate.of(2026, 11, 23), Map.of()),
                new MentionFinder(gazetteer),
                CandidateFinder.load(language, gazetteer),
                CanonicalAddress.load(language));
    }

    /** The timeout says nothing of speed: it only ends a check in which a damage makes the reading hang, and shows where. */
    @ParameterizedTest
    @EnumSource
    @Timeout(value = 2, unit = TimeUnit.HOURS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void aDamageCostsWhatItTouches(Specimen specimen) throws IOException {
        Specimen.Written whole = specimen.write(folder);
        byte[] bytes = whole.bytes();
        assertThat(read(specimen, bytes)).as("undamaged").hasSize(specimen.records());
        Random random = new Random(20200506);
        List<String> faults = new ArrayList<>();
        for (int number = 0; number < MUTATIONS; number++) {
            Mutation mutation = Mutation.drawn(random, bytes.length);
            byte[] damaged = mutation.applied(bytes);
            List<String> ends = read(specimen, damaged);
            faults.addAll(faults(specimen, whole, mutation, ends));
            if (!read(specimen, damaged).equals(ends)) {
                faults.add(mutation + " ends otherwise when it is read again: " + ends);
            }
        }
        assertThat(faults).isEmpty();
    }

    private static List<String> faults(
            Specimen specimen, Specimen.Written whole, Mutation mutation, List<String> ends) {
        List<String> faults = new ArrayList<>();
        ends.stream()
                .filter(end -> UNWANTED.matcher(end).find())
                .map(end -> mutation + " is told as " + end)
                .forEach(faults::add);
        int first = whole.recordAt(mutation.at());
        int last = whole.recordAt(mutation.end());
        for (int record = 0; record < specimen.records(); record++) {
            String place = Specimen.place(record);
            boolean isLost = ends.stream().noneMatch(end -> end.startsWith("article") && end.contains(place));
            if (isLost && specimen.isFoundAgain(record, first, last)) {
                faults.add(
                        mutation + " in record " + first + " takes record " + record + " with it: " + rejections(ends));
            }
        }
        return faults;
    }

    private static List<String> rejections(List<String> ends) {
        return ends.stream().filter(end -> !end.startsWith("article")).toList();
    }

    /** How each record ends, as many as were seen. */
    private List<String> read(Specimen specimen, byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve(specimen.file()), bytes);
        List<String> ends = new ArrayList<>();
        long seen = 0;
        Iterator<Extracted> all = new ExtractedRecords(readers, new InputFile(file.toString(), specimen.file()));
        while (all.hasNext()) {
            Extracted one = all.next();
            if (one.article() != null) {
                ends.add("article " + one.article());
            } else if (one.rejected() != null) {
                ends.add(one.rejected().reason().code() + " " + one.rejected().detail());
            } else {
                seen = one.file().seen();
            }
        }
        assertThat(ends).isNotEmpty().hasSize((int) seen);
        return ends;
    }
}
