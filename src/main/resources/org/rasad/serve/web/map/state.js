// What the page shows, in its address and out of it.

const CORNERS = 4;
const LISTS = ["type", "standing"];

/** Whether a text is a day such as 2024-01-31 and that day exists. */
export function isDay(text) {
  const date = /^\d{4}-\d\d-\d\d$/.test(text ?? "") ? new Date(text) : null;
  return date !== null && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

function numbers(text, count) {
  const found = (text ?? "").split(",").map((part) => (part.trim() ? Number(part) : NaN));
  return found.length === count && found.every(Number.isFinite) ? found : null;
}

function boxOf(text) {
  const box = numbers(text, CORNERS);
  return box && box[1] <= box[3] && box[0] <= box[2] ? box : null;
}

/** `known` tells which values the filters have; others in the address are passed over. */
export function readAddress(address, known) {
  const parameters = new URL(address).searchParams;
  const day = (name) => (isDay(parameters.get(name)) ? parameters.get(name) : null);
  const listed = (name) => parameters.getAll(name).filter((value) => known[name].includes(value));
  const follow = parameters.get("follow") === "1";
  const view = numbers(parameters.get("view"), 3);
  return inOrder({
    type: new Set(listed("type")),
    standing: new Set(listed("standing")),
    from: day("from"),
    to: day("to"),
    entity: parameters.get("entity")?.trim() || null,
    box: follow ? null : boxOf(parameters.get("box")),
    follow,
    view: view && Math.abs(view[0]) <= 90 && Math.abs(view[1]) <= 540 ? view : null,
  });
}

/** The first day is never after the last. */
function inOrder(state) {
  if (state.from && state.to && state.from > state.to) {
    [state.from, state.to] = [state.to, state.from];
  }
  return state;
}

/** Parameters of a question to the server: `parts` names those wanted beside type and standing. */
export function question(state, parts) {
  const parameters = new URLSearchParams();
  LISTS.forEach((name) => state[name].forEach((value) => parameters.append(name, value)));
  for (const part of ["entity", ...parts]) {
    if (state[part]) {
      parameters.set(part, String(state[part]));
    }
  }
  return parameters;
}

/** Parameters that bring back what the page shows. */
export function address(state) {
  const parameters = question(state, state.follow ? ["from", "to"] : ["from", "to", "box"]);
  if (state.follow) {
    parameters.set("follow", "1");
  }
  if (state.view) {
    parameters.set("view", state.view.join(","));
  }
  return parameters;
}
