// Asks the server for what the state wants, and tells what keeps an answer from coming.
import { newest } from "./answers.js";
import { byId } from "./elements.js";
import { question } from "./state.js";

const PAUSE = 150;
const PAGE = 30;

/** Which filters each question takes. Time shows all times and the map all places: they filter the others. */
export const PARTS = { spots: ["from", "to"], chart: ["box"], incidents: ["from", "to", "box"] };

/** `show[part](answer)` shows an answer; `onPause()` is called when the reader pauses, before anything is asked. */
export function loads(state, say, show, onPause) {
  const page = byId("map-page");
  const troubles = new Map();
  const due = new Set();
  let timer = 0;
  let running = 0;

  /** An empty text tells that nothing is wrong with a part. */
  const trouble = (part, text) => {
    troubles.set(part, text);
    byId("map-message").textContent = [...troubles.values()].find(Boolean) ?? "";
  };

  const fault = (part, error) => {
    if (error.name !== "AbortError") {
      console.warn(error.message);
      trouble(part, say("map.fault"));
    }
  };

  const askers = Object.keys(PARTS).map((part) => {
    return [part, newest("/api/" + part, () => trouble(part, say("map.reading")))];
  });
  const asked = Object.fromEntries(askers);

  const ask = async (part, parameters, receive) => {
    try {
      receive(await asked[part](parameters));
      trouble(part, "");
    } catch (error) {
      fault(part, error);
    }
  };

  const incidents = (skip) => {
    const parameters = question(state, PARTS.incidents);
    parameters.set("skip", skip);
    parameters.set("limit", PAGE);
    return parameters;
  };

  const load = async () => {
    const parts = [...due];
    due.clear();
    running++;
    page.setAttribute("aria-busy", "true");
    const parameters = (part) => (part === "incidents" ? incidents(0) : question(state, PARTS[part]));
    await Promise.all(parts.map((part) => ask(part, parameters(part), show[part])));
    running--;
    page.setAttribute("aria-busy", String(running > 0));
  };

  return {
    fault,
    now(...parts) {
      parts.forEach((part) => due.add(part));
      load();
    },
    /** Asks when the reader pauses. */
    soon(...parts) {
      parts.forEach((part) => due.add(part));
      clearTimeout(timer);
      timer = setTimeout(() => {
        onPause();
        load();
      }, PAUSE);
    },
    more: (skip, receive) => ask("incidents", incidents(skip), receive),
  };
}
