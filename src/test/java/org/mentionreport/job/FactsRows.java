package org.mentionreport.job;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.parquet.column.Encoding;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.hadoop.api.ReadSupport;
import org.apache.parquet.hadoop.example.GroupReadSupport;
import org.apache.parquet.hadoop.metadata.ColumnChunkMetaData;
import org.apache.parquet.io.InputFile;
import org.apache.parquet.io.LocalInputFile;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.Type;

/** Reads a Parquet file of the facts back, each value as the CSV files write it. */
final class FactsRows {

    private FactsRows() {}

    static List<Map<String, String>> of(Path file) throws IOException {
        List<Map<String, String>> rows = new ArrayList<>();
        try (ParquetReader<Group> reader = new Reader(new LocalInputFile(file)).build()) {
            for (Group row = reader.read(); row != null; row = reader.read()) {
                rows.add(values(row));
            }
        }
        return rows;
    }

    /** The encodings of each column in each of its chunks. */
    static List<Set<Encoding>> encodings(Path file) throws IOException {
        try (ParquetFileReader reader = ParquetFileReader.open(new LocalInputFile(file))) {
            return reader.getFooter().getBlocks().stream()
                    .flatMap(block -> block.getColumns().stream())
                    .map(ColumnChunkMetaData::getEncodings)
                    .toList();
        }
    }

    private static Map<String, String> values(Group row) {
        Map<String, String> values = new LinkedHashMap<>();
        for (Type column : row.getType().getFields()) {
            String name = column.getName();
            values.put(name, row.getFieldRepetitionCount(name) == 0 ? "" : value(row, column));
        }
        return values;
    }

    private static String value(Group row, Type column) {
        return LogicalTypeAnnotation.dateType().equals(column.getLogicalTypeAnnotation())
                ? LocalDate.ofEpochDay(row.getInteger(column.getName(), 0)).toString()
                : row.getValueToString(row.getType().getFieldIndex(column.getName()), 0);
    }

    private static final class Reader extends ParquetReader.Builder<Group> {
        Reader(InputFile file) {
            super(file, new PlainParquetConfiguration());
        }

        @Override
        protected ReadSupport<Group> getReadSupport() {
            return new GroupReadSupport();
        }
    }
}
