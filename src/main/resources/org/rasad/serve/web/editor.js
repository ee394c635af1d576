// The page to write queries: Yasqe as editor, Yasr for the results, both bound to the endpoint of this server.

const place = document.getElementById("editor");
const results = document.getElementById("results");
const state = document.getElementById("state");
const words = place.dataset;
const endpoint = new URL("/sparql", location.href).href;
const language = document.documentElement.lang;
const { Yasqe, Yasr } = window.Yasgui;

// The completers of the library ask other hosts.
for (const name of Object.keys(Yasqe.Autocompleters)) {
  delete Yasqe.Autocompleters[name];
}

Yasqe.defaults.autocompleters = [];

const prefixes = await fetch("/prefixes").then((answer) => (answer.ok ? answer.json() : {}));

Yasqe.registerAutocompleter({
  name: "prefixes",
  persistenceId: null,
  bulk: true,
  autoShow: true,
  isValidCompletionPosition: (yasqe) => {
    const line = yasqe.getDoc().getLine(yasqe.getDoc().getCursor().line);
    return /^\s*PREFIX\s+[\w-]*:?$/i.test(line.slice(0, yasqe.getDoc().getCursor().ch));
  },
  get: () => Promise.resolve(Object.entries(prefixes).map(([name, iri]) => `${name}: <${iri}>`)),
  preProcessToken: (yasqe, token) => token,
  postprocessHints: (yasqe, hints) => hints,
});

const yasqe = new Yasqe(place, {
  value: "",
  persistenceId: null,
  consumeShareLink: null,
  createShareableLink: null,
  pluginButtons: undefined,
  showQueryButton: false,
  resizeable: true,
  // It knows SPARQL 1.1 and would mark what is new in 1.2; the server tells real faults.
  syntaxErrorCheck: false,
  autocompleters: ["prefixes"],
  prefixCcApi: "",
  requestConfig: {
    endpoint,
    method: "POST",
    acceptHeaderSelect: "application/sparql-results+json",
    acceptHeaderGraph: "text/turtle",
  },
  extraKeys: {
    // Without this the keyboard would be caught in the editor, where Tab indents.
    Esc: (editor) => {
      editor.setOption("extraKeys", { ...editor.getOption("extraKeys"), Tab: false, "Shift-Tab": false });
      state.textContent = "";
    },
    "Ctrl-Enter": () => run(),
    "Cmd-Enter": () => run(),
  },
});
yasqe.getInputField().setAttribute("aria-label", words.label);

const yasr = new Yasr(results, {
  persistenceId: null,
  maxPersistentResponseSize: 0,
  prefixes: { ...prefixes, "": words.base },
  plugins: {
    ...Yasr.defaults.plugins,
    table: { enabled: true, dynamicConfig: { compact: true, isEllipsed: false, pageSize: 50 } },
  },
});

/** The data's IRIs lead to the pages of this server, whatever base the store has. */
function pageOf(iri) {
  if (!iri.startsWith(words.base)) {
    return null;
  }
  const path = iri.slice(words.base.length);
  if (path.startsWith("/")) {
    return null;
  }
  const page = new URL("/" + path, location.origin);
  if (language === "en") {
    page.searchParams.set("lang", "en");
  }
  return page.href;
}

new MutationObserver(() => {
  for (const link of results.querySelectorAll("a[href]:not([data-seen])")) {
    link.dataset.seen = "";
    const page = /^https?:/.test(link.href) ? pageOf(link.href) : null;
    if (page) {
      link.href = page;
      link.removeAttribute("target");
    } else {
      link.rel = "noopener noreferrer nofollow";
    }
  }
  for (const cell of results.querySelectorAll("td:not([dir])")) {
    cell.dir = "auto";
  }
  for (const field of results.querySelectorAll("input:not([aria-label])")) {
    field.setAttribute("aria-label", words.search);
  }
}).observe(results, { childList: true, subtree: true });

function keepInAddress() {
  history.replaceState(null, "", "#query=" + encodeURIComponent(yasqe.getValue()));
}

function run() {
  keepInAddress();
  state.textContent = words.running;
  yasqe.query().catch(() => {});
}

yasqe.on("queryResponse", (_, response, duration) => {
  yasr.setResponse(response, duration);
  const failed = response instanceof Error || response.status >= 400 || response.ok === false;
  const rows = failed ? undefined : yasr.results?.getBindings()?.length;
  const parts = [failed ? words.failed : rows === undefined ? words.done : `${words.rows} ${rows}`];
  const limit = response.headers?.["rasad-row-limit"] ?? response.headers?.get?.("rasad-row-limit");
  if (!failed && limit && Number(limit) <= rows) {
    parts.push(`${words.limit} ${limit}`);
  }
  state.textContent = parts.join(" ");
});

document.getElementById("run").addEventListener("click", run);

const question = document.getElementById("question");
question.addEventListener("change", () => {
  const text = question.selectedOptions[0].dataset.query;
  if (text !== undefined) {
    yasqe.setValue(text);
    run();
  }
});

const prefix = document.getElementById("prefix");
for (const [name, iri] of Object.entries(prefixes)) {
  prefix.add(new Option(`${name}: <${iri}>`, name));
}
prefix.addEventListener("change", () => {
  if (prefix.value) {
    yasqe.addPrefixes({ [prefix.value]: prefixes[prefix.value] });
    prefix.value = "";
    yasqe.focus();
  }
});

yasqe.on("change", () => {
  question.value = "";
});

const FIRST = "newest-events";

function readAddress() {
  const shared =
    new URLSearchParams(location.hash.slice(1)).get("query") ??
    new URLSearchParams(location.search).get("query");
  if (shared !== null) {
    if (shared !== yasqe.getValue()) {
      yasqe.setValue(shared);
    }
    return;
  }
  const wanted = new URLSearchParams(location.search).get("question");
  for (const option of question.options) {
    if (option.value && option.value === (wanted ?? FIRST)) {
      yasqe.setValue(option.dataset.query);
      question.value = option.value;
      // A prepared question is known to be harmless; what a link brings along waits for its reader.
      if (wanted) {
        run();
      }
    }
  }
}

window.addEventListener("hashchange", readAddress);
readAddress();
