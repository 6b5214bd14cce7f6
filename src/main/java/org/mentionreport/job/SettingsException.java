package org.mentionreport.job;

import java.util.List;
import java.util.stream.Collectors;
import org.mentionreport.datafile.Fault;

/** The settings file or the command line is at fault. All faults are told together; nothing was read from the input. */
final class SettingsException extends Exception {
    private static final long serialVersionUID = 1;

    private final transient List<Fault> faults;

    SettingsException(List<Fault> faults) {
        super(faults.stream().map(Fault::toString).collect(Collectors.joining("\n")));
        this.faults = List.copyOf(faults);
    }

    List<Fault> faults() {
        return faults;
    }
}
