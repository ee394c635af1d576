// The places beside the map, for those who cannot see it or have no pointer.
import { button, byId, linked, make } from "./elements.js";

const SHOWN = 200;

const inside = ([west, south, east, north]) => (spot) =>
  west <= spot.longitude && spot.longitude <= east && south <= spot.latitude && spot.latitude <= north;

/** Lists the spots, those of a box if there is one; `left` are more that the server has. */
export function listPlaces({ spots, left }, box, say, onShow) {
  const found = box ? spots.filter(inside(box)) : spots;
  const rows = found.slice(0, SHOWN).map((spot) => {
    const name = say("map.on-map.of", { place: spot.place.text });
    const show = button(say("map.on-map"), { "aria-label": name, class: "small" }, () => onShow(spot));
    return make("li", {}, make("span", {}, linked(spot.place)), make("b", {}, String(spot.incidents)), show);
  });
  byId("map-places").replaceChildren(...rows);
  const others = Math.max(0, found.length - SHOWN) + left;
  byId("map-places-left").textContent = others ? say("map.places.left", { n: others }) : "";
}
