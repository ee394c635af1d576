// Suggests names while one types in the search box: a combobox as the ARIA practices describe it.

const WAIT = 120;

const language = document.documentElement.lang;
const inLanguage = (path) => (language === "ar" ? path : `${path}?lang=${language}`);

function suggest(box, labels) {
  const list = document.createElement("ul");
  const news = document.createElement("span");
  let asked = null;
  let timer = 0;
  let chosen = -1;

  list.id = "suggestions";
  list.className = "suggestions";
  list.hidden = true;
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", labels.suggestions);
  news.className = "unseen";
  news.setAttribute("role", "status");
  box.setAttribute("role", "combobox");
  box.setAttribute("aria-autocomplete", "list");
  box.setAttribute("aria-expanded", "false");
  box.setAttribute("aria-controls", list.id);
  box.form.append(list, news);

  const close = () => {
    list.hidden = true;
    box.setAttribute("aria-expanded", "false");
    box.removeAttribute("aria-activedescendant");
    chosen = -1;
  };

  const choose = (index) => {
    const items = [...list.children];
    chosen = items.length ? (index + items.length) % items.length : -1;
    items.forEach((item, i) => item.setAttribute("aria-selected", String(i === chosen)));
    if (chosen >= 0) {
      box.setAttribute("aria-activedescendant", items[chosen].id);
      items[chosen].scrollIntoView({ block: "nearest" });
    }
  };

  const show = (found) => {
    list.replaceChildren(...found.map((each, i) => item(each, i, labels)));
    list.hidden = found.length === 0;
    box.setAttribute("aria-expanded", String(found.length > 0));
    news.textContent = `${labels["suggestions.count"]} ${found.length}`;
    chosen = -1;
  };

  const ask = async () => {
    asked?.abort();
    if (!box.value.trim()) {
      close();
      return;
    }
    asked = new AbortController();
    try {
      const query = new URLSearchParams({ q: box.value, lang: language });
      const answer = await fetch(`/api/suggest?${query}`, { signal: asked.signal });
      if (answer.ok) {
        show(await answer.json());
      }
    } catch (fault) {
      if (fault.name !== "AbortError") {
        close();
      }
    }
  };

  box.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(ask, WAIT);
  });
  box.addEventListener("keydown", (event) => {
    if (event.key === "Escape") {
      close();
    } else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      choose(event.key === "ArrowDown" ? chosen + 1 : Math.max(chosen, 0) - 1);
    } else if (event.key === "Enter" && chosen >= 0 && !list.hidden) {
      event.preventDefault();
      list.children[chosen].querySelector("a").click();
    }
  });
  box.addEventListener("blur", () => setTimeout(close, 200));
}

function item(found, index, labels) {
  const row = document.createElement("li");
  const link = document.createElement("a");
  const name = document.createElement("bdi");
  const about = document.createElement("span");
  row.id = `suggestion-${index}`;
  row.setAttribute("role", "option");
  row.setAttribute("aria-selected", "false");
  link.href = inLanguage(found.name.target);
  link.tabIndex = -1;
  name.textContent = found.name.text;
  about.className = "count";
  about.textContent = [found.matched, found.kind, `${found.events} ${labels.events}`]
    .filter(Boolean)
    .join(" · ");
  link.append(name, " ", about);
  row.append(link);
  return row;
}

const boxes = [...document.querySelectorAll('form[role="search"] input[type="search"]')];
if (boxes.length) {
  const labels = await (await fetch(`/api/labels?lang=${language}`)).json();
  boxes.forEach((box) => suggest(box, labels));
}
