package org.rasad.fuzz;

import java.time.Duration;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;

/**
 * A check of one kind of hostile input, run many times.
 *
 * <p>Case number n has the seed {@code rasad.fuzz.seed} + n, from which alone its input is made;
 * {@code rasad.fuzz} multiplies the number of cases. A case fails if the check throws, or if it
 * takes longer than it may; the message has the seed and the input.
 *
 * @param <T> the input
 * @param name of the check
 * @param cases how many are run by default
 * @param longest how long one case may take
 * @param input makes the input
 */
public record Fuzz<T>(String name, int cases, Duration longest, Function<Random, T> input) {

  private static final int TIMES = Integer.getInteger("rasad.fuzz", 1);
  private static final long SEED = Long.getLong("rasad.fuzz.seed", 1);
  private static final long STACK_BYTES = 32L * 1024 * 1024;
  private static final int SHOWN = 4_000;

  /**
   * What must hold.
   *
   * @param <T> the input
   */
  public interface Check<T> {
    void run(T input) throws Exception;
  }

  /** A check of which no case may take longer than ten seconds. */
  public static <T> Fuzz<T> of(String name, int cases, Function<Random, T> input) {
    return new Fuzz<>(name, cases, Duration.ofSeconds(10), input);
  }

  /** The random numbers of a seed; neighbouring seeds have nothing in common. */
  static Random random(long seed) {
    return new Random(seed * 0x9E3779B97F4A7C15L);
  }

  /**
   * Runs all cases in a thread of its own, which is left behind if it hangs.
   *
   * @throws AssertionError at the first case that fails
   */
  public void check(Check<T> check) throws InterruptedException {
    AtomicLong at = new AtomicLong(SEED);
    FutureTask<Void> all =
        new FutureTask<>(
            () -> {
              for (long seed = SEED; seed < SEED + (long) cases * TIMES; seed++) {
                at.set(seed);
                run(check, seed);
              }
              return null;
            });
    Thread thread = new Thread(null, all, "fuzz-" + name, STACK_BYTES);
    thread.setDaemon(true);
    thread.start();
    await(all, at, thread);
  }

  private void run(Check<T> check, long seed) {
    T made = input.apply(random(seed));
    try {
      check.run(made);
    } catch (Exception | StackOverflowError | AssertionError e) {
      throw new AssertionError(told(seed, made), e);
    }
  }

  /** Looks after the thread as long as it comes from case to case. */
  private void await(FutureTask<Void> all, AtomicLong at, Thread thread)
      throws InterruptedException {
    long before = Long.MIN_VALUE;
    while (true) {
      try {
        all.get(longest.toMillis(), TimeUnit.MILLISECONDS);
        return;
      } catch (TimeoutException e) {
        long now = at.get();
        if (now == before) {
          throw hang(now, thread);
        }
        before = now;
      } catch (ExecutionException e) {
        throw e.getCause() instanceof AssertionError failed
            ? failed
            : new AssertionError("Fuzz " + name, e.getCause());
      }
    }
  }

  private AssertionError hang(long seed, Thread thread) {
    AssertionError hang =
        new AssertionError(
            "It took longer than " + longest + ". " + told(seed, input.apply(random(seed))));
    hang.setStackTrace(thread.getStackTrace());
    return hang;
  }

  private String told(long seed, T made) {
    return "Fuzz %s fails; repeat with -Drasad.fuzz.seed=%d on: %s"
        .formatted(name, seed, shown(String.valueOf(made)));
  }

  private static String shown(String text) {
    StringBuilder shown = new StringBuilder();
    text.chars()
        .limit(SHOWN)
        .forEach(
            c ->
                shown.append(
                    c >= ' ' && c < 0x7F ? String.valueOf((char) c) : "\\u%04X".formatted(c)));
    return shown + (text.length() > SHOWN ? "… of " + text.length() : "");
  }
}
