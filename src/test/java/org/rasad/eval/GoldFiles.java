package org.rasad.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.rasad.eval.gold.Gold;
import org.rasad.eval.gold.GoldFolder;
import org.rasad.lexicon.EvalWords;

/** Writes small gold into a folder and reads it. */
public record GoldFiles(Path folder) {

  /** Its first letter takes two UTF-16 units and is one code point. */
  public static final String TEXT =
      """
      🚀 هاجمت سرايا الفجر قاعدة الوادي. ونفت سرايا الفجر الهجوم.
      وقصف الجيش مواقع حركة النسور في بلدة النخيل.
      """;

  public static final String GOLD =
      """
      {"doc": "a",
       "entities": [
         {"id": "e1", "type": "GROUP", "names": ["سرايا الفجر", "السرايا"]},
         {"id": "e2", "type": "FACILITY", "names": ["قاعدة الوادي"]},
         {"id": "e3", "type": "GROUP", "names": ["جيش الساحل"]},
         {"id": "e4", "type": "GROUP", "names": ["حركة النسور"]},
         {"id": "e5", "type": "FACILITY", "names": ["مواقع حركة النسور"]},
         {"id": "e6", "type": "PLACE", "names": ["النخيل"]}],
       "sentences": [
         {"text": "🚀 هاجمت سرايا الفجر قاعدة الوادي.",
          "mentions": [{"e": "e1", "text": "سرايا الفجر"}, {"e": "e2", "text": "قاعدة الوادي"}],
          "events": [
            {"type": "ASSAULT", "mode": ["drone", "kill"], "trigger": ["هاجمت"],
             "actor": ["e1"], "recipient": ["e2"],
             "date": {"text": "أمس", "value": "2031-05"}, "source": ["e3"]}]},
         {"text": "وقصف الجيش مواقع حركة النسور في بلدة النخيل.",
          "mentions": [
            {"e": "e3", "text": "الجيش"}, {"e": "e5", "text": "مواقع حركة النسور"},
            {"e": "e4", "text": "حركة النسور"}, {"e": "e6", "text": "بلدة النخيل"}],
          "events": [
            {"type": "ASSAULT", "trigger": ["قصف"], "actor": ["e3"], "recipient": ["e5"],
             "place": ["e6"], "status": "negated"}],
          "relations": [["locatedIn", "e5", "e6"]]}]}
      """;

  /** The text and gold of this class, as document {@code a}. */
  public static GoldFiles sample(Path folder) throws IOException {
    return new GoldFiles(folder).write("a.txt", TEXT).write("a.gold.json", GOLD);
  }

  public GoldFiles write(String name, String content) throws IOException {
    Files.createDirectories(folder.resolve(name).getParent());
    Files.writeString(folder.resolve(name), content);
    return this;
  }

  public Gold read() throws IOException {
    return GoldFolder.read(folder, folder, EvalWords.load());
  }
}
