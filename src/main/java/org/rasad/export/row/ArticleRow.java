package org.rasad.export.row;

/**
 * An article; what it does not have is empty.
 *
 * @param iri its address in the graph
 * @param headline its headline
 * @param publisher who published it
 * @param url where it stands in the web, as its source gave it
 */
public record ArticleRow(String iri, String headline, String publisher, String url) {}
