package org.mentionreport.job;

import picocli.CommandLine.IVersionProvider;

/** Which build of the job this is. */
final class Version implements IVersionProvider {

    /** As in the build's manifest; {@code development} where the classes stand in a folder. */
    static String ofTheJob() {
        String version = Version.class.getPackage().getImplementationVersion();
        return version == null ? "development" : version;
    }

    @Override
    public String[] getVersion() {
        return new String[] {"mention-report " + ofTheJob() + " (Java " + Runtime.version() + ")"};
    }
}
