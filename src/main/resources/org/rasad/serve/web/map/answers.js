// Asks the server, in the language of the page.

export const language = document.documentElement.lang === "en" ? "en" : "ar";
export const rightToLeft = document.documentElement.dir === "rtl";

/** Digits stay as they are in the news and in addresses. */
export const locale = language === "ar" ? "ar-u-nu-latn" : "en-GB";

const PAUSE = 2000;

/** A page of this server in the language of this one. */
export function pageAt(path, parameters = new URLSearchParams()) {
  const all = new URLSearchParams(parameters);
  if (language === "en") {
    all.set("lang", "en");
  }
  const text = all.toString();
  return text ? path + "?" + text : path;
}

/** Waits while the server reads its store, and tells `onWait` so. */
export async function ask(path, parameters, signal, onWait = () => {}) {
  for (;;) {
    const answer = await fetch(pageAt(path, parameters), { signal });
    if (answer.ok) {
      return answer.json();
    }
    if (answer.status !== 503) {
      throw new Error(path + " answered with status " + answer.status);
    }
    onWait();
    await new Promise((resume) => setTimeout(resume, PAUSE));
    signal?.throwIfAborted();
  }
}

/** Asks for the newest wish alone: a new one stops what is still on its way. */
export function newest(path, onWait) {
  let running = new AbortController();
  return (parameters) => {
    running.abort();
    running = new AbortController();
    return ask(path, parameters, running.signal, onWait);
  };
}

/** The texts of the scripts: `say("map.spot", { place, n })`. */
export async function labels() {
  const texts = await ask("/api/labels");
  return (key, values = {}) => {
    const text = texts[key] ?? key;
    return text.replace(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole);
  };
}
