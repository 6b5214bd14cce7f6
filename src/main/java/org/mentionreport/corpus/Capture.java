package org.mentionreport.corpus;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.netpreserve.jwarc.ParsingException;

/**
 * What a web archive keeps of one address. A page or a text is a record; what else a crawl brings home, and what it notes of
 * itself, is no article. The day of the crawl says nothing about the article and is not kept.
 */
final class Capture {
    private static final Set<String> PAGES =
            Set.of("text/html", "application/xhtml+xml", "application/vnd.wap.xhtml+xml");
    private static final Set<String> UNTOLD =
            Set.of("", "text/plain", "application/octet-stream", "no-type", "unknown");
    private static final Set<String> FROM_THE_WEB = Set.of("http", "https", "ftp", "file", "");
    private static final int BEGIN = 1 << 12;
    private static final Pattern CHARSET = Pattern.compile("(?i)charset\\s*=\\s*[\"']?([^\\s\"';]+)");

    private final WebArchive.Head head;
    private final byte[] block;

    Capture(WebArchive.Head head, byte[] block) {
        this.head = head;
        this.block = block;
    }

    /** The record, or why it is none. */
    Draft draft() {
        String type = head.type().toLowerCase(Locale.ROOT);
        String scheme = head.url().replaceFirst("(?s):.*", "").toLowerCase(Locale.ROOT);
        if (type.equals("revisit")) {
            return notArticle("a revisit; the page is stored with an earlier visit");
        }
        if (!Set.of("response", "resource", "conversion").contains(type)) {
            return notArticle("a " + (type.isEmpty() ? "nameless" : Draft.shortened(type)) + " record");
        }
        if (!FROM_THE_WEB.contains(scheme)) {
            return notArticle("an address of the crawl's own: " + Draft.shortened(head.url()));
        }
        if (head.url().endsWith("/robots.txt")) {
            return notArticle("a robots.txt");
        }
        return type.equals("response") && begins("HTTP") ? fromServer() : page(head.mediaType(), block);
    }

    private boolean begins(String text) {
        int length = Math.min(block.length, text.length());
        return new String(block, 0, length, StandardCharsets.ISO_8859_1).equals(text);
    }

    /** Whether a block that lacks bytes of the archive's still has all that the server sent. */
    boolean isWhole() {
        try {
            return begins("HTTP") && HttpPage.of(block).isWhole();
        } catch (IOException cut) {
            return false;
        }
    }

    private Draft fromServer() {
        try {
            HttpPage page = HttpPage.of(block);
            return page.status() / 100 == 2
                    ? page(page.mediaType(), page.body())
                    : notArticle("the server answered with status " + page.status());
        } catch (ParsingException | RuntimeException header) {
            return new Draft.Refused(Rejected.Reason.MALFORMED, "the server's header cannot be read");
        } catch (IOException cut) {
            return new Draft.Refused(
                    Rejected.Reason.TRUNCATED, "the page was stored incomplete, or its encoding is damaged");
        }
    }

    private Draft page(String mediaType, byte[] body) {
        String type = mediaType.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT);
        boolean isUntold = UNTOLD.contains(type);
        if (!PAGES.contains(type) && !isUntold) {
            return notArticle("a file of the type " + Draft.shortened(type));
        }
        byte[] text = inUtf8(body, mediaType);
        if (isBlank(text)) {
            return notArticle("an empty page");
        }
        Draft.Refused refusal = FileKind.refusalOf(text);
        if (refusal != null) {
            return refusal.reason() == Rejected.Reason.BINARY ? notArticle(refusal.detail()) : refusal;
        }
        TextDecoder decoder = TextDecoder.of(Encoding.of(text));
        String begin = decoder.decode(text, 0, Math.min(text.length, BEGIN)).stripLeading();
        if (!isUntold || FormatChoice.isPage(begin)) {
            return HtmlPageFormat.page(text, decoder, head.url());
        }
        return begin.startsWith("<")
                ? notArticle("markup that is no web page")
                : TextPageFormat.page(text, decoder, head.url());
    }

    private static boolean isBlank(byte[] text) {
        for (byte value : text) {
            if (value < 0 || value > ' ') {
                return false;
            }
        }
        return true;
    }

    /** UTF-8, where the encoding is known to be another for sure; servers say ISO-8859-1 of what they do not know. */
    private static byte[] inUtf8(byte[] body, String mediaType) {
        Encoding encoding = Encoding.of(body);
        if (encoding.isWide()) {
            return new String(body, encoding.mark(), body.length - encoding.mark(), encoding.charset())
                    .getBytes(StandardCharsets.UTF_8);
        }
        if (encoding.mark() > 0) {
            return Arrays.copyOfRange(body, encoding.mark(), body.length);
        }
        Matcher stated = CHARSET.matcher(mediaType);
        if (Encoding.strayBytes(body) == 0 || !stated.find() || !isSupported(stated.group(1))) {
            return body;
        }
        Charset charset = Charset.forName(stated.group(1));
        boolean saysNothing = charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.UTF_8);
        return saysNothing ? body : new String(body, charset).getBytes(StandardCharsets.UTF_8);
    }

    private static boolean isSupported(String charset) {
        return charset.matches("[A-Za-z0-9][\\w.:+-]*") && Charset.isSupported(charset);
    }

    private static Draft notArticle(String detail) {
        return new Draft.Refused(Rejected.Reason.NOT_ARTICLE, detail);
    }
}
