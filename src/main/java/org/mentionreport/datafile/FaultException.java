package org.mentionreport.datafile;

import java.util.List;
import java.util.stream.Collectors;

/** Files that an analyst edits are at fault; nothing was read from the input. */
public final class FaultException extends Exception {
    private static final long serialVersionUID = 1;

    private final transient List<Fault> faults;

    public FaultException(List<Fault> faults) {
        super(faults.stream().map(Fault::toString).collect(Collectors.joining("\n")));
        this.faults = List.copyOf(faults);
    }

    public List<Fault> faults() {
        return faults;
    }
}
