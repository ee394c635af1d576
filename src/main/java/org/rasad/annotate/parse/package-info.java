/**
 * A shift-reduce parser that builds the trees of CoreNLP's greedy Arabic parser many times faster.
 *
 * <p>In: the words and tags of a sentence. Out: {@link org.rasad.annotate.parse.Phrases}. The model
 * is CoreNLP's own, turned once into {@link org.rasad.annotate.parse.ParserTables} of primitive
 * arrays by {@link org.rasad.annotate.parse.CoreNlpTables}. Read {@link
 * org.rasad.annotate.parse.GreedyParser} first, then {@link org.rasad.annotate.parse.FeatureRows};
 * how fast it is and how that was measured is in docs/speed-parser.md.
 */
@NullMarked
package org.rasad.annotate.parse;

import org.jspecify.annotations.NullMarked;
