package org.mentionreport.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TreeSet;
import org.mentionreport.corpus.Rejected;
import org.mentionreport.correction.Outcome;
import org.mentionreport.correction.Treated;
import org.mentionreport.duplicate.Duplicate;
import org.mentionreport.facts.ArticleFact;
import org.mentionreport.facts.MentionFact;
import org.mentionreport.gazetteer.Correction;
import org.mentionreport.gazetteer.Country;
import org.mentionreport.gazetteer.Group;

/** Made-up sources: a large one that looks like a real run, an empty one, and one with hostile text. */
public final class Fixtures {
    private static final LocalDate AS_OF = LocalDate.of(2019, 9, 30);
    private static final int ARTICLES = 2_900;
    private static final int FIRST_YEAR = 2010;
    private static final int YEARS = 10;

    /** Text that breaks careless writers. */
    public static final List<String> HOSTILE = List.of(
            "=HYPERLINK(\"http://bad.example\",\"click\")",
            "+1+1",
            "-2+3",
            "@SUM(A1)",
            "\tTab first",
            "\rReturn first",
            "comma, \"quote\" and\nnew line",
            "emoji \uD83D\uDE80 \uD83C\uDDE8\uD83C\uDDF4 ñ ã 中文 עברית",
            "back\\slash \\\" and 'apostrophe'",
            "a_x0041_b",
            "x".repeat(40_000) + "\uD83D\uDE80",
            "bell\u0007 and vertical\u000Btab");

    private Fixtures() {}

    /** About a thousand mentions of twelve groups in nine countries and ten years, with unknown ones. */
    public static FixtureSource realistic() {
        Random random = new Random(7);
        List<ArticleFact> articles = new ArrayList<>();
        for (int i = 0; i < ARTICLES; i++) {
            articles.add(article(i, random));
        }
        return source(articles, duplicates(), rejected(), corrections());
    }

    public static FixtureSource empty() {
        return source(List.of(), List.of(), List.of(), List.of());
    }

    /** One article for each hostile text, which stands in every field that a source can fill. */
    public static FixtureSource hostile() {
        List<ArticleFact> articles = new ArrayList<>();
        List<Duplicate> duplicates = new ArrayList<>();
        List<Rejected> rejected = new ArrayList<>();
        List<Treated> corrections = new ArrayList<>();
        for (int i = 0; i < HOSTILE.size(); i++) {
            String text = HOSTILE.get(i);
            String id = "%016x".formatted(i + 1);
            MentionFact mention = new MentionFact(
                    id + ".0001", "farc", text, List.of("COL"), "sentence", text, "rule", text, text, 3);
            articles.add(new ArticleFact(
                    id,
                    text,
                    "https://news.example/" + text,
                    text,
                    text,
                    LocalDate.of(2015, 1, 1 + i),
                    "metadata",
                    "es",
                    List.of("COL"),
                    text,
                    10,
                    "0".repeat(64),
                    List.of(mention),
                    List.of()));
            duplicates.add(new Duplicate(text, text, id, Duplicate.How.SAME_ADDRESS, 0.98765));
            rejected.add(new Rejected(text, Rejected.Reason.MALFORMED, "one line"));
            corrections.add(new Treated(
                    new Correction(10 + i, id, "farc", text, text, text, Correction.Kind.COUNTRIES, "PER", text, "AB"),
                    Outcome.APPLIED,
                    mention.mentionId(),
                    "COL"));
        }
        return source(articles, duplicates, rejected, corrections);
    }

    private static FixtureSource source(
            List<ArticleFact> articles,
            List<Duplicate> duplicates,
            List<Rejected> rejected,
            List<Treated> corrections) {
        return new FixtureSource(
                articles, duplicates, rejected, corrections, groups(), countries(), ReportScope.ALL, AS_OF);
    }

