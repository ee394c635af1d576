// What is told to those who do not see the graph, and what nodes and edges are called.

import { byWeight } from "./graph-model.js";

export class Voice {
  /**
   * @param words labels
   * @param place a live region
   * @param legend has the names of the kinds
   */
  constructor(words, place, legend) {
    this.words = words;
    this.place = place;
    this.legend = legend;
  }

  say(text) {
    this.place.textContent = text;
  }

  /** What is there after the neighbours of a node have been loaded. */
  shown({ nodes, edges }, path) {
    const name = this.words.name(nodes.get(path)?.name ?? "");
    const counts = { name, nodes: nodes.size, edges: edges.size };
    const nothing = edges.size === 0 ? ` ${this.words.say("nothing")}` : "";
    this.say(this.words.say("shown", counts) + nothing);
  }

  node({ name, kind, events }) {
    const values = { name: this.words.name(name), kind: this.kind(kind), n: events };
    return this.words.say("node", values);
  }

  edge(edge, nodes) {
    return this.words.say("edge", {
      from: this.words.name(nodes.get(edge.from).name),
      to: this.words.name(nodes.get(edge.to).name),
      what: this.parts(edge),
    });
  }

  /** All types of an edge, each with its number of events. */
  parts(edge) {
    const parts = byWeight(edge).map((part) =>
      part.events === undefined ? part.name : `${part.name} ${part.events}`,
    );
    return this.words.list(parts);
  }

  kind(kind) {
    const item = this.legend.querySelector(`[data-kind="${CSS.escape(kind)}"] > span`);
    return item ? item.textContent : this.words.say("unknown-kind");
  }
}
