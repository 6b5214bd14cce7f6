package org.mentionreport.corpus;

/**
 * JSON objects over any number of lines: one, several after each other, or a list of them. Objects are framed by their braces,
 * so that one that is no JSON inside does not take the next with it.
 */
final class JsonValuesFormat implements RecordFormat {
    private final JsonRecords json;

    JsonValuesFormat(FieldNames names) {
        this.json = new JsonRecords(names);
    }

    @Override
    public Records open(Content content) {
        return new JsonValues(new ByteGatherer(content.stream(), LIMIT), content.decoder(), json);
    }
}
