// Puts together what is shown out of what the server said of each opened node.

/** The server gives no more neighbours of one node. */
export const MOST_NEIGHBOURS = 200;

/**
 * @param opened paths of the opened nodes, in order
 * @param loaded path to answer of /api/around
 * @param state the address
 * @returns nodes by path and edges by id; an edge stands for all events, or all lasting relations,
 *     from one node to another
 */
export function assemble(opened, loaded, state) {
  const graph = { nodes: new Map(), edges: new Map() };
  const left = new Map();
  for (const path of opened) {
    const around = loaded.get(path);
    if (around && !state.hidden.has(path)) {
      left.set(path, around.more + add(graph, around, state));
    }
  }
  left.forEach((more, path) => {
    // What the page starts from stays open.
    const flags = { opened: true, closable: path !== state.entity, more };
    Object.assign(graph.nodes.get(path) ?? {}, flags);
  });
  return graph;
}

/** How many neighbours of a node are wanted. */
export function limitOf(state, path) {
  return state.limits.get(path) ?? state.limit;
}

/** Returns how many lasting relations are left out: a state has hundreds of parts. */
function add(graph, around, state) {
  const known = new Map(around.nodes.map((node) => [node.path, node]));
  const show = (path) => {
    const node = path ? known.get(path) : null;
    if (!node || state.hidden.has(path)) {
      return false;
    }
    if (!graph.nodes.has(path)) {
      graph.nodes.set(path, { ...node, opened: false, closable: false, more: 0 });
    }
    return true;
  };
  show(around.centre);
  for (const { from, to, type, typeName, events } of around.edges) {
    if (show(from) && show(to)) {
      put(graph, "events", from, to, { type, name: typeName, events });
    }
  }
  if (!state.relations) {
    return 0;
  }
  const related = around.relations.filter(({ subject, object }) => subject.target !== object.target);
  const shown = related.slice(0, limitOf(state, around.centre));
  for (const { subject, object, property, propertyName, statements } of shown) {
    if (show(subject.target) && show(object.target)) {
      const part = { type: property, name: propertyName, statements };
      put(graph, "relation", subject.target, object.target, part);
    }
  }
  return related.length - shown.length;
}

/** The same part comes twice if both ends of an edge are opened. */
function put(graph, kind, from, to, part) {
  const id = `${kind} ${from} ${to}`;
  const edge = graph.edges.get(id) ?? { id, kind, from, to, parts: [] };
  if (!edge.parts.some((other) => other.type === part.type)) {
    edge.parts.push(part);
  }
  graph.edges.set(id, edge);
}

/** How many events an edge stands for. */
export function eventCount(edge) {
  return edge.parts.reduce((sum, part) => sum + (part.events ?? 0), 0);
}

/** The parts with most events first. */
export function byWeight(edge) {
  return [...edge.parts].sort((a, b) => (b.events ?? 0) - (a.events ?? 0));
}

/** What stands on an edge: how many events, and what most of them are. */
export function edgeText(edge) {
  const [first, ...others] = byWeight(edge);
  const more = others.length > 0 ? ` +${others.length}` : "";
  return edge.kind === "events" ? `${first.name}${more} · ${eventCount(edge)}` : first.name + more;
}
