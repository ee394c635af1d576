package org.rasad.rdf;

import java.io.Serializable;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import org.rasad.lexicon.EventType;
import org.rasad.lexicon.RelationType;

/**
 * Mints the IRIs of articles, ranges, events, relations, entities and graphs under one base.
 *
 * <p>Identifiers may hold anything: whatever is not unreserved in RFC 3986 is percent-encoded as
 * UTF-8, so different identifiers give different IRIs and every IRI is legal. {@code
 * ontology/README.md} has the rules with examples.
 *
 * @param base absolute {@code http} or {@code https} address that ends in a slash
 */
public record IriMinter(String base) implements Serializable {

  /** Data live under this address unless the user gives another. */
  public static final String DEFAULT_BASE = "http://localhost:3030/";

  private static final String UNRESERVED_MARKS = "-._~";

  /**
   * @throws IllegalArgumentException for a base that is no such address
   */
  public IriMinter {
    if (!isBase(base)) {
      throw new IllegalArgumentException(
          "The base is not an http or https address that ends in a slash: " + base);
    }
  }

  public String article(String id) {
    return base + "article/" + encode(id);
  }

  /** The named graph that holds what one article says. */
  public String articleGraph(String id) {
    return articleGraphPrefix() + encode(id);
  }

  /** With this the IRI of every article's graph begins, and of no other graph. */
  public String articleGraphPrefix() {
    return base + "graph/article/";
  }

  /** A range of an article's text in code points, end exclusive (RFC 5147). */
  public String range(String id, int begin, int end) {
    return article(id) + "#char=" + begin + "," + end;
  }

  /**
   * @param begin where its trigger begins, in code points
   * @param number 1, or more for further events of the type at the same place
   */
  public String event(String id, EventType type, int begin, int number) {
    String iri =
        base + "event/" + encode(id) + "/" + type.name().toLowerCase(Locale.ROOT) + "-" + begin;
    return number == 1 ? iri : iri + "-" + number;
  }

  /**
   * @param begin where its evidence begins, in code points
   * @param number counts the relations of the type at the same place from 1
   */
  public String relation(String id, RelationType type, int begin, int number) {
    return base + "relation/" + encode(id) + "/" + type.code() + "-" + begin + "-" + number;
  }

  /**
   * The incident that a reported event gives its name to.
   *
   * @param event IRI of an event under this base
   */
  public String incident(String event) {
    String events = base + "event/";
    if (!event.startsWith(events)) {
      throw new IllegalArgumentException("Not the IRI of an event: " + event);
    }
    return base + "incident/" + event.substring(events.length());
  }

  /** The reported event that gave an incident its name; the other way round. */
  public String namingEvent(String incident) {
    return base + "event/" + incident.substring((base + "incident/").length());
  }

  /**
   * What was done to the store.
   *
   * @param name kind and time
   */
  public String activity(String name) {
    return base + "activity/" + encode(name);
  }

  /** Rasad itself, in one version. */
  public String program(String version) {
    return base + "program/" + encode(version);
  }

  public String entity(String id) {
    return base + "entity/" + encode(id);
  }

  /** The named graph of the descriptions of entities. */
  public String entitiesGraph() {
    return base + "graph/entities";
  }

  /** The named graph of the incidents. */
  public String incidentsGraph() {
    return base + "graph/incidents";
  }

  /** The named graph of what was done to the store, and what that took away. */
  public String logGraph() {
    return base + "graph/log";
  }

  public String ontologyGraph() {
    return base + "graph/ontology";
  }

  /** The named graph of the store's own facts, and their subject. */
  public String storeGraph() {
    return base + "graph/store";
  }

  /**
   * An identifier as one segment of a path.
   *
   * <p>A dot alone or two would be taken for a step in the path, so they are encoded too.
   */
  public static String encode(String id) {
    if (id.equals(".") || id.equals("..")) {
      return id.replace(".", "%2E");
    }
    StringBuilder encoded = new StringBuilder(id.length() + 16);
    id.codePoints().forEach(c -> appendEncoded(encoded, c));
    return encoded.toString();
  }

  private static void appendEncoded(StringBuilder to, int c) {
    if (isUnreserved(c)) {
      to.append((char) c);
    } else if (c < 0x80) {
      appendByte(to, c);
    } else if (c < 0x800) {
      appendByte(to, 0xC0 | c >> 6);
      appendByte(to, 0x80 | c & 0x3F);
    } else if (c < 0x10000) {
      // By hand: Java's encoder would turn every lone surrogate into the same question mark.
      appendByte(to, 0xE0 | c >> 12);
      appendByte(to, 0x80 | c >> 6 & 0x3F);
      appendByte(to, 0x80 | c & 0x3F);
    } else {
      appendByte(to, 0xF0 | c >> 18);
      appendByte(to, 0x80 | c >> 12 & 0x3F);
      appendByte(to, 0x80 | c >> 6 & 0x3F);
      appendByte(to, 0x80 | c & 0x3F);
    }
  }

  private static void appendByte(StringBuilder to, int octet) {
    to.append('%');
    to.append(Character.toUpperCase(Character.forDigit(octet >> 4, 16)));
    to.append(Character.toUpperCase(Character.forDigit(octet & 0xF, 16)));
  }

  private static boolean isUnreserved(int c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || UNRESERVED_MARKS.indexOf(c) >= 0;
  }

  private static boolean isBase(String base) {
    try {
      URI uri = new URI(base);
      return ("http".equals(uri.getScheme()) || "https".equals(uri.getScheme()))
          && uri.getHost() != null
          && uri.getRawUserInfo() == null
          && uri.getRawQuery() == null
          && uri.getRawFragment() == null
          && base.endsWith("/")
          && uri.normalize().equals(uri)
          && base.equals(uri.toASCIIString());
    } catch (URISyntaxException e) {
      return false;
    }
  }
}
