/**
 * Reads archives of millions of articles on Apache Spark.
 *
 * <p>In: files of articles in any file system that Hadoop knows. Out: the N-Quads that a store of
 * the same articles holds, tables in Parquet, and a table of what failed. Read {@link
 * org.rasad.spark.ArchiveRun} first; {@code docs/scale.md} says how the job is started and how its
 * output is laid out. Only this package knows Spark, Hadoop and Parquet.
 */
@NullMarked
package org.rasad.spark;

import org.jspecify.annotations.NullMarked;
