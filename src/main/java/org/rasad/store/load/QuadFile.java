package org.rasad.store.load;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.lang.LangNQuads;
import org.apache.jena.riot.system.ErrorHandler;
import org.apache.jena.riot.system.ParserProfile;
import org.apache.jena.riot.system.RiotLib;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.riot.tokens.Tokenizer;
import org.apache.jena.riot.tokens.TokenizerText;
import org.apache.jena.sparql.core.Quad;

/**
 * Reads one file of N-Quads line by line, as the format allows: a line that is damaged is told, and
 * reading goes on with the next. Not thread-safe.
 */
public final class QuadFile {

  private static final int BUFFER = 1 << 16;

  /** Begins every file of gzip (RFC 1952). */
  private static final byte[] GZIP = {0x1f, (byte) 0x8b};

  private static final ErrorHandler STRICT =
      new ErrorHandler() {
        @Override
        public void warning(String message, long line, long column) {}

        @Override
        public void error(String message, long line, long column) {
          throw new RiotException("column %d: %s".formatted(column, message));
        }

        @Override
        public void fatal(String message, long line, long column) {
          error(message, line, column);
        }
      };

  private final Path file;
  private final QuadRules rules;
  private final Consumer<String> faults;
  private final ParserProfile profile =
      RiotLib.createParserProfile(RiotLib.factoryRDF(), STRICT, true);

  /**
   * @param rules which quads can stand in the store
   * @param faults gets a sentence with file and line for each line that was left out
   */
  public QuadFile(Path file, QuadRules rules, Consumer<String> faults) {
    this.file = file;
    this.rules = rules;
    this.faults = faults;
  }

  /**
   * Reads to the end.
   *
   * @param sink gets the quads that keep to the rules
   */
  public void read(Consumer<Quad> sink) {
    long line = 0;
    try (InputStream in = open(file)) {
      ByteLines lines = new ByteLines(in);
      while (lines.next()) {
        line = lines.number();
        if (!lines.isEmpty()) {
          read(lines, sink);
        }
      }
    } catch (IOException e) {
      faults.accept(
          "%s: it cannot be read after line %d: %s.".formatted(file, line, e.getMessage()));
    }
  }

  /** Opens a file, which is packed if its first bytes say so; the caller closes it. */
  private static InputStream open(Path file) throws IOException {
    InputStream in = new BufferedInputStream(Files.newInputStream(file), BUFFER);
    boolean opened = false;
    try {
      in.mark(GZIP.length);
      boolean isPacked = Arrays.equals(GZIP, in.readNBytes(GZIP.length));
      in.reset();
      InputStream bytes = isPacked ? new GZIPInputStream(in, BUFFER) : in;
      opened = true;
      return bytes;
    } finally {
      if (!opened) {
        in.close();
      }
    }
  }

  private void read(ByteLines lines, Consumer<Quad> sink) {
    try {
      Tokenizer tokens =
          TokenizerText.create().fromString(lines.text()).errorHandler(STRICT).build();
      LangNQuads parser = new LangNQuads(tokens, profile, StreamRDFLib.sinkNull());
      while (parser.hasNext()) {
        Quad quad = parser.next();
        Optional<String> fault = rules.fault(quad);
        if (fault.isPresent()) {
          tell(lines, fault.get());
        } else {
          sink.accept(quad);
        }
      }
    } catch (CharacterCodingException e) {
      tell(lines, "It is not UTF-8.");
    } catch (RiotException e) {
      tell(lines, "It is no quad: %s".formatted(e.getMessage()));
    }
  }

  private void tell(ByteLines lines, String fault) {
    faults.accept("%s:%d: %s".formatted(file, lines.number(), fault));
  }
}
