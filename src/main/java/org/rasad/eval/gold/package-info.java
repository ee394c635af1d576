/**
 * What people found in a document: gold.
 *
 * <p>In: files {@code NAME.gold.json} and the articles they annotate. Out: {@link
 * org.rasad.eval.gold.Gold}, in which every string has its place in the text, and a message for
 * each that has none. Read {@link org.rasad.eval.gold.GoldFolder} and {@link
 * org.rasad.eval.gold.GoldDocument} first.
 */
@NullMarked
package org.rasad.eval.gold;

import org.jspecify.annotations.NullMarked;
