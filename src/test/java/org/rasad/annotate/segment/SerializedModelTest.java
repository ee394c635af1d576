package org.rasad.annotate.segment;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

final class SerializedModelTest {

  @Test
  void anotherKindOfFileIsRefused() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(new GZIPOutputStream(bytes))) {
      out.writeObject(List.of("a", "b"));
    }

    assertThrows(IOException.class, () -> SerializedModel.read(in(bytes.toByteArray())));
  }

  @Test
  void aFileThatIsNotCompressedIsRefused() {
    assertThrows(IOException.class, () -> SerializedModel.read(in(new byte[] {1, 2, 3})));
  }

  @Test
  void aModelThatIsNotThereIsNamed() {
    IOException missing =
        assertThrows(IOException.class, () -> WordSegmenter.load("no/such.ser.gz", "normAlif"));

    assertTrue(String.valueOf(missing.getMessage()).contains("no/such.ser.gz"));
  }

  @Test
  void anotherVersionOfTheStoredFormIsRefused() {
    assertThrows(
        IOException.class,
        () -> SegmenterModel.read(new DataInputStream(in(new byte[] {0, 0, 0, 0}))));
  }

  private static ByteArrayInputStream in(byte[] bytes) {
    return new ByteArrayInputStream(bytes);
  }
}
