package org.rasad.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.rasad.rdf.GraphText;

/**
 * Writes an XML document piece by piece.
 *
 * <p>What XML forbids becomes U+FFFD. A line break or a tab becomes a space: a parser would make
 * one of them in an attribute by itself, so it is the same everywhere. Not thread-safe.
 */
final class XmlOut {

  private final XMLStreamWriter xml;

  private XmlOut(XMLStreamWriter xml) {
    this.xml = xml;
  }

  /** What writes a document. */
  interface Document {
    void write(XmlOut xml);
  }

  /**
   * Writes a document and flushes the stream without closing it.
   *
   * @throws IOException if the stream takes no more
   */
  static void write(OutputStream out, Document document) throws IOException {
    try {
      // The JDK's own: another one on the classpath might escape otherwise.
      XMLStreamWriter xml =
          XMLOutputFactory.newDefaultFactory()
              .createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
      xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
      document.write(new XmlOut(xml));
      xml.writeEndDocument();
      xml.writeCharacters("\n");
      xml.flush();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    } catch (XmlFault e) {
      throw new IOException(e.getCause());
    }
  }

  /** Begins an element on a new line; attributes are name, value, name, value. */
  void start(String name, String... attributes) {
    attempt(
        () -> {
          xml.writeCharacters("\n");
          xml.writeStartElement(name);
          writeAttributes(attributes);
        });
  }

  /** Writes an element without content. */
  void empty(String name, String... attributes) {
    attempt(
        () -> {
          xml.writeEmptyElement(name);
          writeAttributes(attributes);
        });
  }

  void attribute(String name, String value) {
    attempt(() -> xml.writeAttribute(name, clean(value)));
  }

  void text(String text) {
    attempt(() -> xml.writeCharacters(clean(text)));
  }

  void end() {
    attempt(xml::writeEndElement);
  }

  private void writeAttributes(String... attributes) throws XMLStreamException {
    for (int i = 0; i < attributes.length; i += 2) {
      xml.writeAttribute(attributes[i], clean(attributes[i + 1]));
    }
  }

  private static String clean(String text) {
    return GraphText.legal(text).replace('\n', ' ').replace('\r', ' ').replace('\t', ' ');
  }

  private static void attempt(Step step) {
    try {
      step.run();
    } catch (XMLStreamException e) {
      throw new XmlFault(e);
    }
  }

  /** A call of the writer. */
  private interface Step {
    void run() throws XMLStreamException;
  }

  /** Carries a fault out of the readers, which know nothing of XML. */
  private static final class XmlFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    XmlFault(XMLStreamException cause) {
      super(cause);
    }
  }
}
