package org.rasad.annotate.segment;

/** The characters around the current one whose identity the model looks at. */
enum Place {
  CURRENT("-c", 0),
  NEXT("-n1", 1),
  AFTER_NEXT("-n2", 2),
  PREVIOUS("-p", -1),
  BEFORE_PREVIOUS("-p2", -2);

  private final String suffix;
  private final int offset;

  Place(String suffix, int offset) {
    this.suffix = suffix;
    this.offset = offset;
  }

  /** The end of the names of its features. */
  String suffix() {
    return suffix;
  }

  /** How far from the current character. */
  int offset() {
    return offset;
  }
}
