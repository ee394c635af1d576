/**
 * Takes articles while the server runs, from whoever has its token.
 *
 * <p>In: HTTP requests with JSON lines of articles. Out: calls of an {@link
 * org.rasad.serve.intake.Intake}, which knows how articles are read and stored; the server does
 * not. Read {@link org.rasad.serve.intake.IntakeEndpoint} first, then {@link
 * org.rasad.serve.intake.ArticlesServlet}.
 *
 * <p>Nothing of a request is believed: the token is compared before a byte of the body is read, the
 * body is counted while it comes in, before and after unpacking, and nothing is read out of it
 * before it is there whole.
 */
@NullMarked
package org.rasad.serve.intake;

import org.jspecify.annotations.NullMarked;
