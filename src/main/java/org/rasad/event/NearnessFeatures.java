package org.rasad.event;

import java.util.Set;
import org.rasad.annotate.Node;
import org.rasad.annotate.Token;
import org.rasad.annotate.Tree;
import org.rasad.entity.Mention;
import org.rasad.lexicon.Frame;
import org.rasad.lexicon.FunctionWords;
import org.rasad.lexicon.FunctionWords.Kind;

/**
 * How near a mention stands to an event's word, in tokens, mentions, events and clauses, and which
 * preposition or noun stands before it: what still tells something where the tree is wrong.
 */
final class NearnessFeatures {

  private static final int[] BORDERS = {1, 2, 3, 5, 8, 12, 20};
  private static final int MANY = 4;
  private static final int FAR_CLAUSE = 3;

  /** A phrase of the event's own stands within so many tokens after it. */
  private static final int NEAR_PHRASE = 5;

  private final Scene scene;
  private final Tree tree;
  private final Starts mentions;
  private final Starts events;
  private final FunctionWords words;

  NearnessFeatures(Scene scene, Set<Trigger> triggers, FunctionWords words) {
    this.scene = scene;
    this.tree = scene.tree();
    int tokens = scene.sentence().tokens().size();
    this.mentions = new Starts(tokens, scene.mentions().stream().mapToInt(Mention::from));
    this.events = new Starts(tokens, triggers.stream().mapToInt(Trigger::token));
    this.words = words;
  }

  void describe(RoleView view) {
    distance(view);
    clauses(view);
    adjacent(view);
    nearPhrase(view);
    String before = before(view.mention());
    view.add("before", before);
    view.add("before-type", before, view.type());
    view.add("before-event", before, view.event());
    view.add(
        "frame-subject",
        view.trigger().predicate().frame().role(Frame.SUBJECT).map(Enum::name).orElse("none"),
        view.type());
  }

  private void distance(RoleView view) {
    int word = view.trigger().token();
    Mention mention = view.mention();
    boolean after = mention.from() > word;
    int tokens = after ? mention.from() - word : word - mention.to() + 1;
    String side = after ? "after" : "before";
    view.add("distance", side, bucket(tokens), view.telling());
    view.add("distance-type", side, bucket(tokens), view.type());
    int low = after ? word : mention.from();
    int high = after ? mention.from() : word;
    view.add("mentions-between", side, Math.min(mentions.between(low, high), MANY), view.telling());
    view.add("events-between", side, Math.min(events.between(low, high), MANY));
  }

  private static String bucket(int tokens) {
    for (int border : BORDERS) {
      if (tokens <= border) {
        return String.valueOf(border);
      }
    }
    return "far";
  }

  private void clauses(RoleView view) {
    Node at = tree.preterminal(view.trigger().token());
    Node of = tree.preterminal(view.mention().head());
    Node common =
        tree.ancestors(at)
            .filter(n -> n.covers(view.mention().head()))
            .findFirst()
            .orElse(tree.root());
    String border = clauses(at, common) + " " + clauses(of, common);
    view.add("clauses", border);
    view.add("clauses-telling", border, view.telling());
    view.add("common", common.label(), view.mention().from() > view.trigger().token());
  }

  private long clauses(Node from, Node to) {
    long count =
        tree.ancestors(from)
            .takeWhile(n -> n.id() != to.id())
            .filter(n -> n.is("S") || n.is("SBAR") || n.is("VP"))
            .count();
    return Math.min(FAR_CLAUSE, count);
  }

  /** Right after the event's word stands what is in construct with it. */
  private void adjacent(RoleView view) {
    Trigger trigger = view.trigger();
    if (view.mention().from() != trigger.token() + 1) {
      return;
    }
    String genitive =
        trigger.predicate().frame().role(Frame.GENITIVE).map(Enum::name).orElse("none");
    view.add("adjacent", view.telling(), genitive);
    view.add("adjacent", view.telling(), genitive, view.type());
    view.add("adjacent-next", genitive, following(view.mention()));
    view.add("adjacent-word", scene.stem(trigger.token()));
  }

  /** What stands after a mention: a noun that may be an object, or a preposition. */
  private String following(Mention mention) {
    int next = mention.to();
    while (next < scene.sentence().tokens().size() && scene.token(next).tag().contains("JJ")) {
      next++;
    }
    if (next >= scene.sentence().tokens().size()) {
      return "end";
    }
    return tag(next);
  }

  private String tag(int token) {
    String tag = scene.token(token).tag();
    if (tag.equals("IN")) {
      return scene.folded(token);
    }
    boolean adverbial =
        words.has(Kind.NOUN_PREPOSITION, scene.folded(token))
            || words.has(Kind.POSITION, scene.folded(token))
            || words.has(Kind.ADVERBIAL, scene.folded(token));
    if (adverbial) {
      return "adverbial";
    }
    return tag.startsWith("DT") ? "definite" : tag;
  }

  /** A prepositional phrase soon after the event's word, wherever the parser hung it. */
  private void nearPhrase(RoleView view) {
    int word = view.trigger().token();
    int before = view.mention().from() - 1;
    if (before <= word || before - word > NEAR_PHRASE || !scene.token(before).tag().equals("IN")) {
      return;
    }
    String preposition = Frame.spelled(scene.folded(before));
    String role =
        view.trigger().predicate().frame().role(preposition).map(Enum::name).orElse("none");
    boolean pastVerb = false;
    boolean pastMention = false;
    for (int i = word + 1; i < before; i++) {
      pastVerb |= scene.token(i).isVerb();
      pastMention |= scene.at(i).isPresent();
    }
    String past = pastVerb ? "past-verb" : pastMention ? "past-mention" : "direct";
    view.add("near-phrase", preposition, role, past);
    view.add("near-phrase-type", role, past, view.type());
  }

  /** The preposition before a mention, or what kind of word stands there. */
  private String before(Mention mention) {
    if (mention.from() == 0) {
      return "none";
    }
    Token before = scene.token(mention.from() - 1);
    if (before.tag().equals("IN")) {
      return scene.folded(before.index());
    }
    if (events.at(before.index())) {
      return "event";
    }
    if (before.isPunctuation()) {
      return "mark";
    }
    return before.tag().startsWith("DT") ? "definite" : before.tag();
  }
}
