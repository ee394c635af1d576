package org.rasad.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rasad.entity.Entity;
import org.rasad.event.Argument;
import org.rasad.event.Event;
import org.rasad.lexicon.EntityType;
import org.rasad.lexicon.EventType;
import org.rasad.lexicon.GazetteerEntry;
import org.rasad.lexicon.Identification;
import org.rasad.lexicon.PlacePrecision;
import org.rasad.lexicon.Role;
import org.rasad.lexicon.Status;

final class EventPlaceTest {

  private static final Map<String, Entity> ENTITIES =
      Stream.of(
              known("town", EntityType.PLACE, "city"),
              known("village", EntityType.PLACE, "village"),
              known("province", EntityType.PLACE, "province"),
              known("country", EntityType.PLACE, "country"),
              known("continent", EntityType.PLACE, "continent"),
              known("base", EntityType.FACILITY, "base"),
              known("army", EntityType.GROUP, "army"),
              unknown("x-house", EntityType.FACILITY),
              unknown("x-place", EntityType.PLACE),
              unknown("x-general", EntityType.PERSON))
          .collect(Collectors.toMap(Entity::id, Function.identity()));

  private final ExtractionBuilder article = new ExtractionBuilder("a", "هاجم هنا");

  @Test
  void theMostPreciseOfThePlacesWins() {
    assertPlace("town", PlacePrecision.EXACT_PLACE, at("country"), at("province"), at("town"));
    assertPlace("village", PlacePrecision.EXACT_PLACE, at("x-place"), at("village"));
    assertPlace("x-place", null, at("province"), at("x-place"));
    assertPlace("province", PlacePrecision.REGION_PLACE, at("country"), at("province"));
    assertPlace("country", PlacePrecision.COUNTRY_PLACE, at("country"));
    assertPlace("continent", PlacePrecision.COUNTRY_PLACE, at("continent"));
  }

  @Test
  void ofEquallyPrecisePlacesTheFirstStands() {
    assertPlace("town", PlacePrecision.EXACT_PLACE, at("town"), at("base"));
    assertPlace("x-house", PlacePrecision.EXACT_PLACE, at("x-house"), at("town"));
  }

  @Test
  void nearAPlaceIsNearIt() {
    assertPlace("base", PlacePrecision.NEAR_PLACE, at("province"), near("base"));
    assertPlace("x-place", PlacePrecision.NEAR_PLACE, near("x-place"));
  }

  @Test
  void whatWasAttackedIsThePlaceIfTheTextGivesNoOther() {
    assertPlace("base", PlacePrecision.EXACT_PLACE, to("army"), to("base"));
    assertPlace("province", PlacePrecision.REGION_PLACE, to("base"), at("province"));
  }

  @Test
  void aCountryThatIsAttackedIsNoPlace() {
    assertEquals(Optional.empty(), place(EventType.ASSAULT, to("country")));
    assertPlace("town", PlacePrecision.EXACT_PLACE, to("country"), to("town"));
  }

  @Test
  void personsAndGroupsAreNoPlaces() {
    assertEquals(
        Optional.empty(),
        place(EventType.ASSAULT, at("army"), to("x-general"), argument(Role.ACTOR, "base")));
  }

  @ParameterizedTest
  @EnumSource(
      value = EventType.class,
      names = {"ASSAULT", "COERCE", "RETREAT", "MOBILIZE", "PROTEST", "AID"})
  void whatIsDoneOnTheGroundIsDoneWhereItIsDoneTo(EventType type) {
    assertEquals(
        Optional.of(new EventPlace("town", PlacePrecision.EXACT_PLACE)), place(type, to("town")));
  }

  @ParameterizedTest
  @EnumSource(
      value = EventType.class,
      mode = EnumSource.Mode.EXCLUDE,
      names = {"ASSAULT", "COERCE", "RETREAT", "MOBILIZE", "PROTEST", "AID"})
  void whatIsSaidIsNotSaidWhereItIsSaidTo(EventType type) {
    assertEquals(Optional.empty(), place(type, to("town")));
    assertEquals(
        Optional.of(new EventPlace("town", PlacePrecision.EXACT_PLACE)), place(type, at("town")));
  }

  private void assertPlace(
      String entity, @Nullable PlacePrecision precision, Argument... arguments) {
    assertEquals(
        Optional.of(new EventPlace(entity, precision)), place(EventType.ASSAULT, arguments));
  }

  private Optional<EventPlace> place(EventType type, Argument... arguments) {
    Event event =
        new Event(
            type,
            List.of(),
            Status.ACTUAL,
            0,
            article.span("هاجم"),
            "هاجم",
            List.of(arguments),
            List.of(),
            null,
            List.of(),
            1);
    return EventPlace.of(event, ENTITIES::get);
  }

  private Argument at(String entity) {
    return argument(Role.PLACE, entity);
  }

  private Argument to(String entity) {
    return argument(Role.RECIPIENT, entity);
  }

  private Argument near(String entity) {
    return new Argument(Role.PLACE, article.mention(entity, "هنا"), true);
  }

  private Argument argument(Role role, String entity) {
    return article.argument(role, entity, "هنا");
  }

  private static Entity known(String id, EntityType type, String kind) {
    GazetteerEntry entry =
        new GazetteerEntry(id, type, kind, id, List.of(), null, null, null, null, null);
    return new Entity(id, type, kind, id, List.of(id), Identification.BY_GAZETTEER, entry, 1);
  }

  private static Entity unknown(String id, EntityType type) {
    return new Entity(id, type, "thing", id, List.of(id), Identification.BY_NAME, null, 1);
  }
}
