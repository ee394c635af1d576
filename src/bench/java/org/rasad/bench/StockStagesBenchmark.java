package org.rasad.bench;

import edu.stanford.nlp.ling.CoreAnnotations.TokensAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.TaggedWord;
import edu.stanford.nlp.parser.shiftreduce.ShiftReduceParser;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.io.IOException;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.rasad.annotate.CoreNlpAnnotator;
import org.rasad.annotate.parse.CoreNlpTables;
import org.rasad.annotate.parse.GreedyParser;
import org.rasad.annotate.segment.WordSegmenter;
import org.rasad.source.Article;
import org.rasad.text.ArabicNormalizer;
import org.rasad.text.SentenceSplitter;

/**
 * CoreNLP's segmenter, tagger and parsers, and Rasad's segmenter and parser with the same models,
 * on the sentences of the same articles, in milliseconds an article: what {@link
 * StagesBenchmark#annotate} is made of, or is compared with.
 *
 * <pre>bench/run --only stages</pre>
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx3g")
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 3, time = 2)
@OperationsPerInvocation(StagesBenchmark.ARTICLES)
public class StockStagesBenchmark {

  private static final String MODELS = "edu/stanford/nlp/models/";

  private static final String SEGMENTER =
      MODELS + "segmenter/arabic/arabic-segmenter-atb+bn+arztrain.ser.gz";

  private StanfordCoreNLP segmenter;
  private WordSegmenter ownSegmenter;
  private GreedyParser ownParser;
  private MaxentTagger tagger;
  private ShiftReduceParser greedy;
  private ShiftReduceParser beam;
  private List<String> sentences;
  private List<List<TaggedWord>> segmented;
  private List<List<TaggedWord>> tagged;

  @Setup
  public void load() throws IOException {
    Properties properties = new Properties();
    properties.setProperty("annotators", "tokenize");
    properties.setProperty("tokenize.language", "ar");
    properties.setProperty("segment.model", SEGMENTER);
    properties.setProperty("ssplit.isOneSentence", "true");
    segmenter = new StanfordCoreNLP(properties);
    tagger = new MaxentTagger(MODELS + "pos-tagger/arabic.tagger");
    greedy = ShiftReduceParser.loadModel(MODELS + "srparser/arabicSR.ser.gz");
    ownSegmenter = WordSegmenter.load(SEGMENTER, CoreNlpAnnotator.SPELLING);
    ownParser = new GreedyParser(CoreNlpTables.of(greedy));
    beam = ShiftReduceParser.loadModel(MODELS + "srparser/arabicSR.beam.ser.gz");
    sentences =
        Samples.ofRepository().subList(0, StagesBenchmark.ARTICLES).stream()
            .flatMap(a -> sentences(a).stream())
            .toList();
    segmented = sentences.stream().map(this::segments).filter(s -> !s.isEmpty()).toList();
    tagged = segmented.stream().map(tagger::tagSentence).toList();
  }

  private static List<String> sentences(Article article) {
    String text = new ArabicNormalizer().normalize(article.text()).text();
    return new SentenceSplitter()
        .split(text).stream().map(r -> text.substring(r.start(), r.end())).toList();
  }

  private List<TaggedWord> segments(String sentence) {
    Annotation annotation = new Annotation(sentence);
    segmenter.annotate(annotation);
    return annotation.get(TokensAnnotation.class).stream()
        .map(CoreLabel::word)
        .map(TaggedWord::new)
        .toList();
  }

  @Benchmark
  public void segment(Blackhole out) {
    sentences.forEach(s -> out.consume(segments(s)));
  }

  @Benchmark
  public void ownSegment(Blackhole out) {
    sentences.forEach(s -> out.consume(ownSegmenter.segment(s)));
  }

  @Benchmark
  public void tag(Blackhole out) {
    segmented.forEach(s -> out.consume(tagger.tagSentence(s)));
  }

  @Benchmark
  public void parse(Blackhole out) {
    tagged.forEach(s -> out.consume(greedy.apply(s)));
  }

  @Benchmark
  public void ownParse(Blackhole out) {
    tagged.forEach(
        s ->
            out.consume(
                ownParser.parse(
                    s.stream().map(TaggedWord::word).toList(),
                    s.stream().map(TaggedWord::tag).toList())));
  }

  @Benchmark
  public void parseWithBeam(Blackhole out) {
    tagged.forEach(s -> out.consume(beam.apply(s)));
  }
}
