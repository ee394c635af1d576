package org.rasad.annotate;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import org.rasad.annotate.parse.CoreNlpTables;
import org.rasad.annotate.parse.ParserTables;
import org.rasad.cache.CompactForm;

/**
 * The tables of the parser's model.
 *
 * @param source CoreNLP's file
 */
record ParserForm(String source) implements CompactForm<ParserTables> {

  @Override
  public String name() {
    return "parser-1";
  }

  @Override
  public ParserTables make() {
    return CoreNlpTables.load(source);
  }

  @Override
  public void write(ParserTables value, DataOutputStream out) throws IOException {
    value.write(out);
  }

  @Override
  public ParserTables read(ByteBuffer in) throws IOException {
    return ParserTables.read(new DataInputStream(new BufferStream(in)));
  }
}
