package org.rasad.learn;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rasad.entity.EntityLink;
import org.rasad.entity.Mention;
import org.rasad.eval.GoldFiles;
import org.rasad.eval.gold.GoldDocument;
import org.rasad.event.RoleCandidate;
import org.rasad.event.RoleQuestion;
import org.rasad.lexicon.EntityType;
import org.rasad.lexicon.EventType;
import org.rasad.lexicon.LinkReason;
import org.rasad.lexicon.Role;
import org.rasad.source.Article;
import org.rasad.text.Span;

/** The sample gold begins with a character of two UTF-16 units, so offsets must be converted. */
class ExampleFinderTest {

  private static final String TEXT = GoldFiles.TEXT;

  @TempDir private Path folder;

  @Test
  void answersAQuestionByItsGold() throws IOException {
    RoleCandidate group = candidate("سرايا الفجر");
    RoleCandidate base = candidate("قاعدة الوادي");
    RoleCandidate other = candidate("الهجوم");

    List<RoleExample> examples =
        find(
            new RoleQuestion(
                EventType.ASSAULT, span("هاجمت"), List.of(), List.of(group, base, other)));

    assertEquals(1, examples.size());
    assertEquals(List.of(group), examples.getFirst().answer(Role.ACTOR));
    assertEquals(List.of(base), examples.getFirst().answer(Role.RECIPIENT));
    assertEquals(List.of(), examples.getFirst().answer(Role.PLACE));
    assertEquals(2, examples.getFirst().participants());
  }

  @Test
  void leavesOutWhatIsNoEventInTheGold() throws IOException {
    assertEquals(
        List.of(), find(new RoleQuestion(EventType.REJECT, span("هاجمت"), List.of(), List.of())));
    assertEquals(
        List.of(), find(new RoleQuestion(EventType.ASSAULT, span("ونفت"), List.of(), List.of())));
  }

  private List<RoleExample> find(RoleQuestion question) throws IOException {
    GoldDocument gold = GoldFiles.sample(folder).read().documents().getFirst();
    Article article = new Article("a", null, null, null, null, TEXT);
    return ExampleFinder.find(gold, article, List.of(question));
  }

  private static RoleCandidate candidate(String words) {
    return new RoleCandidate(
        new Mention(
            new EntityLink("e", LinkReason.OWN_NAME, 0.9),
            Mention.Form.NAME,
            0,
            0,
            1,
            0,
            span(words)),
        EntityType.GROUP,
        List.of(),
        Set.of(),
        List.of());
  }

  private static Span span(String words) {
    int start = TEXT.indexOf(words);
    return new Span(start, start + words.length());
  }
}
