package org.rasad.eval.gold;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.rasad.eval.part.FaultException;
import org.rasad.eval.part.Members;
import org.rasad.eval.part.Range;
import org.rasad.eval.part.Shortened;
import org.rasad.lexicon.RelationType;
import org.rasad.record.CodePoints;
import tools.jackson.databind.JsonNode;

/** Collects the annotated sentences of one document and finds their strings in its text. */
final class SentenceReader {

  private final String text;
  private final CodePoints offsets;
  private final EntityReader entities;
  private final Consumer<String> faults;
  private final List<Range> sentences = new ArrayList<>();
  private final List<GoldEvent> events = new ArrayList<>();
  private final List<GoldRelation> relations = new ArrayList<>();

  SentenceReader(String text, EntityReader entities, Consumer<String> faults) {
    this.text = text;
    this.offsets = new CodePoints(text);
    this.entities = entities;
    this.faults = faults;
  }

  List<Range> sentences() {
    return sentences;
  }

  List<GoldEvent> events() {
    return events;
  }

  List<GoldRelation> relations() {
    return relations;
  }

  void add(Members sentence) throws FaultException {
    String words = sentence.needed("text");
    int start = text.indexOf(words);
    if (start < 0) {
      faults.accept("The document does not hold the sentence «" + Shortened.text(words) + "».");
      return;
    }
    Integer place = sentence.number("at");
    if (place != null) {
      int other = Occurrence.of(words, text, place);
      start = other < 0 ? start : other;
    }
    sentences.add(new Range(offsets.at(start), offsets.at(start + words.length())));
    QuoteFinder quotes = new QuoteFinder(words, start, offsets, faults);
    Set<String> here = new HashSet<>();
    for (Members mention : sentence.objects("mentions")) {
      mention(mention, quotes, here);
    }
    EventReader reader = new EventReader(quotes, here, entities, faults);
    for (Members event : sentence.objects("events")) {
      events.add(reader.read(event));
    }
    for (JsonNode relation : sentence.list("relations")) {
      relation(relation);
    }
  }

  private void mention(Members mention, QuoteFinder quotes, Set<String> here)
      throws FaultException {
    String entity = mention.needed("e");
    Quote quote = quotes.find("mention", mention);
    if (!entities.has(entity)) {
      faults.accept("A mention is of " + entity + ", which is no entity.");
    } else if (quote != null) {
      entities.mention(entity, quote);
      here.add(entity);
    }
  }

  private void relation(JsonNode relation) {
    boolean isWhole =
        relation.isArray()
            && relation.size() == 3
            && relation.values().stream().allMatch(JsonNode::isString);
    if (isWhole
        && isRelation(relation.get(0))
        && isEntity(relation.get(1))
        && isEntity(relation.get(2))) {
      relations.add(
          new GoldRelation(
              relation.get(0).stringValue(),
              relation.get(1).stringValue(),
              relation.get(2).stringValue()));
    } else {
      faults.accept(relation + " is no relation between two entities.");
    }
  }

  private static boolean isRelation(JsonNode type) {
    return Arrays.stream(RelationType.values()).anyMatch(t -> t.code().equals(type.stringValue()));
  }

  private boolean isEntity(JsonNode id) {
    return entities.has(id.stringValue());
  }
}
