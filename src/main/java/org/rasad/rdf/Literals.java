package org.rasad.rdf;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.rasad.event.EventDate;
import org.rasad.lexicon.GazetteerEntry.Coordinates;

/** Makes literals in their canonical form, whatever text they come from. */
final class Literals {

  private static final int CONFIDENCE_DIGITS = 4;

  private Literals() {}

  static Node arabic(String text) {
    return NodeFactory.createLiteralLang(GraphText.legal(text), "ar");
  }

  static Node english(String text) {
    return NodeFactory.createLiteralLang(GraphText.legal(text), "en");
  }

  static Node string(String text) {
    return NodeFactory.createLiteralString(GraphText.legal(text));
  }

  /** An address as a literal: what a feed gives is not always a legal IRI. */
  static Node address(String url) {
    return typed(GraphText.legal(url), XSDDatatype.XSDanyURI);
  }

  static Node index(int value) {
    return typed(Integer.toString(value), XSDDatatype.XSDnonNegativeInteger);
  }

  static Node integer(int value) {
    return typed(Integer.toString(value), XSDDatatype.XSDinteger);
  }

  static Node bool(boolean value) {
    return typed(Boolean.toString(value), XSDDatatype.XSDboolean);
  }

  static Node day(LocalDate day) {
    return typed(day.toString(), XSDDatatype.XSDdate);
  }

  static Node date(EventDate date) {
    return typed(
        date.value(),
        switch (date.precision()) {
          case DAY -> XSDDatatype.XSDdate;
          case MONTH -> XSDDatatype.XSDgYearMonth;
          case YEAR -> XSDDatatype.XSDgYear;
        });
  }

  static Node confidence(double value) {
    return decimal(BigDecimal.valueOf(value).setScale(CONFIDENCE_DIGITS, RoundingMode.HALF_UP));
  }

  static Node degrees(double value) {
    return decimal(BigDecimal.valueOf(value));
  }

  /** Well-known text: longitude first, as GeoSPARQL wants it. */
  static Node point(Coordinates at) {
    String wkt =
        "POINT("
            + canonical(BigDecimal.valueOf(at.longitude()))
            + " "
            + canonical(BigDecimal.valueOf(at.latitude()))
            + ")";
    RDFDatatype type = TypeMapper.getInstance().getSafeTypeByName(ForeignTerms.WKT_LITERAL);
    return typed(wkt, type);
  }

  private static Node decimal(BigDecimal value) {
    return typed(canonical(value), XSDDatatype.XSDdecimal);
  }

  /** As XML Schema writes a decimal, and as TDB2 gives it back: {@code 33.8}, {@code 1.0}. */
  private static String canonical(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return (stripped.scale() < 1 ? stripped.setScale(1) : stripped).toPlainString();
  }

  private static Node typed(String lexicalForm, RDFDatatype type) {
    return NodeFactory.createLiteralDT(lexicalForm, type);
  }
}
