package org.rasad.annotate;

import edu.stanford.nlp.ling.TaggedWord;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.rasad.annotate.parse.GreedyParser;
import org.rasad.annotate.parse.ParserTables;
import org.rasad.annotate.parse.Phrases;
import org.rasad.annotate.segment.Segment;
import org.rasad.annotate.segment.WordSegmenter;
import org.rasad.cache.FormCache;
import org.rasad.source.Article;
import org.rasad.text.ArabicNormalizer;
import org.rasad.text.NormalizedText;
import org.rasad.text.SentenceSplitter;
import org.rasad.text.SentenceSplitter.Range;
import org.rasad.text.Span;

/**
 * Annotates with CoreNLP's Arabic models: segmenter (ATB), tagger, and the greedy shift-reduce
 * parser.
 *
 * <p>Segmenter and parser use CoreNLP's models without CoreNLP's own code, which gives the same
 * segments and trees much slower (docs/speed-segmenter.md, docs/speed-parser.md). The parser with a
 * beam finds a few more roles in more than twice the time and memory (figures in docs/accuracy.md).
 * Each sentence is annotated by itself, so that memory grows with the longest sentence and not with
 * the article. The loaded annotator is thread-safe and deterministic.
 */
public final class CoreNlpAnnotator implements Annotator {

  private static final String MODELS = "edu/stanford/nlp/models/";
  private static final String SEGMENTER =
      MODELS + "segmenter/arabic/arabic-segmenter-atb+bn+arztrain.ser.gz";
  private static final String TAGGER = MODELS + "pos-tagger/arabic.tagger";

  /** The model of the parser, which decides most of what is found. */
  public static final String PARSER = MODELS + "srparser/arabicSR.ser.gz";

  /**
   * What the segmenter does to spelling: all of CoreNLP's default but {@code removeLengthening},
   * which corrupts numbers such as 1000.
   */
  public static final String SPELLING =
      "normArDigits,normArPunc,normAlif,removeDiacritics,removeTatweel,removeQuranChars,removeProMarker,"
          + "removeMorphMarker";

  private final ArabicNormalizer normalizer = new ArabicNormalizer();
  private final SentenceSplitter splitter = new SentenceSplitter();
  private final SegmentRepair repair;
  private final TreeCopier copier = new TreeCopier();
  private final WordSegmenter segmenter;
  private final MaxentTagger tagger;
  private final GreedyParser parser;

  /**
   * Loads the models.
   *
   * @param names folded one-word names that the segmenter must neither cut nor leave glued to a
   *     particle
   */
  public CoreNlpAnnotator(Set<String> names) {
    this(() -> names, FormCache.NONE);
  }

  /**
   * Loads the models side by side and meanwhile asks for the names.
   *
   * @param names the same, which may take its time; what it throws is thrown here
   * @param cache keeps the models in forms that are read fast
   */
  public CoreNlpAnnotator(Supplier<Set<String>> names, FormCache cache) {
    Loading<WordSegmenter> segmenting =
        Loading.start("segmenter", () -> cache.load(new SegmenterForm(SEGMENTER, SPELLING)));
    Loading<ParserTables> parsing =
        Loading.start("parser", () -> cache.load(new ParserForm(PARSER)));
    this.tagger = new MaxentTagger(TAGGER);
    this.repair = new SegmentRepair(names.get());
    this.segmenter = segmenting.result();
    this.parser = new GreedyParser(parsing.result());
  }

  @Override
  public AnnotatedArticle annotate(Article article) {
    NormalizedText text = normalizer.normalize(article.text());
    List<Sentence> sentences = new ArrayList<>();
    for (Range range : splitter.split(text.text())) {
      Stopping.ifAsked();
      List<Segment> segments = segments(text.text().substring(range.start(), range.end()));
      if (!segments.isEmpty()) {
        sentences.add(sentence(sentences.size(), range, segments, text));
      }
    }
    return new AnnotatedArticle(article, sentences);
  }

  private List<Segment> segments(String sentence) {
    return repair.repair(sentence, segmenter.segment(sentence));
  }

  private Sentence sentence(int index, Range range, List<Segment> segments, NormalizedText text) {
    List<TaggedWord> tagged =
        tagger.tagSentence(segments.stream().map(s -> new TaggedWord(s.form())).toList());
    Phrases parsed =
        parser.parse(
            tagged.stream().map(TaggedWord::word).toList(),
            tagged.stream().map(TaggedWord::tag).toList());
    List<Token> tokens = new ArrayList<>();
    for (int i = 0; i < segments.size(); i++) {
      Segment segment = segments.get(i);
      Span span = text.original(range.start() + segment.start(), range.start() + segment.end());
      boolean joined = i > 0 && segments.get(i - 1).end() == segment.start() && !segment.isMark();
      tokens.add(
          new Token(
              i, segment.form(), segment.isMark() ? "PUNC" : tagged.get(i).tag(), span, joined));
    }
    return new Sentence(
        index, text.original(range.start(), range.end()), tokens, copier.copy(parsed, tokens));
  }
}
