package org.mentionreport.publish;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The checks of a run, in the order they were made. */
public final class PublishChecks {
    private final List<Check> checks = new ArrayList<>();

    /**
     * Adds a check that was made elsewhere.
     *
     * @param cure what to do if the check fails; a sentence without its full stop
     */
    public void add(String name, boolean passed, String detail, String cure) {
        checks.add(new Check(name, passed, detail, passed ? "" : cure));
    }

    /** Every record seen must be an article, a duplicate or rejected. */
    public void sumsHold(long seen, long articles, long duplicates, long rejected) {
        add(
                "sums_hold",
                seen == articles + duplicates + rejected,
                "records seen: " + seen + ", articles: " + articles + ", duplicates: " + duplicates + ", rejected: "
                        + rejected,
                "Records were lost or counted twice: report it with run.json and the input's name");
    }

    /**
     * A run fails when more records than {@code records} and more than {@code share} of those seen are rejected.
     *
     * @param rejected without those that are no articles, which no setting can mend
     * @param share between 0 and 1
     */
    public void rejectedAreTolerated(long seen, long rejected, long records, BigDecimal share) {
        boolean passed = rejected <= records
                || BigDecimal.valueOf(rejected).compareTo(share.multiply(BigDecimal.valueOf(seen))) <= 0;
        add(
                "rejected_tolerated",
                passed,
                "records rejected: " + rejected + " of " + seen + "; tolerated: " + records + " or a share of "
                        + share.toPlainString(),
                "See what they are with: mention-report extract PATH. Mend the input, or raise tolerance in the settings");
    }

    /** The files that a reader of the report counts on must be there, and none empty. */
    public void filesExist(Path folder, List<String> names) throws StorageException {
        List<String> missing = new ArrayList<>();
        for (String name : names) {
            if (isMissingOrEmpty(folder.resolve(name))) {
                missing.add(name);
            }
        }
        add(
                "files_exist",
                missing.isEmpty(),
                missing.isEmpty() ? names.size() + " files" : "missing or empty: " + String.join(", ", missing),
                "The report was not written whole: run again, and report it if it stays so");
    }

    private static boolean isMissingOrEmpty(Path file) throws StorageException {
        try {
            return !Files.isRegularFile(file) || Files.size(file) == 0;
        } catch (IOException e) {
            throw new StorageException("read", file, e);
        }
    }

    /** All that were made; for the manifest. */
    public List<Check> all() {
        return List.copyOf(checks);
    }

    /**
     * Lets only a run pass that has passed every check.
     *
     * @throws ChecksFailedException if one failed
     */
    public void require() throws ChecksFailedException {
        List<Check> failed = checks.stream().filter(check -> !check.passed()).toList();
        if (!failed.isEmpty()) {
            throw new ChecksFailedException(failed);
        }
    }
}
