package org.rasad.spark;

import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.MessageTypeParser;

/** The tables that each unit writes, one Parquet file for each unit. */
enum Table {
  EVENTS(
      "events",
      true,
      """
      message event {
        required binary event (STRING);
        required binary article (STRING);
        optional int32 published (DATE);
        required binary month (STRING);
        required binary type (STRING);
        required binary status (STRING);
        required binary predicate (STRING);
        repeated binary mode (STRING);
        repeated binary actor (STRING);
        repeated binary recipient (STRING);
        repeated binary place (STRING);
        repeated binary claimed_by (STRING);
        repeated binary denied_by (STRING);
        repeated binary weapon (STRING);
        optional int32 earliest (DATE);
        optional int32 latest (DATE);
        optional binary date_basis (STRING);
        optional binary location (STRING);
        optional binary place_precision (STRING);
        optional int32 killed;
        optional int32 wounded;
        required double confidence;
        required binary trigger (STRING);
        required int32 trigger_begin;
        required int32 trigger_end;
      }
      """),
  RELATIONS(
      "relations",
      true,
      """
      message relation {
        required binary relation (STRING);
        required binary article (STRING);
        optional int32 published (DATE);
        required binary month (STRING);
        required binary subject (STRING);
        required binary type (STRING);
        required binary object (STRING);
      }
      """),
  MENTIONS(
      "mentions",
      true,
      """
      message mention {
        required binary mention (STRING);
        required binary article (STRING);
        optional int32 published (DATE);
        required binary month (STRING);
        required binary entity (STRING);
        required binary text (STRING);
        required int32 begin;
        required int32 end;
        optional binary reason (STRING);
        optional double confidence;
      }
      """),
  FAILURES(
      "failures",
      true,
      """
      message failure {
        required binary place (STRING);
        required binary reason (STRING);
      }
      """),
  /** What articles say of each entity that the gazetteer does not have. */
  STATEMENTS(
      "statements",
      false,
      """
      message statement {
        required binary entity (STRING);
        required binary property (STRING);
        required binary value (STRING);
      }
      """),
  /** What the gazetteer has of the entities of articles, once for each unit. */
  LISTED(
      "listed",
      false,
      """
      message listed {
        required binary entity (STRING);
        required binary quads (STRING);
      }
      """),
  /** What articles report, for the incidents. */
  REPORTS(
      "reports",
      false,
      """
      message report {
        required binary id (STRING);
        required binary report (STRING);
      }
      """);

  private final String folder;
  private final boolean isForReaders;
  private final MessageType schema;

  Table(String folder, boolean isForReaders, String schema) {
    this.folder = folder;
    this.isForReaders = isForReaders;
    this.schema = MessageTypeParser.parseMessageType(schema);
  }

  String folder() {
    return folder;
  }

  /** Whether it is a part of the result, and not of the job's own work. */
  boolean isForReaders() {
    return isForReaders;
  }

  MessageType schema() {
    return schema;
  }
}
