// The graph page: from a node outwards. What is shown follows from the address alone.

import * as exporting from "./graph-export.js";
import { listen } from "./graph-keys.js";
import { place, remember } from "./graph-layout.js";
import { List, partsText } from "./graph-list.js";
import { assemble, edgeText, eventCount, limitOf, MOST_NEIGHBOURS } from "./graph-model.js";
import { Panel } from "./graph-panel.js";
import * as address from "./graph-state.js";
import {
  colours,
  drawLegend,
  EDGE_FONT_SIZE,
  FONT_SIZE,
  fontFamily,
  stylesheet,
} from "./graph-style.js";
import { isolate, wrap } from "./graph-text.js";
import { Words } from "./graph-words.js";

const MORE = 60;
const LABEL_WIDTH = 150;
const ZOOM_STEP = 1.25;
const WIDEST_EDGE = 8;
const MARGIN = 40;
const READABLE = 0.6;

// Of the letters of a name, in pixels.
const SMALLEST = 7;
const RETRIES = 30;
const CALM = matchMedia("(prefers-reduced-motion: reduce)");

const part = (id) => document.getElementById(id);

class GraphPage {
  constructor(words) {
    this.words = words;
    this.state = address.read(location.href);
    this.loaded = new Map();
    this.graph = { nodes: new Map(), edges: new Map() };
    this.container = part("graph");
    this.cy = cytoscape({
      container: this.container,
      style: stylesheet(this.container),
      minZoom: 0.1,
      maxZoom: 4,
      boxSelectionEnabled: false,
      selectionType: "single",
    });
    const acts = {
      select: (id) => this.select(this.cy.getElementById(id), true),
      toggle: (path) => this.toggle(path),
      hide: (path) => this.hide(path),
      more: (path) => this.more(path),
      focus: (path) => this.focus(path),
      events: (edge, limit) => this.events(edge, limit),
    };
    this.panel = new Panel(part("graph-panel"), words, acts);
    this.list = new List(part("graph-nodes"), part("graph-edges"), words, acts);
  }

  async start() {
    window.rasadGraph = this.cy;
    window.rasadGraphml = () => exporting.graphml(this.graph);
    drawLegend(part("graph-kinds"));
    this.showFilter();
    this.bindCanvas();
    this.bindTools();
    this.bindFilter();
    this.bindTheme();
    const view = this.state.view;
    await this.show();
    if (view) {
      this.look(view);
    } else {
      this.first();
    }
    this.cy.on("viewport", () => this.soon());
    this.cy.on("zoom", () => this.hideSmallNames());
    this.select(this.cy.getElementById(this.state.entity), false);
  }

  // --- what is shown

  opened() {
    return [...new Set([this.state.entity, ...this.state.open])].filter((path) => path !== "");
  }

  /** Loads what is missing and draws; tells of it. */
  async show() {
    const missing = this.opened().filter((path) => !this.loaded.has(path));
    if (missing.length > 0) {
      this.say(this.words.say("loading"));
      this.container.setAttribute("aria-busy", "true");
    }
    const wanted = this.loaded;
    const first = this.graph.nodes.size === 0;
    for (const path of missing) {
      const around = await this.ask("/api/around", this.aroundParameters(path));
      if (wanted !== this.loaded) {
        return; // The filter has been changed meanwhile.
      }
      if (around !== null) {
        wanted.set(path, around);
      }
      if (first) {
        this.draw(); // One after the other, as a reader opened them: so they get the same places.
      }
    }
    this.container.removeAttribute("aria-busy");
    this.draw();
    if (missing.length > 0 && missing.every((path) => wanted.has(path))) {
      this.tell(missing.at(-1));
    }
  }

  aroundParameters(path) {
    const parameters = address.filterParameters(this.state);
    parameters.set("entity", path);
    parameters.set("limit", limitOf(this.state, path));
    return parameters;
  }

  tell(path) {
    const { nodes, edges } = this.graph;
    const name = this.words.name(nodes.get(path)?.name ?? "");
    const counts = { name, nodes: nodes.size, edges: edges.size };
    const nothing = edges.size === 0 ? ` ${this.words.say("nothing")}` : "";
    this.say(this.words.say("shown", counts) + nothing);
  }

