package org.rasad.eval;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rasad.eval.found.FoundLink;
import org.rasad.eval.gold.GoldDocument;
import org.rasad.eval.gold.GoldEntity;
import org.rasad.eval.part.Range;
import org.rasad.lexicon.LinkReason;

/**
 * Counts for one document which links of mentions to entities are right.
 *
 * <p>The ids of the gold and those of the system are brought together by the mentions that both
 * have with exactly the same range: an entity of the gold is the one for which most of its mentions
 * were taken, and that one in turn is the entity of the gold for which it stands most often.
 * Pronouns have no vote in this, nor words that mean two things. A link is right if the mention is
 * one of the entity of the gold that its own entity is.
 *
 * <p>Looked at are links whose range is that of a mention of the gold or matches one that was not
 * found otherwise (see {@link Range#matches}; a pronoun's must be the same), if any mention of its
 * entity was found. What no mention of the gold tells, a wrong entry of the gazetteer that is used
 * all through a document, is not seen.
 */
final class LinkScorer {

  private final List<Place> places = new ArrayList<>();
  private final Votes systemOfGold = new Votes();
  private final Votes goldOfSystem = new Votes();
  private final Scores scores;

  /** A mention of the gold. */
  private record Place(Range range, String type, String entity) {}

  LinkScorer(GoldDocument gold, Scores scores) {
    this.scores = scores;
    for (GoldEntity entity : gold.entities().values()) {
      entity.mentions().forEach(m -> places.add(new Place(m.range(), entity.type(), entity.id())));
    }
  }

  void score(List<FoundLink> links) {
    links.stream().filter(l -> l.reason() != LinkReason.PRONOUN).forEach(this::vote);
    List<Place> missed =
        places.stream()
            .filter(p -> links.stream().noneMatch(l -> l.range().equals(p.range())))
            .toList();
    for (FoundLink link : links) {
      List<String> meant =
          meant(link, missed).stream().filter(g -> systemOfGold.first(g) != null).toList();
      if (!meant.isEmpty()) {
        scores.link(link.reason(), meant.stream().anyMatch(g -> isSame(g, link.entity())));
      }
    }
  }

  private void vote(FoundLink link) {
    List<Place> exact = exact(link);
    if (exact.size() == 1) {
      systemOfGold.add(exact.getFirst().entity(), link.entity());
      goldOfSystem.add(link.entity(), exact.getFirst().entity());
    }
  }

  private List<Place> exact(FoundLink link) {
    return places.stream().filter(p -> p.range().equals(link.range())).toList();
  }

  /** The entities of the gold that the words mean. */
  private List<String> meant(FoundLink link, List<Place> missed) {
    List<Place> exact = exact(link);
    boolean exactly = !exact.isEmpty() || link.reason() == LinkReason.PRONOUN;
    return (exactly
            ? exact.stream()
            : missed.stream()
                .filter(p -> p.type().equals(link.type()) && p.range().matches(link.range())))
        .map(Place::entity)
        .toList();
  }

  private boolean isSame(String gold, String system) {
    return Objects.equals(systemOfGold.first(gold), system)
        && Objects.equals(goldOfSystem.first(system), gold);
  }

  /** How often each of one side's entities was met with each of the other's. */
  private static final class Votes {

    private final Map<String, Map<String, Integer>> counts = new LinkedHashMap<>();

    void add(String one, String other) {
      counts.computeIfAbsent(one, o -> new LinkedHashMap<>()).merge(other, 1, Integer::sum);
    }

    /** With which it was met most often, of equals the first; null if with none. */
    @Nullable String first(String one) {
      String first = null;
      int most = 0;
      for (Map.Entry<String, Integer> entry : counts.getOrDefault(one, Map.of()).entrySet()) {
        if (entry.getValue() > most) {
          first = entry.getKey();
          most = entry.getValue();
        }
      }
      return first;
    }
  }
}
