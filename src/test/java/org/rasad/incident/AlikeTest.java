package org.rasad.incident;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rasad.incident.Party.Kind;
import org.rasad.lexicon.EventType;

final class AlikeTest {

  private static final int REPORTS = 1500;

  /** Else those that share no key could not be left uncompared. */
  @Test
  void reportsThatAreAlikeEnoughShareAKey() {
    Random random = new Random(11);
    List<Party> parties = parties(random);
    List<Alike> reports = new ArrayList<>();
    for (int i = 0; i < REPORTS; i++) {
      reports.add(Alike.of(List.of(report("a" + i, parties, random))));
    }

    int enough = 0;
    for (Alike a : reports) {
      Set<String> keys = a.keys();
      for (Alike b : reports) {
        if (a != b && a.first().type() == b.first().type() && a.likeness(b) >= Likeness.ENOUGH) {
          enough++;
          assertFalse(Collections.disjoint(keys, b.keys()), () -> a.first() + "\n" + b.first());
        }
      }
    }
    assertTrue(enough > REPORTS, enough + " pairs are alike.");
  }

  private static ReportedEvent report(String article, List<Party> parties, Random random) {
    EventType[] types = {EventType.ASSAULT, EventType.CONSULT, EventType.PROTEST};
    Told told =
        Told.in(article)
            .type(types[random.nextInt(types.length)])
            .deed(random.nextBoolean() ? "هجم" : "قصف")
            .by(some(parties, random))
            .to(some(parties, random))
            .at(some(parties, random));
    return (random.nextBoolean() ? told.killed(random.nextInt(3)) : told).report();
  }

  private static Party[] some(List<Party> parties, Random random) {
    Set<Party> some = new HashSet<>();
    for (int i = random.nextInt(3); i > 0; i--) {
      some.add(parties.get(random.nextInt(parties.size())));
    }
    return some.toArray(Party[]::new);
  }

  /** Of all kinds, few of which have to do with each other. */
  private static List<Party> parties(Random random) {
    List<Party> parties = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      Kind kind = Kind.values()[random.nextInt(Kind.values().length)];
      parties.add(
          new Party(
              "p" + i,
              kind,
              random.nextBoolean(),
              one("XA XB XC XD XE XF", random),
              Set.of("كلمة" + random.nextInt(40), "كلمة" + (40 + random.nextInt(3))),
              one("جندي مسلح مدني", random),
              random.nextInt(3) == 0 && i > 0 ? Set.of("p" + random.nextInt(i)) : Set.of()));
    }
    return parties;
  }

  private static @Nullable String one(String words, Random random) {
    String[] all = words.split(" ", -1);
    return random.nextBoolean() ? null : all[random.nextInt(all.length)];
  }
}
