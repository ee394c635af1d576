// The view as a picture and as GraphML.

import { byWeight, eventCount } from "./graph-model.js";

const NAMESPACE = "http://graphml.graphdrawing.org/xmlns";

const SCALE = 2;

// Browsers draw no larger canvas everywhere.
const MOST_PIXELS = 8000;

const MARGIN = 40;

// As the export of the program names them, so that both can be read by the same tools.
const NODE_KEYS = { label: "string", path: "string", class: "string", events: "int" };
const EDGE_KEYS = { label: "string", type: "string", kind: "string", weight: "int", types: "string" };

// XML 1.0 has no place for these.
const FORBIDDEN = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** The whole graph, larger than on the screen and without the mark of what is selected. */
export async function png(cy, background) {
  const box = cy.elements().boundingBox();
  const scale = Math.min(SCALE, MOST_PIXELS / (Math.max(box.w, box.h) + 2 * MARGIN));
  const selected = cy.$(":selected").unselect();
  const far = cy.elements(".far").removeClass("far");
  const drawn = cy.png({ full: true, scale, bg: background, output: "blob-promise" });
  far.addClass("far");
  selected.select();
  return withMargin(await createImageBitmap(await drawn), background);
}

function withMargin(image, background) {
  const canvas = document.createElement("canvas");
  canvas.width = image.width + 2 * MARGIN;
  canvas.height = image.height + 2 * MARGIN;
  const context = canvas.getContext("2d");
  context.fillStyle = background;
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(image, MARGIN, MARGIN);
  return new Promise((resolve) => canvas.toBlob(resolve, "image/png"));
}

/** @returns the text of a GraphML document */
export function graphml(graph) {
  const xml = document.implementation.createDocument(NAMESPACE, "graphml");
  const root = xml.documentElement;
  keys(root, "node", NODE_KEYS);
  keys(root, "edge", EDGE_KEYS);
  const drawn = child(root, "graph", { id: "rasad", edgedefault: "directed" });
  for (const node of graph.nodes.values()) {
    const { name, path, kind, events } = node;
    const made = child(drawn, "node", { id: identifier(path) });
    values(made, "node", { label: name, path, class: kind, events });
  }
  for (const edge of graph.edges.values()) {
    const made = child(drawn, "edge", {
      id: identifier(edge.id),
      source: identifier(edge.from),
      target: identifier(edge.to),
    });
    values(made, "edge", edgeValues(edge));
  }
  const text = new XMLSerializer().serializeToString(xml);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${text}\n`;
}

function edgeValues(edge) {
  const parts = byWeight(edge);
  const lasting = edge.kind === "relation";
  return {
    label: parts.map((part) => part.name).join(", "),
    type: parts[0].type,
    kind: lasting ? "relation" : "event",
    weight: lasting ? parts.length : eventCount(edge),
    types: parts.map((part) => (lasting ? part.type : `${part.type}=${part.events}`)).join(" "),
  };
}

function keys(root, of, types) {
  for (const [name, type] of Object.entries(types)) {
    child(root, "key", {
      id: `${of}.${name}`,
      for: of,
      "attr.name": name,
      "attr.type": type,
    });
  }
}

function values(parent, of, all) {
  for (const [name, value] of Object.entries(all)) {
    child(parent, "data", { key: `${of}.${name}` }).textContent = legal(String(value));
  }
}

function child(parent, name, attributes) {
  const made = parent.ownerDocument.createElementNS(NAMESPACE, name);
  Object.entries(attributes).forEach(([key, value]) => made.setAttribute(key, value));
  return parent.appendChild(made);
}

export function legal(text) {
  return text.replace(FORBIDDEN, "\ufffd");
}

/** The schema wants identifiers without slashes and spaces; every other character is a colon and its code. */
export function identifier(path) {
  return path
    .replace(/^\//, "")
    .replace(/[^a-zA-Z0-9._-]/gu, (c) => `:${c.codePointAt(0).toString(16).toUpperCase()}`);
}

export function save(blob, name) {
  const address = URL.createObjectURL(blob);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // The browser reads it after the click has been handled.
  setTimeout(() => URL.revokeObjectURL(address), 10000);
}
