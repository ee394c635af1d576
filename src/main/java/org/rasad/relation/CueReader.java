package org.rasad.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rasad.entity.Mention;
import org.rasad.lexicon.Country;
import org.rasad.lexicon.EntityType;
import org.rasad.lexicon.Lexicon;
import org.rasad.lexicon.RelationCue;
import org.rasad.lexicon.RelationCue.Order;
import org.rasad.lexicon.RelationType;

/** Reads relations that words between two mentions state: قوات متمركزة في قاعدة. */
final class CueReader {

  /** How many words may stand between a thing and the cue that is said of it, plus one. */
  private static final int FARTHEST = 4;

  private static final String ADVERB_ENDING = "ا";

  private final Lexicon lexicon;
  private final RelationJudge judge;
  private final CueFinder cues;

  CueReader(Lexicon lexicon, RelationJudge judge) {
    this.lexicon = lexicon;
    this.judge = judge;
    this.cues = new CueFinder(lexicon);
  }

  List<Relation> read(Passage passage) {
    List<Relation> found = new ArrayList<>();
    int at = 0;
    while (at < passage.size()) {
      CueFinder.Cue cue = cues.at(passage, at);
      cue.meanings().forEach(c -> relations(passage, c, cue, found));
      at = Math.max(cue.to(), at + 1);
    }
    return found;
  }

  private void relations(
      Passage passage, RelationCue meaning, CueFinder.Cue cue, List<Relation> found) {
    RelationType type = meaning.type();
    switch (meaning.order()) {
      case ADJACENT, FORCE_ADJACENT, DIRECTION, NEAR -> beside(passage, meaning, cue, found);
      case SUBJECT_FIRST -> {
        Optional<Mention> subject = antecedent(passage, cue.from());
        Optional<Mention> object = passage.after(cue.to(), 2);
        pairs(passage, type, subject, object, found);
        object.ifPresent(o -> goOn(passage, type, subject, o, found));
      }
      case OBJECT_FIRST -> {
        Optional<Mention> host = host(passage, cue.from());
        boolean member = type == RelationType.MEMBER_OF;
        Optional<Mention> body = member ? host.map(h -> judge.body(passage, h)) : host;
        pairs(passage, type, body, passage.after(cue.to(), 2), true, found);
      }
      case VERB_FIRST -> verbFirst(passage, type, cue, found);
      case VERB_BACKWARD -> verbBackward(passage, type, cue, found);
      case ADVERB -> adverb(passage, type, cue, found);
    }
  }

  /** What a relative clause or participle is said of; a comma may stand before it. */
  private static Optional<Mention> antecedent(Passage passage, int cue) {
    int end = cue > 0 && passage.isComma(cue - 1) ? cue - 1 : cue;
    return passage.before(end, FARTHEST);
  }

  /** Of a base in a country it is the base that hosts: قاعدة حرير في العراق التي تضم. */
  private Optional<Mention> host(Passage passage, int cue) {
    Optional<Mention> nearest = antecedent(passage, cue);
    return nearest
        .filter(m -> passage.type(m) == EntityType.PLACE)
        .flatMap(m -> cues.beside(passage, m.from()))
        .flatMap(in -> passage.before(in.from(), 1))
        .filter(m -> passage.type(m) == EntityType.FACILITY)
        .or(() -> nearest);
  }

  /** A thing right before the cue, a thing right after it. */
  private void beside(
      Passage passage, RelationCue meaning, CueFinder.Cue cue, List<Relation> found) {
    boolean member = meaning.type() == RelationType.MEMBER_OF;
    Optional<Mention> object =
        passage.after(cue.to(), 1).map(o -> member ? judge.body(passage, o) : o);
    Optional<Mention> subject =
        member
            ? passage
                .endingAt(cue.from())
                .filter(s -> judge.areSome(passage, s))
                .filter(s -> meaning.order() == Order.ADJACENT || judge.isForce(passage, s))
            : passage
                .before(cue.from(), 1)
                .or(() -> object.flatMap(o -> beforeComma(passage, meaning, cue, o)));
    if (subject.isEmpty() || object.isEmpty()) {
      return;
    }
    boolean outside =
        meaning.order() == Order.NEAR
            || (meaning.order() == Order.DIRECTION && judge.isTown(passage, object.get()));
    if (outside) {
      goOn(passage, meaning.type(), subject, object.get(), found);
    } else {
      pairs(passage, meaning.type(), subject, object, found);
    }
  }