    private static ArticleFact article(int number, Random random) {
        String id = "%016x".formatted(number * 0x9E3779B97F4A7C15L);
        int span = 6 + number % YEARS;
        int year = FIRST_YEAR + random.nextInt(Math.min(YEARS, span));
        LocalDate published = number % 61 == 0
                ? null
                : LocalDate.of(year, 1 + random.nextInt(year == AS_OF.getYear() ? 9 : 12), 1 + random.nextInt(28));
        String country = pick(COUNTRIES, random)[0];
        List<MentionFact> mentions = new ArrayList<>();
        if (random.nextInt(100) < 14 + year % 6) {
            int many = 1 + random.nextInt(4);
            for (int i = 1; i <= many; i++) {
                mentions.add(mention("%s.%04d".formatted(id, i), country, random));
            }
        }
        String outlet = random.nextBoolean() ? "wire.example" : "El Diario Semanal";
        return new ArticleFact(
                id,
                "articles.jsonl.gz#" + (number + 1),
                number % 5 == 0 ? "" : "https://" + "news.example/" + year + "/" + number + "?a=1&b=2",
                outlet,
                pick(TITLES, random)[0].formatted(english(country)),
                published,
                published == null ? "none" : "metadata",
                new String[] {"en", "es", "pt"}[number % 3],
                number % 9 == 0 ? List.of() : List.of(country),
                number % 4 == 0 ? "" : english(country).toUpperCase(Locale.ROOT),
                800 + random.nextInt(9_000),
                "%064x".formatted(number),
                mentions,
                List.of());
    }

    private static MentionFact mention(String id, String setting, Random random) {
        String[] group = GROUPS[Math.min(random.nextInt(GROUPS.length), random.nextInt(GROUPS.length))];
        int kind = random.nextInt(20);
        TreeSet<String> countries = new TreeSet<>();
        if (kind == 0) {
            countries.add(Country.UNKNOWN);
        } else {
            countries.add(kind < 4 ? group[3] : setting);
            if (kind == 5) {
                countries.add("USA");
            }
        }
        String where = countries.contains(Country.UNKNOWN) ? "" : english(countries.first());
        String[] sentence = pick(SENTENCES, random);
        return new MentionFact(
                id,
                group[0],
                group[4],
                List.copyOf(countries),
                where.isEmpty() ? "none" : kind < 12 ? "sentence" : "paragraph",
                where,
                where.isEmpty() ? "nothing-near" : "place-in-sentence",
                sentence[0].formatted(where.isEmpty() ? "the region" : where),
                sentence[1],
                random.nextInt(5_000));
    }

    private static List<Duplicate> duplicates() {
        List<Duplicate> copies = new ArrayList<>();
        for (int i = 0; i < 84; i++) {
            boolean same = i % 3 > 0;
            copies.add(new Duplicate(
                    "copies.jsonl#" + (i + 1),
                    "https://mirror.example/" + i,
                    "%016x".formatted(i * 0x9E3779B97F4A7C15L),
                    same ? Duplicate.How.SAME_TEXT : Duplicate.How.SAME_ADDRESS,
                    same ? 1 : 0.9 + i / 1000.0));
        }
        return copies;
    }

    private static List<Treated> corrections() {
        List<Treated> corrections = new ArrayList<>();
        for (Outcome outcome : Outcome.values()) {
            String id = "%016x".formatted(9 - corrections.size());
            boolean fits = outcome == Outcome.APPLIED || outcome == Outcome.NEEDLESS;
            corrections.add(new Treated(
                    new Correction(
                            10 + corrections.size(),
                            id,
                            "farc",
                            "FARC",
                            "of the",
                            "",
                            Correction.Kind.COUNTRIES,
                            "COL;PER",
                            "The river is the border here, and both banks are named in the text.",
                            "AB"),
                    outcome,
                    fits ? id + ".0001" : "",
                    fits ? "ZZZ" : ""));
        }
        corrections.add(new Treated(
                new Correction(
                        40, "0".repeat(16), "", "", "", "", Correction.Kind.DATE, "2011-02-03", "Day first.", "CD"),
                Outcome.APPLIED,
                "",
                "2011-03-02"));
        return corrections;
    }

    private static List<Rejected> rejected() {
        List<Rejected> records = new ArrayList<>();
        for (int i = 0; i < 37; i++) {
            Rejected.Reason reason =
                    i < 25 ? Rejected.Reason.NOT_ARTICLE : i < 33 ? Rejected.Reason.NO_TEXT : Rejected.Reason.TRUNCATED;
            records.add(new Rejected("pages/%03d.html".formatted(i), reason, "found nothing that would do"));
        }
        return records;
    }

