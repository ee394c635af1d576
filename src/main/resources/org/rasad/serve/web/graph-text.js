// Names as a canvas must get them: a canvas has no <bdi>, does not wrap lines and knows no markup.

// They would turn around what stands beside a name; names need none of them.
const CONTROLS = /[\u0000-\u001f\u007f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]+/g;

const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}]/u;

const MOST_CHARACTERS = 160;

/** "rtl" or "ltr", as the first letter has it. */
export function direction(text) {
  const letter = /\p{L}/u.exec(text);
  return letter && RIGHT_TO_LEFT.test(letter[0]) ? "rtl" : "ltr";
}

/** A name without characters that steer the direction of others. */
export function clean(text) {
  return text.replace(CONTROLS, " ").replace(/ {2,}/g, " ").trim();
}

/** Gives a line a direction of its own: RLI or LRI before it, PDI after it. */
export function isolate(line, way) {
  return (way === "rtl" ? "\u2067" : "\u2066") + line + "\u2069";
}

/**
 * Breaks a name into lines no wider than wanted, between words and only there, so that no word
 * loses the shape of its letters. Every line has the direction of the whole name.
 */
export function wrap(name, width, measure) {
  const text = shorten(clean(name));
  const way = direction(text);
  const lines = [];
  for (const word of text.split(" ")) {
    const longer = lines.length === 0 ? word : `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && measure(longer) <= width) {
      lines[lines.length - 1] = longer;
    } else {
      lines.push(word);
    }
  }
  return lines.map((line) => isolate(line, way)).join("\n");
}

/** A name of a whole paragraph ends in dots on the canvas; the panel has all of it. */
function shorten(text) {
  if (text.length <= MOST_CHARACTERS) {
    return text;
  }
  const cut = [...text.slice(0, MOST_CHARACTERS)].slice(0, -1).join("");
  const space = cut.lastIndexOf(" ");
  return `${space > MOST_CHARACTERS / 2 ? cut.slice(0, space) : cut}…`;
}

/** Puts values into a text with names in braces. */
export function fill(text, values) {
  return text.replace(/\{(\w+)\}/g, (all, name) => (name in values ? String(values[name]) : all));
}
