package org.mentionreport.corpus;

import java.io.IOException;
import java.util.regex.Pattern;

/**
 * The records of a web archive, each a header and a block whose length the header gives. A length is believed only if the next
 * record or the archive's end stands behind the block: else the record is rejected, and reading goes on at the next header, be it
 * inside the block.
 */
final class WebArchive implements RecordFormat.Records {
    private static final int LIMIT = RecordFormat.LIMIT;
    private static final Pattern LENGTH = Pattern.compile("\\d{1,18}");

    /** A kind of archive: how its headers are written. */
    interface Heads extends RecordFormat {

        @Override
        default Records open(Content content) {
            return new WebArchive(content, this);
        }

        @Override
        default boolean goesOnBehindDamage() {
            return true;
        }

        /** Whether a line begins a record. */
        boolean begins(String line);

        /** What stands behind each block and hardly within one; empty where nothing does. */
        String end();

        /** The head that begins at the next line, or null where it cannot be read. */
        Head read(ArchiveStream stream) throws IOException;
    }

    /**
     * What a header says.
     *
     * @param type as in WARC: response, resource, conversion, …
     * @param url the address, or empty
     * @param mediaType of the block
     * @param length of the block in bytes, as written
     */
    record Head(String type, String url, String mediaType, String length) {}

    private final ArchiveStream stream;
    private final Heads heads;

    WebArchive(Content content, Heads heads) {
        this.stream = new ArchiveStream(content.stream());
        this.heads = heads;
    }

    @Override
    public Draft next() throws IOException {
        try {
            return read();
        } catch (UnpackingException damage) {
            // What is read behind the damage does not belong to it.
            stream.passAll();
            throw damage;
        }
    }

    private Draft read() throws IOException {
        ArchiveStream.Line first = stream.peek();
        if (first == null) {
            return null;
        }
        if (!heads.begins(first.text())) {
            long passed = passToNext();
            return first.isWhole()
                    ? malformed("what stands here belongs to no record; bytes passed by: " + passed)
                    : cutOff("the archive is cut off where a record begins");
        }
        Head head = heads.read(stream);
        if (head == null || !LENGTH.matcher(head.length()).matches()) {
            boolean atEnd = stream.peek() == null;
            passToNext();
            return head == null && atEnd
                    ? cutOff("the archive is cut off in a record's header")
                    : malformed("the header cannot be read or gives no length of the record");
        }
        return record(head, Long.parseLong(head.length()));
    }

    private Draft record(Head head, long length) throws IOException {
        int block = stream.ahead((int) Math.min(LIMIT, length));
        if (length > LIMIT && block == LIMIT && stream.find(heads::begins, block) < 0) {
            return passBy(new Capture(head, stream.block(block)), length - LIMIT);
        }
        boolean fits = block == length && isFollowed(block);
        return fits ? new Capture(head, stream.block(block)).draft() : misfit(head, block, length);
    }

    /** Whether a record ends behind a block. What is damaged there is told when the next one is asked for. */
    private boolean isFollowed(int block) throws IOException {
        try {
            if (!heads.end().isEmpty() && stream.isBehind(block, heads.end())) {
                return true;
            }
            ArchiveStream.Line next = stream.peekBehind(block);
            return next == null || !next.isWhole() || heads.begins(next.text());
        } catch (UnpackingException damage) {
            return true;
        }
    }

    /** A record over the limit. What its beginning shows to be no article needs not be found too large. */
    private Draft passBy(Capture capture, long rest) throws IOException {
        long passed = stream.passTo(heads::begins, rest);
        if (passed < rest) {
            return stream.peek() == null
                    ? cutOff("the archive is cut off within this record")
                    : misfit(LIMIT + rest, LIMIT + passed);
        }
        return capture.draft() instanceof Draft.Refused refused && refused.reason() == Rejected.Reason.NOT_ARTICLE
                ? refused
                : new Draft.Refused(Rejected.Reason.TOO_LARGE, "a record of more than 16 MiB");
    }

    private Draft misfit(Head head, int block, long length) throws IOException {
        int next = stream.find(heads::begins, block);
        if (next < 0 && block < length) {
            Capture capture = new Capture(head, stream.block(block));
            return capture.isWhole() ? capture.draft() : cutOff("the archive is cut off within this record");
        }
        // Where no record begins within the block, the next one may begin with the block's last line.
        int from = next < 0 ? stream.lastLine(block) : next;
        stream.pass(from);
        return misfit(length, from + passToNext());
    }

    private static Draft misfit(long length, long next) {
        return malformed(
                "its header gives " + length + " as the length in bytes, but the next record begins after " + next);
    }

    private long passToNext() throws IOException {
        return stream.passTo(heads::begins, Long.MAX_VALUE);
    }

    private static Draft malformed(String detail) {
        return new Draft.Refused(Rejected.Reason.MALFORMED, detail);
    }

    private static Draft cutOff(String detail) {
        return new Draft.Refused(Rejected.Reason.TRUNCATED, detail + "; fetch it again");
    }
}
