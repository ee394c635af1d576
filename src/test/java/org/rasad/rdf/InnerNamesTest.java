package org.rasad.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rasad.entity.Entity;
import org.rasad.entity.Mention;
import org.rasad.lexicon.EntityType;
import org.rasad.lexicon.Identification;

final class InnerNamesTest {

  private static final String TEXT = "هاجم مقاتلو سرايا الفجر في النخيل. وعاد مقاتلو الفصيل.";

  private final ExtractionBuilder article = new ExtractionBuilder("a", TEXT);
  private final Map<String, Entity> entities = new LinkedHashMap<>();
  private final List<Mention> mentions = new ArrayList<>();

  @Test
  void aNameStandsInsideADescription() {
    described("men", "مقاتلو سرايا الفجر");
    named("fajr", "سرايا الفجر");

    assertEquals(Map.of("men", Set.of("fajr")), find());
  }

  @Test
  void aNameOfTheGazetteerStandsInsideADescription() {
    described("men", "مقاتلو سرايا الفجر في النخيل");
    named("fajr", "سرايا الفجر");
    listed("النخيل");

    assertEquals(Map.of("men", Set.of("fajr", "gn-123")), find());
    assertEquals(List.of("fajr", "gn-123"), List.copyOf(find().get("men")));
  }

  @Test
  void aNameStandsInsideALongerName() {
    named("men", "مقاتلو سرايا الفجر");
    named("dawn", "الفجر");

    assertEquals(Map.of("men", Set.of("dawn")), find());
  }

  @Test
  void whatTheGazetteerHasHoldsNoOtherName() {
    listed("مقاتلو سرايا الفجر");
    named("fajr", "سرايا الفجر");

    assertEquals(Map.of(), find());
  }

  @Test
  void aDescriptionInsideIsNoName() {
    described("men", "مقاتلو سرايا الفجر");
    described("band", "سرايا الفجر");

    assertEquals(Map.of(), find());
  }

  @Test
  void whatStandsBesideOrAtTheSamePlaceIsNotInside() {
    described("men", "مقاتلو سرايا الفجر");
    named("fajr", "الفجر في");
    named("same", "مقاتلو سرايا الفجر");
    listed("النخيل");

    assertEquals(Map.of(), find());
  }

  @Test
  void theThingItselfIsNotInsideItself() {
    named("fajr", "سرايا الفجر");
    named("fajr", "الفجر");

    assertEquals(Map.of(), find());
  }

  @Test
  void allMentionsOfAThingCount() {
    described("men", "مقاتلو سرايا الفجر");
    named("fajr", "سرايا الفجر");
    described("men", "مقاتلو الفصيل");
    named("band", "الفصيل");

    assertEquals(Map.of("men", Set.of("fajr", "band")), find());
  }

  private Map<String, Set<String>> find() {
    return InnerNames.find(mentions, entities::get);
  }

  private void named(String id, String words) {
    add(id, words, Identification.BY_NAME);
  }

  private void described(String id, String words) {
    add(id, words, Identification.BY_DESCRIPTION);
  }

  private void listed(String words) {
    entities.put(
        Samples.TOWN.id(),
        new Entity(
            Samples.TOWN.id(),
            EntityType.PLACE,
            "city",
            words,
            List.of(words),
            Identification.BY_GAZETTEER,
            Samples.TOWN,
            1));
    mentions.add(article.mention(Samples.TOWN.id(), words));
  }

  private void add(String id, String words, Identification how) {
    entities.put(
        id, new Entity(id, EntityType.GROUP, "thing", words, List.of(words), how, null, 1));
    mentions.add(article.mention(id, words));
  }
}
