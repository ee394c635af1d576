// The page of map and time: each part shows what the filters and the other parts let through.
import { ground } from "./map/ground.js";
import { ask as answerTo, labels, language, pageAt } from "./map/answers.js";
import { area, boxOf } from "./map/area.js";
import { circles, popup } from "./map/groups.js";
import { byId } from "./map/elements.js";
import { item, shortItem } from "./map/incidents.js";
import { loads, PARTS } from "./map/loads.js";
import { listPlaces } from "./map/places.js";
import { address, isDay, question, readAddress } from "./map/state.js";
import { timeline } from "./map/timeline.js";

const { L } = globalThis;
const IN_POPUP = 5;
const NEAR = 6;
const HAIR = 0.0005;
const ALL = Object.keys(PARTS);

/** Where most of what the store may tell of happens. */
const REGION = [[11, -10], [39, 60]];

const say = await labels();
const boxes = (name) => [...document.querySelectorAll(`input[name=${name}]`)];
const values = (name) => boxes(name).map((box) => box.value);
const state = readAddress(location.href, { type: values("type"), standing: values("standing") });

let spots = { spots: [], left: 0 };
let settled = false;
let forgetTime = true;

const map = ground(byId("map"), say);
const showCircles = circles(map, say, choose);
const frame = area(map, (box) => {
  state.box = box;
  state.follow = false;
  drawMode(false);
  boxChanged();
});
const time = timeline(byId("map-timeline"), say, (span) => {
  [state.from, state.to] = span;
  showControls();
  ask.soon("spots", "incidents");
});

const show = {
  spots(answer) {
    spots = answer;
    firstView();
    showCircles(spots.spots);
    showPlaces();
  },
  chart(answer) {
    time.show(answer, forgetTime);
    forgetTime = false;
  },
  incidents(answer) {
    const { total, incidents } = answer;
    byId("map-incidents").replaceChildren(...items(incidents));
    byId("map-count").textContent = total ? say("map.count", { n: total }) : say("map.nothing");
    byId("map-more").hidden = incidents.length >= total;
  },
};

const ask = loads(state, say, show, writeAddress);
const items = (incidents) => incidents.map((incident) => item(incident, say, showIncident));
const showPlaces = () => listPlaces(spots, state.box, say, showSpot);

function more() {
  const list = byId("map-incidents");
  return ask.more(list.childElementCount, ({ total, incidents }) => {
    const added = items(incidents);
    list.append(...added);
    byId("map-more").hidden = list.childElementCount >= total;
    added[0]?.querySelector("a").focus();
  });
}

/** Where the address tells no view: the region, or where the things are that are asked for. */
function firstView() {
  if (settled) {
    return;
  }
  settled = true;
  const points = spots.spots.map((spot) => [spot.latitude, spot.longitude]);
  const far = state.entity || !points.some((point) => L.latLngBounds(REGION).contains(point));
  if (!state.view && far && points.length > 0) {
    map.fitBounds(points, { animate: false, maxZoom: NEAR, padding: [30, 30] });
    state.view = null;
  }
}

function moved() {
  const { lat, lng } = map.getCenter();
  if (settled) {
    state.view = [lat.toFixed(3), lng.toFixed(3), map.getZoom()].map(Number);
  }
  if (state.follow) {
    state.box = boxOf(map.getBounds());
    boxChanged();
  } else {
    ask.soon();
  }
}

function boxChanged() {
  showControls();
  showPlaces();
  ask.soon("chart", "incidents");
}

function choose(group, opener) {
  const bounds = L.latLngBounds(group.spots.map((spot) => [spot.latitude, spot.longitude]));
  const apart = !bounds.getNorthEast().equals(bounds.getSouthWest());
  if (apart && map.getZoom() < map.getMaxZoom()) {
    const zoom = Math.max(map.getBoundsZoom(bounds.pad(0.2)), map.getZoom() + 1);
    map.setView(bounds.getCenter(), Math.min(zoom, map.getMaxZoom()));
  } else {
    open(group, opener);
  }
}

/** Opens a box over the map; Escape brings the focus back to what opened it. */
function open(group, opener) {
  const bounds = L.latLngBounds(group.spots.map((spot) => [spot.latitude, spot.longitude]));
  const [south, west] = [bounds.getSouth() - HAIR, bounds.getWest() - HAIR];
  const parameters = question(state, ["from", "to"]);
  parameters.set("box", [west, south, bounds.getEast() + HAIR, bounds.getNorth() + HAIR].join(","));
  parameters.set("limit", IN_POPUP);
  const incidents = answerTo("/api/incidents", parameters).then(
    (answer) => answer.incidents.map(shortItem),
    (fault) => (ask.fault("popup", fault), []),
  );
  const { box, content } = popup(map, group, say, incidents);
  content.focus({ preventScroll: true });
  content.addEventListener("keydown", (event) => {
    if (event.key === "Escape") {
      box.close();
      (opener?.isConnected ? opener : map.getContainer()).focus();
    }
  });
}

