/**
 * Sends articles to a running server that reads and stores them.
 *
 * <p>In: {@link org.rasad.source.ReadResult}s. Out: HTTP requests, and a count as that of a run on
 * this machine. Read {@link org.rasad.cli.remote.Sending} first.
 */
@NullMarked
package org.rasad.cli.remote;

import org.jspecify.annotations.NullMarked;
