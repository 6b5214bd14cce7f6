package org.mentionreport.corpus;

import java.io.IOException;
import java.io.Serializable;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.hadoop.conf.Configuration;

/**
 * The stores that inputs may lie in: this machine's folders, and for an address with another scheme than {@code file} what Hadoop
 * knows by it ({@code hdfs}, {@code viewfs}; {@code s3a} and others with their libraries).
 */
public final class Stores implements Serializable {
    private static final long serialVersionUID = 1;
    private static final Pattern ADDRESS = Pattern.compile("(?!file:)[A-Za-z][A-Za-z0-9+.-]*://");

    private final TreeMap<String, String> settings;

    /** Made where it is used first: it cannot be sent, and takes a while to be read. */
    private transient HadoopStore hadoop;

    /**
     * Stores of these settings.
     *
     * @param settings Hadoop's own, by its names, above those that its files on the class path have
     */
    public Stores(Map<String, String> settings) {
        this.settings = new TreeMap<>(settings);
    }

    /** How many bytes a file has; 0 where it is not there any more. */
    public long size(InputFile file) {
        try {
            return of(file.path()).state(file.path()).size();
        } catch (IOException gone) {
            return 0;
        }
    }

    Store of(String path) {
        return ADDRESS.matcher(path).lookingAt() ? hadoop() : new LocalStore();
    }

    private synchronized HadoopStore hadoop() {
        if (hadoop == null) {
            Configuration configuration = new Configuration();
            settings.forEach(configuration::set);
            hadoop = new HadoopStore(configuration);
        }
        return hadoop;
    }
}
