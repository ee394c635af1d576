package org.rasad.identity;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;

/**
 * The file of decisions of a store, which people may edit too.
 *
 * @param path the file; it need not exist
 */
public record DecisionFile(Path path) {

  /** Its name in the folder of a store. */
  public static final String NAME = "decisions.tsv";

  /** The file of the store in a folder. */
  public static DecisionFile of(Path store) {
    return new DecisionFile(store.resolve(NAME));
  }

  /**
   * All decisions; none if there is no file.
   *
   * @throws DecisionException if it cannot be read or is faulty
   */
  public Decisions read() {
    return DecisionText.read(lines(), path.toString());
  }

  /**
   * Adds a decision at the end.
   *
   * @return all decisions with it
   * @throws DecisionException if it contradicts another, or the file cannot be written; the file is
   *     as before then
   */
  public Decisions add(Decision decision) {
    return addAll(List.of(decision));
  }

  /**
   * Adds decisions at the end, all of them or none.
   *
   * @return all decisions with them
   * @throws DecisionException as {@link #add}
   */
  public Decisions addAll(Collection<Decision> decisions) {
    List<String> lines = new ArrayList<>(lines());
    if (lines.isEmpty()) {
      DecisionText.HEADER.lines().forEach(lines::add);
    }
    decisions.stream().map(DecisionText::write).forEach(lines::add);
    return write(lines);
  }

  /**
   * Takes decisions out; comments stay.
   *
   * @return the decisions that are left
   * @throws DecisionException as {@link #add}
   */
  public Decisions remove(Predicate<Decision> which) {
    read();
    return write(
        lines().stream()
            .filter(l -> DecisionText.isComment(l) || !which.test(DecisionText.read(l)))
            .toList());
  }

  private Decisions write(List<String> lines) {
    Decisions decisions = DecisionText.read(lines, path.toString());
    Path whole = path.resolveSibling(path.getFileName() + ".new");
    try {
      Files.writeString(whole, String.join("\n", lines) + "\n", StandardCharsets.UTF_8);
      Files.move(whole, path, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new DecisionException(
          "The decisions cannot be written to " + path + " (" + e + ").", e);
    }
    return decisions;
  }

  private List<String> lines() {
    try {
      return Files.exists(path) ? Files.readAllLines(path, StandardCharsets.UTF_8) : List.of();
    } catch (IOException e) {
      throw new DecisionException("The decisions in " + path + " cannot be read (" + e + ").", e);
    }
  }
}
