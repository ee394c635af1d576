package org.rasad.serve.asset;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The files that pages load: our own style and scripts, and libraries out of WebJars. */
public final class Assets {

  private static final String OWN = "/org/rasad/serve/web/";
  private static final String WEBJARS = "/META-INF/resources/webjars/";

  private static final String CSS = "text/css;charset=utf-8";
  private static final String SCRIPT = "text/javascript;charset=utf-8";
  private static final String JSON = "application/json";
  private static final String PNG = "image/png";

  /** {@code graph.js} loads the others. */
  private static final List<String> GRAPH_SCRIPTS =
      List.of(
          "graph",
          "graph-camera",
          "graph-data",
          "graph-export",
          "graph-filter",
          "graph-keys",
          "graph-layout",
          "graph-list",
          "graph-model",
          "graph-panel",
          "graph-server",
          "graph-state",
          "graph-style",
          "graph-text",
          "graph-voice",
          "graph-words");

  /** The parts of {@code map.js} and {@code chart.js}. */
  private static final List<String> MAP =
      List.of(
          "answers",
          "area",
          "bars",
          "elements",
          "ground",
          "groups",
          "incidents",
          "loads",
          "places",
          "state",
          "timeline",
          "topojson-client");

  private Assets() {}

  /** Name to file of all under {@code /web/}. */
  public static Map<String, Asset> load() {
    Map<String, Asset> assets = new TreeMap<>();
    own(assets, "icon.svg", "image/svg+xml");
    own(assets, "style.css", CSS);
    own(assets, "suggest.js", SCRIPT);
    own(assets, "editor.js", SCRIPT);
    own(assets, "editor.css", CSS);
    own(assets, "graph.css", CSS);
    for (String script : GRAPH_SCRIPTS) {
      own(assets, script + ".js", SCRIPT);
    }
    map(assets);
    library(assets, "cytoscape.js", "cytoscape/3.33.1/dist/cytoscape.min.js", SCRIPT);
    library(assets, "layout-base.js", "layout-base/2.0.1/layout-base.js", SCRIPT);
    library(assets, "cose-base.js", "cose-base/2.2.0/cose-base.js", SCRIPT);
    library(assets, "cytoscape-fcose.js", "cytoscape-fcose/2.2.0/cytoscape-fcose.js", SCRIPT);
    library(assets, "d3.js", "d3/7.9.0/dist/d3.min.js", SCRIPT);
    library(assets, "leaflet.js", "leaflet/1.9.4/dist/leaflet.js", SCRIPT);
    library(assets, "leaflet.css", "leaflet/1.9.4/dist/leaflet.css", CSS);
    for (String image : new String[] {"layers.png", "layers-2x.png", "marker-icon.png"}) {
      library(assets, "images/" + image, "leaflet/1.9.4/dist/images/" + image, PNG);
    }
    library(assets, "yasgui.js", "zazuko__yasgui/4.5.0/build/yasgui.min.js", SCRIPT);
    library(assets, "yasgui.css", "zazuko__yasgui/4.5.0/build/yasgui.min.css", CSS);
    return assets;
  }

  private static void map(Map<String, Asset> assets) {
    own(assets, "chart.js", SCRIPT);
    own(assets, "entity.js", SCRIPT);
    own(assets, "map.css", CSS);
    own(assets, "map.js", SCRIPT);
    own(assets, "map/countries.json", JSON);
    MAP.forEach(part -> own(assets, "map/" + part + ".js", SCRIPT));
  }

  private static void own(Map<String, Asset> assets, String name, String type) {
    assets.put(name, Asset.read(OWN + name, type));
  }

  private static void library(Map<String, Asset> assets, String name, String file, String type) {
    assets.put("lib/" + name, Asset.read(WEBJARS + file, type));
  }
}
