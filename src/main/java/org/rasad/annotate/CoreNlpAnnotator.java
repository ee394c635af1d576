package org.rasad.annotate;

import edu.stanford.nlp.ling.TaggedWord;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rasad.annotate.segment.Segment;
import org.rasad.annotate.segment.WordSegmenter;
import org.rasad.annotate.parse.CoreNlpTables;
import org.rasad.annotate.parse.GreedyParser;
import org.rasad.annotate.parse.Phrases;
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
 * <p>The segmenter's model is used without CoreNLP's own code, which gives the same segments much
 * slower (docs/speed-segmenter.md). The parser with a beam finds a few more roles in more than
 * twice the time and memory (figures in docs/accuracy.md). Each sentence is annotated by itself, so
 * that memory grows with the longest sentence and not with the article. Loading takes about three
 * seconds; the loaded annotator is thread-safe and deterministic.
 */
public final class CoreNlpAnnotator implements Annotator {

  private static final String MODELS = "edu/stanford/nlp/models/";
  private static final String SEGMENTER =
      MODELS + "segmenter/arabic/arabic-segmenter-atb+bn+arztrain.ser.gz";
  private static final String TAGGER = MODELS + "pos-tagger/arabic.tagger";

  /** The model of the parser, which decides most of what is found. */
  public static final String PARSER = MODELS + "srparser/arabicSR.ser.gz";

  /** All of the default but {@code removeLengthening}, which corrupts numbers such as 1000. */
  private static final String SPELLING =
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
    this.repair = new SegmentRepair(names);
    this.segmenter = segmenter();
    this.tagger = new MaxentTagger(TAGGER);
    this.parser = new GreedyParser(CoreNlpTables.load(PARSER));
  }

  @Override
  public AnnotatedArticle annotate(Article article) {
    NormalizedText text = normalizer.normalize(article.text());
    List<Sentence> sentences = new ArrayList<>();
    for (Range range : splitter.split(text.text())) {
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

  private static WordSegmenter segmenter() {
    try {
      return WordSegmenter.load(SEGMENTER, SPELLING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
