package org.rasad.eval.incident;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVRecord;
import org.rasad.lexicon.EventType;

/** Reads {@code pairs.tsv}. */
public final class PairFile {

  private PairFile() {}

  /**
   * All pairs.
   *
   * @throws IllegalArgumentException for a faulty row, with file and line
   * @throws IOException if the file cannot be read
   */
  public static List<ReportPair> read(Path file) throws IOException {
    return TabFile.read(file, PairFile::pair);
  }

  private static ReportPair pair(CSVRecord row) {
    String label = row.get("label");
    if (!label.equals("same") && !label.equals("different")) {
      throw new IllegalArgumentException("«" + label + "» is neither same nor different.");
    }
    return new ReportPair(
        mention(row, "_a"), mention(row, "_b"), label.equals("same"), row.get("split"));
  }

  private static ReportMention mention(CSVRecord row, String side) {
    return mention(
        row.get("article" + side),
        row.get("type"),
        row.get("trigger" + side),
        row.get("offset" + side));
  }

  static ReportMention mention(String article, String type, String trigger, String offset) {
    int begin = Integer.parseInt(offset);
    int length = trigger.codePointCount(0, trigger.length());
    return new ReportMention(article, EventType.valueOf(type), begin, begin + length);
  }
}
