package org.rasad.fuzz;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Makes texts out of what is known to break programs, and out of Arabic news. */
public final class HostileText {

  private static final int[] DIGITS =
      IntStream.range(0, Character.MAX_CODE_POINT + 1).filter(Character::isDigit).toArray();

  private static final int MOST_REPEATS = 300;

  /** Words and sentences that the program knows. */
  public static final List<String> NEWS =
      List.of(
          "هاجم مسلحون من حركة الشباب قاعدة عسكرية قرب مدينة كيسمايو يوم الاثنين",
          "قال المتحدث باسم الجيش إن سبعة جنود قتلوا في 12 مارس 2024.",
          "قصفت إسرائيل غزة",
          "نفت إيران أنها استهدفت السفينة",
          "للوحدات",
          "وبالقوات",
          "حزب الله",
          "الأمم المتحدة",
          "الثالث من رمضان 1445",
          "كانون الثاني/يناير",
          "31/12/2023",
          "و13",
          "ب-52",
          "أ.ف.ب",
          "قتل",
          "هجوم",
          "قوات",
          "اتفاق",
          "تظاهر",
          "أمس");

  private static final List<String> DIRECTIONS =
      List.of(
          "\u200E", "\u200F", "\u061C", "\u202A", "\u202B", "\u202C", "\u202D", "\u202E", "\u2066",
          "\u2067", "\u2068", "\u2069", "\u200B", "\u200C", "\u200D", "\u2060", "\uFEFF");

  private static final List<String> CONTROLS =
      List.of(
          "\u0000",
          "\u0001",
          "\b",
          "\t",
          "\n",
          "\r",
          "\r\n",
          "\u000B",
          "\f",
          "\u001B[2J",
          "\u001F",
          "\u007F",
          "\u0085",
          "\u00A0",
          "\u00AD",
          "\u2028",
          "\u2029",
          "\uFFFE",
          "\uFFFF",
          "\uFFFD");

  private static final List<String> MARKS =
      List.of("\u064B", "\u0651", "\u0670", "\u06D6", "\u065F", "\u0300", "\u20DD", "\u0488", "ـ");

  private static final List<String> PUNCTUATION =
      List.of(
          ".", "..", "…", "،", "؛", "؟", "!", ":", "-", "–", "—", "\"", "«", "»", "'", "(", ")",
          "[", "]", "{", "}", "/", "\\", "|", "_", "#", "*", "%", "٪", "٫", "٬", "+", "=", " ");

  private static final List<String> NUMBERS =
      List.of(
          "9".repeat(400),
          "-1",
          "2147483648",
          "99999999999999999999",
          "1e999999999",
          "NaN",
          "Infinity",
          "0x7fffffff",
          "00000000000",
          "30/2/2024",
          "2024-02-30",
          "0000-00-00",
          "٩٩٩٩٩٩٩٩٩٩",
          "1.1.1.1");

  /** Pieces of the languages that the program reads or writes. */
  public static final List<String> FORMATS =
      List.of(
          "{\"text\": \"",
          "\"}",
          "\\u0000",
          "\\ud800",
          "\\uD83D\\uDE00",
          "[".repeat(600),
          "{\"a\":".repeat(600),
          "null",
          "true",
          "<script>alert(1)</script>",
          "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>&e;",
          "<![CDATA[",
          "&#0;",
          "&lt;",
          "</a>",
          "' OR 1=1",
          "SELECT * { ?s ?p ?o }",
          "DROP ALL",
          "PREFIX rasad: <https://w3id.org/rasad/ontology#>",
          "SERVICE <http://127.0.0.1/> {}",
          "<urn:a> <urn:b> \"c\"@ar .",
          "^^<http://www.w3.org/2001/XMLSchema#date>",
          "\"\"\"",
          "%00",
          "%2e%2e%2f",
          "%E0%80%AF",
          "%ED%A0%80",
          "%",
          "../../etc/passwd",
          "GET / HTTP/1.1\r\n",
          "Content-Length: -1\r\n",
          "Transfer-Encoding: chunked\r\n\r\n",
          "=HYPERLINK(\"http://a\")",
          "merge\te-1\te-2",
          "${jndi:ldap://127.0.0.1/a}",
          "$1",
          "\\Q",
          "(a+)+$",
          "%s%n",
          "-LRB-",
          "[نُلل]");

  private final Random random;
  private final StringBuilder text = new StringBuilder();

  private HostileText(Random random) {
    this.random = random;
  }

  /**
   * A text.
   *
   * @param pieces at most so many of them; a piece may be long
   */
  public static String of(Random random, int pieces) {
    HostileText hostile = new HostileText(random);
    for (int i = random.nextInt(pieces + 1); i > 0; i--) {
      hostile.piece();
    }
    return hostile.text.toString();
  }

  /** Arabic words, with something hostile now and then. */
  public static String news(Random random, int pieces) {
    HostileText hostile = new HostileText(random);
    for (int i = 1 + random.nextInt(pieces); i > 0; i--) {
      if (random.nextInt(4) > 0) {
        hostile.text.append(pick(NEWS, random));
      } else {
        hostile.piece();
      }
      hostile.text.append(random.nextInt(5) > 0 ? " " : "");
    }
    return hostile.text.toString();
  }

  /** One element of a list. */
  public static <E> E pick(List<E> list, Random random) {
    return list.get(random.nextInt(list.size()));
  }

  private void piece() {
    switch (random.nextInt(14)) {
      case 0, 1 -> text.append(pick(NEWS, random));
      case 2 -> text.append(pick(DIRECTIONS, random));
      case 3 -> text.append(pick(CONTROLS, random));
      case 4 -> text.append(pick(MARKS, random));
      case 5, 6 -> text.append(pick(PUNCTUATION, random));
      case 7 -> text.append(pick(NUMBERS, random));
      case 8 -> text.append(pick(FORMATS, random));
      case 9 -> text.append((char) (Character.MIN_SURROGATE + random.nextInt(2_048)));
      case 10 -> text.append((char) (0xFB50 + random.nextInt(0x4B0)));
      case 11 -> text.appendCodePoint(DIGITS[random.nextInt(DIGITS.length)]);
      case 12 -> text.appendCodePoint(random.nextInt(Character.MAX_CODE_POINT + 1));
      default -> repeat();
    }
  }

  private void repeat() {
    int from = text.length();
    if (random.nextInt(8) > 0) {
      return;
    }
    piece();
    String last = text.substring(from);
    int times = random.nextInt(Math.max(1, MOST_REPEATS / (1 + last.length())) + 1);
    text.append(last.repeat(times));
  }
}
