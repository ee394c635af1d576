// Bars over time with a brush that chooses a span.
import { byId, make } from "./elements.js";
import { domainOf, drawBars, iso, whole } from "./bars.js";

const { d3 } = globalThis;
const HEIGHT = 180;

/** `onSpan([from, to])` or `onSpan(null)`, for each move of the brush. */
export function timeline(element, say, onSpan) {
  let chart = null;
  let span = [null, null];
  let kept = null;
  let drawn = null;
  let brush = null;

  const pixels = () => {
    const [start, end] = drawn.x.domain();
    const from = span[0] ? new Date(span[0]) : start;
    const to = span[1] ? d3.utcDay.offset(new Date(span[1]), 1) : end;
    const inside = (time) => drawn.x(Math.max(start, Math.min(end, time)));
    const [left, right] = [inside(from), inside(to)].sort(d3.ascending);
    return right > left && from < to ? [left, right] : null;
  };

  const mark = () => {
    const [from, to] = span;
    drawn.bars.classed("outside", (p) => (from && iso(p.last) < from) || (to && iso(p.first) > to));
  };

  const place = () => {
    drawn.svg.select(".brush").call(brush.move, span[0] || span[1] ? pixels() : null);
    mark();
  };

  const brushed = (event) => {
    if (!event.sourceEvent) {
      return;
    }
    if (event.selection) {
      const times = event.selection.map(drawn.x.invert).sort(d3.ascending);
      span = whole(chart.unit, ...times);
    } else {
      span = span[0] || span[1] ? [null, null] : pressed(event.sourceEvent);
    }
    mark();
    onSpan(span);
    if (event.type === "end") {
      place();
    }
  };

  /** The unit of time under a press without a move. */
  const pressed = (event) => {
    const time = drawn.x.invert(d3.pointer(event.changedTouches?.[0] ?? event, drawn.svg.node())[0]);
    return whole(chart.unit, time, new Date(+time + 1));
  };

  const label = ([start, end]) => {
    const most = d3.greatest(drawn?.all ?? [], (p) => p.count);
    return most ? say("map.timeline", { from: iso(start), to: iso(end), n: most.count, most: most.name }) : "";
  };

  const draw = () => {
    const domain = chart && domainOf(chart, ...(kept ?? []));
    if (!domain) {
      element.replaceChildren();
      drawn = null;
      return;
    }
    kept = domain;
    drawn = drawBars(element, chart, { height: HEIGHT, label: "", domain });
    drawn.svg.attr("aria-label", label(domain));
    brush = d3.brushX().extent(drawn.inner).on("brush end", brushed);
    drawn.svg.append("g").attr("class", "brush").call(brush);
    place();
  };

  new ResizeObserver(() => draw()).observe(element);
  return {
    /** `fresh` forgets how long time was: the filters are others. */
    show(found, fresh) {
      chart = found;
      kept = fresh ? null : kept;
      draw();
      byId("map-undated").textContent = found.undated ? say("map.undated", { n: found.undated }) : "";
      fillTable(drawn?.all ?? [], say);
    },
    span(from, to) {
      if (from !== span[0] || to !== span[1]) {
        span = [from, to];
        draw();
      }
    },
  };
}

function fillTable(periods, say) {
  const head = make("th", { scope: "col" }, say("map.table.date"));
  const number = make("th", { scope: "col" }, say("map.table.number"));
  const rows = periods.map((p) => make("tr", {}, make("th", { scope: "row" }, p.name), make("td", {}, String(p.count))));
  const table = byId("map-table").querySelector("table");
  table.replaceChildren(make("thead", {}, make("tr", {}, head, number)), make("tbody", {}, ...rows));
}
