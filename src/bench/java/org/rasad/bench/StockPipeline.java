package org.rasad.bench;

import edu.stanford.nlp.ling.CoreAnnotations.SentencesAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.TokensAnnotation;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Properties;
import org.rasad.source.Article;

/**
 * What Rasad is measured against: CoreNLP's own pipeline for Arabic as it is delivered ({@code
 * tokenize,ssplit,pos,parse}), with the shift-reduce parser with a beam, on the same files. Prints
 * how many tokens and sentences it found.
 */
public final class StockPipeline {

  private static final String PROPERTIES = "/StanfordCoreNLP-arabic.properties";

  private StockPipeline() {}

  public static void main(String[] args) throws IOException {
    StanfordCoreNLP pipeline = new StanfordCoreNLP(properties());
    long tokens = 0;
    long sentences = 0;
    for (Article article : Samples.in(Path.of(args[0]))) {
      Annotation annotation = new Annotation(article.text());
      pipeline.annotate(annotation);
      tokens += annotation.get(TokensAnnotation.class).size();
      sentences += annotation.get(SentencesAnnotation.class).size();
    }
    System.out.println(tokens + " tokens " + sentences + " sentences");
  }

  private static Properties properties() throws IOException {
    Properties properties = new Properties();
    try (InputStream in = StanfordCoreNLP.class.getResourceAsStream(PROPERTIES)) {
      properties.load(Objects.requireNonNull(in, PROPERTIES));
    }
    properties.setProperty("annotators", "tokenize,ssplit,pos,parse");
    properties.setProperty("parse.model", "edu/stanford/nlp/models/srparser/arabicSR.beam.ser.gz");
    return properties;
  }
}
