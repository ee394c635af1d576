package org.rasad.lexicon;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.rasad.lexicon.Table.Row;

/** Checks what the rows of all gazetteer tables have in common: ids, names and Wikidata items. */
final class RowCheck {

  private static final Pattern ID = Pattern.compile("[a-z0-9-]+");
  private static final Pattern WIKIDATA = Pattern.compile("Q[1-9][0-9]*");

  private final Faults faults;
  private final Map<String, Row> ids = new HashMap<>();
  private final Map<String, Row> wikidata = new HashMap<>();

  RowCheck(Faults faults) {
    this.faults = faults;
  }

  /** Adds what is wrong with the row; whether a thing can be made of it all the same. */
  boolean isUsable(Row row) {
    String id = row.cell("id");
    if (!ID.matcher(id).matches()) {
      fault(row, "The id «" + id + "» has other characters than a-z, 0-9 and -.");
    }
    Row other = ids.putIfAbsent(id, row);
    if (other != null) {
      fault(row, "The id «" + id + "» stands in " + other.where() + " too.");
    }
    row.value("wikidata").ifPresent(item -> checkWikidata(row, item));
    if (Gazetteer.key(row.cell("ar")).isEmpty()) {
      fault(row, "The Arabic name is missing.");
      return false;
    }
    checkVariants(row);
    return true;
  }

  private void checkWikidata(Row row, String item) {
    if (!WIKIDATA.matcher(item).matches()) {
      fault(row, "«" + item + "» is no Wikidata identifier.");
    }
    Row other = wikidata.putIfAbsent(item, row);
    if (other != null) {
      fault(row, "The Wikidata item «" + item + "» stands in " + other.where() + " too.");
    }
  }

  /** Spellings that Rasad folds by itself are the same name, so they are not listed twice. */
  private void checkVariants(Row row) {
    Map<String, String> names = new HashMap<>();
    names.put(Gazetteer.key(row.cell("ar")), row.cell("ar"));
    for (String variant : row.values("variants")) {
      String key = Gazetteer.key(variant);
      String same = names.putIfAbsent(key, variant);
      if (key.isEmpty()) {
        fault(row, "The variant «" + variant + "» has neither letter nor digit.");
      } else if (same != null) {
        fault(row, "The variant «" + variant + "» is the same name as «" + same + "».");
      }
    }
  }

  private void fault(Row row, String message) {
    faults.add(row.file(), row.line(), message);
  }
}
