package org.mentionreport.job;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.spark.SparkThrowable;
import org.mentionreport.corpus.NoInputException;
import org.mentionreport.datafile.Fault;
import org.mentionreport.datafile.FaultException;
import org.mentionreport.publish.ChecksFailedException;
import org.mentionreport.publish.LockHeldException;
import org.mentionreport.publish.StorageException;
import org.mentionreport.publish.StorageFault;

/**
 * How a command failed: the one place where an exception becomes an exit code.
 *
 * @param code what the process ends with
 * @param details what comes before the last line; a quiet run leaves it out
 * @param lastLine the cause and what to do
 */
record Failure(ExitCode code, List<String> details, String lastLine) {

    /**
     * The failure that an exception means. Spark and the runtime wrap what went wrong, so its causes are looked at as well:
     * whatever in the chain is the most telling decides, and that Spark failed is the least telling.
     *
     * @param output where the command writes, told where the system names no file; empty where it writes nothing
     */
    static Failure of(Throwable thrown, Optional<Path> output) {
        List<Throwable> chain = chain(thrown);
        for (Throwable link : chain) {
            if (link instanceof SettingsException settings) {
                return faults(settings.faults());
            }
            if (link instanceof FaultException files) {
                return faults(files.faults());
            }
            if (link instanceof NoInputException) {
                return plain(ExitCode.NO_INPUT, link);
            }
            if (link instanceof ChecksFailedException) {
                return plain(ExitCode.CHECK_FAILED, link);
            }
            if (link instanceof LockHeldException) {
                return plain(ExitCode.LOCKED, link);
            }
            if (link instanceof StorageException) {
                return plain(ExitCode.STORAGE, link);
            }
        }
        for (Throwable link : chain) {
            if (StorageFault.is(link)) {
                boolean sparkWrote = chain.stream().anyMatch(SparkThrowable.class::isInstance);
                return storage(link, output, sparkWrote);
            }
        }
        return withTrace(thrown, chain);
    }

    private static Failure storage(Throwable failure, Optional<Path> output, boolean sparkWrote) {
        String where = output.map(folder -> " in " + folder).orElse("")
                + (sparkWrote ? " or in Spark's scratch folder (spark.local.dir in spark.conf)" : "");
        String line = "Cannot write" + where + " (" + oneLine(failure) + "). " + StorageFault.cure(failure);
        return new Failure(ExitCode.STORAGE, List.of(), line);
    }

    private static Failure withTrace(Throwable thrown, List<Throwable> chain) {
        if (chain.stream().anyMatch(OutOfMemoryError.class::isInstance)) {
            return traced(
                    ExitCode.UNEXPECTED,
                    thrown,
                    "The memory did not suffice. Give the job more: MENTION_REPORT_HEAP=6g jobs/mention-report");
        }
        if (chain.stream().anyMatch(SparkThrowable.class::isInstance)) {
            return traced(
                    ExitCode.ENGINE,
                    thrown,
                    "Spark failed: " + oneLine(thrown)
                            + ". Check spark.master, spark.conf and the cluster, and start again.");
        }
        return traced(
                ExitCode.UNEXPECTED,
                thrown,
                "Unexpected failure: " + oneLine(thrown) + ". Report it with the lines above.");
    }

    /** From the outside to the innermost cause; a circle of causes ends it. */
    private static List<Throwable> chain(Throwable thrown) {
        List<Throwable> chain = new ArrayList<>();
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Throwable link = thrown; link != null && seen.add(link); link = link.getCause()) {
            chain.add(link);
        }
        return chain;
    }

    private static Failure faults(List<Fault> faults) {
        if (faults.size() == 1) {
            return new Failure(ExitCode.USAGE, List.of(), faults.get(0).toString());
        }
        return new Failure(
                ExitCode.USAGE,
                faults.stream().map(Fault::toString).toList(),
                faults.size() + " faults, the first is " + faults.get(0) + " - mend them and start again");
    }

    private static Failure plain(ExitCode code, Throwable failure) {
        return new Failure(code, List.of(), oneLine(failure));
    }

    private static Failure traced(ExitCode code, Throwable thrown, String lastLine) {
        StringWriter trace = new StringWriter();
        thrown.printStackTrace(new PrintWriter(trace));
        return new Failure(code, trace.toString().lines().toList(), lastLine);
    }

    /** The first line of what a failure says: Spark's go on with the stack of another machine. */
    private static String oneLine(Throwable failure) {
        String kind = failure.getClass().getSimpleName();
        return failure.getMessage() == null
                ? kind
                : failure.getMessage().lines().findFirst().orElse(kind).strip();
    }

    void print(PrintStream err, boolean quiet) {
        if (!quiet) {
            details.forEach(err::println);
        }
        err.println(lastLine);
        err.flush();
    }
}
