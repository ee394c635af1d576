package org.rasad.lexicon;

/** The lasting relations between entities. */
public enum RelationType {
  LOCATED_IN("locatedIn"),
  MEMBER_OF("memberOf"),
  LEADER_OF("leaderOf"),
  SUPPORTED_BY("supportedBy"),
  STATIONED_AT("stationedAt");

  private final String code;

  RelationType(String code) {
    this.code = code;
  }

  /** As it is written in records and in the ontology. */
  public String code() {
    return code;
  }
}
