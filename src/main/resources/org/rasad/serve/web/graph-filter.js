// The form that says which events are wanted.

export class Filter {
  /**
   * @param form the form
   * @param box what it can be folded in, with a place for the number of its settings
   * @param words labels
   * @param changed is called after the reader has changed anything
   */
  constructor(form, box, words, changed) {
    this.form = form;
    this.box = box;
    this.words = words;
    form.addEventListener("submit", (event) => event.preventDefault());
    form.addEventListener("change", changed);
    // The form is empty only after the event.
    form.addEventListener("reset", () => setTimeout(changed));
  }

  /** Shows what an address says, and takes out of it what the form does not know. */
  show(state) {
    const { elements } = this.form;
    this.check("type", state.types);
    this.check("status", state.statuses);
    this.check("relations", state.relations ? [] : ["no"]);
    elements.from.value = state.from;
    elements.to.value = state.to;
    const limits = [...elements.limit.options].map((option) => Number(option.value));
    if (!limits.includes(state.limit)) {
      elements.limit.add(new Option(state.limit, state.limit));
    }
    elements.limit.value = String(state.limit);
    this.read(state);
    this.box.open = this.count(state) > 0;
  }

  check(name, values) {
    this.form.querySelectorAll(`[name="${name}"]`).forEach((box) => {
      box.checked = values.includes(box.value);
    });
  }

  /** Writes what is set into the state. */
  read(state) {
    const form = new FormData(this.form);
    state.types = form.getAll("type");
    state.statuses = form.getAll("status");
    state.from = form.get("from") ?? "";
    state.to = form.get("to") ?? "";
    state.relations = form.get("relations") !== "no";
    const limit = Number(form.get("limit"));
    if (limit !== state.limit) {
      state.limits.clear();
    }
    state.limit = limit;
    const n = this.count(state);
    const place = this.box.querySelector("summary span");
    place.textContent = n > 0 ? this.words.say("filters-on", { n }) : "";
  }

  count({ types, statuses, from, to, relations }) {
    return types.length + statuses.length + [from, to, !relations].filter(Boolean).length;
  }
}
