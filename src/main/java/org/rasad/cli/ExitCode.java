package org.rasad.cli;

import org.rasad.cli.run.RunCount;

/** How a command ends; every command uses these three. */
final class ExitCode {

  static final int OK = 0;

  /** Some input failed; the rest was done. */
  static final int INPUT_FAILED = 1;

  /** Wrong usage or set-up; nothing was done. */
  static final int SETUP = 2;

  private ExitCode() {}

  static int of(RunCount count) {
    return count.failed() == 0 ? OK : INPUT_FAILED;
  }
}
