package org.mentionreport.corpus;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.netpreserve.jwarc.MessageHeaders;
import org.netpreserve.jwarc.WarcParser;

/** A WARC, or a WET, which is a WARC of texts taken from pages. */
final class WarcFormat implements WebArchive.Heads {
    private static final Pattern VERSION = Pattern.compile("WARC/\\d+\\.\\d+\\s*");
    private static final int LONGEST_HEADER = 1 << 20;

    /** How a content begins that is a WARC. */
    static final String BEGIN = "WARC/";

    @Override
    public boolean begins(String line) {
        return VERSION.matcher(line).matches();
    }

    @Override
    public String end() {
        return "\r\n\r\n";
    }

    @Override
    public WebArchive.Head read(ArchiveStream stream) throws IOException {
        ByteArrayOutputStream header = new ByteArrayOutputStream();
        ArchiveStream.Line line = stream.line();
        while (line != null && !line.text().isEmpty() && header.size() < LONGEST_HEADER) {
            header.writeBytes((line.text() + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
            line = stream.line();
        }
        if (line == null || !line.text().isEmpty()) {
            return null;
        }
        header.writeBytes(new byte[] {'\r', '\n'});
        WarcParser parser = new WarcParser();
        parser.setLenient(true);
        parser.parse(ByteBuffer.wrap(header.toByteArray()));
        return parser.isFinished() ? head(parser.headers()) : null;
    }

    private static WebArchive.Head head(MessageHeaders headers) {
        return new WebArchive.Head(
                headers.first("WARC-Type").orElse(""),
                // Wget once wrote addresses in angle brackets, as the standard's grammar had them.
                headers.first("WARC-Target-URI").orElse("").replaceFirst("^<(.*)>$", "$1"),
                headers.first("Content-Type").orElse(""),
                headers.first("Content-Length").orElse(""));
    }
}
