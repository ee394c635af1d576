// The keyboard on the canvas. Tab leaves it, as it leaves any other part of the page.

const DIRECTIONS = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** @param acts select, open, hide, clear, closer, farther, fit */
export function listen(container, cy, acts) {
  container.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }
    const act = actOf(event.key, cy, acts);
    if (act) {
      event.preventDefault();
      act();
    }
  });
}

function actOf(key, cy, acts) {
  if (key in DIRECTIONS) {
    return () => acts.select(nextNode(cy, DIRECTIONS[key]));
  }
  const selected = cy.$(":selected").first();
  switch (key) {
    case "Enter":
      return () => acts.open(selected);
    case "Delete":
    case "Backspace":
      return () => acts.hide(selected);
    case "e":
    case "E":
    case "ث": // The same key of an Arabic keyboard.
      return () => acts.select(nextEdge(cy, selected));
    case "+":
    case "=":
      return () => acts.closer();
    case "-":
      return () => acts.farther();
    case "0":
      return () => acts.fit();
    case "Escape":
      return () => acts.clear();
    default:
      return null;
  }
}

/** The nearest node in a direction; nodes that lie off it count as farther away. */
function nextNode(cy, [dx, dy]) {
  const selected = cy.$(":selected").first();
  const from = selected.isEdge?.() ? selected.source() : selected;
  if (from.empty()) {
    return cy.nodes().first();
  }
  const { x, y } = from.position();
  let best = from;
  let least = Infinity;
  cy.nodes().forEach((node) => {
    const along = (node.position().x - x) * dx + (node.position().y - y) * dy;
    const aside = Math.abs((node.position().x - x) * dy) + Math.abs((node.position().y - y) * dx);
    if (along > 0 && along + 2 * aside < least) {
      least = along + 2 * aside;
      best = node;
    }
  });
  return best;
}

/** Goes round the edges of a node, which stays the one whose edges are gone through. */
function nextEdge(cy, selected) {
  if (selected.empty()) {
    return cy.edges().first();
  }
  if (selected.isNode()) {
    cy.scratch("edgesOf", selected.id());
    return selected.connectedEdges().first();
  }
  const remembered = cy.getElementById(cy.scratch("edgesOf") ?? "");
  const node = selected.connectedNodes().has(remembered) ? remembered : selected.source();
  const edges = node.connectedEdges().toArray();
  const place = edges.findIndex((edge) => edge.same(selected));
  return edges[(place + 1) % edges.length];
}
