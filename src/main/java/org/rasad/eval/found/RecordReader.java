package org.rasad.eval.found;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.rasad.eval.part.FaultException;
import org.rasad.eval.part.Members;
import org.rasad.event.Extraction;
import org.rasad.record.RecordWriter;

/**
 * Collects the records of the documents that are scored; those of others are dropped.
 *
 * <p>An extraction is written out by {@link RecordWriter} and read back rather than copied: what is
 * scored is then by construction what {@code rasad extract} hands in, with its code points, its
 * aliases and its choice of mentions, and a new member of records cannot be forgotten here. For an
 * article this takes a millisecond. Pronouns, which records leave out, are added for their links.
 *
 * <p>Not thread-safe.
 */
public final class RecordReader {

  private final Map<String, Draft> drafts = new HashMap<>();
  private final Consumer<String> faults;

  /**
   * @param documents names of the documents that are scored
   * @param faults gets a message for each line that is no record, as {@code file:line: message}
   */
  public RecordReader(Set<String> documents, Consumer<String> faults) {
    documents.forEach(name -> drafts.put(name, new Draft()));
    this.faults = faults;
  }

  /** Adds what was extracted from one article. */
  public void add(Extraction extraction) {
    StringWriter lines = new StringWriter();
    RecordWriter writer = new RecordWriter(lines);
    writer.write(extraction);
    writer.flush();
    String id = extraction.resolved().annotated().article().id();
    try (BufferedReader in = new BufferedReader(new StringReader(lines.toString()))) {
      add(in, id);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Draft draft = drafts.get(id);
    if (draft != null) {
      draft.links.addAll(PronounLinks.of(extraction.resolved()));
    }
  }

  /**
   * Adds the records of a file of JSON lines, UTF-8.
   *
   * @throws IOException if the file cannot be read; what stood before the place is kept
   */
  public void add(Path file) throws IOException {
    try (BufferedReader in = Files.newBufferedReader(file)) {
      add(in, file.toString());
    }
  }

  /** What was collected, by document; one without records is there and empty. */
  public Map<String, FoundDocument> documents() {
    return drafts.entrySet().stream()
        .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, e -> e.getValue().document()));
  }

  private void add(BufferedReader in, String where) throws IOException {
    int number = 0;
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      number++;
      if (!line.isBlank()) {
        try {
          add(Members.parse(line));
        } catch (FaultException e) {
          faults.accept(where + ":" + number + ": " + e.sentence());
        }
      }
    }
  }

  private void add(Members json) throws FaultException {
    String kind = json.needed("kind");
    Draft draft = drafts.get(json.needed("doc"));
    if (draft != null) {
      switch (kind) {
        case "entity" -> {
          FoundEntity mention = mention(json);
          FoundLink.from(json).ifPresent(draft.links::add);
          draft.mentions.add(mention);
        }
        case "event" -> draft.events.add(FoundEvent.from(json));
        case "relation" -> draft.relations.add(FoundRelation.from(json));
        default -> throw new FaultException(kind + " is no kind of records.");
      }
    }
  }

  private static FoundEntity mention(Members json) throws FaultException {
    FoundEntity mention = FoundEntity.from(json);
    if (mention.type() == null || mention.range() == null) {
      throw new FaultException("The mention lacks \"type\" or \"start\".");
    }
    return mention;
  }

  /** A document whose records are still coming. */
  private record Draft(
      List<FoundEntity> mentions,
      List<FoundLink> links,
      List<FoundEvent> events,
      List<FoundRelation> relations) {

    Draft() {
      this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }

    FoundDocument document() {
      return new FoundDocument(mentions, links, events, relations);
    }
  }
}
