package org.rasad.cache;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FormCacheTest {

  private static final int[] VALUE = {3, 1, 4, 1, 5};

  @TempDir private Path caches;

  private Path folder;
  private final Numbers numbers = new Numbers("numbers-1", "org/rasad/data/lexicon/numbers.tsv");

  @BeforeEach
  void namesTheFolder() {
    folder = caches.resolve("rasad/1.0");
  }

  @Test
  void makesAValueOnceAndReadsItThen() throws IOException {
    int[] first = cache().load(numbers);
    int[] second = cache().load(numbers);

    assertArrayEquals(VALUE, first);
    assertArrayEquals(VALUE, second);
    assertEquals(1, numbers.made);
    assertEquals(1, files().size(), "nothing is left beside the file");
  }

  @Test
  void keepsItsFilesFromOthers() throws IOException {
    cache().load(numbers);

    for (Path each : List.of(caches.resolve("rasad"), folder)) {
      assertEquals("rwx------", permissions(each));
    }
    assertEquals("rw-------", permissions(files().get(0)));
  }

  @Test
  void makesAnewWhatIsDamaged() throws IOException {
    cache().load(numbers);
    byte[] bytes = Files.readAllBytes(files().get(0));
    bytes[bytes.length - 1] ^= 1;
    Files.write(files().get(0), bytes);

    assertArrayEquals(VALUE, cache().load(numbers));
    assertEquals(2, numbers.made);
    assertArrayEquals(VALUE, cache().load(numbers));
    assertEquals(2, numbers.made, "the damaged file was replaced");
  }

  @Test
  void makesAnewWhatIsCutShort() throws IOException {
    cache().load(numbers);
    byte[] bytes = Files.readAllBytes(files().get(0));
    for (int length : new int[] {0, 10, bytes.length - 4}) {
      Files.write(files().get(0), Arrays.copyOf(bytes, length));

      assertArrayEquals(VALUE, cache().load(numbers));
    }
    assertEquals(4, numbers.made);
  }

  @Test
  void makesAnewWhatItsReaderDoesNotUnderstand() {
    cache().load(numbers);
    Numbers misread = new Numbers(numbers.name, numbers.source);
    misread.surplus = 1;

    assertArrayEquals(VALUE, cache().load(misread));
    assertEquals(1, misread.made);
  }

  @Test
  void anotherSourceOrLayoutIsAnotherFile() throws IOException {
    cache().load(numbers);
    cache().load(new Numbers("numbers-2", numbers.source));
    cache().load(new Numbers("numbers-1", "org/rasad/data/lexicon/heads.tsv"));

    assertEquals(3, files().size());
  }

  @Test
  void doesNotReadWhereOthersCanWrite() throws IOException {
    cache().load(numbers);
    for (Path each : List.of(files().get(0), folder, caches.resolve("rasad"))) {
      String before = permissions(each);
      permit(each, "rwxrwx---");

      cache().load(numbers);

      permit(each, before);
    }
    assertEquals(4, numbers.made);
  }

  @Test
  void doesNotFollowLinks() throws IOException {
    Path elsewhere = Files.createDirectory(caches.resolve("elsewhere"));
    Files.createSymbolicLink(caches.resolve("rasad"), elsewhere);

    assertArrayEquals(VALUE, cache().load(numbers));
    assertArrayEquals(VALUE, cache().load(numbers));
    assertEquals(2, numbers.made);
  }

  @Test
  void worksWithoutAFolder() throws IOException {
    Path file = Files.createFile(caches.resolve("file"));

    assertArrayEquals(VALUE, cache(Map.of("XDG_CACHE_HOME", file.toString())).load(numbers));
    assertArrayEquals(VALUE, cache(Map.of("XDG_CACHE_HOME", "relative")).load(numbers));
    assertArrayEquals(VALUE, FormCache.NONE.load(numbers));
  }

  @Test
  void isSwitchedOff() throws IOException {
    cache(Map.of("XDG_CACHE_HOME", caches.toString(), "RASAD_CACHE", "off")).load(numbers);

    try (Stream<Path> all = Files.list(caches)) {
      assertEquals(0, all.count());
    }
  }

  @Test
  void usesTheHomeFolderWhereNothingElseIsSaid() {
    cache(Map.of("HOME", caches.toString())).load(numbers);

    assertTrue(Files.isDirectory(caches.resolve(".cache/rasad/1.0")));
  }

  @Test
  void keepsAVersionWithinTheFolder() {
    FormCache.of(Map.of("XDG_CACHE_HOME", caches.toString()), "../../x/(development)")
        .load(numbers);

    assertTrue(Files.isDirectory(caches.resolve("rasad/__.._x_development_")));
  }

  @Test
  void refusesNamesThatAreNoFileNames() {
    Numbers bad = new Numbers("../numbers", numbers.source);

    assertThrows(IllegalArgumentException.class, () -> cache().load(bad));
  }

  private FormCache cache() {
    return cache(Map.of("XDG_CACHE_HOME", caches.toString()));
  }

  private static FormCache cache(Map<String, String> environment) {
    return FormCache.of(environment, "1.0");
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.sorted().toList();
    }
  }

  private static String permissions(Path path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }

  private static void permit(Path path, String permissions) throws IOException {
    Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
  }

  /** Five numbers, and how often they were made. */
  private static final class Numbers implements CompactForm<int[]> {
    private final String name;
    private final String source;
    private int made;
    private int surplus;

    Numbers(String name, String source) {
      this.name = name;
      this.source = source;
    }

    @Override
    public String name() {
      return name;
    }

    @Override
    public String source() {
      return source;
    }

    @Override
    public int[] make() {
      made++;
      return VALUE.clone();
    }

    @Override
    public void write(int[] value, DataOutputStream out) throws IOException {
      out.writeInt(value.length);
      for (int each : value) {
        out.writeInt(each);
      }
    }

    @Override
    public int[] read(ByteBuffer in) {
      int[] value = new int[in.getInt() + surplus];
      in.asIntBuffer().get(value);
      return value;
    }
  }
}
