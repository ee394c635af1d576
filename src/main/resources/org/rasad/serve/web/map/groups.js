// Circles on the map. Those that would cover each other are one, until the map is near enough.
import { button, linked, make } from "./elements.js";
import { rightToLeft } from "./answers.js";

const { L } = globalThis;
const SMALLEST = 26;
const LARGEST = 54;
const APART = 54;
const MANY = 20;
const PASSES = 4;
const AROUND = [-1, 0, 1].flatMap((x) => [-1, 0, 1].map((y) => [x, y]));
const MARGIN = 0.15;

/** Spots, the greatest first, that lie within `APART` pixels of a greater one go with it. */
export function groups(spots, map) {
  const point = (group) => map.project(at(group));
  let found = spots.map((spot) => ({ spots: [spot], incidents: spot.incidents }));
  let before = Infinity;
  // Groups move to the middle of their spots, and may then cover each other again.
  for (let pass = 0; pass < PASSES && found.length < before; pass++) {
    before = found.length;
    found = gathered(found.map((group) => ({ ...group, point: point(group) })));
  }
  return found;
}

/** Looks into the nine squares round a point alone, so that thousands of spots take no time. */
function gathered(parts) {
  const squares = new Map();
  const found = [];
  for (const part of parts) {
    const [column, row] = [Math.floor(part.point.x / APART), Math.floor(part.point.y / APART)];
    const near = AROUND.flatMap(([x, y]) => squares.get(`${column + x},${row + y}`) ?? []);
    const home = near.find((group) => group.point.distanceTo(part.point) < APART);
    if (home) {
      home.spots = [...home.spots, ...part.spots];
      home.incidents += part.incidents;
    } else {
      const key = `${column},${row}`;
      squares.set(key, [...(squares.get(key) ?? []), part]);
      found.push(part);
    }
  }
  return found;
}

/** Shows spots on a map and tells which group was chosen: `onChoose(group)`. */
export function circles(map, say, onChoose) {
  const layer = L.layerGroup().addTo(map);
  let spots = [];
  const draw = () => {
    const hadFocus = map.getContainer().contains(document.activeElement?.closest(".circle"));
    layer.clearLayers();
    const all = groups(spots, map);
    const most = Math.max(1, ...all.map((group) => group.incidents));
    const bounds = map.getBounds().pad(MARGIN);
    all
      .filter((group) => bounds.contains(at(group)))
      .forEach((group) => layer.addLayer(circle(group, most, say, onChoose)));
    if (hadFocus) {
      map.getContainer().focus({ preventScroll: true });
    }
  };
  map.on("moveend", draw);
  return (found) => {
    spots = found;
    draw();
  };
}

/** The middle of its spots, each as heavy as its incidents. */
export function at({ spots, incidents }) {
  const middle = (axis) => spots.reduce((sum, spot) => sum + spot[axis] * spot.incidents, 0) / incidents;
  return spots.length === 1 ? [spots[0].latitude, spots[0].longitude] : [middle("latitude"), middle("longitude")];
}

/** What a group is called: its greatest place, and how many others there are. */
export function nameOf(group, say) {
  const values = { place: group.spots[0].place.text, n: group.incidents, others: group.spots.length - 1 };
  return values.others ? say("map.group", values) : say("map.spot", values);
}

function circle(group, most, say, onChoose) {
  // Where even the most are few, the greatest circle is no large one.
  const full = Math.max(most, MANY);
  const size = SMALLEST + (LARGEST - SMALLEST) * Math.sqrt(group.incidents / full);
  const name = nameOf(group, say);
  const kind = group.spots.length > 1 ? "circle several" : "circle";
  const html = button(String(group.incidents), { class: kind, "aria-label": name, title: name }, (event) => {
    // Leaflet tells of presses with a pointer, but not of those of keys once the map was dragged.
    if (event.detail === 0) {
      event.stopPropagation();
      onChoose(group, html);
    }
  });
  html.style.width = html.style.height = Math.round(size) + "px";
  const icon = L.divIcon({ className: "spot", html, iconSize: [size, size] });
  return L.marker(at(group), { icon, keyboard: false }).on("click", () => onChoose(group, html));
}

/** A box over the map with what is at a place; `incidents` comes later. */
export function popup(map, group, say, incidents) {
  const list = make("ol", { "aria-busy": "true" });
  const places = group.spots.map((spot) => make("h3", {}, linked(spot.place), ` (${spot.incidents})`));
  const content = make("div", { class: "popup", dir: rightToLeft ? "rtl" : "ltr", tabindex: "-1" }, ...places, list);
  const box = L.popup({ autoPanPadding: [24, 24], maxHeight: 240, minWidth: 200 })
    .setLatLng(at(group))
    .setContent(content)
    .openOn(map);
  const close = box.getElement().querySelector(".leaflet-popup-close-button");
  close?.setAttribute("aria-label", say("map.close"));
  incidents.then((items) => {
    list.removeAttribute("aria-busy");
    list.replaceChildren(...items);
    // To fit the box to its content, Leaflet takes the content out and puts it back.
    const hadFocus = content.contains(document.activeElement);
    box.update();
    if (hadFocus) {
      content.focus({ preventScroll: true });
    }
  });
  return { box, content };
}
