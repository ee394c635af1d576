package org.rasad.store.search;

/**
 * An article that was found by its words.
 *
 * @param article its IRI
 * @param score how well it fits, by Lucene; only of use to compare answers to one question
 */
public record FoundArticle(String article, double score) {}
