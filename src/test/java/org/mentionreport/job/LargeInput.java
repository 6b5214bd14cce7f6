package org.mentionreport.job;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** An input that does not fit into memory. */
enum LargeInput {
    LINES_OF_1_GB {
        @Override
        Written write(Path folder, InventedArticles articles) throws IOException {
            ObjectMapper json = new ObjectMapper();
            return fill(folder.resolve("large.jsonl"), 1_000_000_000, number -> {
                InventedArticles.Invented article = articles.next(11);
                return json.createObjectNode()
                                .put("title", article.title())
                                .put("published", article.published().toString())
                                .put("text", String.join("\n\n", article.paragraphs()))
                        + "\n";
            });
        }
    },
    FILES_200_000 {
        @Override
        Written write(Path folder, InventedArticles articles) throws IOException {
            for (int number = 0; number < 200_000; number++) {
                InventedArticles.Invented article = articles.next(2);
                Path below = Files.createDirectories(folder.resolve(String.valueOf(number / 1000)));
                Files.writeString(
                        below.resolve(number + ".txt"),
                        article.title() + "\n" + article.published() + "\n\n"
                                + String.join("\n\n", article.paragraphs()) + "\n");
            }
            return Written.ofArticles(200_000);
        }
    },
    ARCHIVE_OF_500_MB {
        @Override
        Written write(Path folder, InventedArticles articles) throws IOException {
            String links = "<li><a href=\"/harbour/lamps\">Lamps of the harbour</a></li>\n".repeat(150);
            return fill(folder.resolve("large.warc"), 500_000_000, number -> {
                InventedArticles.Invented article = articles.next(11);
                String page = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n"
                        + "<!DOCTYPE html><html><head><title>" + article.title() + "</title>"
                        + "<meta property=\"article:published_time\" content=\"" + article.published() + "\"></head>"
                        + "<body><nav><ul>" + links + "</ul></nav><article><h1>" + article.title() + "</h1><p>"
                        + String.join("</p>\n<p>", article.paragraphs()) + "</p></article><aside><ul>" + links
                        + "</ul></aside></body></html>";
                return "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://archive.example/" + number
                        + "\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: "
                        + page.getBytes(StandardCharsets.UTF_8).length + "\r\n\r\n" + page + "\r\n\r\n";
            });
        }
    },
    /** It is too large for an article, and beside it stands one. */
    LINE_OF_2_GB {
        @Override
        Written write(Path folder, InventedArticles articles) throws IOException {
            byte[] words = "Nine men were held in the port, and nobody asked for their names. "
                    .repeat(15_000)
                    .getBytes(StandardCharsets.UTF_8);
            try (OutputStream line = Files.newOutputStream(folder.resolve("line.txt"))) {
                for (long written = 0; written < 2_000_000_000; written += words.length) {
                    line.write(words);
                }
            }
            Files.writeString(
                    folder.resolve("article.txt"),
                    String.join("\n\n", articles.next(2).paragraphs()) + "\n");
            return new Written(2, 1);
        }
    };

    /** How much was written. */
    record Written(int records, int articles) {
        private static Written ofArticles(int articles) {
            return new Written(articles, articles);
        }
    }

    /** Writes it into a folder. */
    abstract Written write(Path folder, InventedArticles articles) throws IOException;

    private interface Writing {
        String record(int number);
    }

    private static Written fill(Path file, long bytes, Writing writing) throws IOException {
        int number = 0;
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 20)) {
            for (long written = 0; written < bytes; number++) {
                byte[] record = writing.record(number).getBytes(StandardCharsets.UTF_8);
                out.write(record);
                written += record.length;
            }
        }
        return Written.ofArticles(number);
    }
}
