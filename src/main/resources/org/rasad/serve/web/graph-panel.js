// What is known of the selected node or edge, beside the graph. Texts are set as texts, never as
// markup: they come out of articles.

import { byWeight, eventCount } from "./graph-model.js";
import { button, element, isPath, link } from "./graph-words.js";

const FIRST_EVENTS = 30;
const MOST_EVENTS = 200;

export class Panel {
  /**
   * @param box where to write
   * @param words labels
   * @param acts what buttons do: toggle, hide, more, focus by node, and events(edge, limit)
   */
  constructor(box, words, acts) {
    this.box = box;
    this.words = words;
    this.acts = acts;
    this.empty = [...box.childNodes];
    this.turn = 0;
  }

  clear() {
    this.turn++;
    this.box.replaceChildren(...this.empty);
  }

  /** @param whole whether the server gives no more neighbours than are there */
  node(node, kind, whole) {
    this.turn++;
    const { words, acts } = this;
    const toggle =
      node.opened && !node.closable
        ? null
        : button(words.say(node.opened ? "collapse" : "expand"), () => acts.toggle(node.path), {
            id: "graph-toggle",
          });
    const page = isPath(node.path)
      ? element("a", { href: words.page(node.path), class: "button" }, words.say("page"))
      : null;
    this.box.replaceChildren(
      element("h2", {}, element("bdi", {}, node.name)),
      element("p", { class: "source" }, `${kind} · ${words.say("events", { n: node.events })}`),
      element(
        "p",
        { class: "acts" },
        toggle,
        this.more(node, whole),
        button(words.say("hide"), () => acts.hide(node.path), { id: "graph-hide" }),
        button(words.say("focus"), () => acts.focus(node.path), { id: "graph-focus" }),
        page,
      ),
    );
  }

  more(node, whole) {
    if (node.more === 0) {
      return null;
    }
    const text = this.words.say("more", { n: node.more });
    const off = whole ? { disabled: "" } : {};
    return button(text, () => this.acts.more(node.path), { id: "graph-more", ...off });
  }

  edge(edge, from, to) {
    this.turn++;
    this.box.replaceChildren(
      element(
        "h2",
        {},
        element("bdi", {}, from.name),
        " ",
        element("span", { class: "arrow", "aria-hidden": "true" }),
        " ",
        element("bdi", {}, to.name),
      ),
      element("ul", { class: "parts" }, ...byWeight(edge).map((part) => this.part(part))),
    );
    if (edge.kind === "events") {
      this.events(edge, FIRST_EVENTS);
    }
  }

  part(part) {
    const name = element("bdi", {}, part.name);
    if (part.events !== undefined) {
      return element("li", {}, name, ` · ${part.events}`);
    }
    if (part.statements.length === 0) {
      return element("li", {}, name, ": ", this.words.say("gazetteer"));
    }
    const links = part.statements.map((said) => element("li", {}, link(this.words, said)));
    return element("li", {}, name, element("ul", {}, ...links));
  }

  /** The answer for an edge that is no longer selected is thrown away. */
  async events(edge, limit) {
    const turn = this.turn;
    const place = element("div", { class: "evidence", "aria-busy": "true" });
    place.append(element("p", {}, this.words.say("loading")));
    this.box.append(place);
    const events = await this.acts.events(edge, limit);
    if (turn !== this.turn || events === null) {
      place.remove();
      return;
    }
    place.removeAttribute("aria-busy");
    place.replaceChildren(...events.map((event) => this.event(event)));
    if (events.length < Math.min(eventCount(edge), MOST_EVENTS)) {
      const more = button(this.words.say("more-events"), () => {
        place.remove();
        this.events(edge, MOST_EVENTS);
      });
      place.append(more);
    }
  }

  event(event) {
    const status = `status ${event.statusCode.replace(/[^a-z]/g, "")}`;
    return element(
      "article",
      {},
      element(
        "h3",
        {},
        link(this.words, event.type),
        " ",
        element("span", { class: status }, event.status),
      ),
      event.date ? element("p", {}, element("bdi", {}, event.date)) : null,
      event.sentence.length ? sentence(event.sentence) : null,
      this.source(event.source),
    );
  }

  source({ headline, publisher, published }) {
    const line = element("p", { class: "citation" }, link(this.words, headline));
    if (publisher) {
      line.append(" · ", element("bdi", {}, publisher));
    }
    if (published) {
      line.append(` · ${this.words.say("published")} `, element("bdi", {}, published));
    }
    return line;
  }
}

function sentence(pieces) {
  const text = pieces.map(({ text, role }) =>
    role ? element("mark", { class: role.replace(/[^a-z ]/g, "") }, text) : text,
  );
  return element("blockquote", { lang: "ar", dir: "rtl" }, element("bdi", {}, ...text));
}
