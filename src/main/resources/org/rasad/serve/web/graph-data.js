// What Cytoscape keeps of nodes and edges.

import { edgeText, eventCount } from "./graph-model.js";
import { FONT_SIZE, fontFamily } from "./graph-style.js";
import { isolate, wrap } from "./graph-text.js";

const LABEL_WIDTH = 150;
const WIDEST_EDGE = 8;

/** Makes the elements equal to the graph, without moving any. */
export function update(cy, { nodes, edges }) {
  const measure = measureIn(cy.container());
  const way = getComputedStyle(cy.container()).direction;
  cy.batch(() => {
    cy.elements()
      .filter((shown) => !nodes.has(shown.id()) && !edges.has(shown.id()))
      .remove();
    nodes.forEach((node) => put(cy, "nodes", nodeData(node, measure)));
    edges.forEach((edge) => put(cy, "edges", edgeData(edge, nodes, way)));
  });
}

function put(cy, group, data) {
  const shown = cy.getElementById(data.id);
  if (shown.empty()) {
    cy.add({ group, data });
  } else {
    shown.data(data);
  }
}

function measureIn(container) {
  const context = document.createElement("canvas").getContext("2d");
  context.font = `${FONT_SIZE}px ${fontFamily(container)}`;
  return (text) => context.measureText(text).width;
}

function nodeData(node, measure) {
  return {
    id: node.path,
    label: wrap(node.name, LABEL_WIDTH, measure),
    kind: node.kind,
    opened: node.opened,
    size: Math.round(Math.min(26 + 6 * Math.sqrt(node.events), 70)),
  };
}

function edgeData(edge, nodes, way) {
  return {
    id: edge.id,
    source: edge.from,
    target: edge.to,
    kind: edge.kind,
    label: isolate(edgeText(edge), way),
    side: labelSide(nodes.get(edge.from), nodes.get(edge.to)),
    width: Math.min(1.5 + Math.log2(1 + eventCount(edge)), WIDEST_EDGE),
  };
}

/** Where many edges meet there is no room for their labels: they stand near the other end. */
function labelSide(from, to) {
  if (from.opened === to.opened) {
    return "middle";
  }
  return from.opened ? "target" : "source";
}
