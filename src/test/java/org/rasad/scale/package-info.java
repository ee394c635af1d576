/**
 * A store of invented events of any size, and how long questions take on it.
 *
 * <p>Read {@link org.rasad.scale.SyntheticStore} first; {@code docs/scale-queries.md} has the
 * commands and the figures.
 */
@NullMarked
package org.rasad.scale;

import org.jspecify.annotations.NullMarked;
