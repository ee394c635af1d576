/**
 * Generates hostile input, the same for the same seed, and checks what the program makes of it.
 *
 * <p>{@link org.rasad.fuzz.HostileText} makes texts, {@link org.rasad.fuzz.Mutation} spoils valid
 * ones, {@link org.rasad.fuzz.Fuzz} runs the checks. {@code docs/security.md} tells how to run more
 * of them and how to repeat one.
 */
@NullMarked
package org.rasad.fuzz;

import org.jspecify.annotations.NullMarked;
