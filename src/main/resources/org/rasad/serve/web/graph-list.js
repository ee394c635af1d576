// The graph as two tables, for readers who do not see the canvas.

import { button, element } from "./graph-words.js";

export class List {
  constructor(nodes, edges, words, voice, acts) {
    this.nodes = nodes.tBodies[0];
    this.edges = edges.tBodies[0];
    this.words = words;
    this.voice = voice;
    this.acts = acts;
  }

  show(graph) {
    this.nodes.replaceChildren(...[...graph.nodes.values()].map((node) => this.node(node)));
    this.edges.replaceChildren(
      ...[...graph.edges.values()].map((edge) => this.edge(edge, graph.nodes)),
    );
  }

  node(node) {
    const { words, acts } = this;
    const kind = this.voice.kind(node.kind);
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
        node.opened && !node.closable
          ? ""
          : named(node.opened ? "collapse" : "expand", () => acts.toggle(node.path)),
        named("hide", () => acts.hide(node.path)),
      ),
    );
  }

  edge(edge, nodes) {
    const from = nodes.get(edge.from).name;
    const to = nodes.get(edge.to).name;
    const label = this.voice.edge(edge, nodes);
    return element(
      "tr",
      {},
      element("td", {}, element("bdi", {}, from)),
      element("td", {}, this.voice.parts(edge)),
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
