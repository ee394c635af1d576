// The graph as two tables, for readers who do not see the canvas.

import { byWeight } from "./graph-model.js";
import { button, element } from "./graph-words.js";

export class List {
  constructor(nodes, edges, words, acts) {
    this.nodes = nodes.tBodies[0];
    this.edges = edges.tBodies[0];
    this.words = words;
    this.acts = acts;
  }

  show(graph, kindName) {
    this.nodes.replaceChildren(
      ...[...graph.nodes.values()].map((node) => this.node(node, kindName(node.kind))),
    );
    this.edges.replaceChildren(
      ...[...graph.edges.values()].map((edge) => this.edge(edge, graph.nodes)),
    );
  }

  node(node, kind) {
    const { words, acts } = this;
    const named = (key, act) =>
      button(words.say(key), act, { "aria-label": `${words.say(key)}: ${words.name(node.name)}` });
    return element(
      "tr",
      {},
      element("th", { scope: "row" }, element("bdi", {}, node.name)),
      element("td", {}, node.opened ? `${kind} (${words.say("opened")})` : kind),
      element("td", {}, String(node.events)),
      element(
        "td",
        {},
        named("select", () => acts.select(node.path)),
        named(node.opened ? "collapse" : "expand", () => acts.toggle(node.path)),
        named("hide", () => acts.hide(node.path)),
      ),
    );
  }

  edge(edge, nodes) {
    const from = nodes.get(edge.from).name;
    const to = nodes.get(edge.to).name;
    const what = partsText(edge, this.words);
    const label = this.words.say("edge", {
      from: this.words.name(from),
      to: this.words.name(to),
      what,
    });
    return element(
      "tr",
      {},
      element("td", {}, element("bdi", {}, from)),
      element("td", {}, what),
      element("td", {}, element("bdi", {}, to)),
      element(
        "td",
        {},
        button(this.words.say("evidence"), () => this.acts.select(edge.id), {
          "aria-label": `${this.words.say("evidence")}: ${label}`,
        }),
      ),
    );
  }
}

/** All types of an edge, each with its number of events. */
export function partsText(edge, words) {
  const parts = byWeight(edge).map((part) =>
    part.events === undefined ? part.name : `${part.name} ${part.events}`,
  );
  return words.list(parts);
}
