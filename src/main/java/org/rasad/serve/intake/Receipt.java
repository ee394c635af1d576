package org.rasad.serve.intake;

import java.util.List;

/**
 * What became of the articles of one request.
 *
 * @param read articles that were read
 * @param stored articles of these that are in the store now
 * @param failed lines that are not
 * @param events events in the articles that were read
 * @param refused why not, in the order in which it was found out; after {@link #MOST_REFUSALS} they
 *     are counted only
 */
public record Receipt(long read, long stored, long failed, long events, List<Refusal> refused) {

  /** Lines of a request can be many and short. */
  public static final int MOST_REFUSALS = 1000;

  public Receipt {
    refused = List.copyOf(refused);
  }
}
