package org.rasad.spark;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sys.JenaSystem;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.storage.StorageLevel;
import org.rasad.incident.DayClusters;
import org.rasad.incident.Incident;
import org.rasad.incident.IncidentFinder;
import org.rasad.incident.LooseReport;
import org.rasad.incident.Offer;
import org.rasad.incident.ReportedEvent;
import org.rasad.rdf.IncidentMapper;
import org.rasad.rdf.IriMinter;
import scala.Tuple2;

/**
 * Finds the incidents of all reports, as {@link IncidentFinder} would if it had them all at once.
 *
 * <p>The reports of one type and day are clustered together; nothing else must be known for that. A
 * report without a day is sent to all days that it may belong to, where clusters make their offers
 * to it; the best offer of all days decides. What nothing has drawn is clustered with its like.
 */
final class Incidents {

  static {
    JenaSystem.init();
  }

  private final Broadcast<Map<String, String>> listed;
  private final IriMinter minter;

  /** A report that belongs to an incident, or an offer for a report. */
  private enum Kind {
    MEMBER,
    OFFER,
    LEFT
  }

  /**
   * @param listed what the gazetteer has of entities: quads by IRI
   */
  Incidents(Broadcast<Map<String, String>> listed, IriMinter minter) {
    this.listed = listed;
    this.minter = minter;
  }

  /**
   * @param reports with their parties, as JSON
   * @return the quads of each incident by its IRI
   */
  JavaPairRDD<String, String> quads(JavaRDD<String> reports) {
    JavaPairRDD<String, String> dated = select(reports, true, Incidents::ofDay);
    JavaPairRDD<String, String> loose = select(reports, false, ReportedEvent::id);
    JavaPairRDD<Kind, Tuple2<String, String>> clustered =
        dated
            .cogroup(searching(reports).union(inArticles(reports)))
            .flatMapToPair(day -> cluster(day._2()._1(), day._2()._2()))
            .persist(StorageLevel.MEMORY_AND_DISK());
    JavaPairRDD<Kind, Tuple2<String, String>> settled =
        loose
            .cogroup(of(clustered, Kind.OFFER))
            .mapToPair(one -> settle(one._2()._1(), one._2()._2()))
            .persist(StorageLevel.MEMORY_AND_DISK());
    JavaPairRDD<String, String> among =
        of(settled, Kind.LEFT).groupByKey().flatMapToPair(left -> clusterAmong(left._2()));
    return describe(of(clustered, Kind.MEMBER).union(of(settled, Kind.MEMBER)).union(among));
  }

  private static JavaPairRDD<String, String> select(
      JavaRDD<String> reports, boolean hasDay, KeyOfReport key) {
    return reports.flatMapToPair(
        json -> {
          ReportedEvent report = Json.report(json);
          return LooseReport.hasDay(report) == hasDay
              ? List.of(new Tuple2<>(key.of(report), json)).iterator()
              : List.<Tuple2<String, String>>of().iterator();
        });
  }

  /** Reports without a day, by all types and days that are searched for them. */
  private static JavaPairRDD<String, String> searching(JavaRDD<String> reports) {
    return reports.flatMapToPair(
        json -> {
          ReportedEvent report = Json.report(json);
          return LooseReport.searched(report).stream()
              .map(day -> new Tuple2<>(key(report, day.toString()), json))
              .iterator();
        });
  }

  /** Reports without a day, by the types and days of others in their article. */
  private static JavaPairRDD<String, String> inArticles(JavaRDD<String> reports) {
    JavaPairRDD<String, String> days =
        select(reports, true, r -> key(r, r.article()))
            .mapValues(json -> ofDay(Json.report(json)))
            .distinct();
    return select(reports, false, r -> key(r, r.article()))
        .join(days)
        .values()
        .mapToPair(Tuple2::swap);
  }

