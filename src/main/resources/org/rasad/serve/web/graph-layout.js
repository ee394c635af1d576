// Places new nodes and leaves the others where they stand. Without chance: the same steps give the
// same picture.

import { token } from "./graph-state.js";

const NEAREST = 150;
const RING = 85;
const PER_RING = 16;

// What a node with its name needs on a ring.
const ROOM = 110;

// Names are wider than high, and so are most windows.
const WIDE = 1.3;
const HIGH = 0.85;

const FAN = (Math.PI * 5) / 6;

/** Gives each node its known place, and those without one a place near what they hang on. */
export function place(cy, places) {
  const standing = [];
  const fresh = [];
  cy.nodes().forEach((node) => {
    const known = places.get(token(node.id()));
    if (known) {
      node.position({ ...known });
    }
    (known ? standing : fresh).push(node);
  });
  if (fresh.length === 0) {
    return;
  }
  if (standing.length === 0) {
    fresh[0].position({ x: 0, y: 0 });
    standing.push(fresh.shift());
  }
  begin(cy, standing, fresh);
  relax(cy, standing);
  remember(cy, places);
}

/** Writes down where all stand, in whole numbers as the address has them. */
export function remember(cy, places) {
  cy.nodes().forEach((node) => {
    const { x, y } = node.position();
    places.set(token(node.id()), { x: Math.round(x), y: Math.round(y) });
    node.position(places.get(token(node.id())));
  });
}

/** Fans the new nodes out around their neighbour, on the side away from what stands already. */
function begin(cy, standing, fresh) {
  const placed = new Set(standing.map((node) => node.id()));
  const middle = centre(standing);
  let waiting = fresh;
  while (waiting.length > 0) {
    const groups = new Map();
    const rest = [];
    for (const node of waiting) {
      const anchor = node.neighborhood("node").toArray().find((other) => placed.has(other.id()));
      if (anchor) {
        groups.set(anchor, [...(groups.get(anchor) ?? []), node]);
      } else {
        rest.push(node);
      }
    }
    if (groups.size === 0) {
      groups.set(standing[0], rest.splice(0));
    }
    const alone = standing.length === 1 ? standing[0] : null;
    groups.forEach((nodes, anchor) => fan(nodes, anchor.position(), middle, anchor === alone));
    groups.forEach((nodes) => nodes.forEach((node) => placed.add(node.id())));
    waiting = rest;
  }
}

/** Neighbours on turn on an inner and an outer ring, so that names have room and edges pass between. */
function fan(nodes, around, middle, whole) {
  const away = Math.atan2(around.y - middle.y, around.x - middle.x);
  const width = whole ? 2 * Math.PI : FAN;
  const rings = Math.ceil(nodes.length / PER_RING);
  const radius = Math.max(NEAREST, (nodes.length * ROOM) / rings / width);
  nodes.forEach((node, i) => {
    const angle = away - width / 2 + (width * (i + 0.5)) / nodes.length;
    const distance = radius + (i % rings) * RING;
    const x = distance * WIDE * Math.cos(angle);
    const y = distance * HIGH * Math.sin(angle);
    node.scratch("distance", Math.hypot(x, y));
    node.position({ x: around.x + x, y: around.y + y });
  });
}

function centre(nodes) {
  const sum = nodes.reduce(
    (all, node) => ({ x: all.x + node.position().x, y: all.y + node.position().y }),
    { x: 0, y: 0 },
  );
  return { x: sum.x / nodes.length, y: sum.y / nodes.length };
}

function relax(cy, standing) {
  const fixed = standing.map((node) => ({ nodeId: node.id(), position: { ...node.position() } }));
  cy.layout({
    name: "fcose",
    quality: "proof",
    randomize: false,
    animate: false,
    fit: false,
    packComponents: false,
    nodeDimensionsIncludeLabels: true,
    idealEdgeLength: (edge) =>
      Math.max(...edge.connectedNodes().map((node) => node.scratch("distance") ?? NEAREST)),
    nodeRepulsion: () => 9000,
    gravity: 0.1,
    fixedNodeConstraint: fixed,
  }).run();
  // The layout may shift the whole a little.
  fixed.forEach(({ nodeId, position }) => cy.getElementById(nodeId).position(position));
}
