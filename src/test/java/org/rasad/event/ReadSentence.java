package org.rasad.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.rasad.RealModels;
import org.rasad.annotate.AnnotatedArticle;
import org.rasad.annotate.FoldedSentence;
import org.rasad.annotate.Sentence;
import org.rasad.entity.EntityFinder;
import org.rasad.entity.Mention;
import org.rasad.entity.ResolvedArticle;
import org.rasad.lexicon.Lexicon;
import org.rasad.lexicon.Status;
import org.rasad.relation.Relation;
import org.rasad.relation.RelationFinder;
import org.rasad.source.Article;

/**
 * What the finders see in one sentence, each asked for itself: whether a trigger also finds its
 * participants does not matter here.
 */
final class ReadSentence {

  private static final LocalDate PUBLISHED = LocalDate.of(2031, 5, 14);
  private static final Lexicon LEXICON = RealModels.lexicon();

  private final List<Part> parts = new ArrayList<>();
  private final ResolvedArticle resolved;

  /** One sentence of what was read as one; the splitter may see several. */
  record Part(Scene scene, VerbReader verbs, List<Trigger> triggers) {

    List<WeaponFinder.Found> weapons() {
      return new WeaponFinder(LEXICON).find(scene);
    }

    Sources sources() {
      return new SourceFinder(LEXICON).read(scene, verbs);
    }

    List<DateFinder.Found> dates() {
      return new DateFinder(LEXICON).find(scene, PUBLISHED);
    }

    StatusCues cues() {
      return new StatusCues(LEXICON, scene);
    }

    Status status(Trigger trigger) {
      return new StatusFinder(LEXICON, scene, verbs).find(trigger);
    }

    private static Part of(Scene scene) {
      VerbReader verbs = new VerbReader(scene, LEXICON);
      List<WeaponFinder.Found> weapons = new WeaponFinder(LEXICON).find(scene);
      List<Trigger> triggers =
          new TriggerFinder(LEXICON)
              .find(scene, verbs).stream()
                  .filter(t -> EventFinder.hasWeaponIfNeeded(t, weapons))
                  .toList();
      return new Part(scene, verbs, triggers);
    }
  }

  ReadSentence(String text) {
    Article article = new Article("a", null, null, PUBLISHED, null, text);
    AnnotatedArticle annotated = RealModels.annotator().annotate(article);
    resolved = new EntityFinder(LEXICON).resolve(annotated);
    Map<Integer, List<Mention>> mentions = new HashMap<>();
    resolved
        .mentions()
        .forEach(m -> mentions.computeIfAbsent(m.sentence(), s -> new ArrayList<>()).add(m));
    for (Sentence sentence : annotated.sentences()) {
      parts.add(
          Part.of(
              new Scene(
                  text,
                  sentence,
                  FoldedSentence.of(sentence),
                  mentions.getOrDefault(sentence.index(), List.of()),
                  Scene.byId(resolved.entities()))));
    }
  }

  List<Part> parts() {
    return parts;
  }

  List<Relation> relations() {
    return new RelationFinder(LEXICON).find(resolved).relations();
  }

  boolean hasTrigger(BiPredicate<Part, Trigger> wanted) {
    return parts.stream().anyMatch(p -> p.triggers().stream().anyMatch(t -> wanted.test(p, t)));
  }

  /** Words with tags, and what was found, for messages. */
  String seen() {
    return parts.stream().map(ReadSentence::seen).collect(Collectors.joining(" | "));
  }

  private static String seen(Part part) {
    Scene scene = part.scene();
    String words =
        scene.sentence().tokens().stream()
            .map(t -> t.form() + "/" + t.tag())
            .collect(Collectors.joining(" "));
    String triggers =
        part.triggers().stream()
            .map(t -> t.predicate().id() + " " + part.status(t) + carrier(t))
            .collect(Collectors.joining(", "));
    String mentions =
        scene.mentions().stream()
            .map(m -> scene.original(m.from(), m.to()) + " " + scene.type(m))
            .collect(Collectors.joining(", "));
    return words + "; triggers: " + triggers + "; mentions: " + mentions;
  }

  private static String carrier(Trigger trigger) {
    return trigger.carrier().map(c -> " by " + c.verb().id()).orElse("");
  }
}
