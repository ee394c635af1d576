package org.rasad.scale;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.rasad.annotate.AnnotatedArticle;
import org.rasad.annotate.Node;
import org.rasad.annotate.Sentence;
import org.rasad.annotate.Token;
import org.rasad.annotate.Tree;
import org.rasad.entity.Entity;
import org.rasad.entity.EntityLink;
import org.rasad.entity.Mention;
import org.rasad.entity.ResolvedArticle;
import org.rasad.event.Event;
import org.rasad.event.Extraction;
import org.rasad.lexicon.GazetteerEntry;
import org.rasad.lexicon.Identification;
import org.rasad.lexicon.Lexicon;
import org.rasad.lexicon.LinkReason;
import org.rasad.relation.Relation;
import org.rasad.source.Article;
import org.rasad.text.Span;

/**
 * An article that is being written, with its sentences and all that it mentions. Not thread-safe.
 */
final class ArticleUnderWay {

  private static final double OTHER_NAME = 0.2;

  private final Lexicon lexicon;
  private final Random random;
  private final String id;
  private final LocalDate published;
  private final StringBuilder text = new StringBuilder();
  private final List<Sentence> sentences = new ArrayList<>();
  private final Map<String, Figure> figures = new LinkedHashMap<>();
  private final Map<String, Set<String>> names = new HashMap<>();
  private final List<Mention> mentions = new ArrayList<>();
  private int sentenceStart;

  ArticleUnderWay(Lexicon lexicon, Random random, String id, LocalDate published) {
    this.lexicon = lexicon;
    this.random = random;
    this.id = id;
    this.published = published;
  }

  LocalDate published() {
    return published;
  }

  /** Number of the sentence that is being written, from 0. */
  int sentence() {
    return sentences.size();
  }

  /** Adds words after a blank and tells where they stand. */
  Span say(String words) {
    if (!text.isEmpty()) {
      text.append(' ');
    }
    int start = text.length();
    text.append(words);
    return new Span(start, text.length());
  }

  /** Adds a mark that belongs to no sentence. */
  void mark(String sign) {
    say(sign);
    sentenceStart = text.length() + 1;
  }

  /** Adds one of the names of something. */
  Mention mention(Figure figure) {
    figures.putIfAbsent(figure.id(), figure);
    boolean isOther = random.nextDouble() < OTHER_NAME;
    String name = figure.names().get(isOther ? figure.names().size() - 1 : 0);
    names.computeIfAbsent(figure.id(), f -> new LinkedHashSet<>()).add(name);
    EntityLink link = EntityLink.of(figure.id(), reason(figure), lexicon.linkConfidence());
    Mention.Form form =
        figure.identification() == Identification.BY_DESCRIPTION
            ? Mention.Form.NOMINAL
            : Mention.Form.NAME;
    Mention mention = new Mention(link, form, sentence(), 0, 1, 0, say(name));
    mentions.add(mention);
    return mention;
  }

  /** What stands in the sentence so far. */
  Span begun() {
    return new Span(sentenceStart, text.length());
  }

  /** Ends a sentence with a full stop; the next begins after a blank. */
  void endSentence() {
    text.append('.');
    Token token = new Token(0, "جملة", "NN", begun(), false);
    Tree tree = new Tree(List.of(new Node(0, -1, "NN", 0, 1, 0, List.of())));
    sentences.add(new Sentence(sentence(), begun(), List.of(token), tree));
    sentenceStart = text.length() + 1;
  }

  Extraction finish(String publisher, List<Event> events, List<Relation> relations) {
    Article article =
        new Article(
            id, publisher, "https://news.example/" + id, published, headline(), text.toString());
    List<Entity> entities = figures.values().stream().map(this::entity).toList();
    return new Extraction(
        new ResolvedArticle(new AnnotatedArticle(article, sentences), entities, mentions),
        events,
        relations,
        above());
  }

  /** The first sentence without its full stop. */
  private String headline() {
    Span first = sentences.getFirst().span();
    return text.substring(first.start(), first.end() - 1);
  }

  private List<GazetteerEntry> above() {
    return figures.values().stream()
        .flatMap(f -> Stream.ofNullable(f.known()))
        .flatMap(known -> lexicon.gazetteer().above(known).stream())
        .distinct()
        .sorted(Comparator.comparing(GazetteerEntry::id))
        .toList();
  }

  private Entity entity(Figure figure) {
    return new Entity(
        figure.id(),
        figure.type(),
        figure.kind(),
        figure.names().getFirst(),
        List.copyOf(names.getOrDefault(figure.id(), Set.of())),
        figure.identification(),
        figure.known(),
        lexicon.linkConfidence().of(reason(figure)));
  }

  private static LinkReason reason(Figure figure) {
    return switch (figure.identification()) {
      case BY_GAZETTEER -> LinkReason.GAZETTEER_NAME;
      case BY_NAME -> LinkReason.OWN_NAME;
      case BY_DESCRIPTION -> LinkReason.DESCRIPTION;
    };
  }
}
