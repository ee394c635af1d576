package org.rasad.rdf;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rasad.annotate.AnnotatedArticle;
import org.rasad.annotate.Node;
import org.rasad.annotate.Sentence;
import org.rasad.annotate.Token;
import org.rasad.annotate.Tree;
import org.rasad.entity.Entity;
import org.rasad.entity.EntityLink;
import org.rasad.entity.Mention;
import org.rasad.entity.ResolvedArticle;
import org.rasad.event.Argument;
import org.rasad.event.Event;
import org.rasad.event.Extraction;
import org.rasad.lexicon.EntityType;
import org.rasad.lexicon.EventType;
import org.rasad.lexicon.GazetteerEntry;
import org.rasad.lexicon.Identification;
import org.rasad.lexicon.LinkReason;
import org.rasad.lexicon.RelationType;
import org.rasad.lexicon.Role;
import org.rasad.lexicon.Status;
import org.rasad.relation.Relation;
import org.rasad.source.Article;
import org.rasad.text.Span;

/** Builds extractions by hand; words are found in the text, so that spans are always right. */
public final class ExtractionBuilder {

  private final String id;
  private final String text;
  private final Map<String, Entity> entities = new LinkedHashMap<>();
  private final List<Mention> mentions = new ArrayList<>();
  private final List<Event> events = new ArrayList<>();
  private final List<Relation> relations = new ArrayList<>();
  private final List<GazetteerEntry> above = new ArrayList<>();

  public ExtractionBuilder(String id, String text) {
    this.id = id;
    this.text = text;
  }

  public ExtractionBuilder entity(String entityId, EntityType type, String... names) {
    entities.put(
        entityId,
        new Entity(
            entityId, type, "thing", names[0], List.of(names), Identification.BY_NAME, null, 0.9));
    return this;
  }

  public ExtractionBuilder known(GazetteerEntry entry, String... names) {
    entities.put(
        entry.id(),
        new Entity(
            entry.id(),
            entry.type(),
            entry.kind(),
            entry.arabic(),
            List.of(names),
            Identification.BY_GAZETTEER,
            entry,
            1));
    return this;
  }

  /** What the gazetteer knows of a larger thing. */
  public ExtractionBuilder above(GazetteerEntry entry) {
    above.add(entry);
    return this;
  }

  /** The first place where these words stand. */
  public Span span(String words) {
    int start = text.indexOf(words);
    if (start < 0) {
      throw new IllegalArgumentException("The text does not say: " + words);
    }
    return new Span(start, start + words.length());
  }

  public Mention mention(String entityId, String words) {
    EntityLink link = new EntityLink(entityId, LinkReason.OWN_NAME, 0.9);
    return new Mention(link, Mention.Form.NAME, sentence(span(words)), 0, 1, 0, span(words));
  }

  public ExtractionBuilder mentioned(String entityId, String words) {
    mentions.add(mention(entityId, words));
    return this;
  }

  public Argument argument(Role role, String entityId, String words) {
    return new Argument(role, mention(entityId, words));
  }

  public ExtractionBuilder event(
      EventType type, Status status, String trigger, Argument... arguments) {
    return event(
        new Event(
            type,
            List.of(),
            status,
            sentence(span(trigger)),
            span(trigger),
            trigger,
            List.of(arguments),
            List.of(),
            null,
            List.of(),
            0.75));
  }

  public ExtractionBuilder event(Event event) {
    events.add(event);
    event.arguments().forEach(a -> mentions.add(a.mention()));
    return this;
  }

  public ExtractionBuilder relation(
      RelationType type, Mention subject, Mention object, String evidence) {
    relations.add(new Relation(type, subject, object, span(evidence)));
    return this;
  }

  public int sentence(Span span) {
    return sentences().stream()
        .filter(s -> s.span().contains(span))
        .findFirst()
        .orElseThrow()
        .index();
  }

  public Extraction build() {
    return build(
        new Article(
            id,
            "وكالة الاختبار",
            "https://news.example/" + IriMinter.encode(id),
            LocalDate.of(2031, 5, 14),
            "عنوان",
            text));
  }

  public Extraction build(Article article) {
    return new Extraction(
        new ResolvedArticle(
            new AnnotatedArticle(article, sentences()), List.copyOf(entities.values()), mentions),
        events,
        relations,
        above);
  }

  /** One sentence for each full stop; one token each, since the graph does not look at them. */
  private List<Sentence> sentences() {
    List<Sentence> sentences = new ArrayList<>();
    int start = 0;
    for (int stop = text.indexOf('.'); stop >= 0; stop = text.indexOf('.', start)) {
      sentences.add(sentence(sentences.size(), new Span(start, stop + 1)));
      start = stop + 1;
      while (start < text.length() && text.charAt(start) == ' ') {
        start++;
      }
    }
    if (start < text.length()) {
      sentences.add(sentence(sentences.size(), new Span(start, text.length())));
    }
    return sentences;
  }

  private static Sentence sentence(int index, Span span) {
    Token token = new Token(0, "جملة", "NN", span, false);
    Tree tree = new Tree(List.of(new Node(0, -1, "NN", 0, 1, 0, List.of())));
    return new Sentence(index, span, List.of(token), tree);
  }
}
