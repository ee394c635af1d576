/**
 * Parses and checks the tables under {@code data/}; knows nothing of the pipeline.
 *
 * <p>In: tab-separated tables (their form is in {@code data/README.md}). Out: immutable look-up
 * tables. It depends on no other package of Rasad. Read {@link org.rasad.lexicon.Table} and {@link
 * org.rasad.lexicon.Lexicon} first.
 */
@NullMarked
package org.rasad.lexicon;

import org.jspecify.annotations.NullMarked;
