package org.rasad.source.page;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Decodes the bytes of a page or feed.
 *
 * <p>The encoding is the one of the byte order mark, else of the HTTP header, else of the page
 * itself ({@code <meta charset>}, {@code <?xml encoding?>}), else UTF-8, else windows-1256. A
 * server's header is often wrong for old Arabic pages: the first of these that gives Arabic letters
 * and next to no malformed characters is taken, and windows-1256 only if nothing is declared, as
 * UTF-8 read in it has Arabic letters as well.
 */
public final class PageEncoding {

  /** Declarations stand at the beginning; browsers look no further either. */
  private static final int DECLARED_WITHIN = 4096;

  private static final Pattern DECLARED =
      Pattern.compile(
          "<meta\\b[^>]{0,500}?charset\\s*=\\s*[\"']?\\s*([\\w.:-]+)"
              + "|<\\?xml\\b[^>]{0,200}?encoding\\s*=\\s*[\"']([\\w.:-]+)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern IN_HEADER =
      Pattern.compile("charset\\s*=\\s*[\"']?\\s*([\\w.:-]+)", Pattern.CASE_INSENSITIVE);
  private static final Charset WINDOWS_ARABIC = Charset.forName("windows-1256");
  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final char REPLACEMENT = '\uFFFD';

  /** Of so many characters one may be malformed: pages are cut off, or pasted together. */
  private static final int ONE_MALFORMED_IN = 200;

  private PageEncoding() {}

  /**
   * The text of the bytes; malformed ones become U+FFFD.
   *
   * @param contentType the HTTP header, if there was one
   */
  public static String decode(byte[] bytes, @Nullable String contentType) {
    Charset marked = marked(bytes);
    if (marked != null) {
      return text(bytes, marked);
    }
    Set<Charset> candidates = new LinkedHashSet<>();
    first(IN_HEADER, contentType == null ? "" : contentType).ifPresent(candidates::add);
    first(DECLARED, beginning(bytes)).ifPresent(candidates::add);
    boolean declared = !candidates.isEmpty();
    candidates.add(StandardCharsets.UTF_8);
    if (!declared) {
      candidates.add(WINDOWS_ARABIC);
    }
    return candidates.stream()
        .map(charset -> text(bytes, charset))
        .filter(text -> hasArabic(text) && isMostlyWellFormed(text))
        .findFirst()
        .orElseGet(() -> text(bytes, candidates.iterator().next()));
  }

  /** Whether so few characters are malformed that the text can be read. */
  static boolean isMostlyWellFormed(String text) {
    long malformed = text.chars().filter(c -> c == REPLACEMENT).count();
    return malformed * ONE_MALFORMED_IN <= text.length();
  }

  private static boolean hasArabic(String text) {
    return text.codePoints()
        .anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC);
  }

  private static String text(byte[] bytes, Charset charset) {
    String text = charset.decode(ByteBuffer.wrap(bytes)).toString();
    return text.indexOf(BYTE_ORDER_MARK) == 0 ? text.substring(1) : text;
  }

  private static @Nullable Charset marked(byte[] bytes) {
    int first = unsigned(bytes, 0);
    int second = unsigned(bytes, 1);
    if (first == 0xEF && second == 0xBB && unsigned(bytes, 2) == 0xBF) {
      return StandardCharsets.UTF_8;
    }
    if (first == 0xFE && second == 0xFF) {
      return StandardCharsets.UTF_16BE;
    }
    return first == 0xFF && second == 0xFE ? StandardCharsets.UTF_16LE : null;
  }

  private static int unsigned(byte[] bytes, int at) {
    return at < bytes.length ? bytes[at] & 0xFF : -1;
  }

  private static String beginning(byte[] bytes) {
    int length = Math.min(bytes.length, DECLARED_WITHIN);
    return new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
  }

  private static Optional<Charset> first(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    if (!matcher.find()) {
      return Optional.empty();
    }
    String name = matcher.group(1) != null ? matcher.group(1) : matcher.group(2);
    // Whoever could read the declaration as ASCII has not read UTF-16 (the HTML standard).
    return name.toLowerCase(Locale.ROOT).startsWith("utf-16")
        ? Optional.of(StandardCharsets.UTF_8)
        : charset(name);
  }

  private static Optional<Charset> charset(String name) {
    try {
      return Optional.of(Charset.forName(name));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }
}
