/**
 * Runs Stanford CoreNLP for Arabic and copies its result into records of ours.
 *
 * <p>In: {@link org.rasad.source.Article}. Out: {@link org.rasad.annotate.AnnotatedArticle} with
 * its {@link org.rasad.annotate.Sentence}s, {@link org.rasad.annotate.Token}s and {@link
 * org.rasad.annotate.Tree}s. This is the only package that imports {@code edu.stanford.nlp}.
 */
@NullMarked
package org.rasad.annotate;

import org.jspecify.annotations.NullMarked;
