package org.rasad.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The prepared questions, sorted by name.
 *
 * @param all each name once
 */
public record Questions(List<Question> all) {

  private static final String FOLDER = "/org/rasad/queries";
  private static final String SUFFIX = ".rq";

  public Questions {
    all = all.stream().sorted(Comparator.comparing(Question::name)).toList();
  }

  /** Those that the program brings along; they stand in {@code queries/} of the source. */
  public static Questions packaged() {
    URL folder = Questions.class.getResource(FOLDER);
    if (folder == null) {
      return new Questions(List.of());
    }
    try {
      URI place = folder.toURI();
      if (!"jar".equals(place.getScheme())) {
        return in(Path.of(place));
      }
      try (FileSystem jar = FileSystems.newFileSystem(place, Map.of())) {
        return in(jar.getPath(FOLDER));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  public Optional<Question> named(String name) {
    return all.stream().filter(q -> q.name().equals(name)).findFirst();
  }

  private static Questions in(Path folder) throws IOException {
    List<Question> questions = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(SUFFIX)).toList()) {
        String name = String.valueOf(file.getFileName());
        questions.add(
            Question.parse(
                name.substring(0, name.length() - SUFFIX.length()), Files.readString(file)));
      }
    }
    return new Questions(questions);
  }
}
