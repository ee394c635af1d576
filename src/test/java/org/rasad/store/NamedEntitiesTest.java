package org.rasad.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rasad.event.Extraction;
import org.rasad.identity.Decision.Merge;
import org.rasad.identity.Decisions;
import org.rasad.identity.NamedEntity;
import org.rasad.lexicon.EntityType;
import org.rasad.rdf.ExtractionBuilder;
import org.rasad.rdf.Samples;

final class NamedEntitiesTest {

  private static final NamedEntity COUNCIL =
      new NamedEntity(
          "x-council", EntityType.GROUP, "مجلس الأعيان", List.of("مجلس الأعيان"), false, null, 1);

  private static final NamedEntity BASE =
      new NamedEntity(
          "wadi-base",
          EntityType.FACILITY,
          "قاعدة الوادي",
          List.of("قاعدة الوادي", "مطار الوادي"),
          true,
          "IQ",
          1);

  private static final NamedEntity TOWN =
      new NamedEntity(
          "gn-123", EntityType.PLACE, "النخيل", List.of("النخيل", "بلدة النخيل"), true, "IQ", 1);

  private static final NamedEntity SAHEL =
      new NamedEntity(
          "x-sahel", EntityType.PLACE, "دولة الساحل", List.of("دولة الساحل"), false, null, 2);

  @TempDir private Path folder;
  private Store store;

  @BeforeEach
  void open() {
    store = Store.openForWriting(folder.resolve("store"));
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void haveAllTheirNamesAndCountTheirArticles() {
    store.putAll(List.of(Samples.attack(), Samples.visit()));

    assertEquals(
        Set.of(
            group("x-fajr", 2, "سرايا الفجر", "الفصائل", "سرايا الفجر الباسلة"),
            BASE,
            COUNCIL,
            TOWN,
            SAHEL),
        Set.copyOf(store.namedEntities()));
  }

  @Test
  void ofAStoreWithoutArticlesThereAreNone() {
    assertEquals(List.of(), store.namedEntities());
  }

  @Test
  void whatOnlyHasANamedPartIsNone() {
    store.put(Attack.in("a").by("x-fajr").at(Attack.VILLAGE).told());

    assertEquals(
        List.of("x-fajr", "zaytun"),
        store.namedEntities().stream().map(NamedEntity::id).sorted().toList());
  }

  @Test
  void countAnArticleOnceHoweverManyNamesItUses() {
    store.put(naming("a", "فجر", "صبح", "ضحى"));

    assertEquals(List.of(group("x-thing", 1, "صبح", "ضحى", "فجر")), store.namedEntities());
  }

  @Test
  void whatWasMergedIsNamedByBothNames() {
    store.putAll(
        List.of(
            Attack.in("a").by("x-fajr").told(),
            Attack.in("b").by("x-dawn").told(),
            Attack.in("c").by("x-fajr").told()));

    store.follow(
        new Decisions(List.of(new Merge("x-dawn", "x-fajr", ""))),
        List.of(),
        Done.now(Activity.Kind.DECISION));

    assertEquals(List.of(group("x-fajr", 3, "سرايا الفجر", "لواء الصبح")), store.namedEntities());
  }

  private static NamedEntity group(String id, long articles, String label, String... others) {
    List<String> names = new ArrayList<>(List.of(label));
    names.addAll(List.of(others));
    return new NamedEntity(id, EntityType.GROUP, label, names, false, null, articles);
  }

  private static Extraction naming(String id, String... names) {
    return new ExtractionBuilder(id, String.join(" ", names))
        .entity("x-thing", EntityType.GROUP, names)
        .build();
  }
}
