package org.mentionreport.article;

import java.io.Serializable;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.mentionreport.datafile.DataFile;
import org.mentionreport.datafile.Fault;
import org.mentionreport.datafile.Row;
import org.mentionreport.datafile.RowPattern;

/** What of an address says nothing about the article or its site: the form in which a page is shown, and who keeps it. */
public final class Hosts implements Serializable {
    private static final long serialVersionUID = 1;

    private static final String FORM = "form";
    private static final String KEEPER = "keeper";
    private static final String ENDING = "ending";
    private static final Set<String> KINDS = Set.of(FORM, KEEPER, ENDING);

    /** Of a kind without rows there is nothing in any address. */
    private static final String NOTHING = "(?!)";

    private final Pattern form;
    private final Pattern keeper;
    private final Pattern ending;

    private Hosts(Map<String, String> patterns) {
        this.form = pattern("^(?:(?:%s)\\.)+(?=[^.]+\\.)", patterns.getOrDefault(FORM, NOTHING));
        this.keeper = pattern("^(?:https?:)?//(?:%s)/(?=.)", patterns.getOrDefault(KEEPER, NOTHING));
        this.ending = pattern("(?:^|/)(?:%s)$", patterns.getOrDefault(ENDING, NOTHING));
    }

    private static Pattern pattern(String where, String what) {
        return Pattern.compile(where.formatted(what), Pattern.CASE_INSENSITIVE);
    }

    /**
     * Reads them.
     *
     * @param languageFolder holds hosts.csv
     */
    public static Hosts load(Path languageFolder, List<Fault> faults) {
        Map<String, String> patterns = new HashMap<>();
        for (Row row : DataFile.read(languageFolder, "hosts.csv", List.of("kind", "pattern", "example"), faults)) {
            if (!KINDS.contains(row.get("kind"))) {
                faults.add(
                        row.fault("there is no kind of host '" + row.get("kind") + "'", "Use form, keeper or ending"));
            }
            RowPattern.withExample(row, row.get("pattern"), faults)
                    .ifPresent(pattern ->
                            patterns.merge(row.get("kind"), pattern.pattern(), (some, more) -> some + "|" + more));
        }
        return new Hosts(patterns);
    }

    /** An address without the keeper in front of it. */
    public String withoutKeeper(String url) {
        return keeper.matcher(url.strip()).replaceFirst("");
    }

    /** A host without the form in front of it; at least two of its parts stay. */
    public String withoutForm(String host) {
        return form.matcher(host).replaceFirst("");
    }

    /** A path without the form at its end. */
    public String withoutEnding(String path) {
        return ending.matcher(path).replaceFirst("");
    }
}
