package org.rasad.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rasad.eval.found.FoundEntity;
import org.rasad.eval.gold.GoldEntity;
import org.rasad.eval.gold.Quote;
import org.rasad.eval.part.Name;
import org.rasad.eval.part.Range;
import org.rasad.lexicon.EvalWords;

class EntityMatcherTest {

  private final EntityMatcher matcher = new EntityMatcher(EvalWords.load());

  @ParameterizedTest(name = "{3}")
  @CsvSource({
    "سرايا الفجر, سَرايا فجر, true, the same when folded",
    "النخيل, مدينة النخيل, true, a generic word more",
    "مطار النخيل الدولي, مطار النخيل, true, a generic word less",
    "الأعيان, مجلس الأعيان, false, a head makes another thing of it",
    "سرايا الفجر, الفجر, false, also where the gold has it",
    "سامي النجار, سامي عمر النجار, true, two telling words are shared",
    "سامي النجار, النجار, false, one telling word and a rest that tells too",
    "مدينة النخيل, مدينة السدر, false, each has a word of its own",
    "مدينة, مدينة الجوية, false, nothing telling is shared",
    "الوادي قاعدة, قاعدة الوادي, true, other order of words",
    "النخيل, السدر, false, nothing is shared"
  })
  void knowsFormsOfOneName(String gold, String found, boolean isOne, String reason) {
    assertEquals(isOne, matcher.isNamed(entity("PLACE", null, gold), named(null, found)), reason);
  }

  @Test
  void nameOfAnotherTypeIsAnotherThing() {
    GoldEntity town = entity("PLACE", null, "النخيل");

    assertTrue(matcher.isNamed(town, named("PLACE", "النخيل")));
    assertFalse(matcher.isNamed(town, named("GROUP", "النخيل")));
  }

  @Test
  void mentionInPlaceIsTheEntityWhateverItsNameAndType() {
    GoldEntity town = entity("PLACE", null, "النخيل");

    assertTrue(matcher.isSame(town, at(12, 14)));
    assertFalse(matcher.isNamed(town, at(12, 14)));
    assertFalse(matcher.isSame(town, at(30, 34)));
  }

  @Test
  void ownerStandsForAFacilityWithoutAName() {
    GoldEntity owner = entity("GROUP", null, "حركة النسور");
    GoldEntity positions = entity("FACILITY", owner, "مواقع حركة النسور");
    GoldEntity base = entity("FACILITY", null, "قاعدة حركة النسور");

    assertTrue(matcher.isNamed(positions, named("GROUP", "حركة النسور")));
    assertTrue(matcher.isSame(positions, named("GROUP", "النسور")));
    assertFalse(matcher.isSame(base, named("GROUP", "حركة النسور")));
  }

  private static GoldEntity entity(String type, @Nullable GoldEntity owner, String name) {
    Quote mention = new Quote(new Range(10, 16), "النخيل");
    return new GoldEntity("e", type, name, Set.of(Name.of(name)), List.of(mention), owner);
  }

  private static FoundEntity named(@Nullable String type, String name) {
    return new FoundEntity(type, null, null, name, Set.of(Name.of(name)));
  }

  private static FoundEntity at(int start, int end) {
    return new FoundEntity("GROUP", new Range(start, end), "x", "x", Set.of(Name.of("x")));
  }
}
