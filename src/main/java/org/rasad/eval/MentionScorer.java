package org.rasad.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.rasad.eval.found.FoundEntity;
import org.rasad.eval.gold.GoldDocument;
import org.rasad.eval.gold.GoldEntity;
import org.rasad.eval.gold.Quote;
import org.rasad.eval.part.Range;

/** Counts the mentions of one document. */
final class MentionScorer {

  /** Not longer are pronouns, which most systems do not hand in. */
  private static final int PRONOUN = 3;

  private final GoldDocument gold;
  private final Scores scores;

  MentionScorer(GoldDocument gold, Scores scores) {
    this.gold = gold;
    this.scores = scores;
  }

  void score(List<FoundEntity> found) {
    Matching<Mention, FoundEntity> matching =
        Matching.best(
            mentions(),
            found.stream().filter(this::counts).toList(),
            (g, f) -> g.quote.range().matches(range(f)) && g.type.equals(f.type()) ? 1 : 0);
    Tally tally = scores.of(Level.MENTIONS);
    tally.add(matching.golds().size(), matching.founds().size(), matching.size());
    tally.miss(matching.missed().stream().map(m -> line(m.type, m.quote.text())).toList());
    tally.alarm(
        matching.alarms().stream()
            .map(f -> line(String.valueOf(f.type()), String.valueOf(f.text())))
            .toList());
  }

  private List<Mention> mentions() {
    List<Mention> mentions = new ArrayList<>();
    for (GoldEntity entity : gold.entities().values()) {
      for (Quote quote : entity.mentions()) {
        if (quote.range().length() > PRONOUN) {
          mentions.add(new Mention(entity.type(), quote));
        }
      }
    }
    return mentions;
  }

  private boolean counts(FoundEntity mention) {
    Range range = range(mention);
    return range.length() > PRONOUN
        && gold.sentences().stream().anyMatch(s -> s.holds(range.start()));
  }

  private String line(String type, String text) {
    return "%s: %s «%s»".formatted(gold.name(), type, text);
  }

  private static Range range(FoundEntity mention) {
    return Objects.requireNonNull(mention.range(), "A record of a mention has a range.");
  }

  private record Mention(String type, Quote quote) {}
}
