// Which part of the graph is seen, and how large.

import { EDGE_FONT_SIZE, FONT_SIZE } from "./graph-style.js";

const ZOOM_STEP = 1.25;
const MARGIN = 40;
const READABLE = 0.6;

// Of the letters of a name, in pixels.
const SMALLEST = 7;

const CALM = matchMedia("(prefers-reduced-motion: reduce)");

export class Camera {
  constructor(cy) {
    this.cy = cy;
    cy.on("zoom", () => this.hideSmallNames());
  }

  /** All of the graph if names can be read then, as on a phone they often cannot. */
  first(entity) {
    this.cy.fit(this.cy.elements(), MARGIN);
    if (this.cy.zoom() < READABLE) {
      this.cy.zoom(READABLE);
      this.cy.center(this.cy.getElementById(entity));
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

  closer() {
    this.zoom(ZOOM_STEP);
  }

  farther() {
    this.zoom(1 / ZOOM_STEP);
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
}
