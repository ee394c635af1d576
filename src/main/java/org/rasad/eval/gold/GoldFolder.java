package org.rasad.eval.gold;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.rasad.eval.part.FaultException;
import org.rasad.eval.part.Members;
import org.rasad.lexicon.EvalWords;
import org.rasad.source.Article;
import org.rasad.source.Articles;
import org.rasad.source.ReadResult;

/**
 * Reads the gold of a folder: files {@code NAME.gold.json}, each about the article {@code DOC.txt},
 * where {@code DOC} is its member {@code doc}.
 *
 * <p>Articles are read as the extraction reads them, so that both mean the same by an offset.
 * Faults never end the reading: a document that cannot be read is left out, a string that does not
 * stand in the text has no place, and both are told.
 */
public final class GoldFolder {

  private static final String SUFFIX = ".gold.json";

  private final Path folder;
  private final Path articles;
  private final EvalWords words;
  private final List<GoldDocument> documents = new ArrayList<>();
  private final List<String> faults = new ArrayList<>();

  private GoldFolder(Path folder, Path articles, EvalWords words) {
    this.folder = folder;
    this.articles = articles;
    this.words = words;
  }

  /**
   * Reads a folder; one without gold gives neither documents nor faults.
   *
   * @param folder holds the gold
   * @param articles holds the texts that do not stand in the folder itself, with or without their
   *     metadata
   * @throws IOException if the folder cannot be looked into
   */
  public static Gold read(Path folder, Path articles, EvalWords words) throws IOException {
    GoldFolder reading = new GoldFolder(folder, articles, words);
    try (Stream<Path> files = Files.list(folder)) {
      files
          .filter(file -> file.toString().endsWith(SUFFIX))
          .sorted(Comparator.comparing(Path::toString))
          .forEach(reading::add);
    }
    return new Gold(reading.documents, reading.faults);
  }

  private void add(Path file) {
    List<String> found = new ArrayList<>();
    try {
      documents.add(document(Members.parse(Files.readString(file)), found));
    } catch (FaultException e) {
      found.add(e.sentence());
    } catch (CharacterCodingException e) {
      found.add("It is not valid UTF-8.");
    } catch (IOException e) {
      found.add("It cannot be read: " + e.getMessage() + ".");
    }
    found.forEach(fault -> faults.add(file + ": " + fault));
  }

  private GoldDocument document(Members gold, List<String> found) throws FaultException {
    String name = gold.needed("doc");
    Path beside = folder.resolve(name + ".txt");
    Path path = Files.exists(beside) ? beside : articles.resolve(name + ".txt");
    Article article = article(path);
    if (!article.id().equals(name)) {
      found.add(
          "Its article has the id %s, not %s: nothing will be found in it."
              .formatted(article.id(), name));
    }
    EntityReader entities = new EntityReader(words, found::add);
    for (Members entity : gold.objects("entities")) {
      entities.add(entity);
    }
    SentenceReader sentences = new SentenceReader(article.text(), entities, found::add);
    for (Members sentence : gold.objects("sentences")) {
      sentences.add(sentence);
    }
    return new GoldDocument(
        name,
        path,
        entities.entities(),
        sentences.sentences(),
        sentences.events(),
        sentences.relations());
  }

  private static Article article(Path path) throws FaultException {
    try (Articles reading = Articles.in(List.of(path))) {
      return switch (reading.next()) {
        case ReadResult.Read read -> read.article();
        case ReadResult.Unreadable fault ->
            throw new FaultException(
                "Its article %s is not read: %s".formatted(fault.where(), fault.message()));
      };
    }
  }
}
