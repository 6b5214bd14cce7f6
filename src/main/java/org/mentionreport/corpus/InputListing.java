package org.mentionreport.corpus;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.PatternSyntaxException;

/**
 * Lists the files of the inputs, always in the same order.
 *
 * <p>An input is a file, a folder (read with all below it), a pattern ({@code reports/*.txt}, {@code **} for any depth) or an
 * address of one of these ({@code file:}, {@code hdfs:} and whatever else Hadoop knows). Inside folders, names that start with a
 * dot are skipped, and files whose names start with {@code README}, which tell people what stands there; names that start with an
 * underscore are read. A file that is itself the input is read whatever its name.
 */
public final class InputListing {

    private final Stores stores;

    /** A listing of what lies in these stores. */
    public InputListing(Stores stores) {
        this.stores = stores;
    }

    /**
     * The files of all inputs.
     *
     * @param inputs as the settings give them
     * @return the files, sorted by source
     * @throws NoInputException if an input does not exist or holds no file
     */
    public List<InputFile> list(List<String> inputs) {
        return listed(inputs).files();
    }

    /** The files of all inputs, as {@link #list} gives them, and how much was passed by. */
    public ListedFiles listed(List<String> inputs) {
        if (inputs.isEmpty()) {
            throw new NoInputException("No input was named: give a file, a folder or a pattern with --input.");
        }
        List<List<InputFile>> perInput = new ArrayList<>();
        Map<String, Integer> holders = new HashMap<>();
        long passedBy = 0;
        for (String input : inputs) {
            ListedFiles listed = filesOf(input);
            List<InputFile> files = listed.files();
            passedBy += listed.passedBy();
            files.forEach(file -> holders.merge(file.source(), 1, Integer::sum));
            perInput.add(files);
        }
        List<InputFile> all = new ArrayList<>();
        for (int number = 1; number <= perInput.size(); number++) {
            for (InputFile file : perInput.get(number - 1)) {
                boolean shared = holders.get(file.source()) > 1;
                all.add(shared ? new InputFile(file.path(), number + "/" + file.source()) : file);
            }
        }
        all.sort(Comparator.comparing(InputFile::source).thenComparing(InputFile::path));
        return new ListedFiles(all, passedBy);
    }

    private ListedFiles filesOf(String input) {
        String place = withoutFileScheme(input);
        Store store = stores.of(place);
        try {
            if (isPath(place, input) && store.isFolder(place)) {
                return some(input, shown(store.below(place, InputListing::isHidden)));
            }
            if (isPath(place, input) && store.exists(place)) {
                return new ListedFiles(List.of(new InputFile(place, place.substring(place.lastIndexOf('/') + 1))), 0);
            }
            if (isPattern(place)) {
                return some(input, matching(store, place, input));
            }
        } catch (IOException closed) {
            throw new NoInputException(
                    "The input " + input + " cannot be listed: " + closed.getMessage()
                            + ". Check its address, its rights and, under spark.conf in the settings, spark.hadoop.*.",
                    closed);
        }
        throw new NoInputException("The input " + input
                + " does not exist. Check its path on the command line, or under input in the settings.");
    }

    private static ListedFiles some(String input, ListedFiles listed) {
        if (listed.files().isEmpty()) {
            throw new NoInputException(
                    "There is no file in the input " + input
                            + " (names that start with a dot or README are skipped). Put articles there or name another input.");
        }
        return listed;
    }

    private static String withoutFileScheme(String input) {
        if (!input.startsWith("file:")) {
            return input;
        }
        String behind = input.replaceFirst("^file:(//)?", "");
        try {
            return Objects.requireNonNullElse(URI.create(input).getPath(), behind);
        } catch (IllegalArgumentException notAnAddress) {
            // The signs of a pattern may stand in no address.
            return behind;
        }
    }

    /** Whether something may lie there: a pattern need be no path. */
    private static boolean isPath(String place, String input) {
        try {
            return !Path.of(place).toString().isEmpty();
        } catch (InvalidPathException notAPath) {
            if (isPattern(place)) {
                return false;
            }
            throw new NoInputException("The input " + input + " is not a path that this system can read.", notAPath);
        }
    }

    private static boolean isPattern(String place) {
        return firstWild(place) < place.length();
    }

    private static int firstWild(String place) {
        int index = 0;
        while (index < place.length() && "*?[{".indexOf(place.charAt(index)) < 0) {
            index++;
        }
        return index;
    }

    /** A pattern's fixed part is the folder that its sources are relative to. */
    private static ListedFiles matching(Store store, String pattern, String input) throws IOException {
        int slash = pattern.lastIndexOf('/', firstWild(pattern));
        String folder = slash < 0 ? "." : pattern.substring(0, slash + 1);
        if (!store.isFolder(folder)) {
            throw new NoInputException("The folder " + folder + " of the pattern " + input + " does not exist.");
        }
        try {
            PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + pattern.substring(slash + 1));
            return shown(store.below(folder, InputListing::isHidden).stream()
                    .filter(file -> matcher.matches(Path.of(file.source())))
                    .toList());
        } catch (InvalidPathException | PatternSyntaxException wrong) {
            throw new NoInputException("The pattern " + input + " cannot be read: " + wrong.getMessage(), wrong);
        }
    }

    private static ListedFiles shown(List<InputFile> all) {
        List<InputFile> files = all.stream()
                .filter(file -> !isSkipped(file.source().substring(file.source().lastIndexOf('/') + 1)))
                .toList();
        return new ListedFiles(files, all.size() - files.size());
    }

    private static boolean isSkipped(String name) {
        return isHidden(name) || name.startsWith("README");
    }

    private static boolean isHidden(String name) {
        return name.startsWith(".");
    }
}
