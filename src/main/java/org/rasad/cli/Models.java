package org.rasad.cli;

import org.rasad.cli.run.Reading;

/** Loads the models and tables that reading needs, and connects the stages from text to events. */
final class Models {

  private Models() {}

  /**
   * @throws SetupException if a model or a table is missing or faulty
   */
  static Reading load() {
    throw new SetupException("This build of Rasad has no extraction; build it from its sources.");
  }
}
