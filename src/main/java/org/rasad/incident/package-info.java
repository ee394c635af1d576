/**
 * Brings the reports of one happening together as one incident, whatever the article and the order
 * in which they came.
 *
 * <p>In: {@link org.rasad.incident.ReportedEvent}s, as a store has them. Out: {@link
 * org.rasad.incident.Incident}s. Read {@link org.rasad.incident.IncidentFinder} and {@link
 * org.rasad.incident.Likeness} first; {@code docs/incidents.md} has the rules, the reasons and the
 * figures.
 */
@NullMarked
package org.rasad.incident;

import org.jspecify.annotations.NullMarked;
