package org.rasad.record;

import java.io.Flushable;
import java.io.Writer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rasad.entity.Entity;
import org.rasad.entity.Mention;
import org.rasad.event.Argument;
import org.rasad.event.Casualties;
import org.rasad.event.Event;
import org.rasad.event.EventDate;
import org.rasad.event.Extraction;
import org.rasad.event.Instrument;
import org.rasad.lexicon.Mode;
import org.rasad.lexicon.Role;
import org.rasad.relation.Relation;
import org.rasad.text.Span;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes the entities, events and relations of articles as JSON lines.
 *
 * <p>A line is an object of {@code kind} {@code entity} (one for each mention that is no pronoun),
 * {@code event} or {@code relation}; {@code doc} is the id of its article. {@code start} and {@code
 * end} count Unicode code points of the article's text, end exclusive. A mention says for what
 * {@code reason} it is linked to its entity and how sure ({@code confidence}) such links are. Of
 * one article the mentions come first, then the events, then the relations, each in order of the
 * text; the same extraction always gives the same bytes. Not thread-safe. The writer that it writes
 * to is not closed.
 */
public final class RecordWriter implements Flushable {

  private final JsonGenerator json;

  public RecordWriter(Writer out) {
    this.json =
        JsonMapper.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build()
            .writer()
            .withRootValueSeparator("")
            .createGenerator(out);
  }

  /** Writes all records of one article. */
  public void write(Extraction extraction) {
    Page page = new Page(extraction);
    for (Mention mention : extraction.resolved().mentions()) {
      if (mention.form() != Mention.Form.PRONOUN) {
        start("entity", page);
        members(mention, page);
        end();
      }
    }
    extraction.events().forEach(event -> write(event, page));
    extraction.relations().forEach(relation -> write(relation, page));
  }

  @Override
  public void flush() {
    json.flush();
  }

  private void write(Event event, Page page) {
    start("event", page);
    json.writeStringProperty("type", event.type().name());
    json.writeArrayPropertyStart("mode");
    event.modes().stream().map(Mode::code).forEach(json::writeString);
    json.writeEndArray();
    json.writeStringProperty("status", event.status().name().toLowerCase(Locale.ROOT));
    json.writeObjectPropertyStart("trigger");
    place(event.trigger(), page);
    json.writeEndObject();
    json.writeStringProperty("predicate", event.predicate());
    for (Role role : List.of(Role.ACTOR, Role.RECIPIENT, Role.PLACE)) {
      arguments(role, event, page);
    }
    json.writeArrayPropertyStart("instrument");
    event.instruments().forEach(instrument -> write(instrument, page));
    json.writeEndArray();
    EventDate date = event.date();
    if (date != null) {
      json.writeObjectPropertyStart("date");
      place(date.span(), page);
      json.writeStringProperty("value", date.value());
      json.writeBooleanProperty("derived", date.derived());
      json.writeEndObject();
    }
    json.writeArrayPropertyStart("casualties");
    event.casualties().forEach(casualties -> write(casualties, page));
    json.writeEndArray();
    arguments(Role.SOURCE, event, page);
    json.writeNumberProperty("confidence", event.confidence());
    end();
  }

  private void write(Relation relation, Page page) {
    start("relation", page);
    json.writeStringProperty("type", relation.type().code());
    json.writeObjectPropertyStart("subject");
    members(relation.subject(), page);
    json.writeEndObject();
    json.writeObjectPropertyStart("object");
    members(relation.object(), page);
    json.writeEndObject();
    json.writeObjectPropertyStart("evidence");
    place(relation.evidence(), page);
    json.writeEndObject();
    end();
  }

  private void write(Instrument instrument, Page page) {
    json.writeStartObject();
    place(instrument.span(), page);
    json.writeStringProperty("weapon", instrument.weapon());
    Integer count = instrument.count();
    if (count != null) {
      json.writeNumberProperty("count", count.intValue());
    }
    json.writeEndObject();
  }

  private void write(Casualties casualties, Page page) {
    json.writeStartObject();
    json.writeStringProperty("kind", casualties.kind().name().toLowerCase(Locale.ROOT));
    json.writeNumberProperty("count", casualties.count());
    json.writeBooleanProperty("exact", casualties.exact());
    place(casualties.span(), page);
    json.writeEndObject();
  }

  /** {@code near} stands only where the text says that it was near the thing. */
  private void arguments(Role role, Event event, Page page) {
    json.writeArrayPropertyStart(role.name().toLowerCase(Locale.ROOT));
    for (Argument argument : event.arguments()) {
      if (argument.role() == role) {
        json.writeStartObject();
        members(argument.mention(), page);
        if (argument.near()) {
          json.writeBooleanProperty("near", true);
        }
        json.writeEndObject();
      }
    }
    json.writeEndArray();
  }

  private void members(Mention mention, Page page) {
    Entity entity = page.entity(mention);
    json.writeStringProperty("type", entity.type().name());
    place(mention.span(), page);
    json.writeStringProperty("label", entity.label());
    json.writeArrayPropertyStart("aliases");
    aliases(entity).forEach(json::writeString);
    json.writeEndArray();
    json.writeStringProperty("id", entity.id());
    json.writeStringProperty("reason", mention.link().reason().code());
    json.writeNumberProperty("confidence", mention.link().confidence());
  }

  private void place(Span span, Page page) {
    json.writeNumberProperty("start", page.offset(span.start()));
    json.writeNumberProperty("end", page.offset(span.end()));
    json.writeStringProperty("text", span.in(page.text()));
  }

  private void start(String kind, Page page) {
    json.writeStartObject();
    json.writeStringProperty("kind", kind);
    json.writeStringProperty("doc", page.id());
  }

  private void end() {
    json.writeEndObject();
    json.writeRaw('\n');
  }

  private static Set<String> aliases(Entity entity) {
    Set<String> names = new LinkedHashSet<>(entity.names());
    if (entity.known() != null) {
      names.add(entity.known().arabic());
      names.addAll(entity.known().variants());
    }
    names.remove(entity.label());
    return names;
  }
}
