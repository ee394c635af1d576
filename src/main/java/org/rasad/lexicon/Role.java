package org.rasad.lexicon;

/** What an entity is to an event. */
public enum Role {
  /** Who does it. */
  ACTOR,
  /** Whom it is done to. */
  RECIPIENT,
  /** Where it happens. */
  PLACE,
  /** Who claims or reports it. */
  SOURCE
}
