package org.rasad.annotate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Queries on the tree of هاجم رجال القبيلة القاعدة ليلا, ids in preorder. */
final class TreeTest {

  private static final Node S = new Node(0, -1, "S", 0, 5, 0, List.of(1));
  private static final Node VP = new Node(1, 0, "VP", 0, 5, 0, List.of(2, 3, 7, 9));
  private static final Node VERB = new Node(2, 1, "VBD", 0, 1, 0, List.of());
  private static final Node SUBJECT = new Node(3, 1, "NP", 1, 3, 1, List.of(4, 5));
  private static final Node MEN = new Node(4, 3, "NN", 1, 2, 1, List.of());
  private static final Node TRIBE_PHRASE = new Node(5, 3, "NP", 2, 3, 2, List.of(6));
  private static final Node TRIBE = new Node(6, 5, "DTNN", 2, 3, 2, List.of());
  private static final Node OBJECT = new Node(7, 1, "NP", 3, 4, 3, List.of(8));
  private static final Node BASE = new Node(8, 7, "DTNN", 3, 4, 3, List.of());
  private static final Node NIGHT = new Node(9, 1, "RB", 4, 5, 4, List.of());

  private final Tree tree =
      new Tree(List.of(S, VP, VERB, SUBJECT, MEN, TRIBE_PHRASE, TRIBE, OBJECT, BASE, NIGHT));

  @Test
  void hasARoot() {
    assertEquals(S, tree.root());
  }

  @Test
  void knowsParents() {
    assertEquals(Optional.of(SUBJECT), tree.parent(MEN));
  }

  @Test
  void givesTheRootNoParent() {
    assertEquals(Optional.empty(), tree.parent(S));
  }

  @Test
  void knowsChildrenFromLeftToRight() {
    assertEquals(List.of(VERB, SUBJECT, OBJECT, NIGHT), tree.children(VP));
  }

  @Test
  void climbsFromTheParentToTheRoot() {
    assertEquals(List.of(TRIBE_PHRASE, SUBJECT, VP, S), tree.ancestors(TRIBE).toList());
  }

  @Test
  void listsASubtreeInPreorder() {
    assertEquals(List.of(SUBJECT, MEN, TRIBE_PHRASE, TRIBE), tree.subtree(SUBJECT).toList());
  }

  @Test
  void listsASubtreeUnderAChainOverTheSameTokens() {
    assertEquals(List.of(OBJECT, BASE), tree.subtree(OBJECT).toList());
  }

  @Test
  void findsTheNodeOverAToken() {
    assertEquals(
        List.of(VERB, MEN, TRIBE, BASE, NIGHT),
        Stream.of(0, 1, 2, 3, 4).map(tree::preterminal).toList());
  }

  @Test
  void knowsSistersOnTheRight() {
    assertEquals(List.of(OBJECT, NIGHT), tree.rightSisters(SUBJECT));
  }

  @Test
  void knowsSistersOnTheLeft() {
    assertEquals(List.of(VERB), tree.leftSisters(SUBJECT));
  }

  @Test
  void givesTheRootNoSisters() {
    assertEquals(List.of(), tree.rightSisters(S));
    assertEquals(List.of(), tree.leftSisters(S));
  }

  @Test
  void findsTheHighestPhraseOfAHead() {
    assertEquals(Optional.of(SUBJECT), tree.maximalProjection(1, n -> n.is("NP")));
  }

  @Test
  void stopsWhereTheHeadChanges() {
    assertEquals(Optional.of(TRIBE_PHRASE), tree.maximalProjection(2, n -> n.is("NP")));
  }

  @Test
  void passesNodesThatAreNotWanted() {
    assertEquals(Optional.of(S), tree.maximalProjection(0, n -> n.is("S")));
  }

  @Test
  void findsNoPhraseOfAnotherKind() {
    assertEquals(Optional.empty(), tree.maximalProjection(4, n -> n.is("NP")));
  }

  @Test
  void needsARoot() {
    assertThrows(IllegalArgumentException.class, () -> new Tree(List.of()));
  }

  @Test
  void needsIdsInPreorder() {
    assertThrows(IllegalArgumentException.class, () -> new Tree(List.of(VERB)));
  }

  @ParameterizedTest
  @CsvSource({
    "-1, 1, 0, starts before the first token",
    "2, 2, 2, has no token",
    "2, 4, 1, head before it",
    "2, 4, 4, head after it"
  })
  void refusesImpossibleNodes(int from, int to, int head, String reason) {
    assertThrows(
        IllegalArgumentException.class,
        () -> new Node(0, -1, "NP", from, to, head, List.of()),
        reason);
  }

  @ParameterizedTest
  @CsvSource({"0, false", "1, true", "2, true", "3, false"})
  void knowsWhichTokensANodeCovers(int token, boolean covers) {
    assertEquals(covers, SUBJECT.covers(token));
  }

  @Test
  void countsItsTokens() {
    assertEquals(2, SUBJECT.size());
  }

  @Test
  void knowsNodesOverSingleTokens() {
    assertTrue(BASE.isPreterminal());
  }

  @Test
  void sentenceNeedsATreeOverAllItsTokens() {
    List<Token> tokens = Built.tokens("هاجم/VBD رجال/NN");

    assertThrows(
        IllegalArgumentException.class, () -> new Sentence(0, tokens.get(0).span(), tokens, tree));
  }

  @Test
  void sentenceSpansFromTheFirstToTheLastOfItsTokens() {
    Sentence sentence = Built.sentence("هاجم/VBD رجال/NN القبيلة/DTNN");

    assertEquals("رجال القبيلة", sentence.span(1, 3).in("هاجم رجال القبيلة"));
  }
}
