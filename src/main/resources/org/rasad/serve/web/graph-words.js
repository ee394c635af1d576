// The labels of the page in its language, and small pieces of the document.

import { clean, direction, fill, isolate } from "./graph-text.js";

const PREFIX = "graph.";

export class Words {
  constructor(texts, language) {
    this.texts = texts;
    this.language = language;
  }

  static async load() {
    const language = document.documentElement.lang;
    const answer = await fetch(`/api/labels?lang=${language}`);
    return new Words(await answer.json(), language);
  }

  say(key, values = {}) {
    return fill(this.texts[PREFIX + key] ?? key, values);
  }

  list(items) {
    return items.join(`${this.say("comma")} `);
  }

  /** A name inside a sentence of the other direction, where no element can be put around it. */
  name(text) {
    const name = clean(text);
    return isolate(name, direction(name));
  }

  /** A page of this server in the language of this one. */
  page(path) {
    return this.language === "ar" ? path : `${path}${path.includes("?") ? "&" : "?"}lang=en`;
  }
}

/** Whether it is a path of this server; with two slashes it would name another host. */
export function isPath(target) {
  return typeof target === "string" && /^\/[^/\\]/.test(target);
}

export function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    made.setAttribute(key, value);
  }
  made.append(...children.filter((child) => child !== null));
  return made;
}

export function button(text, action, attributes = {}) {
  const made = element("button", { type: "button", ...attributes }, text);
  made.addEventListener("click", action);
  return made;
}

/** A link that the server gave: to a page of ours, to the web, or nowhere. */
export function link(words, { text, target }) {
  const name = element("bdi", {}, text);
  if (isPath(target)) {
    return element("a", { href: words.page(target) }, name);
  }
  if (/^https?:\/\//i.test(target ?? "")) {
    return element("a", { href: target, rel: "noreferrer" }, name);
  }
  return name;
}
