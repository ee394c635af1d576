package org.rasad.rdf;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.rasad.lexicon.EntityType;
import org.rasad.lexicon.EventType;
import org.rasad.lexicon.Mode;
import org.rasad.lexicon.RelationType;
import org.rasad.lexicon.Status;

/**
 * The terms of {@code ontology/rasad.ttl}. Immutable; a test compares it with the Turtle both ways.
 */
public final class Rasad {

  /** With this every term of the ontology begins. */
  public static final String NAMESPACE = "https://w3id.org/rasad/ontology#";

  public static final Node MENTION = term("Mention");
  public static final Node TRIGGER = term("Trigger");
  public static final Node PASSAGE = term("Passage");
  public static final Node HAS_TEXT = term("hasText");

  public static final Node ENTITY = term("Entity");
  public static final Node NAME = term("name");
  public static final Node KIND = term("kind");
  public static final Node COUNTRY = term("country");
  public static final Node PART_OF = term("partOf");
  public static final Node FROM_GAZETTEER = term("fromGazetteer");

  public static final Node EVENT = term("Event");
  public static final Node ACTOR = term("actor");
  public static final Node RECIPIENT = term("recipient");
  public static final Node PLACE_OF_EVENT = term("place");
  public static final Node CLAIMED_BY = term("claimedBy");
  public static final Node STATUS = term("status");
  public static final Node MODE = term("mode");
  public static final Node INSTRUMENT = term("instrument");
  public static final Node WEAPON = term("weapon");
  public static final Node DATE = term("date");
  public static final Node KILLED = term("killed");
  public static final Node WOUNDED = term("wounded");

  public static final Node RELATION_STATEMENT = term("RelationStatement");
  public static final Node EVIDENCE = term("evidence");
  public static final Node SENTENCE = term("sentence");
  public static final Node REPORTED_IN = term("reportedIn");
  public static final Node CONFIDENCE = term("confidence");

  /** Above the properties of the plain triples of events. */
  public static final Node INTERACTED_WITH = term("interactedWith");

  /** Above the properties of the lasting relations. */
  public static final Node RELATED_TO = term("relatedTo");

  public static final Node EVENT_TYPES = term("EventTypes");
  public static final Node STATUSES = term("Statuses");
  public static final Node MODES = term("Modes");
  public static final Node KINDS = term("Kinds");
  public static final Node CAMEO_CODE = term("cameoCode");
  public static final Node PLAIN_PROPERTY = term("plainProperty");

  public static final Node BASE = term("base");
  public static final Node FORMAT_VERSION = term("formatVersion");

  /** The kinds of entities, as {@code data/README.md} lists them. */
  static final List<String> KIND_CODES =
      List.of(
          ("armed-group army air-force navy police security-force intelligence government ministry"
                  + " party parliament company media international-body coalition ngo court people"
                  + " base airport camp prison embassy oil-field gas-field refinery port ship"
                  + " headquarters crossing dam power-station hospital university bridge"
                  + " nuclear-site religious-site"
                  + " country province district city village region sea river island mountain valley"
                  + " desert continent"
                  + " politician military-leader armed-group-leader official diplomat cleric"
                  + " journalist monarch activist")
              .split(" "));

  private Rasad() {}

  /** {@code ASSAULT} gives {@code rasad:Assault}. */
  public static Node eventClass(EventType type) {
    return term(camel(type.name()));
  }

  /** The property of the plain triple: {@code ASSAULT} gives {@code rasad:attacked}. */
  public static Node plainProperty(EventType type) {
    return term(
        switch (type) {
          case AGREE -> "agreedWith";
          case CONSULT -> "consulted";
          case SUPPORT -> "supported";
          case CONCEDE -> "concededTo";
          case COOPERATE -> "cooperatedWith";
          case AID -> "aided";
          case RETREAT -> "withdrewFrom";
          case REQUEST -> "requestedOf";
          case ACCUSE -> "accused";
          case REJECT -> "rejected";
          case THREATEN -> "threatened";
          case PROTEST -> "protestedAgainst";
          case SANCTION -> "sanctioned";
          case MOBILIZE -> "mobilizedTo";
          case COERCE -> "coerced";
          case ASSAULT -> "attacked";
        });
  }

  /** {@code GROUP} gives {@code rasad:Group}. */
  public static Node entityClass(EntityType type) {
    return term(camel(type.name()));
  }

  /** {@code FUTURE} gives {@code rasad:Future}. */
  public static Node status(Status status) {
    return term(camel(status.name()));
  }

  /** {@code HEAVY_WEAPONS} gives {@code rasad:HeavyWeapons}. */
  public static Node mode(Mode mode) {
    return term(camel(mode.name()));
  }

  /** {@code LEADER_OF} gives {@code rasad:leaderOf}. */
  public static Node relation(RelationType type) {
    return term(type.code());
  }

  /**
   * The concept of a kind: {@code armed-group} gives {@code rasad:ArmedGroup}.
   *
   * @throws IllegalArgumentException for a kind that is not in the list of {@code data/README.md}
   */
  public static Node kind(String code) {
    if (!KIND_CODES.contains(code)) {
      throw new IllegalArgumentException(
          "The ontology has no kind of entity \"" + code + "\"; data/README.md lists them.");
    }
    return term(camel(code));
  }

  private static Node term(String localName) {
    return NodeFactory.createURI(NAMESPACE + localName);
  }

  private static String camel(String code) {
    return Arrays.stream(code.split("[-_]"))
        .map(
            w ->
                w.substring(0, 1).toUpperCase(Locale.ROOT)
                    + w.substring(1).toLowerCase(Locale.ROOT))
        .collect(Collectors.joining());
  }
}
