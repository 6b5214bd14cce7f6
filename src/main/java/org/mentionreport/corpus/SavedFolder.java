package org.mentionreport.corpus;

import java.util.regex.Pattern;

/**
 * The folder in which a browser keeps what belongs to a page that it saves: told by its name alone, for a record is judged by itself.
 */
public final class SavedFolder {

    /** What browsers add to the page's name, in the language of the user. */
    private static final Pattern WITHIN = Pattern.compile(
            "[^/](?:[_.]files|_archivos|_arquivos|_ficheiros|_fitxers|_fitxategiak|_fichiers|_file|-dateien|_bestanden|-filer"
                    + "|_tiedostot|_pliki|_soubory|_dosyalar|_datoteke)/",
            Pattern.CASE_INSENSITIVE);

    private SavedFolder() {}

    /** Whether a source, or a path in which {@code /} stands between, lies in such a folder. */
    public static boolean holds(String source) {
        return WITHIN.matcher(source).find();
    }
}
