package org.rasad.source.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageReaderTest {

  private static final String FIRST =
      "قصفت طائرة مسيرة مجهولة فجر أمس مستودعا للوقود في ميناء الزهراء، وأدى القصف إلى حريق كبير في المكان.";
  private static final String SECOND =
      "وقال متحدث باسم إدارة الميناء إن فرق الإطفاء أخمدت الحريق بعد ثلاث ساعات، ونفى سقوط قتلى أو جرحى.";
  private static final String COMMENT =
      "تعليق طويل من قارئ لا علاقة له بالخبر، يكتب فيه كل ما يخطر في باله عن الميناء وعن غيره من الأمور الكثيرة جدا. ";

  @Test
  void readsTheArticleAndNotThePagesFurniture() {
    String page =
        """
        <!DOCTYPE html><html lang="ar" dir="rtl"><head>
        <title>قصف ميناء الزهراء | وكالة المثال</title>
        <link rel="canonical" href="https://news.example/2031/5/14/port">
        <meta property="og:site_name" content="وكالة المثال">
        <meta property="article:published_time" content="2031-05-14T23:30:00+03:00">
        <script>var ad = "هذا نص في برنامج";</script><style>p { color: red }</style></head>
        <body class="has-sidebar page-with-nav">
        <header><a href="/">وكالة المثال</a><p>شعار الوكالة الذي يظهر في أعلى كل صفحة</p></header>
        <nav><ul><li><a href="/p">سياسة</a></li><li><a href="/e">اقتصاد</a></li></ul></nav>
        <main><div class="article-header"><h1>قصف ميناء الزهراء</h1><time datetime="2031-05-14">14 مايو</time></div>
        <div class="share-bar"><p>شارك هذا الخبر مع أصدقائك في كل مكان</p></div>
        <div class="post-content"><p>%s</p>
        <p><a href="/x">اقرأ أيضا: خبر آخر لا علاقة له بالميناء</a></p>
        <figure><img src="a.jpg"><figcaption>صورة من الأرشيف للميناء</figcaption></figure>
        <p>%s</p></div>
        <div id="relatedPosts"><p>خبر قريب طويل فيه كلام كثير عن حادثة أخرى في مدينة أخرى</p></div></main>
        <section class="comments"><p>%s</p></section>
        <aside><p>الأكثر قراءة في هذا الأسبوع كله</p></aside>
        <footer><p>جميع الحقوق محفوظة لوكالة المثال</p></footer></body></html>
        """
            .formatted(FIRST, SECOND, COMMENT.repeat(5));

    assertEquals(
        new PageArticle(
            "https://news.example/2031/5/14/port",
            "وكالة المثال",
            LocalDate.of(2031, 5, 14),
            "قصف ميناء الزهراء",
            FIRST + "\n" + SECOND),
        read(page));
  }

  @Test
  void takesWhatJsonLdSaysFirst() {
    String page =
        """
        <html><head><title>x</title><meta property="og:title" content="عنوان آخر">
        <script type="application/ld+json">{broken</script>
        <script type="application/ld+json">
        {"@context": "https://schema.org", "@graph": [{"@type": "WebSite", "name": "موقع"},
         {"@type": ["NewsArticle"], "headline": "عنوان الخبر", "datePublished": "2031-05-14 08:00",
          "publisher": {"@type": "Organization", "name": "صحيفة المثال"},
          "mainEntityOfPage": {"@id": "https://news.example/port"}}]}
        </script></head><body><p>%s</p></body></html>
        """
            .formatted(FIRST);

    assertEquals(
        new PageArticle(
            "https://news.example/port",
            "صحيفة المثال",
            LocalDate.of(2031, 5, 14),
            "عنوان الخبر",
            FIRST),
        read(page));
  }

  @Test
  void aPageWithoutAnyMarkIsReadByWhereItsTextStands() {
    String page =
        """
        <body><table><tr><td><a href="/1">خبر أول</a><br><a href="/2">خبر ثان</a></td>
        <td><div class="x"><b>%1$s</b><br><br>%2$s<br>%1$s</div></td></tr></table>
        <div>%3$s</div></body>
        """
            .formatted(
                FIRST, SECOND, "<a href='/a'>عنوان طويل لخبر آخر في الموقع</a><br>".repeat(50));

    assertEquals(FIRST + "\n" + SECOND + "\n" + FIRST, read(page).text());
  }

  @Test
  void paragraphsInBoxesOfTheirOwnBelongTogether() {
    String page =
        "<body><div class='story'>"
            + "<div class='block'><p>%s</p></div><div class='block'><p>%s</p></div>"
                .formatted(FIRST, SECOND)
            + "<div class='block'><p>%s</p></div></div></body>".formatted(FIRST);

    assertEquals(FIRST + "\n" + SECOND + "\n" + FIRST, read(page).text());
  }

  @Test
  void theLongestOfSeveralArticlesIsTheArticle() {
    String teaser = "<article><h2><a href='/t'>خبر</a></h2><p>ملخص قصير لخبر آخر</p></article>";
    String page =
        "<body>"
            + teaser
            + "<article><p>%s</p><p>%s</p></article>".formatted(FIRST, SECOND)
            + teaser;

    assertEquals(FIRST + "\n" + SECOND, read(page).text());
  }

  @Test
  void aNameLikeThatOfFurnitureDoesNotHideTheOnlyText() {
    String page =
        "<body><div class='banner-story'><p>%s</p><p>%s</p></div></body>".formatted(FIRST, SECOND);

    assertEquals(FIRST + "\n" + SECOND, read(page).text());
  }

  @Test
  void aFlashIsAnArticleInAPageThatCallsItselfOne() {
    String page =
        "<head><meta property='og:type' content='article'></head><body><p>انفجار قرب ميناء الزهراء الآن.</p>";

    assertEquals("انفجار قرب ميناء الزهراء الآن.", read(page).text());
    assertEquals(Optional.empty(), optional(page.replace("og:type", "og:kind"), null));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "<html></html>",
        "<body><nav><p>قائمة</p></nav></body>",
        "<body><ul><li><a href='/1'>خبر طويل أول من أخبار اليوم في المدينة كلها</a></ul></body>",
        "\u0000\u0001\u0002"
      })
  void aPageWithoutArticleGivesNone(String page) {
    assertEquals(Optional.empty(), optional(page, null));
  }

  static Stream<Arguments> encodings() {
    return Stream.of(
        arguments("windows-1256", "<meta charset=windows-1256>", null, "declared in the page"),
        arguments(
            "ISO-8859-6",
            "<meta http-equiv='Content-Type' content='text/html; charset=iso-8859-6'>",
            null,
            "declared in the old way"),
        arguments("windows-1256", "", "text/html; charset=windows-1256", "declared in HTTP"),
        arguments("windows-1256", "", null, "not declared at all"),
        arguments("UTF-8", "", null, "not declared at all"),
        arguments(
            "UTF-8", "<meta charset='utf-8'>", "text/html; charset=ISO-8859-1", "wrong in HTTP"),
        arguments("UTF-8", "<meta charset='no-such-thing'>", null, "unknown"),
        arguments("UTF-8", "<meta charset='utf-16'>", null, "cannot be, as it could be read"));
  }

  @ParameterizedTest(name = "{0}, {3}")
  @MethodSource("encodings")
  void knowsTheEncoding(String charset, String meta, @Nullable String header, String reason) {
    // These encodings have no Persian letters, and ISO-8859-6 has no quotation marks.
    byte[] page =
        "<html><head>%s</head><body><p>%s</p><p>%s</p>"
            .formatted(meta, FIRST, SECOND)
            .getBytes(Charset.forName(charset));

    assertEquals(
        FIRST + "\n" + SECOND, PageReader.read(page, header, null).orElseThrow().text(), reason);
  }

  @Test
  void theByteOrderMarkDecidesOverAllOthers() {
    String page = "\uFEFF<head><meta charset='windows-1256'></head><body><p>" + FIRST + SECOND;
    for (Charset charset :
        new Charset[] {
          StandardCharsets.UTF_8, StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE
        }) {
      PageArticle article =
          PageReader.read(page.getBytes(charset), "text/html; charset=latin1", null).orElseThrow();
      assertEquals(FIRST + SECOND, article.text());
    }
  }

  @Test
  void aPageCannotTakeTheAddressOfAnotherHost() {
    URI fetched = URI.create("https://www.news.example/port?utm=1");
    String page =
        "<head><link rel=canonical href='%s'></head><body><p>" + FIRST + "</p><p>" + SECOND;

    assertEquals(
        "https://news.example/port",
        optional(page.formatted("https://news.example/port"), fetched).orElseThrow().url());
    assertEquals(
        fetched.toString(),
        optional(page.formatted("https://other.example/port"), fetched).orElseThrow().url());
    assertEquals(
        fetched.toString(),
        optional(page.formatted("javascript:alert(1)"), fetched).orElseThrow().url());
  }

  @Test
  void aDayIsTakenOnlyWhereItIsThatOfTheArticle() {
    String page = "<body><h1>عنوان</h1>%s<p>" + FIRST + "</p><p>" + SECOND;

    String one = "<time datetime='2031-05-14T01:00Z'></time><time datetime='2031-05-14'></time>";
    assertEquals(LocalDate.of(2031, 5, 14), read(page.formatted(one)).published());
    assertNull(read(page.formatted(one + "<time datetime='2030-01-01'></time>")).published());
    assertEquals(
        LocalDate.of(2031, 5, 2),
        optional(page.formatted(""), URI.create("https://a.example/news/2031/05/02/x"))
            .orElseThrow()
            .published());
    assertNull(
        optional(page.formatted(""), URI.create("https://a.example/2031/13/02/"))
            .orElseThrow()
            .published());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2031-05-14 | 2031-05-14",
        "2031-05-14T23:59:59+03:00 | 2031-05-14",
        "2031-05-14T23:59:59+0300 | 2031-05-14",
        "2031-05-14 23:59:59 | 2031-05-14",
        "Wed, 14 May 2031 00:30:00 +0300 | 2031-05-14",
        "4 May 2031 | 2031-05-04",
        "2031-02-30 |",
        "14 ايار 2031 |",
        "0001-01-01T00:00:00Z |",
        "14/05/2031 |"
      })
  void readsTheDayAsItIsWritten(String written, LocalDate day) {
    assertEquals(day, PublishedDay.of(written));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"<div>", "<b>", "<blockquote><a href=x>", "<table><tr><td>", "<nav>", "<p>"})
  void hostileNestingIsReadInTheTimeOfItsSize(String tag) {
    String page = tag.repeat(30_000) + "<p>" + FIRST + "</p><p>" + SECOND;

    assertTimeoutPreemptively(Duration.ofSeconds(10), () -> optional(page, null));
  }

  @Test
  void whatIsNestedDeeplyIsStillRead() {
    String page = "<div>".repeat(10_000) + "<p>" + FIRST + "</p><p>" + SECOND;

    assertTrue(read(page).text().contains(FIRST));
  }

  private static PageArticle read(String page) {
    return optional(page, null).orElseThrow();
  }

  private static Optional<PageArticle> optional(String page, @Nullable URI address) {
    return PageReader.read(page.getBytes(StandardCharsets.UTF_8), null, address);
  }
}