  /** The answer, or nothing after the reader has been told what is wrong. */
  async ask(path, parameters, retries = RETRIES) {
    parameters.set("lang", this.words.language);
    try {
      const response = await fetch(`${path}?${parameters}`);
      const wait = response.headers.get("Retry-After");
      if (response.status === 503 && wait !== null && retries > 0) {
        await new Promise((resolve) => setTimeout(resolve, 1000 * Number(wait)));
        return await this.ask(path, parameters, retries - 1);
      }
      const answer = await response.json();
      if (response.ok) {
        return answer;
      }
      this.say(this.words.say("failed", { reason: answer.error }));
    } catch (fault) {
      this.say(this.words.say("failed", { reason: fault.message }));
    }
    return null;
  }

  draw() {
    const selected = this.cy.$(":selected").first().id();
    this.graph = assemble(this.opened(), this.loaded, this.state);
    const { nodes, edges } = this.graph;
    const measure = this.measure();
    const way = getComputedStyle(this.container).direction;
    this.cy.batch(() => {
      this.cy.elements().forEach((shown) => {
        if (!nodes.has(shown.id()) && !edges.has(shown.id())) {
          shown.remove();
        }
      });
      nodes.forEach((node) => this.put("nodes", nodeData(node, measure)));
      edges.forEach((edge) => this.put("edges", edgeData(edge, nodes, way)));
    });
    place(this.cy, this.state.places);
    this.hideSmallNames();
    this.list.show(this.graph, (kind) => this.kindName(kind));
    this.showHidden();
    this.refresh(selected);
    this.save();
  }

  put(group, data) {
    const shown = this.cy.getElementById(data.id);
    if (shown.empty()) {
      this.cy.add({ group, data });
    } else {
      shown.data(data);
    }
  }

  measure() {
    const context = document.createElement("canvas").getContext("2d");
    context.font = `${FONT_SIZE}px ${fontFamily(this.container)}`;
    return (text) => context.measureText(text).width;
  }

  /** The panel again, for what is selected may have changed or gone. */
  refresh(id) {
    if (id === undefined) {
      return;
    }
    const shown = this.cy.getElementById(id);
    if (shown.empty()) {
      this.panel.clear();
    } else if (shown.isNode()) {
      this.panelOf(shown);
    }
  }

  // --- what a reader does

  toggle(path) {
    if (this.graph.nodes.get(path)?.opened) {
      this.state.open = this.state.open.filter((other) => other !== path);
      if (path !== this.state.entity) {
        this.loaded.delete(path);
      }
    } else {
      this.state.open.push(path);
    }
    return this.show().then(() => {
      this.seeAround(path);
      this.keepFocus("graph-toggle");
    });
  }

  hide(path) {
    const neighbours = this.cy.getElementById(path).neighborhood("node");
    const next = neighbours.filter("[?opened]").first().id();
    this.say(this.words.say("hidden", { name: this.words.name(this.nameOf(path)) }));
    this.state.hidden.add(path);
    this.draw();
    this.select(this.cy.getElementById(next ?? ""), false);
    this.keepFocus("graph-toggle");
  }

  more(path) {
    const limit = Math.min(limitOf(this.state, path) + MORE, MOST_NEIGHBOURS);
    this.state.limits.set(path, limit);
    this.loaded.delete(path);
    return this.show().then(() => {
      this.seeAround(path);
      this.keepFocus("graph-toggle");
    });
  }

  focus(path) {
    const parameters = address.filterParameters(this.state);
    parameters.set("entity", path);
    location.assign(this.words.page(`/graph-view?${parameters}`));
  }

  async events(edge, limit) {
    const parameters = address.filterParameters(this.state);
    parameters.set("actor", edge.from);
    parameters.set("target", edge.to);
    parameters.set("limit", limit);
    const answer = await this.ask("/api/events", parameters);
    return answer === null ? null : answer.events;
  }

  /** A button that was pressed may be gone now; the keyboard must not be lost with it. */
  keepFocus(id) {
    if (document.activeElement === document.body) {
      (part(id ?? "") ?? part("graph-panel")).focus({ preventScroll: true });
    }
  }

  select(element, reveal) {
    if (element.empty()) {
      return;
    }
    this.cy.$(":selected").unselect();
    element.select();
    this.panelOf(element);
    if (reveal) {
      this.reveal(element);
      this.say(this.describe(element));
    }
  }

