package org.rasad.cache;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * Gives the values of compact forms: from the cache's folder where it has them, else made anew and
 * put there for the next time. A damaged file is replaced silently. Thread-safe; several programs
 * may use one folder at once.
 */
public final class FormCache {

  /** Every value is made anew. */
  public static final FormCache NONE = new FormCache(Optional.empty());

  private final Optional<Path> folder;

  private FormCache(Optional<Path> folder) {
    this.folder = folder;
  }

  /**
   * The cache of this user, if there may be one.
   *
   * @param environment the variables of the process: {@code RASAD_CACHE=off} switches the cache
   *     off, {@code XDG_CACHE_HOME} or {@code HOME} tells where it is
   * @param version of the program; each has files of its own
   */
  public static FormCache of(Map<String, String> environment, String version) {
    return new FormCache(CacheFolder.find(environment, version));
  }

  /** A cache in a folder that this program made or checked. */
  static FormCache in(Path folder) {
    return new FormCache(Optional.of(folder));
  }

  /** The value: read if it can be, else made. */
  public <T> T load(CompactForm<T> form) {
    Optional<CacheFile> file = file(form);
    Optional<T> known = file.flatMap(f -> read(f, form));
    if (known.isPresent()) {
      return known.get();
    }
    T made = form.make();
    file.ifPresent(f -> write(f, form, made));
    return made;
  }

  private Optional<CacheFile> file(CompactForm<?> form) {
    if (!form.name().matches("[a-z0-9-]+")) {
      throw new IllegalArgumentException("No name of a compact form: " + form.name());
    }
    return folder.flatMap(
        f ->
            SourceMark.of(form.source())
                .map(mark -> new CacheFile(f.resolve(form.name() + "." + mark.text()))));
  }

  private static <T> Optional<T> read(CacheFile file, CompactForm<T> form) {
    try {
      Optional<ByteBuffer> content = file.content();
      return content.isEmpty() ? Optional.empty() : Optional.of(form.read(content.get()));
    } catch (IOException | RuntimeException e) {
      // Whatever is wrong with it, the value is made anew and the file replaced.
      return Optional.empty();
    }
  }

  private static <T> void write(CacheFile file, CompactForm<T> form, T value) {
    try {
      file.replace(out -> form.write(value, out));
    } catch (IOException | UncheckedIOException e) {
      // A full or read-only disk costs time at the next start, and nothing else.
    }
  }
}