function showSpot(spot, opener = document.activeElement) {
  map.setView([spot.latitude, spot.longitude], Math.max(NEAR, map.getZoom()), { animate: false });
  map.getContainer().scrollIntoView({ block: "nearest" });
  open({ spots: [spot], incidents: spot.incidents }, opener);
}

function showIncident(incident, row) {
  document.querySelector("#map-incidents [aria-current]")?.removeAttribute("aria-current");
  row.setAttribute("aria-current", "true");
  const { latitude, longitude, place } = incident;
  const known = spots.spots.find((spot) => spot.place.target === place?.target);
  showSpot(known ?? { place: place ?? { text: "" }, latitude, longitude, incidents: 1 });
}

function writeAddress() {
  const parameters = address(state);
  const place = (code) => {
    const all = new URLSearchParams(parameters);
    if (code === "en") {
      all.set("lang", code);
    }
    return location.pathname + (all.size ? "?" + all : "");
  };
  history.replaceState(null, "", pageAt(location.pathname, parameters));
  document.querySelector("a.language").href = place(language === "en" ? "ar" : "en");
}

/** Makes every control tell what the state is. */
function showControls() {
  for (const name of ["type", "standing"]) {
    boxes(name).forEach((box) => (box.checked = state[name].has(box.value)));
  }
  byId("map-types-chosen").textContent = state.type.size || "";
  byId("map-from").value = state.from ?? "";
  byId("map-to").value = state.to ?? "";
  byId("map-follow").checked = state.follow;
  byId("map-draw-clear").hidden = state.follow || !state.box;
  frame.show(state.follow ? null : state.box);
  time.span(state.from, state.to);
}

function drawMode(on) {
  byId("map-draw").setAttribute("aria-pressed", String(on));
  frame.mode(on);
}

function filtersChanged() {
  forgetTime = true;
  showControls();
  ask.soon(...ALL);
}

function removeEntity() {
  state.entity = null;
  byId("map-entity")?.remove();
}

function daysChanged() {
  const day = (id) => (isDay(byId(id).value) ? byId(id).value : null);
  // Not put in order: the reader may still be typing.
  Object.assign(state, { from: day("map-from"), to: day("map-to") });
  showControls();
  ask.soon("spots", "incidents");
}

function listen() {
  const on = (id, event, action) => byId(id)?.addEventListener(event, action);
  on("map-filters", "submit", (event) => event.preventDefault());
  on("map-filters", "change", ({ target }) => {
    state[target.name][target.checked ? "add" : "delete"](target.value);
    filtersChanged();
  });
  on("map-entity-remove", "click", () => {
    removeEntity();
    filtersChanged();
    byId("map-all").focus();
  });
  on("map-all", "click", () => {
    removeEntity();
    Object.assign(state, { type: new Set(), standing: new Set(), from: null, to: null, box: null, follow: false });
    filtersChanged();
    map.fitBounds(REGION, { animate: false });
    state.view = null;
  });
  on("map-from", "change", daysChanged);
  on("map-to", "change", daysChanged);
  on("map-time-all", "click", () => {
    Object.assign(state, { from: null, to: null });
    showControls();
    ask.soon("spots", "incidents");
  });
  on("map-draw", "click", () => drawMode(byId("map-draw").getAttribute("aria-pressed") !== "true"));
  on("map-draw-clear", "click", () => {
    state.box = null;
    boxChanged();
    byId("map-draw").focus();
  });
  on("map-follow", "change", ({ target }) => {
    state.follow = target.checked;
    state.box = state.follow ? boxOf(map.getBounds()) : null;
    boxChanged();
  });
  on("map-more", "click", more);
  map.on("moveend", moved);
}

if (state.view) {
  map.setView(state.view.slice(0, 2), state.view[2], { animate: false });
} else {
  map.fitBounds(REGION, { animate: false });
}
if (state.follow) {
  state.box = boxOf(map.getBounds());
}
byId("map-types").open = state.type.size > 0;
showControls();
listen();
ask.now(...ALL);
window.rasadMap = { map, state };
