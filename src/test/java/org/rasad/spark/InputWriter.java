package org.rasad.spark;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.GZIPOutputStream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import org.rasad.source.Article;
import org.rasad.source.Articles;
import org.rasad.source.ReadResult;
import tools.jackson.databind.json.JsonMapper;

/** Writes articles in the formats that the job reads. */
final class InputWriter {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private InputWriter() {}

  /** The articles in {@code data/articles}. */
  static List<Article> samples() {
    List<Article> all = new ArrayList<>();
    try (Articles articles = Articles.in(List.of(Path.of("data/articles")))) {
      articles.forEachRemaining(r -> all.add(((ReadResult.Read) r).article()));
    }
    return all;
  }

  static Path lines(Path file, List<Article> articles) throws IOException {
    Files.createDirectories(Objects.requireNonNull(file.getParent()));
    return Files.writeString(
        file, String.join("\n", articles.stream().map(InputWriter::line).toList()) + "\n");
  }

  static Path compressed(Path file, List<Article> articles) throws IOException {
    Files.createDirectories(Objects.requireNonNull(file.getParent()));
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      for (Article article : articles) {
        out.write((line(article) + "\n").getBytes(StandardCharsets.UTF_8));
      }
    }
    return file;
  }

  /** A folder of one file, with days as dates. */
  static Path parquet(Path folder, List<Article> articles) {
    StructType columns =
        new StructType()
            .add("id", "string")
            .add("title", "string")
            .add("text", "string")
            .add("url", "string")
            .add("published", "date")
            .add("source", "string");
    List<Row> rows =
        articles.stream()
            .map(
                a ->
                    RowFactory.create(
                        a.id(),
                        a.title(),
                        a.text(),
                        a.url(),
                        a.published() == null ? null : java.sql.Date.valueOf(a.published()),
                        a.publisher()))
            .toList();
    LocalSpark.session()
        .createDataFrame(rows, columns)
        .coalesce(1)
        .write()
        .mode(SaveMode.ErrorIfExists)
        .parquet(folder.toString());
    return folder;
  }

  static String line(Article article) {
    Map<String, @Nullable String> members = new LinkedHashMap<>();
    members.put("id", article.id());
    members.put("source", article.publisher());
    members.put("url", article.url());
    members.put("published", article.published() == null ? null : article.published().toString());
    members.put("title", article.title());
    members.put("text", article.text());
    return JSON.writeValueAsString(members);
  }
}
