package org.rasad.source.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FeedReaderTest {

  @Test
  void readsRssWithWholeArticlesAndSummaries() throws FeedException {
    Feed feed =
        FeedReader.read(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
                xmlns:media="http://search.yahoo.com/mrss/"><channel>
            <title>وكالة المثال</title><link>https://news.example/</link><ttl>30</ttl>
            <item><title>قصف &amp;quot;الميناء&amp;quot;</title><link>https://news.example/1</link>
              <guid isPermaLink="false">n-1</guid><pubDate>Wed, 14 May 2031 00:30:00 +0300</pubDate>
              <description>ملخص</description><media:content url="a.jpg">صورة</media:content>
              <content:encoded><![CDATA[<p>فقرة أولى.</p><p>فقرة <b>ثانية</b>.</p><div class="share"><p>شارك</p></div>]]></content:encoded></item>
            <item><title>خبر</title><guid>https://news.example/2</guid>
              <description>&lt;p&gt;ملخص الخبر&lt;/p&gt;</description></item>
            </channel></rss>
            """,
            null);

    assertEquals("وكالة المثال", feed.title());
    assertEquals(Duration.ofMinutes(30), feed.leastInterval());
    FeedEntry first = feed.entries().getFirst();
    assertEquals("n-1", first.key());
    assertEquals("https://news.example/1", first.link());
    assertEquals("قصف \"الميناء\"", first.title());
    assertEquals(LocalDate.of(2031, 5, 14), first.published());
    assertEquals("فقرة أولى.\nفقرة ثانية.", first.text());
    assertEquals(true, first.isWhole());
    FeedEntry second = feed.entries().get(1);
    assertEquals("https://news.example/2", second.link());
    assertEquals("ملخص الخبر", second.text());
    assertEquals(false, second.isWhole());
    assertEquals(2, feed.entries().size());
  }

  @Test
  void readsAtomInItsThreeKindsOfText() throws FeedException {
    Feed feed =
        FeedReader.read(
            """
            <feed xmlns="http://www.w3.org/2005/Atom"><title>صحيفة المثال</title>
            <entry><id>tag:1</id><title type="html">خبر &lt;b&gt;أول&lt;/b&gt;</title>
              <link rel="self" href="/x.atom"/><link href="1.html"/><published>2031-05-14T00:30:00+03:00</published>
              <updated>2031-05-15T00:00:00Z</updated>
              <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>أ</p><p>ب</p></div></content></entry>
            <entry><id>tag:2</id><content type="html">&lt;p&gt;ج&lt;/p&gt;</content></entry>
            <entry><id>tag:3</id><summary type="text">د &lt; ه
            و</summary></entry></feed>
            """,
            URI.create("https://news.example/feeds/all.atom"));

    assertEquals(
        List.of("أ\nب", "ج", "د < ه\nو"), feed.entries().stream().map(FeedEntry::text).toList());
    assertEquals("https://news.example/feeds/1.html", feed.entries().getFirst().link());
    assertEquals("خبر أول", feed.entries().getFirst().title());
    assertEquals(LocalDate.of(2031, 5, 14), feed.entries().getFirst().published());
    assertEquals(
        List.of(true, true, false), feed.entries().stream().map(FeedEntry::isWhole).toList());
    assertEquals(Duration.ZERO, feed.leastInterval());
  }

  @Test
  void readsRss1WhoseItemsStandBesideTheChannel() throws FeedException {
    Feed feed =
        FeedReader.read(
            """
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dc="http://purl.org/dc/elements/1.1/">
            <channel><title>قديم</title></channel>
            <item><title>خبر</title><link>https://a.example/1</link><dc:date>2031-05-14</dc:date></item></rdf:RDF>
            """,
            null);

    assertEquals(LocalDate.of(2031, 5, 14), feed.entries().getFirst().published());
    assertEquals("قديم", feed.title());
  }

  @Test
  void aFeedThatIsNotWellFormedIsReadAsFarAsItGoes() throws FeedException {
    Feed feed =
        FeedReader.read(
            "<rss><channel><item><title>أ & ب&nbsp;ج</title><description>نص</item><item><title>د",
            null);

    assertEquals(List.of("أ & ب ج", "د"), feed.entries().stream().map(FeedEntry::title).toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE rss [<!ENTITY a SYSTEM \"file:///etc/hostname\">]><rss><channel><item><title>&a;</title></item></channel></rss>",
        "<?xml version='1.0'?><!DOCTYPE l [<!ENTITY a 'aa'><!ENTITY b '&a;&a;'>]><rss>&b;</rss>",
        "<!DOCTYPE rss PUBLIC \"-//Netscape//DTD RSS 0.91//EN\" \"http://a.example/rss.dtd\"><rss></rss>"
      })
  void documentTypesAreRefused(String xml) {
    FeedException fault = assertThrows(FeedException.class, () -> FeedReader.read(xml, null));

    assertEquals(
        "It has a document type (<!DOCTYPE>), which is not read in feeds.", fault.getMessage());
  }

  @Test
  void entitiesOfItsOwnAreNotKnown() throws FeedException {
    Feed feed =
        FeedReader.read(
            "<rss><!DOCTYPE x [<!ENTITY a SYSTEM 'file:///etc/hostname'>]><channel><item><title>ن&a;</title></item></channel></rss>",
            null);

    assertEquals("ن&a;", feed.entries().getFirst().title());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "نص", "<html><body>صفحة</body></html>", "<urlset><url/></urlset>", "{}"})
  void whatIsNoFeedIsSaid(String xml) {
    FeedException fault = assertThrows(FeedException.class, () -> FeedReader.read(xml, null));

    assertEquals("It is no RSS or Atom feed.", fault.getMessage());
  }

  @ParameterizedTest
  @CsvSource({"60, 3600", "999999, 86400", "-5, 0", "x, 0", "99999999999, 0"})
  void theIntervalIsBounded(String ttl, long seconds) throws FeedException {
    Feed feed = FeedReader.read("<rss><channel><ttl>%s</ttl></channel></rss>".formatted(ttl), null);

    assertEquals(Duration.ofSeconds(seconds), feed.leastInterval());
  }

  @Test
  void deepNestingIsNoFault() throws FeedException {
    String deep = "<item>".repeat(100_000);

    assertEquals(1, FeedReader.read("<rss><channel>" + deep, null).entries().size());
  }
}
