package org.mentionreport.corpus;

import java.util.Map;

/** A page saved as text: the whole file is one record. */
final class TextPageFormat implements RecordFormat {

    @Override
    public boolean isNumbered() {
        return false;
    }

    @Override
    public Records open(Content content) {
        return () -> {
            byte[] bytes = content.stream().readNBytes(LIMIT + 1);
            return page(bytes, content.decoder(), "");
        };
    }

    /**
     * The record of a page, wherever its bytes come from.
     *
     * @param url where it was fetched from, or empty
     */
    static Draft page(byte[] bytes, TextDecoder decoder, String url) {
        if (bytes.length > LIMIT) {
            return new Draft.Refused(
                    Rejected.Reason.TOO_LARGE, "a page of more than 16 MiB; split it into its articles");
        }
        String text = decoder.decode(bytes, 0, bytes.length);
        if (text.isBlank()) {
            return new Draft.Refused(Rejected.Reason.EMPTY, "the page holds only blanks");
        }
        Map<Field, String> fields = url.isBlank() ? Map.of(Field.TEXT, text) : Map.of(Field.TEXT, text, Field.URL, url);
        return Draft.Read.page(SourceRecord.Shape.PAGE, fields);
    }
}
