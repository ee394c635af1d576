package org.rasad.serve.view;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** What the pages say of themselves in one language, from {@code labels.tsv}. Immutable. */
public final class Labels {

  private static final String FILE = "/org/rasad/serve/labels.tsv";
  private static final String COMMENT = "#";
  private static final String SCRIPT = "script.";
  private static final int COLUMNS = 3;

  private final Language language;
  private final SortedMap<String, String> texts;

  private Labels(Language language, SortedMap<String, String> texts) {
    this.language = language;
    this.texts = texts;
  }

  /** The labels in each language. */
  public static Map<Language, Labels> load() {
    Map<Language, Labels> labels = new EnumMap<>(Language.class);
    List<String[]> rows = rows();
    for (Language language : Language.values()) {
      SortedMap<String, String> texts = new TreeMap<>();
      rows.forEach(row -> texts.put(row[0], row[1 + language.ordinal()]));
      labels.put(language, new Labels(language, texts));
    }
    return labels;
  }

  public Language language() {
    return language;
  }

  /**
   * The text of a key.
   *
   * @throws IllegalArgumentException if there is no such key
   */
  public String of(String key) {
    String text = texts.get(key);
    if (text == null) {
      throw new IllegalArgumentException("labels.tsv has no key " + key + ".");
    }
    return text;
  }

  /** All keys with their texts. */
  public SortedMap<String, String> all() {
    return Collections.unmodifiableSortedMap(texts);
  }

  /** The texts of the keys that begin with {@code script.}, by what follows it. */
  public SortedMap<String, String> forScripts() {
    SortedMap<String, String> found = new TreeMap<>();
    texts
        .subMap(SCRIPT, SCRIPT + Character.MAX_VALUE)
        .forEach((key, text) -> found.put(key.substring(SCRIPT.length()), text));
    return found;
  }

  private static List<String[]> rows() {
    try (InputStream in = Labels.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException("The program was packaged without " + FILE + ".");
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith(COMMENT))
          .map(Labels::columns)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String[] columns(String line) {
    String[] columns = line.split("\t", -1);
    if (columns.length != COLUMNS) {
      throw new IllegalStateException(
          FILE + " needs a key, an Arabic and an English text in the line: " + line);
    }
    return columns;
  }
}
