package org.mentionreport.corpus;

import java.util.regex.Pattern;

/** Tells by its name what a program has not finished or keeps for itself: its text may be half of an article, or one read elsewhere. */
final class UnfinishedFile {
    private static final Pattern DOWNLOAD =
            Pattern.compile("(?i)\\.(?:crdownload|opdownload|part|partial|filepart|download)$");

    /** What editors keep beside a text that is open, or was: {@code a.txt~}, {@code #a.txt#}. */
    private static final Pattern OF_EDITOR = Pattern.compile("~$|(?:^|/)#[^/]*#$");

    private UnfinishedFile() {}

    /** Why a file should not be read, or null. */
    static Draft.Refused refusalOf(String source) {
        // Browsers call so what they save with a page, too.
        boolean isPartOfPage = SavedFolder.holds(source) || ForeignText.isStyleOrProgram(source);
        if (DOWNLOAD.matcher(source).find() && !isPartOfPage) {
            return new Draft.Refused(
                    Rejected.Reason.TRUNCATED,
                    "an unfinished download, by its name; let it end, remove it, or rename it if it is whole");
        }
        return OF_EDITOR.matcher(source).find()
                ? new Draft.Refused(
                        Rejected.Reason.TRUNCATED,
                        "an editor's own copy of a text at work, by its name; remove it, or rename it if it is an article")
                : null;
    }
}
