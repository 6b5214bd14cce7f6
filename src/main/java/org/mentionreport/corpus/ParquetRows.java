package org.mentionreport.corpus;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.hadoop.api.ReadSupport;
import org.apache.parquet.hadoop.example.GroupReadSupport;
import org.apache.parquet.io.InputFile;
import org.apache.parquet.io.LocalInputFile;

/** Opens a Parquet file for reading row by row. */
public final class ParquetRows extends ParquetReader.Builder<Group> {

    private ParquetRows(InputFile file) {
        super(file, new PlainParquetConfiguration());
    }

    /** The rows of a file of this machine; whoever opens them closes them. */
    public static ParquetReader<Group> open(Path file) throws IOException {
        return open(new LocalInputFile(file));
    }

    static ParquetReader<Group> open(InputFile file) throws IOException {
        return new ParquetRows(file).build();
    }

    @Override
    protected ReadSupport<Group> getReadSupport() {
        return new GroupReadSupport();
    }
}
