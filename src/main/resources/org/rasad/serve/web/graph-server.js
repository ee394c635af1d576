// What the server is asked for.

import { filterParameters } from "./graph-state.js";

const RETRIES = 30;

export class Server {
  /** @param tell says a sentence to the reader */
  constructor(words, tell) {
    this.words = words;
    this.tell = tell;
  }

  around(state, path, limit) {
    const parameters = filterParameters(state);
    parameters.set("entity", path);
    parameters.set("limit", limit);
    return this.ask("/api/around", parameters);
  }

  async events(state, edge, limit) {
    const parameters = filterParameters(state);
    parameters.set("actor", edge.from);
    parameters.set("target", edge.to);
    parameters.set("limit", limit);
    const answer = await this.ask("/api/events", parameters);
    return answer === null ? null : answer.events;
  }

  /** The answer, or nothing after the reader has been told what is wrong. */
  async ask(path, parameters, retries = RETRIES) {
    parameters.set("lang", this.words.language);
    try {
      const response = await fetch(`${path}?${parameters}`);
      const wait = Number(response.headers.get("Retry-After"));
      if (response.status === 503 && wait > 0 && retries > 0) {
        await new Promise((resolve) => setTimeout(resolve, 1000 * wait));
        return await this.ask(path, parameters, retries - 1);
      }
      const answer = await response.json();
      if (response.ok) {
        return answer;
      }
      this.tell(this.words.say("failed", { reason: answer.error }));
    } catch (fault) {
      this.tell(this.words.say("failed", { reason: fault.message }));
    }
    return null;
  }
}
