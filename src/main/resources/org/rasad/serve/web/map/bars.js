// Bars over time. In Arabic, time runs from right to left, as the lines of the page do.
import "../lib/d3.js";
import { locale, rightToLeft } from "./answers.js";

const { d3 } = globalThis;
const TICK_WIDTH = 80;

const words = (options) => {
  const format = new Intl.DateTimeFormat(locale, { timeZone: "UTC", ...options });
  return (date) => format.format(date);
};
const inMonth = words({ month: "long", year: "numeric" });
const inDay = words({ day: "numeric", month: "long", year: "numeric" });
const shortMonth = words({ month: "short", year: "numeric" });
const shortDay = words({ day: "numeric", month: "short" });
const year = words({ year: "numeric" });

const UNITS = {
  day: { every: d3.utcDay, name: inDay, tick: shortDay },
  month: { every: d3.utcMonth, name: inMonth, tick: shortMonth },
};

export const iso = (date) => date.toISOString().slice(0, 10);

/** Bars with the days on which they begin and end and with their name. */
export function periods({ unit, bars }) {
  const { every, name } = UNITS[unit];
  return bars.map(({ from, count }) => {
    const first = new Date(from);
    const next = every.offset(first, 1);
    return { first, next, last: d3.utcDay.offset(next, -1), count, name: name(first) };
  });
}

/** The first and the last day of the unit round two times, as in addresses. */
export function whole(unit, start, end) {
  const { every } = UNITS[unit];
  const next = every.ceil(end) > every.floor(start) ? every.ceil(end) : every.offset(every.floor(start), 1);
  return [iso(every.floor(start)), iso(d3.utcDay.offset(next, -1))];
}

/** Labels that leave each other room, below the middle of their bar; years are named where there are many. */
function ticks(unit, x, width) {
  const [start, end] = x.domain();
  const most = Math.max(2, Math.floor(width / TICK_WIDTH));
  const far = unit === "month" && d3.utcMonth.count(start, end) > most * 12;
  const { every, tick } = UNITS[unit];
  const units = every.range(start, end);
  const step = Math.ceil(units.length / most);
  const found = far ? d3.utcYear.range(start, end) : units.filter((date, i) => i % step === 0);
  const thin = Math.ceil(found.length / most);
  const middle = (date) => (far ? date : new Date((+date + +every.offset(date, 1)) / 2));
  return [found.filter((date, i) => i % thin === 0).map(middle), far ? year : tick];
}

/** Draws bars into an element and returns what a brush needs; `link(period)` makes a bar a link. */
export function drawBars(element, chart, { height, label, domain, link }) {
  const all = periods(chart);
  const width = Math.max(200, element.clientWidth);
  const space = { top: 8, bottom: 24, axis: 36, end: 8 };
  const sides = [space.axis, width - space.end];
  const x = d3.scaleUtc(domain, rightToLeft ? [width - space.axis, space.end] : sides);
  const y = d3.scaleLinear([0, Math.max(1, d3.max(all, (p) => p.count) ?? 1)], [height - space.bottom, space.top]).nice(3);
  const svg = d3
    .create("svg")
    .attr("class", "bars")
    .attr("role", link ? "group" : "img")
    .attr("aria-label", label)
    .attr("viewBox", [0, 0, width, height])
    .attr("width", width)
    .attr("height", height);
  drawAxes(svg, chart.unit, x, y, width, height, space);
  const bars = svg.append("g").selectAll().data(all).join((enter) => (link ? enter.append("a").attr("href", link) : enter.append("g")));
  const left = (p) => Math.min(x(p.first), x(p.next));
  const wide = (p) => Math.abs(x(p.next) - x(p.first));
  bars
    .append("rect")
    .attr("class", "bar")
    .attr("x", (p) => left(p) + Math.min(1, wide(p) * 0.1))
    .attr("y", (p) => y(p.count))
    .attr("width", (p) => Math.max(1, wide(p) - Math.min(2, wide(p) * 0.2)))
    .attr("height", (p) => y(0) - y(p.count));
  const name = (p) => `${p.name}: ${p.count}`;
  bars.append("title").text(name);
  if (link) {
    bars.attr("aria-label", name);
  }
  element.replaceChildren(svg.node());
  return { svg, bars, x, inner: [[space.axis, space.top], [width - space.end, height - space.bottom]], all };
}

function drawAxes(svg, unit, x, y, width, height, space) {
  const [found, format] = ticks(unit, x, width);
  const below = d3.axisBottom(x).tickValues(found).tickFormat(format).tickSizeOuter(0);
  svg.append("g").attr("class", "axis time").attr("transform", `translate(0,${height - space.bottom})`).call(below);
  const counts = y.ticks(3).filter(Number.isInteger);
  const beside = (rightToLeft ? d3.axisRight(y) : d3.axisLeft(y)).tickValues(counts).tickFormat(String).tickSizeOuter(0);
  const edge = rightToLeft ? width - space.axis : space.axis;
  svg.append("g").attr("class", "axis").attr("transform", `translate(${edge},0)`).call(beside);
}

/** The span of time that a chart needs, with other times in it. */
export function domainOf(chart, ...wanted) {
  const times = periods(chart).flatMap((p) => [p.first, p.next]);
  wanted.filter(Boolean).forEach((day) => times.push(new Date(day)));
  const [start, end] = d3.extent(times);
  return start === undefined ? null : [start, +end === +start ? d3.utcDay.offset(end, 1) : end];
}
