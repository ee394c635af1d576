package org.rasad.annotate.parse;

import edu.stanford.nlp.ling.TaggedWord;
import edu.stanford.nlp.parser.shiftreduce.ShiftReduceParser;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.rasad.RealModels;
import org.rasad.annotate.CoreNlpAnnotator;
import org.rasad.annotate.Token;
import org.rasad.source.Articles;
import org.rasad.source.ReadResult;

/**
 * Compares the parser with CoreNLP's on any articles: how many trees differ, and how many tokens
 * each reads in a second of processor time, in turns.
 *
 * <p>Arguments: files and folders with articles.
 */
public final class ParserBenchmark {

  private static final int ROUNDS = 4;
  private static final double MILLION = 1e6;
  private static final double BILLION = 1e9;

  private record Tagged(List<String> words, List<String> tags, List<TaggedWord> both) {}

  private ParserBenchmark() {}

  public static void main(String[] args) throws IOException {
    List<Tagged> sentences = sentences(Arrays.stream(args).map(Path::of).toList());
    long tokens = sentences.stream().mapToLong(sentence -> sentence.words().size()).sum();
    long start = System.nanoTime();
    ShiftReduceParser coreNlp = ShiftReduceParser.loadModel(CoreNlpAnnotator.PARSER);
    long loaded = System.nanoTime();
    ParserTables tables = CoreNlpTables.of(coreNlp);
    long turned = System.nanoTime();
    System.out.printf(
        "CoreNLP's model loaded in %.0f ms, turned into tables in %.0f ms, tables read in %.0f ms%n",
        (loaded - start) / MILLION, (turned - loaded) / MILLION, reading(tables) / MILLION);
    GreedyParser parser = new GreedyParser(tables);
    long different =
        sentences.stream()
            .filter(
                sentence ->
                    !CoreNlpPhrases.of(coreNlp.apply(sentence.both()))
                        .equals(parser.parse(sentence.words(), sentence.tags())))
            .count();
    System.out.println(different + " of " + sentences.size() + " trees differ");
    for (int round = 0; round < ROUNDS; round++) {
      double before = seconds(() -> sentences.forEach(s -> coreNlp.apply(s.both())));
      double after = seconds(() -> sentences.forEach(s -> parser.parse(s.words(), s.tags())));
      System.out.printf(
          "tokens a second: CoreNLP %.0f, ours %.0f, %.1f times as many%n",
          tokens / before, tokens / after, before / after);
    }
  }

  private static double seconds(Runnable task) {
    var threads = ManagementFactory.getThreadMXBean();
    long start = threads.getCurrentThreadCpuTime();
    task.run();
    return (threads.getCurrentThreadCpuTime() - start) / BILLION;
  }

  private static long reading(ParserTables tables) throws IOException {
    Path file = Files.createTempFile("tables", ".bin");
    try {
      try (var out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
        tables.write(out);
      }
      long start = System.nanoTime();
      try (var in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
        ParserTables.read(in);
      }
      return System.nanoTime() - start;
    } finally {
      Files.delete(file);
    }
  }

  private static List<Tagged> sentences(List<Path> paths) {
    List<Tagged> sentences = new ArrayList<>();
    try (Articles articles = Articles.in(paths)) {
      while (articles.hasNext()) {
        if (articles.next() instanceof ReadResult.Read read) {
          RealModels.annotator()
              .annotate(read.article())
              .sentences()
              .forEach(sentence -> sentences.add(tagged(sentence.tokens())));
        }
      }
    }
    return sentences;
  }

  private static Tagged tagged(List<Token> tokens) {
    List<String> words = tokens.stream().map(Token::form).toList();
    List<String> tags = tokens.stream().map(Token::tag).toList();
    return new Tagged(
        words,
        tags,
        IntStream.range(0, words.size())
            .mapToObj(i -> new TaggedWord(words.get(i), tags.get(i)))
            .toList());
  }
}