    private static List<GroupRow> groups() {
        List<GroupRow> rows = new ArrayList<>();
        for (String[] group : GROUPS) {
            rows.add(new GroupRow(
                    new Group(group[0], group[1], group[2], group[3], "", null, "made up"),
                    List.of(group[1], group[4]),
                    group[0]));
        }
        return rows;
    }

    private static List<Country> countries() {
        List<Country> countries = new ArrayList<>();
        for (String[] country : COUNTRIES) {
            countries.add(new Country(country[0], country[1], country[2], country[3], country[4]));
        }
        countries.add(new Country("USA", "US", "United States", "Estados Unidos", "Estados Unidos"));
        countries.add(new Country("ITA", "IT", "Italy", "Italia", "Itália"));
        countries.add(new Country("NAM", "NA", "Namibia", "Namibia", "Namíbia"));
        countries.add(new Country(Country.UNKNOWN, "", "Unknown", "Desconocido", "Desconhecido"));
        return countries;
    }

    private static String english(String code) {
        return countries().stream()
                .filter(country -> country.code().equals(code))
                .findFirst()
                .orElseThrow()
                .english();
    }

    private static String[] pick(String[][] rows, Random random) {
        return rows[Math.min(random.nextInt(rows.length), random.nextInt(rows.length))];
    }

    private static final String[][] COUNTRIES = {
        {"COL", "CO", "Colombia", "Colombia", "Colômbia"},
        {"MEX", "MX", "Mexico", "México", "México"},
        {"BRA", "BR", "Brazil", "Brasil", "Brasil"},
        {"SLV", "SV", "El Salvador", "El Salvador", "El Salvador"},
        {"GTM", "GT", "Guatemala", "Guatemala", "Guatemala"},
        {"HND", "HN", "Honduras", "Honduras", "Honduras"},
        {"VEN", "VE", "Venezuela", "Venezuela", "Venezuela"},
        {"PER", "PE", "Peru", "Perú", "Peru"},
        {"PRY", "PY", "Paraguay", "Paraguay", "Paraguai"},
    };

    private static final String[][] GROUPS = {
        {"farc", "Revolutionary Armed Forces of Colombia (FARC)", "guerrilla", "COL", "FARC"},
        {"zetas", "Los Zetas", "cartel", "MEX", "Zetas"},
        {"sinaloa-cartel", "Sinaloa Cartel", "cartel", "MEX", "Sinaloa Cartel"},
        {"ms13", "Mara Salvatrucha (MS13)", "gang", "SLV", "MS-13"},
        {"pcc", "Primeiro Comando da Capital (PCC)", "gang", "BRA", "PCC"},
        {"eln", "National Liberation Army (ELN)", "guerrilla", "COL", "ELN"},
        {"barrio-18", "Barrio 18", "gang", "SLV", "Barrio 18"},
        {"comando-vermelho", "Comando Vermelho", "gang", "BRA", "CV"},
        {"urabenos", "Gaitanist Self-Defence Forces (Urabeños)", "paramilitary", "COL", "Urabeños"},
        {"shining-path", "Shining Path", "guerrilla", "PER", "Sendero Luminoso"},
        {"ndrangheta", "'Ndrangheta", "mafia", "ITA", "'Ndrangheta"},
        {"tren-de-aragua", "Tren de Aragua", "gang", "VEN", "Tren de Aragua"},
    };

    private static final String[][] TITLES = {
        {"Police seize two tons of cocaine in %s"},
        {"Why homicides fell last year in %s"},
        {"%s: prison transfer raises fears of a new wave of violence across several cities and border towns"},
        {"Prosecutors name the finance network behind illegal mining in %s"},
        {"Interview: a mayor under threat in %s"},
    };

    private static final String[][] SENTENCES = {
        {
            "Officers in %s said on Tuesday that they had arrested a regional leader of the",
            ", who had been sought since March."
        },
        {
            "According to the indictment, trucks from %s carried cocaine for the",
            " and returned with cash, weapons and forged papers, a pattern that investigators had followed for almost three years before the raids."
        },
        {"Residents of %s blame the", " for the killings."},
        {
            "A report by the ombudsman of %s, which was based on interviews in eleven municipalities and on the records of four prisons, warns of an alliance between local smugglers and the",
            ", but gives no figures."
        },
        {"In %s, the", " control the road to the port."},
    };
}
