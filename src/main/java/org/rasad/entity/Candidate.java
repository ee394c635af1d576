package org.rasad.entity;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rasad.annotate.Sentence;
import org.rasad.entity.Mention.Form;
import org.rasad.lexicon.EntityType;
import org.rasad.lexicon.GazetteerEntry;

/**
 * Words that mean some entity, before it is decided which.
 *
 * @param sentence index of the sentence
 * @param from first token
 * @param to after the last token
 * @param head head token
 * @param nameFrom first token of the name proper, after a title; {@code to} if there is no name
 * @param form name or description
 * @param type what kind of thing it must be
 * @param kind the kind of the entry or of the head word; for people without a name the head word
 *     itself
 * @param entry the thing of the gazetteer that has this name
 */
record Candidate(
    int sentence,
    int from,
    int to,
    int head,
    int nameFrom,
    Form form,
    EntityType type,
    String kind,
    @Nullable GazetteerEntry entry) {

  Candidate {
    Objects.requireNonNull(form, "form");
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(kind, "kind");
  }

  int size() {
    return to - from;
  }

  Candidate withRange(int newFrom, int newTo, int newHead) {
    return new Candidate(
        sentence, newFrom, newTo, newHead, Math.max(nameFrom, newFrom), form, type, kind, entry);
  }

  /** The candidate as a mention of an entity, in its sentence. */
  Mention mention(Sentence of, EntityLink link) {
    return new Mention(link, form, sentence, from, to, head, of.span(from, to));
  }
}
