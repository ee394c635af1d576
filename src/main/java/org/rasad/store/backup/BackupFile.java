package org.rasad.store.backup;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** A backup in a file: reads all of it to see that it is whole. */
public final class BackupFile {

  private static final int BUFFER = 1 << 16;

  private final Path file;
  private final MessageDigest digest = Digests.sha256();
  private final List<String> decisions = new ArrayList<>();
  private String form = "";
  private String base = "";
  private long told = -1;
  private long quads;
  private String wantedDigest = "";

  private BackupFile(Path file) {
    this.file = file;
  }

  /**
   * Reads the whole file and compares it with what it says of itself.
   *
   * @throws BackupException if it is no backup, is cut off or was changed
   * @throws IOException if it cannot be read
   */
  public static Manifest verify(Path file) throws IOException, BackupException {
    BackupFile backup = new BackupFile(file);
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file), BUFFER);
        InputStream unpacked = new GZIPInputStream(in, BUFFER)) {
      backup.readAll(new BufferedInputStream(unpacked, BUFFER));
    } catch (ZipException e) {
      throw new BackupException(
          "%s is no backup, or is damaged (%s).".formatted(file, e.getMessage()));
    } catch (EOFException e) {
      throw new BackupException("The backup %s is cut off.".formatted(file));
    }
    return backup.manifest();
  }

  private void readAll(InputStream in) throws IOException, BackupException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (int each = in.read(); each >= 0; each = in.read()) {
      line.write(each);
      if (each == '\n') {
        take(line.toByteArray());
        line.reset();
      }
    }
    if (line.size() > 0) {
      throw new BackupException("The backup %s is cut off.".formatted(file));
    }
  }

  private void take(byte[] line) throws BackupException {
    if (!wantedDigest.isEmpty()) {
      throw new BackupException("The backup %s goes on after its end.".formatted(file));
    }
    if (line[0] != '#') {
      quads++;
    } else {
      String text = new String(line, 0, line.length - 1, StandardCharsets.UTF_8);
      if (text.startsWith(Manifest.DIGEST)) {
        wantedDigest = text.substring(Manifest.DIGEST.length());
        return;
      }
      comment(text);
    }
    digest.update(line);
  }

  private void comment(String text) throws BackupException {
    if (text.startsWith(Manifest.FORM)) {
      form = text.substring(Manifest.FORM.length());
    } else if (text.startsWith(Manifest.BASE)) {
      base = text.substring(Manifest.BASE.length());
    } else if (text.startsWith(Manifest.DECISION)) {
      decisions.add(text.substring(Manifest.DECISION.length()));
    } else if (text.startsWith(Manifest.QUADS)) {
      told = number(text.substring(Manifest.QUADS.length()));
    }
  }

  private long number(String text) throws BackupException {
    if (!text.matches("\\d{1,18}")) {
      throw new BackupException("The backup %s has no number of quads.".formatted(file));
    }
    return Long.parseLong(text);
  }

  private Manifest manifest() throws BackupException {
    if (!form.equals(Manifest.VERSION)) {
      throw new BackupException(
          form.isEmpty()
              ? "%s is no backup of Rasad; load other files by `rasad load`.".formatted(file)
              : "The backup %s is of form %s, which this Rasad does not know."
                  .formatted(file, form));
    }
    if (wantedDigest.isEmpty()) {
      throw new BackupException("The backup %s is cut off.".formatted(file));
    }
    if (!wantedDigest.equals(HexFormat.of().formatHex(digest.digest())) || told != quads) {
      throw new BackupException(
          "The backup %s was changed: its digest is another.".formatted(file));
    }
    return new Manifest(base, quads, decisions);
  }
}
