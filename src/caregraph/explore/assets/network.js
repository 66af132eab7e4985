"use strict";
/* The network page: draws officials and councils, narrows them by kind and time, tells what was chosen. */
(() => {
  const { nodes, edges, kinds } = window.caregraphNetwork, controls = document.getElementById("network-controls");
  if (!nodes.length) return;
  const dark = window.matchMedia("(prefers-color-scheme: dark)");
  const style = () => {
    const [ink, ground, council, person, line] = dark.matches ? ["#e2e8ee", "#10171e", "#6fb0ee", "#f0a35e", "#4a5c6e"] : ["#1d2733", "#ffffff", "#1d5c9e", "#c05a00", "#b4c0cc"];
    return [
      { selector: "node", style: { "width": 9, "height": 9, "background-color": person, "label": "data(name)", "font-size": 9, "min-zoomed-font-size": 7, "color": ink, "text-outline-color": ground, "text-outline-width": 2, "text-valign": "bottom", "text-margin-y": 2 } },
      { selector: "node.council", style: { "shape": "round-rectangle", "text-valign": "top", "width": 20, "height": 20, "background-color": council, "text-margin-y": -4, "font-size": nodes.length > 600 ? 44 : 22, "font-weight": 700, "min-zoomed-font-size": 8 } },
      { selector: "node.several", style: { "width": 14, "height": 14, "font-size": 13 } },
      { selector: "edge", style: { "width": 1.2, "line-color": line, "curve-style": "haystack" } },
      { selector: ".away", style: { "display": "none" } },
      { selector: ".near", style: { "line-color": ink, "width": 2.5, "z-index": 9 } },
      { selector: ".chosen", style: { "border-width": 4, "border-color": ink, "line-color": ink, "width": "data(wide)", "z-index": 10 } },
    ];
  };
  const degree = nodes.map(() => 0);
  edges.forEach(([person]) => { degree[person] += 1; });
  const cy = window.cytoscape({
    container: document.getElementById("drawing"), layout: { name: "preset" }, style: style(), minZoom: 0.02, maxZoom: 4,
    textureOnViewport: nodes.length > 1500, hideEdgesOnViewport: nodes.length > 1500, pixelRatio: nodes.length > 1500 ? 1 : "auto", autoungrabify: true, boxSelectionEnabled: false,
    elements: [
      ...nodes.map(([iri, name, type, x, y], number) => ({ data: { id: `n${number}`, number, iri, name, wide: type === "council" ? 20 : 12 }, position: { x, y }, classes: type === "council" ? "council" : degree[number] > 1 ? "several" : "" })),
      ...edges.map(([source, target], number) => ({ group: "edges", data: { id: `e${number}`, number, source: `n${source}`, target: `n${target}`, wide: 4 } })),
    ],
  });
  dark.addEventListener("change", () => cy.style(style()));

  /* Narrowing. */
  const from = document.getElementById("from"), until = document.getElementById("until"), several = document.getElementById("several");
  const narrow = () => {
    const wanted = new Set([...controls.querySelectorAll("[name=kind]:checked")].map((box) => Number(box.value)));
    const [first, last] = [Number(from.value), Number(until.value)].sort((one, other) => one - other);
    controls.querySelector("output[for=from]").value = from.value;
    controls.querySelector("output[for=until]").value = until.value;
    const counts = nodes.map(() => 0);
    const shown = edges.map(([person, council, facts]) => {
      const tied = facts.some(([kind, year]) => wanted.has(kind) && (!year || (first <= year && year <= last)));
      if (tied) { counts[person] += 1; counts[council] += 1; }
      return tied;
    });
    const kept = shown.map((tied, number) => tied && (!several.checked || counts[edges[number][0]] > 1));
    const here = new Set(kept.flatMap((tied, number) => (tied ? edges[number].slice(0, 2) : [])));
    cy.batch(() => {
      cy.nodes().forEach((node) => { node.toggleClass("away", !here.has(node.data("number"))); });
      cy.edges().forEach((edge) => { edge.toggleClass("away", !kept[edge.data("number")]); });
    });
    document.getElementById("network-count").textContent = `${here.size} of ${nodes.length} actors and ${kept.filter(Boolean).length} of ${edges.length} ties shown.`;
  };
  controls.addEventListener("input", narrow);
  controls.addEventListener("submit", (event) => event.preventDefault());

  /* Telling. */
  const chosen = document.getElementById("chosen");
  const leading = (text, href) => {
    const link = document.createElement("a"), words = document.createElement("bdi");
    words.textContent = text;
    link.href = href;
    link.append(words);
    return link;
  };
  const listed = (facts, every) => {
    const list = document.createElement("ul");
    for (const [kind, year, label, href] of facts) {
      const item = document.createElement("li"), note = document.createElement("small");
      note.textContent = ` ${kinds[kind]}${year ? `, ${year}` : ""}`;
      item.append(leading(label, href), note);
      list.append(item);
    }
    if (every > facts.length) list.append(`and ${every - facts.length} more, on their pages`);
    return list;
  };
  const heading = (...parts) => {
    const head = document.createElement("h2");
    head.append(...parts);
    return head;
  };
  const page = (number) => leading(nodes[number][1], nodes[number][5]);
  const tell = (element) => {
    cy.elements(".chosen, .near").removeClass("chosen near");
    element.addClass("chosen");
    const number = element.data("number");
    if (element.isEdge()) {
      const [person, council, facts, every] = edges[number];
      chosen.replaceChildren(heading(page(person), " – ", page(council)), listed(facts, every));
      return;
    }
    const ties = element.connectedEdges().not(".away");  // what is drawn may lag behind what is ticked
    ties.addClass("near");
    chosen.replaceChildren(heading(page(number)), ...ties.map((tie) => {
      const [person, council, facts, every] = edges[tie.data("number")], part = document.createElement("div");
      part.append(page(person === number ? council : person), listed(facts.slice(0, 3), Math.max(every, facts.length)));
      return part;
    }).slice(0, 60));
    if (ties.length > 60) chosen.append(`and ${ties.length - 60} more ties, on the page`);
  };
  cy.on("tap", "node, edge", (event) => tell(event.target));
  const go = (number) => {
    const node = cy.getElementById(`n${number}`);
    cy.animate({ center: { eles: node }, zoom: Math.max(cy.zoom(), 0.9) }, { duration: window.matchMedia("(prefers-reduced-motion: reduce)").matches ? 0 : 300 });
    tell(node);
  };

  /* Finding and moving. */
  const names = new Map(nodes.map(([, name], number) => [name, number]));
  document.getElementById("actors").append(...nodes.map(([, name]) => {
    const option = document.createElement("option");
    option.value = name;
    return option;
  }));
  const find = document.getElementById("find");
  find.addEventListener("input", () => { if (names.has(find.value)) go(names.get(find.value)); });
  find.addEventListener("keydown", (event) => {
    if (event.key !== "Enter") return;
    const near = [...names.keys()].find((name) => name.toLowerCase().includes(find.value.trim().toLowerCase()));
    if (find.value.trim() && near) go(names.get(near));
  });
  controls.querySelectorAll("[data-zoom]").forEach((button) => button.addEventListener("click", () => {
    cy.zoom({ level: cy.zoom() * Number(button.dataset.zoom), renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } });
  }));
  controls.querySelector("[data-fit]").addEventListener("click", () => cy.fit(cy.elements(":visible"), 30));
  narrow();
  cy.fit(cy.elements(":visible"), 30);
  const wanted = nodes.findIndex(([iri]) => window.location.hash && iri.endsWith(`/${decodeURIComponent(window.location.hash.slice(1))}`));
  if (wanted >= 0) go(wanted);
  window.caregraphDrawing = cy;
})();
