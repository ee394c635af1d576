// The map below everything: land and borders out of the program itself, no tiles of others.
import "../lib/leaflet.js";
import "./topojson-client.js";
import { rightToLeft } from "./answers.js";

const { L, topojson } = globalThis;
const FARTHEST = 1;
const NEAREST = 9;

const still = matchMedia("(prefers-reduced-motion: reduce)");
const dark = matchMedia("(prefers-color-scheme: dark)");

/** The canvas knows no style sheet, so it is told the colours of the page. */
function colours(element) {
  const style = getComputedStyle(element);
  const colour = (name) => style.getPropertyValue(name).trim();
  return {
    land: { stroke: true, weight: 0.8, color: colour("--shore"), fillColor: colour("--land"), fillOpacity: 1 },
    borders: { weight: 0.8, color: colour("--border"), dashArray: "4 2" },
  };
}

/** A map in an element; `say` gives the labels of its buttons. */
export function ground(element, say, { zoomButtons = true } = {}) {
  const map = L.map(element, {
    attributionControl: false,
    boxZoom: false,
    fadeAnimation: !still.matches,
    markerZoomAnimation: !still.matches,
    maxBounds: [[-89, -200], [89, 200]],
    maxZoom: NEAREST,
    minZoom: FARTHEST,
    preferCanvas: true,
    zoomAnimation: !still.matches,
    zoomControl: false,
    zoomSnap: 0.5,
  });
  if (zoomButtons) {
    L.control
      .zoom({
        position: rightToLeft ? "topright" : "topleft",
        zoomInTitle: say("map.zoom-in"),
        zoomOutTitle: say("map.zoom-out"),
      })
      .addTo(map);
  }
  addCountries(map, element);
  return map;
}

/**
 * The source is a globe, on which lines cross the 180th meridian; here they go on beyond it. The
 * Antarctic lies round its pole: its ring goes once round the world, then along the lower edge.
 */
function unrolled(line) {
  let shift = 0;
  const flat = line.map(([x, y], i) => {
    const step = i ? x - line[i - 1][0] : 0;
    shift += step > 180 ? -360 : step < -180 ? 360 : 0;
    return [x + shift, y];
  });
  const middle = flat.reduce((sum, [x]) => sum + x, 0) / flat.length;
  const back = middle > 180 ? -360 : middle < -180 ? 360 : 0;
  const edge = shift ? [[flat.at(-1)[0], -90], [flat[0][0], -90]] : [];
  return [...flat, ...edge].map(([x, y]) => [x + back, y]);
}

function flatShape(topology, name) {
  const { type, coordinates } = topojson.feature(topology, topology.objects[name]).geometry;
  const polygons = type === "MultiPolygon";
  return { type, coordinates: polygons ? coordinates.map((p) => p.map(unrolled)) : coordinates.map(unrolled) };
}

async function addCountries(map, element) {
  const topology = await (await fetch("/web/map/countries.json")).json();
  const layers = Object.keys(colours(element)).map((name) => {
    return [name, L.geoJSON(flatShape(topology, name), { interactive: false })];
  });
  const paint = () => layers.forEach(([name, layer]) => layer.setStyle(colours(element)[name]));
  paint();
  layers.forEach(([, layer]) => layer.addTo(map));
  dark.addEventListener("change", paint);
}
