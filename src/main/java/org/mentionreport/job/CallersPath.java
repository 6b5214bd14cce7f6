package org.mentionreport.job;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A path on the command line: a relative one starts from the folder of the caller, wherever Java runs. */
final class CallersPath implements ITypeConverter<Path> {
    private final Path caller;

    CallersPath(Path caller) {
        this.caller = caller;
    }

    @Override
    public Path convert(String written) {
        if (written.isBlank()) {
            throw new TypeConversionException("the path is empty");
        }
        try {
            return caller.resolve(written).normalize();
        } catch (InvalidPathException e) {
            throw new TypeConversionException("'" + written + "' is not a path");
        }
    }
}
