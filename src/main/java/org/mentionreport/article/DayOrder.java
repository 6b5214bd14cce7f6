package org.mentionreport.article;

import java.io.Serializable;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.mentionreport.datafile.DataFile;
import org.mentionreport.datafile.Fault;
import org.mentionreport.datafile.Row;

/** Whether a site writes the month before the day in dates that do not tell by themselves. */
final class DayOrder implements Serializable {
    private static final long serialVersionUID = 1;

    private record Key(String language, String ending) implements Serializable {}

    private final HashMap<Key, Boolean> monthFirst = new HashMap<>();

    private DayOrder() {}

    static DayOrder load(Path folder, List<Fault> faults) {
        DayOrder order = new DayOrder();
        for (Row row : DataFile.read(folder, "dayorder.csv", List.of("language", "ending", "order"), faults)) {
            if (!List.of("day", "month").contains(row.get("order"))) {
                faults.add(row.fault("there is no order '" + row.get("order") + "'", "Use day or month"));
            }
            Key key = new Key(row.get("language"), row.get("ending").toLowerCase(Locale.ROOT));
            if (order.monthFirst.put(key, row.get("order").equals("month")) != null) {
                faults.add(row.fault("the ending '" + key.ending() + "' stands twice", "Keep one of the rows"));
            }
        }
        return order;
    }

    /** Of the host's endings the longest that is known decides; the shortest is the empty one. */
    boolean isMonthFirst(String language, String address) {
        String ending = host(address);
        while (!monthFirst.containsKey(new Key(language, ending)) && !ending.isEmpty()) {
            int point = ending.indexOf('.');
            ending = point < 0 ? "" : ending.substring(point + 1);
        }
        return monthFirst.getOrDefault(new Key(language, ending), false);
    }

    private static String host(String address) {
        try {
            return Optional.ofNullable(URI.create(address.strip()).getHost())
                    .orElse("")
                    .toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException noAddress) {
            return "";
        }
    }
}
