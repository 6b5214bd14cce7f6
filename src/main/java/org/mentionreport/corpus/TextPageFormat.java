package org.mentionreport.corpus;

import java.io.IOException;
import java.util.Map;

/** A page saved as text: the whole file is one record. */
final class TextPageFormat implements RecordFormat {

    @Override
    public boolean isNumbered() {
        return false;
    }

    @Override
    public Records open(Content content) {
        return () -> read(content);
    }

    private static Draft read(Content content) throws IOException {
        byte[] bytes = content.stream().readNBytes(LIMIT + 1);
        if (bytes.length > LIMIT) {
            return new Draft.Refused(
                    Rejected.Reason.TOO_LARGE, "a page of more than 16 MiB; split it into its articles");
        }
        String text = content.decoder().decode(bytes, 0, bytes.length);
        if (text.isBlank()) {
            return new Draft.Refused(Rejected.Reason.EMPTY, "the file holds only blanks");
        }
        return new Draft.Read(SourceRecord.Shape.PAGE, Map.of(Field.TEXT, text));
    }
}
