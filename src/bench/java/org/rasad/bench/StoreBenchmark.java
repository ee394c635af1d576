package org.rasad.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.rasad.annotate.CoreNlpAnnotator;
import org.rasad.event.Extraction;
import org.rasad.event.Extractor;
import org.rasad.lexicon.Lexicon;
import org.rasad.store.Store;

/**
 * Putting extractions into a new store, in milliseconds an article.
 *
 * <pre>bench/run --only stages</pre>
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
    value = 1,
    jvmArgsAppend = {"-Xmx2g", "-XX:+DisableExplicitGC"})
@Warmup(iterations = 10)
@Measurement(iterations = 10)
@OperationsPerInvocation(StagesBenchmark.ARTICLES)
public class StoreBenchmark {

  private List<Extraction> extractions;
  private Path folder;
  private Store store;

  @Setup
  public void extract() {
    Lexicon lexicon = Lexicon.load();
    Extractor extractor =
        new Extractor(lexicon, new CoreNlpAnnotator(lexicon.gazetteer().oneWordNames()));
    extractions =
        Samples.ofRepository().subList(0, StagesBenchmark.ARTICLES).stream()
            .map(extractor::extract)
            .toList();
  }

  @Setup(Level.Invocation)
  public void open() throws IOException {
    folder = Files.createTempDirectory("rasad-bench");
    store = Store.openForWriting(folder);
  }

  @TearDown(Level.Invocation)
  public void close() throws IOException {
    store.close();
    Folders.remove(folder);
  }

  @Benchmark
  public void put() {
    store.putAll(extractions);
  }
}
