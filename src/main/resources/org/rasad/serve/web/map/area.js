// A frame drawn on the map by dragging, with Shift held or in a mode of its own.

const { L } = globalThis;
const SMALLEST = 8;
const DIGITS = 1000;

/** [west, south, east, north] in degrees with three decimals, within the world. */
export function boxOf(bounds) {
  const part = (degrees, most) => Math.round(Math.max(-most, Math.min(most, degrees)) * DIGITS) / DIGITS;
  return [
    part(bounds.getWest(), 180),
    part(bounds.getSouth(), 90),
    part(bounds.getEast(), 180),
    part(bounds.getNorth(), 90),
  ];
}

/** Lets the reader draw; `onDrawn(box)` gets what was drawn. */
export function area(map, onDrawn) {
  const container = map.getContainer();
  let drawing = false;
  let frame = null;
  const place = (event) => map.mouseEventToLatLng(event);
  const show = (bounds) => {
    frame?.remove();
    frame = bounds && L.rectangle(bounds, { className: "frame", interactive: false, renderer: L.svg() }).addTo(map);
  };

  const begin = (event) => {
    const onMap = !event.target.closest(".leaflet-control, .leaflet-popup");
    if (event.button !== 0 || !onMap || !(drawing || event.shiftKey)) {
      return;
    }
    event.preventDefault();
    event.stopPropagation();
    follow(event);
  };

  const follow = (first) => {
    const start = place(first);
    const move = (event) => show(L.latLngBounds(start, place(event)));
    const end = (event) => {
      stop.abort();
      const long = Math.hypot(event.clientX - first.clientX, event.clientY - first.clientY) >= SMALLEST;
      if (long && event.type === "pointerup") {
        onDrawn(boxOf(L.latLngBounds(start, place(event))));
      } else {
        onDrawn(null);
      }
    };
    const stop = new AbortController();
    addEventListener("pointermove", move, stop);
    addEventListener("pointerup", end, stop);
    addEventListener("pointercancel", end, stop);
  };

  container.addEventListener("pointerdown", begin, true);
  return {
    /** In this mode dragging draws and does not move the map. */
    mode(on) {
      drawing = on;
      container.classList.toggle("drawing", on);
      map.dragging[on ? "disable" : "enable"]();
    },
    show: (box) => show(box && L.latLngBounds([box[1], box[0]], [box[3], box[2]])),
  };
}
