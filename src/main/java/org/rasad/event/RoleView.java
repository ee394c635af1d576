package org.rasad.event;

import java.util.LinkedHashSet;
import java.util.Set;
import org.rasad.entity.Mention;
import org.rasad.lexicon.GazetteerEntry;
import org.rasad.lexicon.WordForm;

/**
 * One mention as seen from one event, while its features are being gathered.
 *
 * @param scene the sentence
 * @param trigger the event's word
 * @param mention who may take part
 * @param kind what sort of thing the mention means: {@code army}, {@code media} …
 * @param features what was found so far; groups of features add to it
 */
record RoleView(Scene scene, Trigger trigger, Mention mention, String kind, Set<String> features) {

  /** The same mention and event, of which nothing was found yet. */
  RoleView withoutFeatures() {
    return new RoleView(scene, trigger, mention, kind, new LinkedHashSet<>());
  }

  /** Adds a feature; its parts are joined by spaces, the first says of which kind it is. */
  void add(Object... parts) {
    StringBuilder name = new StringBuilder();
    for (Object part : parts) {
      name.append(name.isEmpty() ? "" : " ").append(part);
    }
    features.add(name.toString());
  }

  /** What kind of thing the mention means: its type, or {@code COUNTRY}. */
  String type() {
    return type(scene, mention);
  }

  static String type(Scene scene, Mention mention) {
    GazetteerEntry known = scene.entity(mention).known();
    return known != null && known.kind().equals("country") ? "COUNTRY" : scene.type(mention).name();
  }

  /** The event's type. */
  String event() {
    return trigger.predicate().type().name();
  }

  /** How the event is told. */
  String telling() {
    return telling(scene, trigger);
  }

  /** {@code verb}, {@code passive}, {@code noun}, {@code carried} or {@code participle}. */
  static String telling(Scene scene, Trigger trigger) {
    if (trigger.isVerb()) {
      boolean passive =
          trigger.form().voice() == WordForm.Voice.PASSIVE
              || scene.token(trigger.token()).tag().equals("VBN");
      return passive ? "passive" : "verb";
    }
    if (trigger.form().kind() == WordForm.Kind.PARTICIPLE) {
      return "participle";
    }
    return trigger.carrier().isPresent() ? "carried" : "noun";
  }
}
