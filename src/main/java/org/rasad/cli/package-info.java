/**
 * The commands; builds the objects and connects the stages.
 *
 * <p>In: the words of a command line. Out: an exit code: 0 if all went well, 1 if some input
 * failed, 2 for wrong usage or set-up. Results go to standard output, messages to standard error.
 * Read {@link org.rasad.cli.Main} and {@link org.rasad.cli.Workplace} first.
 */
@NullMarked
package org.rasad.cli;

import org.jspecify.annotations.NullMarked;
