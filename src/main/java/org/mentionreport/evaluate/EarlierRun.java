package org.mentionreport.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mentionreport.datafile.Fault;
import org.mentionreport.datafile.FaultException;
import org.mentionreport.evaluate.FoundDocument.FoundMention;

/** What a published run found in labelled documents, read from its tables. */
public final class EarlierRun {
    private final Set<String> documents;
    private final Map<String, String> languages = new HashMap<>();

    /** By document, then by the mention's id, in the order of the table, which is that of the text. */
    private final Map<String, Map<String, FoundMention>> mentions = new HashMap<>();

    private EarlierRun(Set<String> documents) {
        this.documents = documents;
    }

    /**
     * Reads a run.
     *
     * @param folder the folder of the run
     * @param documents the documents that matter: the sources that their records had if the run read the labelled folder;
     *     without a record's number, all records of the file
     * @throws FaultException if it is none, covers a part of the mentions only, or knows none of the documents
     */
    public static EarlierRun read(Path folder, Set<String> documents) throws IOException, FaultException {
        requireWhole(folder);
        EarlierRun run = new EarlierRun(documents);
        RunTable.read(folder.resolve("csv").resolve("articles.csv"), List.of("source", "language"), run::article);
        RunTable.read(
                folder.resolve("csv").resolve("mentions.csv"),
                List.of(
                        "source",
                        "mention_id",
                        "group_id",
                        "name",
                        "country_code",
                        "country_basis",
                        "country_rule",
                        "before",
                        "after",
                        "start"),
                run::mention);
        if (run.languages.isEmpty()) {
            throw fault(
                    folder, "the run read none of the labelled documents", "Name one whose --input was that of --docs");
        }
        return run;
    }

    /**
     * A run that covers some countries, groups or years lists no other mentions: they would seem to be missed. One that is
     * rolled up or corrected lists them otherwise than they were found.
     */
    private static void requireWhole(Path folder) throws IOException, FaultException {
        Path manifest = folder.resolve("run.json");
        if (!Files.exists(manifest)) {
            throw fault(
                    folder,
                    "this is no folder of a published run: it has no run.json",
                    "Name one, as in output/runs/2026-11-23.1");
        }
        JsonNode content = new ObjectMapper().readTree(manifest.toFile());
        JsonNode settings = content.path("settings");
        for (String scope : List.of("reports.since", "reports.until", "reports.countries", "reports.groups")) {
            JsonNode value = settings.path(scope);
            if (!value.isEmpty() || !value.asText("").isEmpty()) {
                throw fault(
                        manifest,
                        "the run covers a part of the mentions only (" + scope + ")",
                        "Name one that covers all");
            }
        }
        if (settings.path("reports.roll_up_to_parents").asBoolean()) {
            throw fault(manifest, "the run is rolled up (reports.roll_up_to_parents)", "Name one that is not");
        }
        if (content.path("counts").path("corrections_applied").asLong() > 0) {
            throw fault(
                    manifest,
                    "analysts overruled what the run found (corrections_applied)",
                    "Name one whose catalogue has no row in corrections.csv");
        }
    }

    private static FaultException fault(Path file, String what, String cure) {
        return new FaultException(List.of(new Fault(file.toString(), 0, what, cure)));
    }

    private void article(Map<String, String> row) {
        document(row.get("source")).ifPresent(document -> languages.put(document, row.get("language")));
    }

    private void mention(Map<String, String> row) {
        document(row.get("source"))
                .ifPresent(document -> mentions.computeIfAbsent(document, key -> new LinkedHashMap<>())
                        .merge(row.get("mention_id"), find(row), EarlierRun::inBoth));
    }

    /** The document that a source is, or that holds it. */
    private Optional<String> document(String source) {
        int hash = source.lastIndexOf('#');
        String file = hash < 0 ? source : source.substring(0, hash);
        return Optional.of(source).filter(documents::contains).or(() -> Optional.of(file)
                .filter(documents::contains));
    }

    private static FoundMention find(Map<String, String> row) {
        return new FoundMention(
                row.get("group_id"),
                row.get("name"),
                Integer.parseInt(row.get("start")),
                List.of(row.get("country_code")),
                row.get("country_basis"),
                row.get("country_rule"),
                row.get("before") + "[" + row.get("name") + "]" + row.get("after"));
    }

    /** A mention has a row for each of its countries. */
    private static FoundMention inBoth(FoundMention one, FoundMention other) {
        List<String> countries = new ArrayList<>(one.countries());
        countries.addAll(other.countries());
        return new FoundMention(
                one.groupId(), one.name(), one.start(), countries, one.basis(), one.rule(), one.sentence());
    }

    /** What the run found in a document; empty where it counted no article of it: a copy, or rejected. */
    public Optional<FoundDocument> found(String document) {
        return Optional.ofNullable(languages.get(document))
                .map(language -> new FoundDocument(
                        language,
                        "",
                        List.copyOf(mentions.getOrDefault(document, Map.of()).values())));
    }
}
