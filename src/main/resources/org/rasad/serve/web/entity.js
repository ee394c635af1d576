// Fills the figures of an entity's page: <figure data-chart="/entity/x"> and
// <figure data-spot="33.8,42.4" data-name="…">. One that cannot be filled is hidden.
import { drawChart, spotMap } from "./chart.js";

function fill(figure, drawing) {
  drawing.catch((fault) => {
    figure.hidden = true;
    console.warn(fault.message);
  });
}

for (const figure of document.querySelectorAll("figure[data-chart]")) {
  fill(figure, drawChart(figure, { entity: figure.dataset.chart }));
}
for (const figure of document.querySelectorAll("figure[data-spot]")) {
  const [latitude, longitude] = figure.dataset.spot.split(",").map(Number);
  if (Number.isFinite(latitude) && Number.isFinite(longitude)) {
    fill(figure, spotMap(figure, { latitude, longitude, name: figure.dataset.name ?? "" }));
  } else {
    figure.hidden = true;
  }
}
