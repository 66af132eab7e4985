"use strict";
/* What every page does: search, sort and filter tables, copy a query, light the words that a link leads to.
   Without it every page can still be read, and every link still leads to its words. */
(() => {
  const up = document.body.dataset.up;
  const plain = (text) => text.normalize("NFKD").replace(/[\u0300-\u036f'’‘]/g, "").toLowerCase();
  const make = (tag, text, sort) => {
    const made = document.createElement(tag);
    made.textContent = text;
    if (sort) made.className = sort;
    return made;
  };

  /* Search: the index is loaded when somebody first turns to a search box. */
  let index = null;
  const indexed = () => new Promise((ready) => {
    if (index) return ready(index);
    const loaded = () => {
      index = window.caregraphSearch.map((entry) => {
        const name = plain(entry[0]);
        return { entry, name, all: ` ${name} ${plain(entry[4])} ${plain(entry[3])}`.replace(/[^\p{L}\p{N}]+/gu, " ") };
      });
      ready(index);
    };
    if (window.caregraphSearch) return loaded();
    const script = document.createElement("script");
    script.src = `${up}assets/search-data.js`;
    script.onload = loaded;
    document.head.append(script);
  });
  const order = ["council", "person", "body", "programme", "article"];
  const rank = (one, typed) => (one.name === typed ? 0 : one.name.startsWith(typed) ? 1 : one.name.includes(typed) ? 2 : 3);
  const find = (every, typed) => {
    const words = typed.replace(/[^\p{L}\p{N}]+/gu, " ").trim().split(" ").filter(Boolean);
    if (!words.length) return [];
    const found = every.filter((one) => words.every((word) => one.all.includes(` ${word}`)));
    const key = (one) => rank(one, typed) * 10 + order.indexOf(one.entry[1]);
    return found.sort((one, other) => key(one) - key(other) || one.name.length - other.name.length || (one.name < other.name ? -1 : 1));
  };

  for (const box of document.querySelectorAll(".search")) {
    const input = box.querySelector("input"), list = box.querySelector("ul"), status = box.querySelector("[role=status]");
    let chosen = -1;
    const choose = (number) => {
      const options = [...list.children];
      chosen = options.length ? (number + options.length) % options.length : -1;
      options.forEach((option, place) => option.setAttribute("aria-selected", place === chosen));
      if (chosen < 0) return input.removeAttribute("aria-activedescendant");
      input.setAttribute("aria-activedescendant", options[chosen].id);
      options[chosen].scrollIntoView({ block: "nearest" });
    };
    const close = () => {
      list.hidden = true;
      input.setAttribute("aria-expanded", "false");
      choose(-1);
    };
    const open = (option) => { if (option) window.location.href = up + option.dataset.href; };
    const show = async () => {
      const typed = plain(input.value.trim());
      const found = find(await indexed(), typed);
      list.replaceChildren(...found.slice(0, 12).map(({ entry }, number) => {
        const option = make("li", "");
        option.id = `${list.id}-${number}`;
        option.setAttribute("role", "option");
        option.dataset.href = entry[2];
        option.append(make("bdi", entry[0]), make("span", entry[1], "sort"), make("small", entry[3]));
        return option;
      }));
      status.textContent = typed ? `${found.length} found` : "";
      list.hidden = !found.length;
      input.setAttribute("aria-expanded", String(found.length > 0));
      choose(found.length ? 0 : -1);
    };
    input.addEventListener("focus", () => indexed());
    input.addEventListener("input", show);
    input.addEventListener("keydown", (event) => {
      if (event.key === "ArrowDown" || event.key === "ArrowUp") {
        event.preventDefault();
        choose(chosen + (event.key === "ArrowDown" ? 1 : -1));
      } else if (event.key === "Enter") {
        event.preventDefault();
        open(list.children[chosen]);
      } else if (event.key === "Escape") close();
    });
    list.addEventListener("pointerdown", (event) => {
      event.preventDefault();
      open(event.target.closest("li"));
    });
    input.addEventListener("blur", () => setTimeout(close, 150));
  }

  /* Tables: a click on a column's name sorts by it. */
  const value = (cell) => {
    const known = cell.dataset.sort ?? cell.querySelector("[data-sort]")?.dataset.sort;
    return known ?? cell.textContent.trim();
  };
  const collator = new Intl.Collator("en", { numeric: true });
  for (const table of document.querySelectorAll("table.sortable")) {
    table.querySelectorAll("thead th").forEach((head, column) => {
      const button = make("button", head.textContent);
      button.type = "button";
      head.replaceChildren(button);
      button.addEventListener("click", () => {
        const down = head.getAttribute("aria-sort") === "ascending";
        table.querySelectorAll("th").forEach((other) => other.removeAttribute("aria-sort"));
        head.setAttribute("aria-sort", down ? "descending" : "ascending");
        const rows = [...table.tBodies[0].rows].map((row) => [value(row.cells[column]), row]);
        /* What is empty stays last in either direction. */
        rows.sort(([one], [other]) => !one - !other || collator.compare(one, other) * (down ? -1 : 1));
        table.tBodies[0].append(...rows.map(([, row]) => row));
      });
    });
  }

  /* Filters: every field of a form narrows the rows of its table; a field alone looks into whole rows. */
  for (const filter of document.querySelectorAll("[data-filters]")) {
    const rows = [...document.getElementById(filter.dataset.filters).tBodies[0].rows];
    const fields = filter.matches("form") ? [...filter.querySelectorAll("[data-column]")] : [filter];
    const matches = (row, field) => {
      const wanted = plain(field.value.trim());
      if (!wanted) return true;
      if (!field.dataset.column) return plain(row.textContent).includes(wanted);
      const cell = row.cells[field.dataset.column];
      if (field.matches("select")) return (cell.dataset.values ?? cell.textContent).split("|").some((one) => plain(one) === wanted);
      return plain(cell.textContent).includes(wanted);
    };
    const apply = () => {
      for (const row of rows) row.hidden = !fields.every((field) => matches(row, field));
      const shown = rows.filter((row) => !row.hidden).length;
      const count = document.querySelector(`[data-count="${filter.dataset.filters}"]`);
      if (count) count.textContent = `${shown} of ${rows.length} shown`;
    };
    filter.addEventListener("submit", (event) => event.preventDefault());
    fields.forEach((field) => field.addEventListener("input", apply));
    apply();
  }

  /* Queries: copied, or chosen for copying where a browser does not let pages copy. */
  for (const button of document.querySelectorAll("[data-copy]")) {
    button.addEventListener("click", async () => {
      const text = button.parentElement.querySelector("code");
      try {
        await navigator.clipboard.writeText(text.textContent);
        button.textContent = "Copied";
      } catch {
        window.getSelection().selectAllChildren(text);
        button.textContent = "Chosen: press Ctrl-C";
      }
    });
  }

  /* Words: all that a fact rests on is lit, and the fact in the list too. */
  const light = () => {
    const target = document.getElementById(decodeURIComponent(window.location.hash.slice(1)));
    document.querySelectorAll(".lit").forEach((one) => one.classList.remove("lit"));
    if (!target?.dataset.lights) return;
    const places = target.dataset.lights.split(" ");
    const lit = [...document.querySelectorAll("[data-words]")].filter((one) => one.dataset.words.split(" ").some((place) => places.includes(place)));
    lit.forEach((one) => one.classList.add("lit"));
    document.querySelectorAll(`.facts li:has(a[href="#${CSS.escape(target.id)}"])`).forEach((one) => one.classList.add("lit"));
    const first = target.closest("[data-words]") ?? lit[0];
    if (!first) return;
    first.tabIndex = -1;
    first.focus({ preventScroll: true });
    first.scrollIntoView({ block: "center" });
  };
  window.addEventListener("hashchange", light);
  /* A second click on the same fact lights it again. */
  document.addEventListener("click", (event) => {
    if (event.target.closest(`a[href^="#"]`)?.hash === window.location.hash) setTimeout(light);
  });
  light();
  /* A browser that comes to a place in a page moves the focus once more. */
  window.addEventListener("load", () => setTimeout(light));
})();
