package org.mentionreport.publish;

import java.util.List;
import java.util.stream.Collectors;

/** A run did not pass its checks, so nothing was published. The message says which, their figures, and what to do. */
public final class ChecksFailedException extends Exception {
    private static final long serialVersionUID = 1;

    private final transient List<Check> failed;

    ChecksFailedException(List<Check> failed) {
        super(failed.stream()
                .map(check -> "Check " + check.name() + " failed: " + check.detail() + ". " + check.cure() + ".")
                .collect(Collectors.joining(" ")));
        this.failed = List.copyOf(failed);
    }

    public List<Check> failed() {
        return failed;
    }
}
