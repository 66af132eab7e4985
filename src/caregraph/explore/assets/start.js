"use strict";
/* The map of the start page: the grades that stood at the end of a year, as articles or the register tell them. */
(() => {
  const controls = document.getElementById("map-controls"), year = document.getElementById("year");
  const looks = { "outstanding": "outstanding", "good": "good", "requires improvement": "requires", "adequate": "requires", "inadequate": "inadequate", "weak": "inadequate", "poor": "inadequate" };
  const signs = { "outstanding": "O", "good": "G", "requires improvement": "RI", "adequate": "A", "inadequate": "I", "weak": "W", "poor": "P" };
  const standings = (text) => text.split("|").filter(Boolean).map((one) => [Number(one.slice(0, 4)), one.slice(5)]);
  const told = document.getElementById("tile-told"), rows = [...document.getElementById("map-table").tBodies[0].rows];
  const tiles = [...document.querySelectorAll(".tile")].map((shape, number) => ({
    shape, row: rows[number], name: shape.dataset.name, start: Number(shape.dataset.start), end: Number(shape.dataset.end),
    told: standings(shape.dataset.told), recorded: standings(shape.dataset.recorded), title: shape.querySelector("title"), sign: shape.querySelector(".sign"), words: "",
  }));
  const show = () => {
    const at = Number(year.value), source = controls.elements.source.value, counts = {};
    document.getElementById("year-shown").value = at;
    for (const tile of tiles) {
      const [since, grade] = tile[source].filter(([from]) => from <= at).at(-1) ?? [0, ""];
      const away = at < tile.start || at > tile.end;
      const shown = away ? "" : grade;
      tile.shape.setAttribute("class", `tile ${looks[shown] ?? "unknown"}${away ? " away" : ""}`);
      tile.sign.textContent = signs[shown] ?? "";
      tile.words = away ? `no council of its own in ${at}` : shown ? `${shown}, told in ${since}`.replace("told in", source === "told" ? "as told of" : "report of") : `nothing told by the end of ${at}`;
      tile.title.textContent = `${tile.name}: ${tile.words}`;
      tile.row.cells[1].textContent = tile.words;
      if (!away) counts[shown || "nothing told"] = (counts[shown || "nothing told"] ?? 0) + 1;
    }
    document.getElementById("map-count").textContent = Object.entries(counts).sort((one, other) => other[1] - one[1]).map(([grade, count]) => `${count} ${grade}`).join(", ") + ".";
  };
  controls.addEventListener("input", show);
  controls.addEventListener("submit", (event) => event.preventDefault());
  const tell = (event) => {
    const tile = tiles.find((one) => one.shape === (event.target.closest(".tile") ?? event.target.querySelector?.(".tile")));
    if (tile) told.textContent = `${tile.name}: ${tile.words}.`;
  };
  for (const sort of ["pointerover", "focusin"]) document.getElementById("tiles").addEventListener(sort, tell);
  show();
})();
