package org.rasad.cli;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GrowthTest {

  private static final int LITTLE = 1000;

  @TempDir Path folder;

  @Test
  void aStoreIsLargeWhenItHasDoubled() throws IOException {
    fill("a", 2000);
    Growth growth = new Growth(folder, LITTLE);
    fill("deeper/b", 2000);
    assertFalse(growth.isLarge());
    fill("c", 1);
    assertTrue(growth.isLarge());

    growth.restart();
    assertFalse(growth.isLarge());
  }

  @Test
  void aSmallStoreMayGrowALittle() throws IOException {
    Growth growth = new Growth(folder, LITTLE);
    fill("a", LITTLE);
    assertFalse(growth.isLarge());
    fill("a", LITTLE + 1);
    assertTrue(growth.isLarge());
  }

  private void fill(String name, int bytes) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.write(file, new byte[bytes]);
  }
}
