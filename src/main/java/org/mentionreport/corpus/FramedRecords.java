package org.mentionreport.corpus;

import java.io.IOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * The records of a file, one at a time: opens it at the first call, numbers what its format frames, ends with a rejection where the
 * file fails.
 */
public final class FramedRecords implements Iterator<Framed> {

    private final InputFile file;
    private final Store store;
    private final FieldNames names;
    private final NamesOfFile namesSeen;
    private Content content;
    private RecordFormat format;
    private RecordFormat.Records records;
    private Store.State opened;
    private long number;
    private Framed waiting;
    private boolean finished;

    FramedRecords(InputFile file, Store store, FieldNames names) {
        this.file = file;
        this.store = store;
        this.names = names;
        this.namesSeen = new NamesOfFile(names);
    }

    @Override
    public boolean hasNext() {
        if (waiting == null && !finished) {
            waiting = advance();
        }
        return waiting != null;
    }

    @Override
    public Framed next() {
        if (!hasNext()) {
            throw new NoSuchElementException(file.source() + " has no further record");
        }
        Framed next = waiting;
        waiting = null;
        return next;
    }

    /** What the records taken so far say under names that mean no field, where they lack one that matters. */
    public Optional<UnusedFields> unusedFields() {
        return namesSeen.unused();
    }

    private Framed advance() {
        try {
            Rejected refusal = records == null ? open() : null;
            if (refusal != null) {
                return end(refusal);
            }
            Draft draft = records.next();
            if (draft == null) {
                return end(ending());
            }
            boolean single = !format.isNumbered();
            if (single && hasChanged()) {
                return end(changed());
            }
            number++;
            Framed framed = framed(draft, sourceOf(number));
            return single ? end(framed) : framed;
        } catch (UnpackingException damage) {
            return damaged(damage);
        } catch (IOException failure) {
            return end(rejected(FileFailure.of(store, file.path(), failure)));
        } catch (RuntimeException unforeseen) {
            return end(rejected(FileFailure.of(unforeseen)));
        } catch (StackOverflowError | OutOfMemoryError tooLarge) {
            return end(Rejected.failed(source(), tooLarge));
        }
    }

    /** Opens the file; the reason, if as a whole it is no source of records, else null. */
    private Rejected open() throws IOException {
        opened = store.state(file.path());
        if (!opened.isFile()) {
            return rejected(Rejected.Reason.UNREADABLE, "this is no regular file; name a file or a folder");
        }
        Draft.Refused unfinished = UnfinishedFile.refusalOf(file.source());
        if (unfinished != null) {
            return rejected(unfinished);
        }
        content = Content.open(store, file);
        Draft.Refused refusal = content.refusal();
        if (refusal != null) {
            return rejected(refusal);
        }
        format = FormatChoice.of(content, names);
        records = format.open(content);
        return null;
    }

    private Framed damaged(UnpackingException damage) {
        if (hasMoved()) {
            return end(changed());
        }
        Rejected rejected = rejected(damage.reason(), damage.getMessage());
        boolean goesOn = format != null && format.goesOnBehindDamage() && content.passDamage();
        number += goesOn ? 1 : 0;
        return goesOn ? rejected : end(rejected);
    }

    private Framed ending() throws IOException {
        if (hasChanged()) {
            return changed();
        }
        return number > 0 ? null : new Rejected(file.source(), Rejected.Reason.EMPTY, "there is no record in the file");
    }

    private Rejected changed() {
        return rejected(Rejected.Reason.CHANGED, "the file changed while it was read; run again when it is at rest");
    }

    private boolean hasChanged() throws IOException {
        return !opened.equals(store.state(file.path()));
    }

    /** Like {@link #hasChanged}, where something else is wrong already. */
    private boolean hasMoved() {
        try {
            return hasChanged();
        } catch (IOException gone) {
            return true;
        }
    }

    private Rejected rejected(Rejected.Reason reason, String detail) {
        return new Rejected(source(), reason, detail);
    }

    private Rejected rejected(Draft.Refused refusal) {
        return rejected(refusal.reason(), refusal.detail());
    }

    /** Of the record at hand, or of the file where none has been framed. */
    private String source() {
        return format == null ? file.source() : sourceOf(number + 1);
    }

    private String sourceOf(long record) {
        return format.isNumbered() ? file.source() + "#" + record : file.source();
    }

    private Framed framed(Draft draft, String source) {
        if (draft instanceof Draft.Read read) {
            namesSeen.add(read.names());
            return new SourceRecord(source, read.shape(), read.fields());
        }
        Draft.Refused refusal = (Draft.Refused) draft;
        return new Rejected(source, refusal.reason(), refusal.detail());
    }

    private Framed end(Framed last) {
        finished = true;
        if (content != null) {
            content.close();
        }
        return last;
    }
}
