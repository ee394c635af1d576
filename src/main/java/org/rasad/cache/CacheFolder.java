package org.rasad.cache;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the folder of the cache: {@code rasad/VERSION} in {@code $XDG_CACHE_HOME} or {@code
 * ~/.cache}, made if it is not there.
 *
 * <p>What is read from it decides what the program does, so that a folder that belongs to somebody
 * else, or that others may write to, is not used. Where the file system does not tell (Windows),
 * there is no cache.
 */
final class CacheFolder {

  private static final String OFF = "off";
  private static final String UNIX = "unix";

  private CacheFolder() {}

  static Optional<Path> find(Map<String, String> environment, String version) {
    if (environment.getOrDefault("RASAD_CACHE", "").equals(OFF)) {
      return Optional.empty();
    }
    return caches(environment).flatMap(caches -> make(caches, version));
  }

  /** The XDG Base Directory Specification wants a path that is not absolute to be ignored. */
  private static Optional<Path> caches(Map<String, String> environment) {
    Optional<Path> given = absolute(environment.getOrDefault("XDG_CACHE_HOME", ""));
    return given.isPresent()
        ? given
        : absolute(environment.getOrDefault("HOME", "")).map(home -> home.resolve(".cache"));
  }

  private static Optional<Path> absolute(String path) {
    return path.startsWith("/") ? Optional.of(Path.of(path)) : Optional.empty();
  }

  private static Optional<Path> make(Path caches, String version) {
    Path own = caches.resolve("rasad");
    Path folder = own.resolve(version.replaceAll("[^A-Za-z0-9.-]+|^\\.+", "_"));
    try {
      Files.createDirectories(
          folder,
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
      return isOwnAlone(own) && isOwnAlone(folder) ? Optional.of(folder) : Optional.empty();
    } catch (IOException | UnsupportedOperationException e) {
      return Optional.empty();
    }
  }

  /** Whether it is a file or folder of this user that nobody else can write; no link. */
  static boolean isOwnAlone(Path path) throws IOException {
    if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)
        || Files.isSymbolicLink(path)
        || !path.getFileSystem().supportedFileAttributeViews().contains(UNIX)) {
      return false;
    }
    Set<PosixFilePermission> may = Files.getPosixFilePermissions(path, LinkOption.NOFOLLOW_LINKS);
    // The number, since a user need not have a name (containers).
    Object owner = Files.getAttribute(path, UNIX + ":uid", LinkOption.NOFOLLOW_LINKS);
    return owner instanceof Integer uid
        && uid == (int) new UnixSystem().getUid()
        && !may.contains(PosixFilePermission.GROUP_WRITE)
        && !may.contains(PosixFilePermission.OTHERS_WRITE);
  }
}