  panelOf(element) {
    if (element.isNode()) {
      const node = this.graph.nodes.get(element.id());
      const whole = limitOf(this.state, node.path) >= MOST_NEIGHBOURS;
      this.panel.node(node, this.kindName(node.kind), whole);
    } else {
      const edge = this.graph.edges.get(element.id());
      this.panel.edge(edge, this.graph.nodes.get(edge.from), this.graph.nodes.get(edge.to));
    }
  }

  describe(element) {
    const { nodes, edges } = this.graph;
    if (element.isNode()) {
      const { name, kind, events } = nodes.get(element.id());
      const values = { name: this.words.name(name), kind: this.kindName(kind), n: events };
      return this.words.say("node", values);
    }
    const edge = edges.get(element.id());
    return this.words.say("edge", {
      from: this.words.name(nodes.get(edge.from).name),
      to: this.words.name(nodes.get(edge.to).name),
      what: partsText(edge, this.words),
    });
  }

  nameOf(path) {
    return this.graph.nodes.get(path)?.name ?? path;
  }

  kindName(kind) {
    const item = document.querySelector(`#graph-kinds [data-kind="${CSS.escape(kind)}"] > span`);
    return item ? item.textContent : this.words.say("unknown-kind");
  }

  say(text) {
    part("graph-live").textContent = text;
  }

  // --- the view

  /** All of the graph if names can be read then, as on a phone they often cannot. */
  first() {
    this.cy.fit(this.cy.elements(), MARGIN);
    if (this.cy.zoom() < READABLE) {
      this.cy.zoom(READABLE);
      this.cy.center(this.cy.getElementById(this.state.entity));
    } else if (this.cy.zoom() > 1) {
      this.cy.zoom(1);
      this.cy.center(this.cy.elements());
    }
  }

  fit() {
    this.move({ fit: { eles: this.cy.elements(), padding: MARGIN } });
  }

  /** A name too small to be read only hides what is behind it. */
  hideSmallNames() {
    const zoom = this.cy.zoom();
    this.cy.nodes().toggleClass("far", zoom * FONT_SIZE < SMALLEST);
    this.cy.edges().toggleClass("far", zoom * EDGE_FONT_SIZE < SMALLEST);
  }

  reveal(element) {
    if (!this.isInside(element)) {
      this.move({ center: { eles: element } });
    }
  }

  /** New neighbours must not come unseen; the nodes stand still, only the view becomes wider. */
  seeAround(path) {
    const node = this.cy.getElementById(path);
    if (node.nonempty() && !this.isInside(node.closedNeighborhood("node"))) {
      this.fit();
    }
  }

  isInside(elements) {
    const box = elements.renderedBoundingBox();
    return box.x1 >= 0 && box.y1 >= 0 && box.x2 <= this.cy.width() && box.y2 <= this.cy.height();
  }

  zoom(factor) {
    const middle = { x: this.cy.width() / 2, y: this.cy.height() / 2 };
    this.cy.zoom({ level: this.cy.zoom() * factor, renderedPosition: middle });
  }

  move(how) {
    if (CALM.matches || document.hidden) {
      if (how.fit) {
        this.cy.fit(how.fit.eles, how.fit.padding);
      } else {
        this.cy.center(how.center.eles);
      }
    } else {
      this.cy.stop().animate({ ...how, duration: 200 });
    }
  }

  /** Middle of the view in the coordinates of the graph, so that a view fits any window. */
  look({ x, y, zoom }) {
    this.cy.zoom(zoom);
    this.cy.pan({ x: this.cy.width() / 2 - x * zoom, y: this.cy.height() / 2 - y * zoom });
  }

  looking() {
    const zoom = this.cy.zoom();
    const pan = this.cy.pan();
    return {
      x: (this.cy.width() / 2 - pan.x) / zoom,
      y: (this.cy.height() / 2 - pan.y) / zoom,
      zoom,
    };
  }

