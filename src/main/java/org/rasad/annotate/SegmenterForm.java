package org.rasad.annotate;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import org.rasad.annotate.segment.WordSegmenter;
import org.rasad.cache.CompactForm;

/**
 * The packed form of the segmenter's model.
 *
 * @param source CoreNLP's file
 * @param spelling CoreNLP's options of spelling
 */
record SegmenterForm(String source, String spelling) implements CompactForm<WordSegmenter> {

  @Override
  public String name() {
    return "segmenter-1";
  }

  @Override
  public WordSegmenter make() {
    try {
      return WordSegmenter.load(source, spelling);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void write(WordSegmenter value, DataOutputStream out) throws IOException {
    value.write(out);
  }

  @Override
  public WordSegmenter read(ByteBuffer in) throws IOException {
    return WordSegmenter.read(new DataInputStream(new BufferStream(in)), spelling);
  }
}
