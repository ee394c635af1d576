package org.rasad.bench;

import java.util.List;
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
import org.rasad.annotate.AnnotatedArticle;
import org.rasad.annotate.CoreNlpAnnotator;
import org.rasad.entity.EntityFinder;
import org.rasad.event.Extraction;
import org.rasad.event.Extractor;
import org.rasad.lexicon.Lexicon;
import org.rasad.rdf.ArticleMapper;
import org.rasad.rdf.IriMinter;
import org.rasad.relation.RelationFinder;
import org.rasad.source.Article;
import org.rasad.text.ArabicNormalizer;
import org.rasad.text.SentenceSplitter;

/**
 * The stages from text to RDF, in milliseconds an article.
 *
 * <pre>bench/run --only stages</pre>
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx2g")
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 3, time = 2)
@OperationsPerInvocation(StagesBenchmark.ARTICLES)
public class StagesBenchmark {

  /** The first so many of the sample articles. */
  static final int ARTICLES = 10;

  private List<Article> articles;
  private List<AnnotatedArticle> annotated;
  private List<Extraction> extractions;
  private CoreNlpAnnotator annotator;
  private EntityFinder entityFinder;
  private RelationFinder relationFinder;
  private Extractor extractor;
  private final ArabicNormalizer normalizer = new ArabicNormalizer();
  private final SentenceSplitter splitter = new SentenceSplitter();
  private final ArticleMapper mapper = new ArticleMapper(new IriMinter(IriMinter.DEFAULT_BASE));

  @Setup
  public void load() {
    Lexicon lexicon = Lexicon.load();
    annotator = new CoreNlpAnnotator(lexicon.gazetteer().oneWordNames());
    entityFinder = new EntityFinder(lexicon);
    relationFinder = new RelationFinder(lexicon);
    extractor = new Extractor(lexicon, annotator);
    articles = Samples.ofRepository().subList(0, ARTICLES);
    annotated = articles.stream().map(annotator::annotate).toList();
    extractions = annotated.stream().map(extractor::extract).toList();
  }

  /** Normalises and cuts into sentences. */
  @Benchmark
  public void normalise(Blackhole out) {
    articles.forEach(a -> out.consume(splitter.split(normalizer.normalize(a.text()).text())));
  }

  /** Normalises, segments, tags and parses. */
  @Benchmark
  public void annotate(Blackhole out) {
    articles.forEach(a -> out.consume(annotator.annotate(a)));
  }

  /** Finds and resolves entities. */
  @Benchmark
  public void entities(Blackhole out) {
    annotated.forEach(a -> out.consume(entityFinder.resolve(a)));
  }

  /** Finds relations. */
  @Benchmark
  public void relations(Blackhole out) {
    extractions.forEach(e -> out.consume(relationFinder.find(e.resolved())));
  }

  /** Finds entities, events and relations: what is left without the two above are the events. */
  @Benchmark
  public void extract(Blackhole out) {
    annotated.forEach(a -> out.consume(extractor.extract(a)));
  }

  /** Maps to RDF. */
  @Benchmark
  public void map(Blackhole out) {
    extractions.forEach(e -> out.consume(mapper.map(e)));
  }
}
