package org.mentionreport.corpus;

import java.time.LocalDate;
import java.time.temporal.JulianFields;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.NanoTime;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.PrimitiveStringifier;
import org.apache.parquet.schema.PrimitiveType;
import org.apache.parquet.schema.Type;

/**
 * The values of a row as text, named as those of a JSON object are: {@code source.name} for a value inside a value, lists joined to
 * paragraphs, days and times as ISO 8601 has them.
 */
final class ParquetRow {
    private final Map<String, String> values = new LinkedHashMap<>();

    private ParquetRow() {}

    static Map<String, String> values(Group row) {
        ParquetRow all = new ParquetRow();
        all.add("", row);
        return all.values;
    }

    private void add(String prefix, Group group) {
        for (int field = 0; field < group.getType().getFieldCount(); field++) {
            Type type = group.getType().getType(field);
            String name = prefix + type.getName();
            if (type.isPrimitive() || type.isRepetition(Type.Repetition.REPEATED) || isList(type)) {
                List<String> texts = new ArrayList<>();
                collect(group, field, texts);
                if (!texts.isEmpty()) {
                    values.put(name, String.join("\n\n", texts));
                }
            } else if (group.getFieldRepetitionCount(field) > 0) {
                add(name + ".", group.getGroup(field, 0));
            }
        }
    }

    private static boolean isList(Type type) {
        return type.getLogicalTypeAnnotation() instanceof LogicalTypeAnnotation.ListLogicalTypeAnnotation;
    }

    private static void collect(Group group, int field, List<String> texts) {
        Type type = group.getType().getType(field);
        for (int index = 0; index < group.getFieldRepetitionCount(field); index++) {
            if (type.isPrimitive()) {
                texts.add(text(group, field, index, type.asPrimitiveType()));
            } else {
                Group inner = group.getGroup(field, index);
                for (int part = 0; part < inner.getType().getFieldCount(); part++) {
                    collect(inner, part, texts);
                }
            }
        }
    }

    private static String text(Group group, int field, int index, PrimitiveType type) {
        PrimitiveStringifier written = type.stringifier();
        return switch (type.getPrimitiveTypeName()) {
            case INT32 -> written.stringify(group.getInteger(field, index));
            case INT64 -> written.stringify(group.getLong(field, index));
            case INT96 -> day(NanoTime.fromBinary(group.getInt96(field, index)));
            case BOOLEAN -> written.stringify(group.getBoolean(field, index));
            case FLOAT -> written.stringify(group.getFloat(field, index));
            case DOUBLE -> written.stringify(group.getDouble(field, index));
            // Older writers do not say that what they write is text.
            case BINARY ->
                type.getLogicalTypeAnnotation() == null
                        ? group.getBinary(field, index).toStringUsingUTF8()
                        : written.stringify(group.getBinary(field, index));
            case FIXED_LEN_BYTE_ARRAY -> written.stringify(group.getBinary(field, index));
        };
    }

    private static String day(NanoTime time) {
        return LocalDate.MIN.with(JulianFields.JULIAN_DAY, time.getJulianDay()).toString();
    }
}
