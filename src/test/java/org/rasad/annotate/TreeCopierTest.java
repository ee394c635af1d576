package org.rasad.annotate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import edu.stanford.nlp.trees.LabeledScoredTreeFactory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rasad.annotate.parse.CoreNlpPhrases;
import org.rasad.annotate.parse.Phrases;

final class TreeCopierTest {

  private static final int DEEP = 50_000;

  @Test
  void numbersNodesInPreorder() {
    Tree tree = Built.tree("(ROOT (S (VP (VBD عاد) (NP (NN وفد)))))");

    assertEquals(
        List.of("S", "VP", "VBD", "NP", "NN"), tree.nodes().stream().map(Node::label).toList());
    assertEquals(List.of(-1, 0, 1, 1, 3), tree.nodes().stream().map(Node::parent).toList());
  }

  @Test
  void keepsATreeWithoutAnEmptyRoot() {
    assertEquals("S", Built.tree("(S (VP (VBD عاد)))").root().label());
  }

  @Test
  void copiesATreeOfOneToken() {
    assertEquals(
        List.of(new Node(0, -1, "NN", 0, 1, 0, List.of())), Built.tree("(ROOT (NN وفد))").nodes());
  }

  @Test
  void keepsAChainOfEqualLabels() {
    LabeledScoredTreeFactory factory = new LabeledScoredTreeFactory();
    edu.stanford.nlp.trees.Tree chain = factory.newLeaf("وفد");
    for (String label : List.of("NN", "NP", "NP", "ROOT")) {
      chain = factory.newTreeNode(label, List.of(chain));
    }

    Tree tree = new TreeCopier().copy(CoreNlpPhrases.of(chain), Built.tokens("وفد/NN"));

    assertEquals(List.of("NP", "NP", "NN"), tree.nodes().stream().map(Node::label).toList());
  }

  @Test
  void rangesCoverTheTokensBelow() {
    Tree tree = Built.tree("(ROOT (S (VP (VBD عاد) (NP (NN وفد) (NP (DTNN البلدة))))))");
    Node phrase = tree.nodes().get(3);

    assertEquals(1, phrase.from());
    assertEquals(3, phrase.to());
  }

  @ParameterizedTest(name = "{2}")
  @CsvSource(
      delimiter = ';',
      value = {
        "(ROOT (S (VP (VBD عاد) (NP (NN وفد)))));0;a clause by its verb",
        "(ROOT (S (NP (DTNN الوفد)) (VP (VBD عاد))));1;also after its subject",
        "(ROOT (NP (NN قائد) (NP (DTNN الكتيبة))));0;a construct by its first noun",
        "(ROOT (NP (DTNN الكتيبة) (DTJJ الثانية)));0;a noun before its adjective",
        "(ROOT (NP (NP (DT هذه)) (NP (DTNN القوات))));1;a demonstrative is not the head",
        "(ROOT (NP (DT هذه) (DTNN القوات)));1;nor is a bare one",
        "(ROOT (NP (NP (DT هذه))));0;but for one that stands alone",
        "(ROOT (NP (NP (NN ضباط)) (CC و) (NN جنود)));0;of joined nouns the first",
        "(ROOT (NP (NN ضباط) (CC و) (NN جنود)));0;also of bare ones"
      })
  void findsHeads(String brackets, int head, String reason) {
    assertEquals(head, Built.tree(brackets).root().head(), reason);
  }

  @Test
  void labelsMarksAsPunctuation() {
    Tree tree = Built.tree("(ROOT (NP (NN وفد) (VBD %)))");

    assertEquals("PUNC", tree.preterminal(1).label());
  }

  @Test
  void aMarkThatWasTaggedAsAVerbIsNoHead() {
    Tree tree = Built.tree("(ROOT (NP (VBD %) (NN وفد)))");

    assertEquals(1, tree.root().head());
  }

  @Test
  void aDeepTreeNeedsNoStack() {
    List<String> labels = new ArrayList<>(Collections.nCopies(DEEP, "NP"));
    List<Integer> tokens = new ArrayList<>(Collections.nCopies(DEEP, -1));
    labels.add("NN");
    tokens.add(0);
    List<Integer> parents = IntStream.range(-1, DEEP).boxed().toList();

    Tree tree = new TreeCopier().copy(new Phrases(labels, parents, tokens), Built.tokens("وفد/NN"));

    assertEquals(DEEP + 1, tree.nodes().size());
  }
}
