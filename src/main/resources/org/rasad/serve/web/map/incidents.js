// Incidents as items of a list.
import { language, pageAt } from "./answers.js";
import { button, linked, make } from "./elements.js";

const COMMA = language === "ar" ? "، " : ", ";

function names(links) {
  return links.flatMap((link, i) => (i ? [COMMA, linked(link)] : [linked(link)]));
}

/** Who did it to whom; the arrow leads from one to the other in the direction of the page. */
function parties({ actors, recipients }) {
  const arrow = make("span", { class: "arrow", "aria-hidden": "true" });
  const both = actors.length && recipients.length;
  return make("p", { class: "parties" }, ...names(actors), both ? arrow : "", ...names(recipients));
}

function head(incident) {
  const type = make("a", { href: pageAt(incident.path) }, make("bdi", {}, incident.typeName));
  const standing = make("span", { class: "status standing-" + incident.standing.toLowerCase() }, incident.standingName);
  return make("h3", {}, type, " ", standing);
}

/** In short, for a box over the map. */
export function shortItem(incident) {
  const date = make("bdi", {}, incident.date);
  return make("li", {}, head(incident), parties(incident), make("p", { class: "facts" }, date));
}

/** In full, with a button that shows it on the map: `onShow(incident, item)`. */
export function item(incident, say, onShow) {
  const facts = make("p", { class: "facts" }, make("bdi", {}, incident.date));
  if (incident.place) {
    facts.append(" · ", linked(incident.place));
  }
  facts.append(" · ", say("map.reports", { n: incident.reports }));
  const row = make("li", { class: "incident" }, head(incident), parties(incident), facts);
  if (incident.latitude !== null) {
    facts.append(" ", button(say("map.on-map"), { class: "small" }, () => onShow(incident, row)));
  }
  return row;
}
