package org.mentionreport.report.excel;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.regex.Pattern;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CreationHelper;
import org.apache.poi.ss.usermodel.Hyperlink;

/** Puts web addresses behind cells, as many as a sheet can hold. Other addresses stay out: a click must do nothing else. */
final class Links {
    /** Excel opens no longer address. */
    private static final int LONGEST = 2_000;

    private static final Pattern WEB = Pattern.compile("(?i)https?://");

    private final CreationHelper helper;
    private int left;

    Links(CreationHelper helper, int most) {
        this.helper = helper;
        this.left = most;
    }

    /** Whether the cell was given the link. */
    boolean add(Cell cell, String url) {
        if (left == 0 || !isWebAddress(url)) {
            return false;
        }
        left--;
        Hyperlink link = helper.createHyperlink(HyperlinkType.URL);
        link.setAddress(url);
        cell.setHyperlink(link);
        return true;
    }

    private static boolean isWebAddress(String url) {
        if (url.length() > LONGEST || !WEB.matcher(url).lookingAt()) {
            return false;
        }
        try {
            return new URI(url).getHost() != null;
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
