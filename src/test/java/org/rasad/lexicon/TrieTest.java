package org.rasad.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rasad.lexicon.Trie.Match;

final class TrieTest {

  private final Trie<String> trie = new Trie<>();

  @BeforeEach
  void addPhrases() {
    trie.add("عين", "eye");
    trie.add("عين الاسد", "base");
    trie.add("عين", "spring");
  }

  @Test
  void findsTheShortestFirst() {
    assertEquals(
        List.of(new Match<>(3, List.of("eye", "spring")), new Match<>(9, List.of("base"))),
        trie.matchesAt("عين الاسد", 0));
  }

  @Test
  void findsOnlyWhatBeginsAtThePlace() {
    assertEquals(List.of(new Match<>(8, List.of("eye", "spring"))), trie.matchesAt("قاعدهعين ", 5));
  }

  @ParameterizedTest
  @CsvSource({
    "عي, 0, the text ends too soon",
    "قعين, 0, another letter first",
    "عين, 3, the end of the text",
    "'', 0, an empty text"
  })
  void findsNothing(String text, int start, String reason) {
    assertEquals(List.of(), trie.matchesAt(text, start), reason);
  }

  @Test
  void keepsAValueOnce() {
    trie.add("عين", "eye");

    assertEquals(List.of("eye", "spring"), trie.matchesAt("عين", 0).get(0).values());
  }

  @Test
  void findsAPhraseAlsoAsTheSegmenterCutsIt() {
    trie.add("الوكاله للطاقه", "agency");

    assertEquals(List.of("agency"), trie.matchesAt("الوكاله لالطاقه", 0).get(0).values());
    assertEquals(List.of("agency"), trie.matchesAt("الوكاله للطاقه", 0).get(0).values());
  }

  @Test
  void neverFindsAnEmptyPhrase() {
    trie.add("", "nothing");

    assertEquals(List.of(), trie.matchesAt("بيت", 0));
  }
}
