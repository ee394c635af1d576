package org.rasad.event;

import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rasad.entity.Entity;
import org.rasad.entity.Mention;
import org.rasad.lexicon.ArabicSpelling;
import org.rasad.lexicon.EntityType;
import org.rasad.lexicon.Gazetteer;
import org.rasad.lexicon.GazetteerEntry;
import org.rasad.lexicon.HeadWord;
import org.rasad.lexicon.Lexicon;
import org.rasad.lexicon.NearWords;
import org.rasad.lexicon.Role;
import org.rasad.lexicon.Trie;

/**
 * Tells whether something happened near a place, not at it: the words right before a facility, a
 * town or a village say so (قرب القاعدة, شمالي الموصل, على بعد عشرة كيلومترات من المطار).
 * Thread-safe.
 */
final class NearReader {

  private static final String FROM = "من";

  /** No more words stand between the opening of a distance and its end: خمسة وعشرين كيلومترا. */
  private static final int LONGEST_DISTANCE = 7;

  private final NearWords words;
  private final Lexicon lexicon;

  NearReader(Lexicon lexicon) {
    this.words = lexicon.nearWords();
    this.lexicon = lexicon;
  }

  /** The argument, marked if the text says that it was near its thing. */
  Argument read(Scene scene, Argument argument) {
    boolean where = argument.role() == Role.PLACE || argument.role() == Role.RECIPIENT;
    return argument.withNear(
        where && isSpot(scene, argument.mention()) && isNear(scene, argument.mention()));
  }

  /** By the gazetteer, or else by a head word that begins one of its names: قرية السلام. */
  private boolean isSpot(Scene scene, Mention mention) {
    Entity entity = scene.entity(mention);
    GazetteerEntry known = entity.known();
    return known != null
        ? NearWords.isSpot(known.type(), known.kind())
        : entity.type() == EntityType.FACILITY
            || Stream.concat(Stream.of(entity.label()), entity.names().stream())
                .anyMatch(this::isSpot);
  }

  private boolean isSpot(String name) {
    String first = Arrays.asList(Gazetteer.key(name).split(" ")).getFirst();
    HeadWord head = lexicon.heads().get(ArabicSpelling.withoutArticle(first));
    return head != null && NearWords.isSpot(head.type(), head.kind());
  }

  private boolean isNear(Scene scene, Mention mention) {
    return IntStream.range(0, mention.from())
        .anyMatch(at -> endsAt(scene, at, mention.from()) || isDistance(scene, at, mention.from()));
  }

  private boolean endsAt(Scene scene, int from, int to) {
    return ends(scene, from, words.before()).anyMatch(end -> end == to);
  }

  /** A distance is told by numbers and nouns alone. */
  private boolean isDistance(Scene scene, int from, int to) {
    return scene.folded(to - 1).equals(FROM)
        && to - from <= LONGEST_DISTANCE + 2
        && ends(scene, from, words.distances())
            .anyMatch(
                end ->
                    IntStream.range(end, to - 1)
                        .mapToObj(scene::token)
                        .noneMatch(t -> t.isVerb() || t.isPunctuation()));
  }

  /** The tokens after the phrases that begin at a token. */
  private static IntStream ends(Scene scene, int from, Trie<String> phrases) {
    return phrases.matchesAt(scene.folded().text(), scene.folded().start(from)).stream()
        .mapToInt(m -> scene.folded().tokenEndingAt(m.end()))
        .filter(last -> last >= from)
        .map(last -> last + 1);
  }
}
