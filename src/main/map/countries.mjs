// Makes countries.json, the land and the borders of the map, from the npm package world-atlas.
// Command and licences: src/main/resources/org/rasad/serve/web/map/README.md.
import { readFileSync } from "node:fs";
import { mergeArcs, meshArcs, quantize } from "topojson-client";

/** A hundredth of a degree, about one kilometre: what the source is good for. */
const GRID = { scale: [0.01, 0.01], translate: [-180, -90] };

/** The source has a grid of its own: back to degrees. */
function degrees({ arcs, transform: { scale, translate } }) {
  return arcs.map((arc) => {
    const at = [0, 0];
    return arc.map((step) =>
      [0, 1].map((axis) => (at[axis] += step[axis]) * scale[axis] + translate[axis]),
    );
  });
}

const atlas = JSON.parse(readFileSync(process.argv[2], "utf8"));
const { countries } = atlas.objects;
const map = quantize(
  {
    type: "Topology",
    bbox: atlas.bbox,
    objects: {
      land: mergeArcs(atlas, countries.geometries),
      borders: meshArcs(atlas, countries, (one, other) => one !== other),
    },
    arcs: degrees(atlas),
  },
  GRID,
);
process.stdout.write(JSON.stringify(map) + "\n");
