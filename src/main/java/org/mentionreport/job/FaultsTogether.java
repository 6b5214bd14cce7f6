package org.mentionreport.job;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.mentionreport.datafile.Fault;
import org.mentionreport.datafile.FaultException;

/** Gathers what is wrong in files that are read one after the other, so that one call tells all of it. */
final class FaultsTogether {
    /** A file that two rooms read has its faults once. */
    private final Set<Fault> faults = new LinkedHashSet<>();

    /** Something that is read from files. */
    interface Reading<T> {
        T read() throws FaultException;
    }

    /** What was read; null, and its faults kept, where that failed. */
    <T> T from(Reading<T> reading) {
        try {
            return reading.read();
        } catch (FaultException e) {
            faults.addAll(e.faults());
            return null;
        }
    }

    void throwIfAny() throws FaultException {
        if (!faults.isEmpty()) {
            throw new FaultException(List.copyOf(faults));
        }
    }
}
