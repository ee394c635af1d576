package org.rasad.eval.incident;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rasad.incident.Party;
import org.rasad.lexicon.EntityType;
import org.rasad.lexicon.Gazetteer;
import org.rasad.lexicon.GazetteerEntry;
import org.rasad.lexicon.Identification;

/**
 * Reads a party of {@code reports.tsv}: an id of the gazetteer, {@code n:TYPE:NAME}, or {@code
 * d:TYPE:HEAD:WORDS}, the last two with {@code @ID} for what is named inside.
 */
final class PartyText {

  private static final String NAMED = "n";
  private static final String DESCRIBED = "d";
  private static final int NAMED_PARTS = 3;
  private static final int DESCRIBED_PARTS = 4;

  private final Gazetteer gazetteer;

  PartyText(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /**
   * @param article id of the article, of which a description is a thing of its own
   * @throws IllegalArgumentException for an unknown id or another form
   */
  Party read(String words, String article) {
    List<String> withInner = Arrays.asList(words.split("@"));
    List<String> parts = Arrays.asList(withInner.getFirst().split(":"));
    Set<String> above = new LinkedHashSet<>();
    withInner.stream().skip(1).map(this::entry).forEach(e -> addWithAbove(e, above));
    if (parts.getFirst().equals(NAMED) && parts.size() == NAMED_PARTS) {
      return unlisted(withInner.getFirst(), Identification.BY_NAME, parts, null, above);
    }
    if (parts.getFirst().equals(DESCRIBED) && parts.size() == DESCRIBED_PARTS) {
      String id = article + " " + withInner.getFirst();
      return unlisted(id, Identification.BY_DESCRIPTION, parts, parts.get(2), above);
    }
    return listed(entry(words));
  }

  private static Party unlisted(
      String id, Identification how, List<String> parts, @Nullable String head, Set<String> above) {
    EntityType type = EntityType.valueOf(parts.get(1));
    return new Party(
        id, Party.kindOf(type, "", how), false, null, Party.wordsOf(parts.getLast()), head, above);
  }

  private Party listed(GazetteerEntry entry) {
    Set<String> above = new LinkedHashSet<>();
    gazetteer.above(entry).forEach(e -> above.add(e.id()));
    return new Party(
        entry.id(),
        Party.kindOf(entry.type(), entry.kind(), Identification.BY_GAZETTEER),
        true,
        entry.country(),
        Party.wordsOf(entry.arabic()),
        entry.kind(),
        above);
  }

  private GazetteerEntry entry(String id) {
    return gazetteer
        .entry(id)
        .orElseThrow(
            () -> new IllegalArgumentException("The gazetteer has no entry «" + id + "»."));
  }

  private void addWithAbove(GazetteerEntry entry, Set<String> above) {
    above.add(entry.id());
    gazetteer.above(entry).forEach(e -> above.add(e.id()));
  }
}
