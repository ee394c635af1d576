/**
 * Runs many articles through the reading of one, on several threads, and keeps count.
 *
 * <p>In: {@link org.rasad.source.ReadResult}s. Out: {@link org.rasad.cli.run.Outcome}s in the order
 * of the input. Read {@link org.rasad.cli.run.ReadingRun} first.
 */
@NullMarked
package org.rasad.cli.run;

import org.jspecify.annotations.NullMarked;
