// Small figures for the page of one entity. The page needs lib/leaflet.css and map.css.
import { ask, labels, pageAt } from "./map/answers.js";
import { domainOf, drawBars, iso } from "./map/bars.js";
import { ground } from "./map/ground.js";
import { make } from "./map/elements.js";

const { L } = globalThis;
const HEIGHT = 110;
const ZOOM = 5;

/** The incidents of an entity (`/entity/x`) over time; each bar leads to its span on the map's page. */
export async function drawChart(element, { entity }) {
  const [say, chart] = await Promise.all([labels(), ask("/api/chart", new URLSearchParams({ entity }))]);
  const domain = domainOf(chart);
  element.hidden = domain === null;
  if (domain === null) {
    return;
  }
  const place = make("div", { class: "small-chart" });
  prepare(element, place, say("chart.title"));
  const link = (p) => pageAt("/map", new URLSearchParams({ entity, from: iso(p.first), to: iso(p.last) }));
  const draw = () => drawBars(place, chart, { height: HEIGHT, label: say("chart.title"), domain, link });
  draw();
  new ResizeObserver(() => {
    if (!place.contains(document.activeElement)) {
      draw();
    }
  }).observe(place);
}

/** A small map with one mark. */
export async function spotMap(element, { latitude, longitude, name }) {
  const say = await labels();
  const place = make("div", { class: "small-map", dir: "ltr", role: "group", "aria-label": name });
  prepare(element, place, name);
  const map = ground(place, say);
  map.scrollWheelZoom.disable();
  map.setView([latitude, longitude], ZOOM, { animate: false });
  const html = make("span", { class: "circle point" });
  const icon = L.divIcon({ className: "spot", html, iconSize: [18, 18] });
  L.marker([latitude, longitude], { icon, interactive: false, keyboard: false }).addTo(map);
}

/** The figure keeps the caption that the page gave it. */
function prepare(element, place, caption) {
  const given = element.querySelector("figcaption");
  element.replaceChildren(place, given ?? make("figcaption", {}, make("bdi", {}, caption)));
}
