// What the address of the page says: what is shown in its parameters, where it stands in its
// fragment. So an address that is sent to somebody shows the same view.

export const USUAL_LIMIT = 30;

// The address of a view with more nodes would be too long for mail and chat programs.
const MOST_PLACES = 200;

// With two slashes at its beginning a path would be the name of another host.
const PATH = /^\/[^/\\]/;

const RADIX = 36;

/** A short name of a node for the fragment (FNV-1a, 32 bits). */
export function token(path) {
  let hash = 0x811c9dc5;
  for (let i = 0; i < path.length; i++) {
    hash = Math.imul(hash ^ path.charCodeAt(i), 0x01000193);
  }
  return (hash >>> 0).toString(RADIX);
}

/** Reads the address. Entities are paths such as /entity/x; what is no path is left out. */
export function read(address) {
  const url = new URL(address);
  const all = (name) => url.searchParams.getAll(name).filter((value) => value !== "");
  const paths = (name) => [...new Set(all(name).filter((value) => PATH.test(value)))];
  const fragment = new URLSearchParams(url.hash.slice(1));
  return {
    entity: paths("entity")[0] ?? "",
    open: paths("open"),
    hidden: new Set(paths("hide")),
    limits: new Map(all("more").map(limitOf).filter(([, path]) => path).map(([n, p]) => [p, n])),
    types: all("type"),
    statuses: all("status"),
    from: all("from")[0] ?? "",
    to: all("to")[0] ?? "",
    limit: Math.max(Number.parseInt(all("limit")[0], 10), 0) || USUAL_LIMIT,
    relations: all("relations")[0] !== "no",
    places: placesOf(fragment.get("p") ?? ""),
    view: viewOf(fragment.get("v") ?? ""),
  };
}

function limitOf(text) {
  const comma = text.indexOf(",");
  const number = Number.parseInt(text.slice(0, comma), 10);
  return number > 0 ? [number, text.slice(comma + 1)] : [0, ""];
}

function placesOf(text) {
  const places = new Map();
  for (const part of text.split("_")) {
    const [name, x, y] = part.split(".");
    const place = { x: Number.parseInt(x, RADIX), y: Number.parseInt(y, RADIX) };
    if (Number.isFinite(place.x) && Number.isFinite(place.y)) {
      places.set(name, place);
    }
  }
  return places;
}

function viewOf(text) {
  const [x, y, zoom] = text.split("_").map(Number);
  return Number.isFinite(x) && Number.isFinite(y) && zoom > 0 ? { x, y, zoom } : null;
}

/** The parameters of the filter, as the server knows them. */
export function filterParameters(state) {
  const parameters = new URLSearchParams();
  state.types.forEach((type) => parameters.append("type", type));
  state.statuses.forEach((status) => parameters.append("status", status));
  if (state.from) parameters.set("from", state.from);
  if (state.to) parameters.set("to", state.to);
  return parameters;
}

/**
 * Parameters and fragment of the address.
 *
 * @param nodes paths of those whose places are told
 */
export function write(state, language, nodes) {
  const parameters = new URLSearchParams({ entity: state.entity });
  state.open.forEach((path) => parameters.append("open", path));
  [...state.hidden].forEach((path) => parameters.append("hide", path));
  state.limits.forEach((limit, path) => parameters.append("more", `${limit},${path}`));
  filterParameters(state).forEach((value, name) => parameters.append(name, value));
  if (state.limit !== USUAL_LIMIT) parameters.set("limit", state.limit);
  if (!state.relations) parameters.set("relations", "no");
  if (language !== "ar") parameters.set("lang", language);
  return `?${readable(parameters)}${fragment(state, nodes)}`;
}

/** Slashes and commas may stand in a query as they are. */
function readable(parameters) {
  return parameters.toString().replaceAll("%2F", "/").replaceAll("%2C", ",");
}

function fragment(state, nodes) {
  const parts = [];
  if (state.view) {
    const { x, y, zoom } = state.view;
    parts.push(`v=${Math.round(x)}_${Math.round(y)}_${zoom.toFixed(2)}`);
  }
  const placed = nodes.map(token).filter((name) => state.places.has(name));
  if (placed.length > 0 && placed.length <= MOST_PLACES) {
    parts.push(`p=${placed.map((name) => placeText(name, state.places.get(name))).join("_")}`);
  }
  return parts.length > 0 ? `#${parts.join("&")}` : "";
}

function placeText(name, { x, y }) {
  return `${name}.${Math.round(x).toString(RADIX)}.${Math.round(y).toString(RADIX)}`;
}
