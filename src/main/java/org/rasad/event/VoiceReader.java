package org.rasad.event;

import org.rasad.lexicon.Frame;
import org.rasad.lexicon.WordForm;

/** Tells whether the verb of an event is in the passive. */
final class VoiceReader {

  /** The vowel sign u on the first letter marks the passive: قُتل. */
  private static final char DAMMA = '\u064f';

  private final Scene scene;

  VoiceReader(Scene scene) {
    this.scene = scene;
  }

  /**
   * By the tag, the vowel sign or the form; a verb of killing that has no object is read as passive
   * too.
   */
  boolean isPassive(Trigger trigger, VerbClause clause) {
    boolean tagged =
        scene.token(trigger.token()).tag().equals("VBN")
            || scene.original(trigger.token()).indexOf(DAMMA) == 1;
    return trigger.predicate().frame().role(Frame.OBJECT).isPresent()
        && (trigger.form().voice() == WordForm.Voice.PASSIVE || tagged || trigger.isKilling())
        && clause.object().isEmpty();
  }
}
