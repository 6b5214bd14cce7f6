package org.mentionreport.article;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetector;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

/**
 * Tells a text's language with OpenNLP's model of 103 languages. The text is believed before what its record states, for many
 * pages state the language of their template; where the text is too short to tell, the record is believed.
 */
final class LanguageDetection implements Serializable {
    private static final long serialVersionUID = 1;
    private static final String MODEL = "/langdetect-183.bin";
    private static final Map<String, String> OURS = Map.of("eng", "en", "spa", "es", "por", "pt");

    private static final Pattern CODE = Pattern.compile("([a-z]{2,3})(?:[-_].*)?");

    /** More letters change nothing. */
    private static final int ENOUGH = 1000;

    /** How many times as likely as the next a language must be to be sure. */
    private static final double SURE = 1.5;

    /** How likely one of ours must still be, against the likeliest, where nothing is sure. */
    private static final double NEAR = 0.5;

    /** How likely it must be against a language that is picked blindly: names and numbers tell nothing. */
    private static final double BETTER_THAN_BLIND = 1.25;

    /** Read at the first text, on each machine: ten megabytes that are not sent around. */
    private transient LanguageDetector detector;

    /** {@code en}, {@code es} or {@code pt}, or empty where the text is in none of them or nothing tells. */
    String of(String stated, String text) {
        Language[] likeliest = detector()
                .predictLanguages(
                        text.substring(0, Math.min(text.length(), ENOUGH)).toLowerCase(Locale.ROOT));
        Language first = likeliest[0];
        if (first.getConfidence() >= SURE * likeliest[1].getConfidence()) {
            return OURS.getOrDefault(first.getLang(), "");
        }
        Matcher code = CODE.matcher(stated.strip().toLowerCase(Locale.ROOT));
        return code.matches() ? ofCode(code.group(1)) : ofOurs(likeliest);
    }

    private static String ofCode(String code) {
        return OURS.containsValue(code) ? code : OURS.getOrDefault(code, "");
    }

    private static String ofOurs(Language[] likeliest) {
        double least = Math.max(NEAR * likeliest[0].getConfidence(), BETTER_THAN_BLIND / likeliest.length);
        return Arrays.stream(likeliest)
                .filter(language -> OURS.containsKey(language.getLang()) && language.getConfidence() >= least)
                .findFirst()
                .map(language -> OURS.get(language.getLang()))
                .orElse("");
    }

    private synchronized LanguageDetector detector() {
        if (detector == null) {
            try (InputStream model = LanguageDetection.class.getResourceAsStream(MODEL)) {
                if (model == null) {
                    throw new IllegalStateException(
                            "The language model " + MODEL + " is not on the class path; build the job again.");
                }
                detector = new LanguageDetectorME(new LanguageDetectorModel(model));
            } catch (IOException e) {
                throw new UncheckedIOException("The language model cannot be read; build the job again.", e);
            }
        }
        return detector;
    }
}
