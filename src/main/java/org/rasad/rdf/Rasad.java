package org.rasad.rdf;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.rasad.event.EventDate;
import org.rasad.lexicon.DateBasis;
import org.rasad.lexicon.EntityType;
import org.rasad.lexicon.EventType;
import org.rasad.lexicon.Identification;
import org.rasad.lexicon.LinkReason;
import org.rasad.lexicon.Mode;
import org.rasad.lexicon.PlacePrecision;
import org.rasad.lexicon.RelationType;
import org.rasad.lexicon.Standing;
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
  public static final Node HEAD_WORD = term("headWord");
  public static final Node DESCRIBED_WITH = term("describedWith");
  public static final Node COUNTRY = term("country");
  public static final Node PART_OF = term("partOf");
  public static final Node IDENTIFIED_BY = term("identifiedBy");
  public static final Node LINK_REASON = term("linkReason");
  public static final Node AS_READ = term("asRead");

  public static final Node EVENT = term("Event");
  public static final Node ACTOR = term("actor");
  public static final Node RECIPIENT = term("recipient");
  public static final Node PLACE_OF_EVENT = term("place");
  public static final Node CLAIMED_BY = term("claimedBy");
  public static final Node DENIED_BY = term("deniedBy");
  public static final Node PREDICATE = term("predicate");
  public static final Node STATUS = term("status");
  public static final Node MODE = term("mode");
  public static final Node INSTRUMENT = term("instrument");
  public static final Node WEAPON = term("weapon");
  public static final Node DATE = term("date");
  public static final Node DATE_PRECISION = term("datePrecision");
  public static final Node DATE_BASIS = term("dateBasis");
  public static final Node EARLIEST = term("earliest");
  public static final Node LATEST = term("latest");
  public static final Node LOCATION = term("location");
  public static final Node PLACE_PRECISION = term("placePrecision");
  public static final Node KILLED = term("killed");
  public static final Node WOUNDED = term("wounded");

  public static final Node RELATION_STATEMENT = term("RelationStatement");
  public static final Node EVIDENCE = term("evidence");
  public static final Node TRIGGER_EVIDENCE = term("triggerEvidence");
  public static final Node ACTOR_EVIDENCE = term("actorEvidence");
  public static final Node RECIPIENT_EVIDENCE = term("recipientEvidence");
  public static final Node PLACE_EVIDENCE = term("placeEvidence");
  public static final Node SOURCE_EVIDENCE = term("sourceEvidence");
  public static final Node INSTRUMENT_EVIDENCE = term("instrumentEvidence");
  public static final Node DATE_EVIDENCE = term("dateEvidence");
  public static final Node COUNT_EVIDENCE = term("countEvidence");
  public static final Node SENTENCE = term("sentence");
  public static final Node REPORTED_IN = term("reportedIn");
  public static final Node CONFIDENCE = term("confidence");

  public static final Node INCIDENT = term("Incident");
  public static final Node EVENT_TYPE = term("eventType");
  public static final Node REPORT = term("report");
  public static final Node REPORT_COUNT = term("reportCount");
  public static final Node ARTICLE_COUNT = term("articleCount");
  public static final Node STANDING = term("standing");
  public static final Node KILLED_LEAST = term("killedLeast");
  public static final Node KILLED_MOST = term("killedMost");
  public static final Node WOUNDED_LEAST = term("woundedLeast");
  public static final Node WOUNDED_MOST = term("woundedMost");

  public static final Node INGEST = term("Ingest");
  public static final Node RETRACTION = term("Retraction");
  public static final Node ENTITY_DECISION = term("EntityDecision");
  public static final Node LOAD = term("Load");
  public static final Node SETTING = term("setting");
  public static final Node DECISION = term("decision");
  public static final Node REASON = term("reason");
  public static final Node READING_DIGEST = term("readingDigest");

  /** Above the properties of the plain triples of events. */
  public static final Node INTERACTED_WITH = term("interactedWith");

  /** Above the properties of the lasting relations. */
  public static final Node RELATED_TO = term("relatedTo");

  public static final Node EVENT_TYPES = term("EventTypes");
  public static final Node STATUSES = term("Statuses");
  public static final Node MODES = term("Modes");
  public static final Node KINDS = term("Kinds");
  public static final Node LINK_REASONS = term("LinkReasons");
  public static final Node IDENTIFICATIONS = term("Identifications");
  public static final Node DATE_PRECISIONS = term("DatePrecisions");
  public static final Node DATE_BASES = term("DateBases");
  public static final Node PLACE_PRECISIONS = term("PlacePrecisions");
  public static final Node STANDINGS = term("Standings");
  public static final Node PLAIN_PROPERTY = term("plainProperty");

  public static final Node BASE = term("base");
  public static final Node FORMAT_VERSION = term("formatVersion");
  public static final Node SEARCH_INDEX = term("searchIndex");

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

  private static final Map<Node, String> KINDS_BY_TERM =
      KIND_CODES.stream().collect(Collectors.toUnmodifiableMap(Rasad::kind, Function.identity()));

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

  /** {@code OWN_NAME} gives {@code rasad:OwnName}. */
  public static Node linkReason(LinkReason reason) {
    return term(camel(reason.code()));
  }

  /** {@code BY_NAME} gives {@code rasad:ByName}. */
  public static Node identification(Identification identification) {
    return term(camel(identification.code()));
  }

  /** {@code DAY} gives {@code rasad:Day}. */
  public static Node datePrecision(EventDate.Precision precision) {
    return term(camel(precision.name()));
  }

  /** {@code DERIVED_DATE} gives {@code rasad:DerivedDate}. */
  public static Node dateBasis(DateBasis basis) {
    return term(camel(basis.code()));
  }

  /** {@code NEAR_PLACE} gives {@code rasad:NearPlace}. */
  public static Node placePrecision(PlacePrecision precision) {
    return term(camel(precision.code()));
  }

  /** {@code DISPUTED} gives {@code rasad:Disputed}. */
  public static Node standing(Standing standing) {
    return term(camel(standing.code()));
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

  /** The code of a kind, the other way round; empty for a node that is no kind. */
  public static String kindCode(Node kind) {
    return KINDS_BY_TERM.getOrDefault(kind, "");
  }

  /** The values of an enumeration by their terms. */
  public static <T> Map<Node, T> byTerm(T[] values, Function<T, Node> term) {
    return Arrays.stream(values).collect(Collectors.toUnmodifiableMap(term, Function.identity()));
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
