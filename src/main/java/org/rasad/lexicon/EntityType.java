package org.rasad.lexicon;

/** The four kinds of things that Rasad keeps. */
public enum EntityType {
  PERSON,
  /**
   * Faction, army, government, party, company, media outlet, international body; also unnamed
   * actors.
   */
  GROUP,
  /** Country, province, town, region, sea. */
  PLACE,
  /** Base, airport, camp, prison, embassy, field, ship, headquarters. */
  FACILITY
}
