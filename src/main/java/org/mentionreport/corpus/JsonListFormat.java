package org.mentionreport.corpus;

import java.io.IOException;
import java.util.List;

/** A list of JSON objects within an object that says something about them, or several such objects after each other. */
final class JsonListFormat implements RecordFormat {
    private final List<String> path;
    private final JsonRecords json;

    /** @param path the names that lead to the list */
    JsonListFormat(List<String> path, FieldNames names) {
        this.path = path;
        this.json = new JsonRecords(names);
    }

    @Override
    public Records open(Content content) {
        return new Lists(content);
    }

    private final class Lists implements Records {
        private final ByteGatherer bytes;
        private final TextDecoder decoder;
        private final JsonValues values;
        private final JsonNames names;
        private boolean isAtEnd;

        Lists(Content content) {
            this.bytes = new ByteGatherer(content.stream(), LIMIT);
            this.decoder = content.decoder();
            this.values = new JsonValues(bytes, decoder, json);
            this.names = new JsonNames(path, decoder);
        }

        @Override
        public Draft next() throws IOException {
            Draft record = null;
            while (record == null && !isAtEnd) {
                record = values.isInList() ? values.next() : beforeList();
            }
            return record;
        }

        /** Goes on to the next list; an object without one is a record itself. Null at a list, behind the object around one, at the end. */
        private Draft beforeList() throws IOException {
            bytes.clear();
            boolean isBehindList = !names.isOutside();
            long begin = values.line();
            int value = values.read();
            while (value != -1 && !names.opensList(value)) {
                begin = bytes.length() == 0 ? values.line() : begin;
                if (bytes.length() > 0 || value > ' ') {
                    bytes.gather(value);
                }
                if (value == '}' && names.isOutside()) {
                    return isBehindList ? null : object(begin, false);
                }
                value = values.read();
            }
            isAtEnd = value == -1;
            if (!isAtEnd) {
                values.enterList();
            }
            return isAtEnd && !isBehindList ? object(begin, true) : null;
        }

        private Draft object(long begin, boolean isCut) {
            if (bytes.overflowed()) {
                return JsonValues.tooLarge(begin);
            }
            String text = decoder.decode(bytes.bytes(), 0, bytes.length()).replaceFirst("^[\\s,]+", "");
            return text.isEmpty() ? null : json.of(text, begin, isCut);
        }
    }
}
