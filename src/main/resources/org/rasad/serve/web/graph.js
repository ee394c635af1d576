// The graph page: from a node outwards. What is shown follows from the address alone.

import { Camera } from "./graph-camera.js";
import { update } from "./graph-data.js";
import * as exporting from "./graph-export.js";
import { Filter } from "./graph-filter.js";
import { listen } from "./graph-keys.js";
import { place, remember } from "./graph-layout.js";
import { List } from "./graph-list.js";
import { assemble, limitOf, MOST_NEIGHBOURS } from "./graph-model.js";
import { Panel } from "./graph-panel.js";
import { Server } from "./graph-server.js";
import * as address from "./graph-state.js";
import { colours, drawLegend, stylesheet } from "./graph-style.js";
import { Voice } from "./graph-voice.js";
import { Words } from "./graph-words.js";

const MORE = 60;

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
      events: (edge, limit) => this.server.events(this.state, edge, limit),
    };
    this.camera = new Camera(this.cy);
    this.voice = new Voice(words, part("graph-live"), part("graph-kinds"));
    this.server = new Server(words, (text) => this.voice.say(text));
    const form = part("graph-filter");
    this.filter = new Filter(form, part("graph-filters"), words, () => this.refilter());
    this.panel = new Panel(part("graph-panel"), words, acts);
    this.list = new List(part("graph-nodes"), part("graph-edges"), words, this.voice, acts);
  }

  async start() {
    window.rasadGraph = this.cy;
    window.rasadGraphml = () => exporting.graphml(this.graph);
    drawLegend(part("graph-kinds"));
    this.filter.show(this.state);
    this.bindCanvas();
    this.bindTools();
    this.bindTheme();
    const view = this.state.view;
    await this.show();
    if (view) {
      this.camera.look(view);
    } else {
      this.camera.first(this.state.entity);
    }
    this.cy.on("viewport", () => this.soon());
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
      this.voice.say(this.words.say("loading"));
      this.container.setAttribute("aria-busy", "true");
    }
    const wanted = this.loaded;
    const first = this.graph.nodes.size === 0;
    for (const path of missing) {
      const around = await this.server.around(this.state, path, limitOf(this.state, path));
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
      this.voice.shown(this.graph, missing.at(-1));
    }
  }

  draw() {
    const selected = this.cy.$(":selected").first().id();
    this.graph = assemble(this.opened(), this.loaded, this.state);
    update(this.cy, this.graph);
    place(this.cy, this.state.places);
    this.camera.hideSmallNames();
    this.list.show(this.graph);
    this.showHidden();
    this.refresh(selected);
    this.save();
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
    const { opened, closable } = this.graph.nodes.get(path);
    if (opened && !closable) {
      return Promise.resolve();
    }
    if (opened) {
      this.state.open = this.state.open.filter((other) => other !== path);
      this.loaded.delete(path);
    } else {
      this.state.open.push(path);
    }
    return this.show().then(() => {
      this.camera.seeAround(path);
      this.keepFocus("graph-toggle");
    });
  }

  hide(path) {
    const neighbours = this.cy.getElementById(path).neighborhood("node");
    const next = neighbours.filter("[?opened]").first().id();
    this.voice.say(this.words.say("hidden", { name: this.words.name(this.graph.nodes.get(path).name) }));
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
      this.camera.seeAround(path);
      this.keepFocus("graph-toggle");
    });
  }

  /** Asks again for all that is opened; who stays keeps the place. */
  refilter() {
    this.filter.read(this.state);
    this.loaded = new Map();
    return this.show();
  }

  focus(path) {
    const parameters = address.filterParameters(this.state);
    parameters.set("entity", path);
    location.assign(this.words.page(`/graph-view?${parameters}`));
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
      this.camera.reveal(element);
      this.voice.say(this.describe(element));
    }
  }

  describe(element) {
    const { nodes, edges } = this.graph;
    return element.isNode()
      ? this.voice.node(nodes.get(element.id()))
      : this.voice.edge(edges.get(element.id()), nodes);
  }

  panelOf(element) {
    if (element.isNode()) {
      const node = this.graph.nodes.get(element.id());
      const whole = limitOf(this.state, node.path) >= MOST_NEIGHBOURS;
      this.panel.node(node, this.voice.kind(node.kind), whole);
    } else {
      const edge = this.graph.edges.get(element.id());
      this.panel.edge(edge, this.graph.nodes.get(edge.from), this.graph.nodes.get(edge.to));
    }
  }

  /** Browsers refuse an address that changes with every pixel. */
  soon() {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.state.view = this.camera.looking();
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
      closer: () => this.camera.closer(),
      farther: () => this.camera.farther(),
      fit: () => this.camera.fit(),
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
      "graph-zoom-in": () => this.camera.closer(),
      "graph-zoom-out": () => this.camera.farther(),
      "graph-fit": () => this.camera.fit(),
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
    this.camera.fit();
  }

  unhide() {
    this.state.hidden.clear();
    this.draw();
    this.voice.shown(this.graph, this.state.entity);
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

  bindTheme() {
    const restyle = () => this.cy.style(stylesheet(this.container));
    matchMedia("(prefers-color-scheme: dark)").addEventListener("change", restyle);
  }
}

new GraphPage(await Words.load()).start();