  /** The clusters of one type and day: their members, and what they offer to reports. */
  private static Iterator<Tuple2<Kind, Tuple2<String, String>>> cluster(
      Iterable<String> dated, Iterable<String> visiting) {
    Map<String, String> texts = new LinkedHashMap<>();
    List<ReportedEvent> reports = reports(dated, texts);
    if (reports.isEmpty()) {
      return List.<Tuple2<Kind, Tuple2<String, String>>>of().iterator();
    }
    DayClusters clusters = DayClusters.of(day(reports.getFirst()), reports);
    List<Tuple2<Kind, Tuple2<String, String>>> found = new ArrayList<>();
    members(clusters.incidents(), texts).forEach(m -> found.add(new Tuple2<>(Kind.MEMBER, m)));
    for (ReportedEvent report : reports(visiting, new LinkedHashMap<>())) {
      for (Offer offer : clusters.offers(report)) {
        found.add(new Tuple2<>(Kind.OFFER, new Tuple2<>(report.id(), Json.write(offer))));
      }
    }
    return found.iterator();
  }

  /** What becomes of a report without a day. */
  private static Tuple2<Kind, Tuple2<String, String>> settle(
      Iterable<String> one, Iterable<String> offers) {
    String json = one.iterator().next();
    ReportedEvent report = Json.report(json);
    List<Offer> all = new ArrayList<>();
    offers.forEach(o -> all.add(Json.offer(o)));
    Optional<Offer> chosen = LooseReport.choose(report, all);
    return chosen.isPresent()
        ? new Tuple2<>(Kind.MEMBER, new Tuple2<>(chosen.get().first(), json))
        : new Tuple2<>(Kind.LEFT, new Tuple2<>(key(report, LooseReport.together(report)), json));
  }

  private static Iterator<Tuple2<String, String>> clusterAmong(Iterable<String> left) {
    Map<String, String> texts = new LinkedHashMap<>();
    List<ReportedEvent> reports = reports(left, texts);
    return members(IncidentFinder.findAmong(reports), texts).iterator();
  }

  /** Reports by the first of their incident. */
  private static Stream<Tuple2<String, String>> members(
      Collection<Incident> incidents, Map<String, String> texts) {
    return incidents.stream()
        .flatMap(
            i ->
                i.reports().stream()
                    .map(r -> new Tuple2<>(i.first(), Objects.requireNonNull(texts.get(r.id())))));
  }

  private JavaPairRDD<String, String> describe(JavaPairRDD<String, String> members) {
    Broadcast<Map<String, String>> known = listed;
    IriMinter ours = minter;
    return members
        .groupByKey()
        .mapPartitionsToPair(
            incidents -> {
              PartyBook book = new PartyBook(known.value(), ours);
              return Mapped.of(incidents, i -> describe(i._1(), i._2(), book, ours));
            });
  }

  private static Tuple2<String, String> describe(
      String first, Iterable<String> members, PartyBook book, IriMinter minter) {
    List<ReportedEvent> reports = reports(members, new LinkedHashMap<>());
    Incident incident = new Incident(first, reports.getFirst().type(), reports);
    Node graph = NodeFactory.createURI(minter.incidentsGraph());
    List<Quad> quads =
        new IncidentMapper(minter)
            .map(incident, book::point).stream().map(t -> Quad.create(graph, t)).toList();
    return new Tuple2<>(minter.incident(first), QuadText.write(quads));
  }

  private static JavaPairRDD<String, String> of(
      JavaPairRDD<Kind, Tuple2<String, String>> all, Kind kind) {
    return all.filter(e -> e._1() == kind).values().mapToPair(v -> v);
  }

  /** Each once, however often it came; their texts go into the map. */
  private static List<ReportedEvent> reports(Iterable<String> all, Map<String, String> texts) {
    List<ReportedEvent> reports = new ArrayList<>();
    for (String json : all) {
      ReportedEvent report = Json.report(json);
      if (texts.putIfAbsent(report.id(), json) == null) {
        reports.add(report);
      }
    }
    return reports;
  }

  private static String ofDay(ReportedEvent report) {
    return key(report, day(report).toString());
  }

  private static String key(ReportedEvent report, String rest) {
    return report.type() + " " + rest;
  }

  private static LocalDate day(ReportedEvent report) {
    return Objects.requireNonNull(report.time()).earliest();
  }

  /** By what reports are brought together; sent to the executors. */
  private interface KeyOfReport extends Serializable {
    String of(ReportedEvent report);
  }
}
