package org.rasad.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rasad.source.ReadResult.Read;
import org.rasad.source.ReadResult.Unreadable;
import org.rasad.source.feed.FeedEntry;

/** What describes a page or an entry is bounded like what describes a line. */
final class WebArticleTest {

  private static final String LINK = "https://a.example/";
  private static final String TEXT =
      "هاجم مسلحون مجهولون نقطة تفتيش شرق بلدة الوادي مساء أمس، وأصيب شرطيان بجروح طفيفة، وفر"
          + " المهاجمون نحو الجبال القريبة قبل وصول التعزيزات من مركز المحافظة.";

  @Test
  void aHeadlineOfAPageIsNotLong() {
    assertInstanceOf(Read.class, page(most("ن")));
    assertEquals(tooLong("title"), page(most("ن") + "ن"));
  }

  @Test
  void whatAFeedTellsIsNotLong() {
    assertInstanceOf(Read.class, entry(most(LINK), most("ن"), most("ن")));
    assertEquals(tooLong("title"), entry(LINK, most("ن") + "ن", "وكالة"));
    assertEquals(tooLong("url"), entry(most(LINK) + "1", "عنوان", "وكالة"));
    assertEquals(tooLong("source"), entry(LINK, "عنوان", most("ن") + "ن"));
  }

  @Test
  void theNameOfAFeedIsNotLongWhereItCompletesAPage() {
    Read read = assertInstanceOf(Read.class, page("عنوان"));
    FeedEntry entry = new FeedEntry(null, LINK, null, null, "", false);

    Read completed = assertInstanceOf(Read.class, WebArticle.completed(read, entry, most("ن")));
    assertEquals(most("ن"), completed.article().publisher());
    assertEquals(tooLong("source"), WebArticle.completed(read, entry, most("ن") + "ن"));
  }

  private static ReadResult page(String headline) {
    String page = "<html><body><h1>%s</h1><p>%s</p></body></html>".formatted(headline, TEXT);
    return WebArticle.ofPage("here", page.getBytes(UTF_8), null, null);
  }

  private static ReadResult entry(String link, String title, @Nullable String feed) {
    return WebArticle.ofEntry("here", new FeedEntry(null, link, title, null, TEXT, true), feed);
  }

  /** As long as it may be. */
  private static String most(String begin) {
    return begin + "ن".repeat(Fields.LONGEST - begin.length());
  }

  private static Unreadable tooLong(String member) {
    return new Unreadable("here", "Its \"%s\" is longer than 2,000 characters.".formatted(member));
  }
}
