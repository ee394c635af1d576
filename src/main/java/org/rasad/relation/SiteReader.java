package org.rasad.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rasad.entity.Mention;
import org.rasad.lexicon.Country;
import org.rasad.lexicon.EntityType;
import org.rasad.lexicon.RelationType;

/**
 * Reads where a site lies without a word that says so: from its nationality (مدينة إدلب السورية) or
 * the state in its name (إقليم كردستان العراق), from a dateline (أربيل، العراق), and from the
 * country before a headline (العراق: ...).
 */
final class SiteReader {

  private static final String COLON = ":";
  private static final String MARKS_OF_DATELINES = "،,(-/";

  private final RelationJudge judge;

  SiteReader(RelationJudge judge) {
    this.judge = judge;
  }

  List<Relation> read(Passage passage) {
    List<Relation> found = new ArrayList<>();
    for (Mention mention : passage.mentions()) {
      if (isSite(passage, mention)) {
        nationality(passage, mention).ifPresent(found::add);
        dateline(passage, mention).ifPresent(found::add);
        inName(passage, mention).ifPresent(found::add);
      }
    }
    headline(passage, found);
    return found;
  }

  private static boolean isSite(Passage passage, Mention mention) {
    EntityType type = passage.type(mention);
    return mention.form() != Mention.Form.PRONOUN
        && (type == EntityType.PLACE || type == EntityType.FACILITY);
  }

  private Optional<Relation> nationality(Passage passage, Mention site) {
    int last = Math.min(site.to() + 1, passage.size());
    for (int i = site.from() + 1; i < last; i++) {
      Optional<Country> state = judge.state(passage, i);
      if (state.isPresent() && judge.isNamedByState(passage, site, state.get())) {
        return judge.judge(passage, RelationType.LOCATED_IN, site, passage.state(i, state.get()));
      }
    }
    return Optional.empty();
  }

  /** The state that a region's name holds: إقليم كردستان العراق. */
  private Optional<Relation> inName(Passage passage, Mention site) {
    return passage
        .within(site)
        .filter(m -> judge.isCountry(passage, m) && judge.isKnownToLieIn(passage, site, m))
        .findFirst()
        .flatMap(m -> judge.judge(passage, RelationType.LOCATED_IN, site, m));
  }

  /** The place after a mark that holds the site: دبي، الإمارات. */
  private Optional<Relation> dateline(Passage passage, Mention site) {
    int mark = site.to();
    if (mark >= passage.size() || !isDatelineMark(passage.token(mark).form())) {
      return Optional.empty();
    }
    return passage
        .startingAt(mark + 1)
        .filter(m -> judge.isKnownToLieIn(passage, site, m))
        .flatMap(m -> judge.judge(passage, RelationType.LOCATED_IN, site, m));
  }

  private static boolean isDatelineMark(String form) {
    return form.length() == 1 && MARKS_OF_DATELINES.contains(form);
  }

  private void headline(Passage passage, List<Relation> found) {
    Mention country = headlineCountry(passage);
    if (country != null) {
      passage.mentions().stream()
          .filter(m -> m.from() > country.to() && isSite(passage, m))
          .filter(m -> judge.isKnownToLieIn(passage, m, country))
          .forEach(
              m -> judge.judge(passage, RelationType.LOCATED_IN, m, country).ifPresent(found::add));
    }
  }

  private @Nullable Mention headlineCountry(Passage passage) {
    Optional<Mention> first = passage.startingAt(0).filter(m -> judge.isCountry(passage, m));
    return first
        .filter(m -> m.to() < passage.size())
        .filter(m -> passage.token(m.to()).form().equals(COLON))
        .orElse(null);
  }
}