  /** Browsers refuse an address that changes with every pixel. */
  soon() {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.state.view = this.looking();
      this.save();
    }, 300);
  }

  save() {
    const nodes = [...this.graph.nodes.keys(), ...this.state.hidden];
    const text = (language) => address.write(this.state, language, nodes);
    history.replaceState(null, "", location.pathname + text(this.words.language));
    const other = document.querySelector("a.language");
    other?.setAttribute("href", location.pathname + text(other.hreflang));
  }

  // --- wiring

  bindCanvas() {
    const { cy } = this;
    cy.on("tap", "node, edge", (event) => this.select(event.target, false));
    cy.on("tap", (event) => {
      if (event.target === cy) {
        this.panel.clear();
      }
    });
    cy.on("dbltap", "node", (event) => this.toggle(event.target.id()));
    cy.on("dragfree", "node", () => {
      remember(cy, this.state.places);
      this.save();
    });
    listen(this.container, cy, {
      select: (element) => this.select(element, true),
      open: (element) => this.open(element),
      hide: (element) => element.nonempty() && element.isNode() && this.hide(element.id()),
      clear: () => {
        cy.$(":selected").unselect();
        this.panel.clear();
      },
      zoom: (factor) => this.zoom(factor),
      fit: () => this.fit(),
    });
  }

  open(element) {
    if (element.empty()) {
      return;
    }
    if (element.isNode()) {
      this.toggle(element.id());
    } else {
      part("graph-panel").focus();
    }
  }

  bindTools() {
    const tools = {
      "graph-zoom-in": () => this.zoom(ZOOM_STEP),
      "graph-zoom-out": () => this.zoom(1 / ZOOM_STEP),
      "graph-fit": () => this.fit(),
      "graph-arrange": () => this.arrange(),
      "graph-unhide": () => this.unhide(),
      "graph-png": () => this.savePicture(),
      "graph-graphml": () => this.saveGraphml(),
    };
    Object.entries(tools).forEach(([id, act]) => part(id).addEventListener("click", act));
  }

  arrange() {
    this.state.places.clear();
    this.draw();
    this.fit();
  }

  unhide() {
    this.state.hidden.clear();
    this.draw();
    this.tell(this.state.entity);
    this.keepFocus();
  }

  showHidden() {
    const tool = part("graph-unhide");
    tool.hidden = this.state.hidden.size === 0;
    tool.querySelector("span").textContent = `(${this.state.hidden.size})`;
  }

  async savePicture() {
    const picture = await exporting.png(this.cy, colours(this.container)("paper"));
    exporting.save(picture, "rasad.png");
  }

  saveGraphml() {
    const text = exporting.graphml(this.graph);
    exporting.save(new Blob([text], { type: "application/graphml+xml" }), "rasad.graphml");
  }

  bindFilter() {
    const form = part("graph-filter");
    form.addEventListener("submit", (event) => event.preventDefault());
    form.addEventListener("change", () => this.filter());
    form.addEventListener("reset", () => setTimeout(() => this.filter()));
  }

  filter() {
    const form = new FormData(part("graph-filter"));
    this.state.types = form.getAll("type");
    this.state.statuses = form.getAll("status");
    this.state.from = form.get("from") ?? "";
    this.state.to = form.get("to") ?? "";
    this.state.relations = form.get("relations") !== "no";
    const limit = Number(form.get("limit"));
    if (limit !== this.state.limit) {
      this.state.limits.clear();
    }
    this.state.limit = limit;
    this.loaded = new Map();
    this.countFilters();
    return this.show();
  }

  showFilter() {
    const { state } = this;
    const form = part("graph-filter");
    const check = (name, values) =>
      form.querySelectorAll(`[name="${name}"]`).forEach((box) => {
        box.checked = values.includes(box.value);
      });
    check("type", state.types);
    check("status", state.statuses);
    check("relations", state.relations ? [] : ["no"]);
    form.elements.from.value = state.from;
    form.elements.to.value = state.to;
    // What the form does not know, an address must not ask the server for.
    const known = new FormData(form);
    state.types = known.getAll("type");
    state.statuses = known.getAll("status");
    state.from = known.get("from");
    state.to = known.get("to");
    const options = [...form.elements.limit.options].map((option) => Number(option.value));
    if (!options.includes(state.limit)) {
      form.elements.limit.add(new Option(state.limit, state.limit));
    }
    form.elements.limit.value = String(state.limit);
    this.countFilters();
    part("graph-filters").open = this.filters() > 0;
  }

  filters() {
    const { types, statuses, from, to, relations } = this.state;
    return types.length + statuses.length + [from, to, !relations].filter(Boolean).length;
  }

  countFilters() {
    const n = this.filters();
    part("graph-filters-on").textContent = n > 0 ? this.words.say("filters-on", { n }) : "";
  }

  bindTheme() {
    const restyle = () => this.cy.style(stylesheet(this.container));
    matchMedia("(prefers-color-scheme: dark)").addEventListener("change", restyle);
    // Names are measured and drawn again when the fonts are there.
    document.fonts?.ready.then(restyle);
  }
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

new GraphPage(await Words.load()).start();
