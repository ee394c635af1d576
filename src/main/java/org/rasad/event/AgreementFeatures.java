package org.rasad.event;

import org.rasad.entity.Mention;

/** Whether a mention agrees in gender and number with the verb that tells or carries the event. */
final class AgreementFeatures {

  private final Agreement agreement;
  private final VerbSlots slots;

  AgreementFeatures(Agreement agreement, VerbSlots slots) {
    this.agreement = agreement;
    this.slots = slots;
  }

  void describe(RoleView view) {
    Trigger trigger = view.trigger();
    int word = trigger.carrier().map(Trigger.Carrier::token).orElse(trigger.token());
    if (!view.scene().token(word).isVerb()) {
      return;
    }
    Mention mention = view.mention();
    String noun =
        mention.form() == Mention.Form.PRONOUN ? "pronoun" : agreement.noun(mention.head()).name();
    Agreement.Verb verb = agreement.verb(word);
    view.add("agreement", verb, noun);
    for (VerbSlots.Slot slot : slots.of(mention)) {
      if (slot.verb() == word) {
        view.add("agreement-slot", verb, noun, slot.slot());
      }
    }
  }
}