  /** After a comma only what the gazetteer knows: في كركوك، شمالي العراق. */
  private Optional<Mention> beforeComma(
      Passage passage, RelationCue meaning, CueFinder.Cue cue, Mention object) {
    boolean comma = cue.from() > 0 && passage.isComma(cue.from() - 1);
    return comma && meaning.order() == Order.DIRECTION
        ? passage.before(cue.from() - 1, 1).filter(s -> judge.isKnownToLieIn(passage, s, object))
        : Optional.empty();
  }

  /**
   * Where the subject lies may be told after another thing that is said of it: قاعدة تابعة للتحالف
   * داخل العراق، معسكر قرب بلدة في محافظة نينوى.
   */
  private void goOn(
      Passage passage,
      RelationType said,
      Optional<Mention> subject,
      Mention passed,
      List<Relation> found) {
    List<Mention> joined = Coordination.from(passage, passed);
    CueFinder.Cue next = cues.at(passage, joined.get(joined.size() - 1).to());
    if (CueFinder.isBeside(next)) {
      RelationType type =
          said == RelationType.STATIONED_AT ? RelationType.STATIONED_AT : RelationType.LOCATED_IN;
      Optional<Mention> object =
          passage
              .after(next.to(), 1)
              .filter(o -> !(next.order() == Order.DIRECTION && judge.isTown(passage, o)));
      pairs(passage, type, subject, object, found);
    }
  }

  private void pairs(
      Passage passage,
      RelationType type,
      Optional<Mention> subject,
      Optional<Mention> object,
      List<Relation> found) {
    pairs(passage, type, subject, object, false, found);
  }

  /** Each of the things joined to the first with each of those joined to the second. */
  private void pairs(
      Passage passage,
      RelationType type,
      Optional<Mention> first,
      Optional<Mention> second,
      boolean turned,
      List<Relation> found) {
    if (first.isPresent() && second.isPresent()) {
      List<Mention> befores = Coordination.upTo(passage, first.get());
      for (Mention after : Coordination.from(passage, second.get())) {
        for (Mention before : befores) {
          Mention subject = turned ? after : before;
          Mention object = turned ? before : after;
          judge.judge(passage, type, subject, object).ifPresent(found::add);
        }
      }
    }
  }

  /** The subject after its verb, the site after a preposition: تنتشر القوات في البلدة. */
  private void verbFirst(
      Passage passage, RelationType type, CueFinder.Cue cue, List<Relation> found) {
    Optional<Mention> subject = passage.after(cue.to(), 2);
    if (subject.isPresent()) {
      int from = subject.get().to();
      for (int i = from; i < Math.min(from + FARTHEST, passage.size()); i++) {
        CueFinder.Cue where = cues.at(passage, i);
        if (CueFinder.isBeside(where)) {
          pairs(passage, type, subject, passage.after(where.to(), 1), found);
          return;
        }
      }
    }
  }

  /** The backer after the verb or before it, whom he backs after both: تدعم تركيا الفصائل. */
  private void verbBackward(
      Passage passage, RelationType type, CueFinder.Cue cue, List<Relation> found) {
    Optional<Mention> first = passage.after(cue.to(), 1);
    Optional<Mention> second = first.flatMap(f -> passage.after(f.to(), 1));
    if (second.isPresent()) {
      pairs(passage, type, first, second, true, found);
    } else {
      pairs(passage, type, passage.before(cue.from(), 1), first, true, found);
    }
  }

  /** Who backs it is an adverb or adjective: المدعومة إيرانيا، بدعم إيراني. */
  private void adverb(Passage passage, RelationType type, CueFinder.Cue cue, List<Relation> found) {
    Optional<Mention> subject = antecedent(passage, cue.from());
    if (cue.to() < passage.size() && subject.isPresent()) {
      Optional<Country> state =
          judge.state(passage, cue.to()).or(() -> byAdverb(passage, cue.to()));
      state
          .flatMap(s -> judge.judge(passage, type, subject.get(), passage.state(cue.to(), s)))
          .ifPresent(found::add);
    }
  }

  private Optional<Country> byAdverb(Passage passage, int token) {
    String word = passage.folded(token);
    return word.endsWith(ADVERB_ENDING)
        ? lexicon.gazetteer().nationality(word.substring(0, word.length() - 1))
        : Optional.empty();
  }
}
