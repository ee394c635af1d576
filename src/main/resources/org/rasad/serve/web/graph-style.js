// How nodes and edges look, in the colours that graph.css gives for light and dark.

export const SHAPES = {
  Person: "ellipse",
  Group: "hexagon",
  Place: "diamond",
  Facility: "rectangle",
};

const OTHER = "round-triangle";

export const FONT_SIZE = 18;

export const EDGE_FONT_SIZE = 15;

export function colours(container) {
  const style = getComputedStyle(container);
  return (name) => style.getPropertyValue(`--${name}`).trim();
}

export function fontFamily(container) {
  return getComputedStyle(container).fontFamily.replaceAll("'", '"');
}

export function stylesheet(container) {
  const colour = colours(container);
  const text = {
    color: colour("ink"),
    "font-family": fontFamily(container),
    "font-size": FONT_SIZE,
    // The lines are broken by us; see graph-text.js.
    "text-wrap": "wrap",
    "text-max-width": 100000,
    "line-height": 1.35,
    "text-background-color": colour("paper"),
    "text-background-opacity": 0.85,
    "text-background-shape": "roundrectangle",
    "text-background-padding": 3,
  };
  return [
    {
      selector: "node",
      style: {
        ...text,
        label: "data(label)",
        width: "data(size)",
        height: "data(size)",
        shape: OTHER,
        "background-color": colour("kind-other"),
        "border-width": 1,
        "border-color": colour("ink"),
        "text-valign": "bottom",
        "text-margin-y": 5,
      },
    },
    ...Object.entries(SHAPES).map(([kind, shape]) => ({
      selector: `node[kind = "${kind}"]`,
      style: { shape, "background-color": colour(`kind-${kind.toLowerCase()}`) },
    })),
    { selector: "node[?opened]", style: { "border-width": 4, "font-weight": "bold" } },
    {
      selector: "edge",
      style: {
        ...text,
        "font-size": EDGE_FONT_SIZE,
        width: "data(width)",
        "curve-style": "bezier",
        "control-point-step-size": 70,
        "line-color": colour("edge"),
        "target-arrow-color": colour("edge"),
        "target-arrow-shape": "triangle",
        "arrow-scale": 1.2,
      },
    },
    { selector: 'edge[side = "middle"]', style: { label: "data(label)" } },
    {
      selector: 'edge[side = "source"]',
      style: { "source-label": "data(label)", "source-text-offset": 70 },
    },
    {
      selector: 'edge[side = "target"]',
      style: { "target-label": "data(label)", "target-text-offset": 70 },
    },
    {
      selector: 'edge[kind = "relation"]',
      style: { "line-style": "dashed", "target-arrow-shape": "vee", color: colour("soft") },
    },
    { selector: ".far", style: { "text-opacity": 0, "text-background-opacity": 0 } },
    {
      selector: ":selected",
      style: {
        "overlay-color": colour("accent"),
        "overlay-opacity": 0.25,
        "overlay-padding": 7,
        "text-opacity": 1,
        "text-background-opacity": 0.85,
        // An edge may lie above nodes then, so that its label is whole.
        "z-index-compare": "manual",
        "z-index": 10,
      },
    },
  ];
}

/** The same shapes for the legend. */
export function drawLegend(list) {
  const points = {
    Group: "5,2 15,2 20,10 15,18 5,18 0,10",
    Place: "10,0 20,10 10,20 0,10",
    Facility: "2,2 18,2 18,18 2,18",
  };
  for (const item of list.querySelectorAll("[data-kind]")) {
    const kind = item.dataset.kind;
    const name = points[kind] ? "polygon" : "circle";
    const shape = document.createElementNS("http://www.w3.org/2000/svg", name);
    const attributes = points[kind] ? { points: points[kind] } : { cx: 10, cy: 10, r: 9 };
    Object.entries(attributes).forEach(([key, value]) => shape.setAttribute(key, value));
    item.querySelector("svg").append(shape);
  }
}
