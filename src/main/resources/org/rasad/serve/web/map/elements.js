// Makes elements. Texts become text, never markup.
import { pageAt } from "./answers.js";

/** `make("p", { class: "x" }, "text", child)`; attributes that are null are left out. */
export function make(name, attributes = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== null && value !== undefined) {
      element.setAttribute(key, value);
    }
  }
  element.append(...children);
  return element;
}

/** With two slashes at its beginning a path would be the name of another host. */
const isPage = (target) => /^\/(?!\/)/.test(target ?? "");

/** A name of either direction, as a link where it leads to a page of this server. */
export function linked({ text, target }) {
  const name = make("bdi", {}, text);
  return isPage(target) ? make("a", { href: pageAt(target) }, name) : name;
}

export function button(text, attributes, onClick) {
  const element = make("button", { type: "button", ...attributes }, text);
  element.addEventListener("click", onClick);
  return element;
}

export const byId = (id) => document.getElementById(id);
