"use strict";
// The editor asks this server only: no completion that looks anything up elsewhere.
const queries = new Map(JSON.parse(document.getElementById("queries").textContent).map((query) => [query.name, query]));
const note = document.getElementById("note");

Yasgui.Yasqe.defaults.autocompleters = ["variables"];
const yasgui = new Yasgui(document.getElementById("editor"), {
  requestConfig: { endpoint: new URL("/sparql", location.href).href, method: "POST" },
  endpointCatalogueOptions: { getData: () => [] },
  persistenceId: "caregraph",
  copyEndpointOnNewTab: false,
});

function show(query) {
  const tab = yasgui.addTab(true, { name: query.name });
  tab.setQuery(query.text);
  tab.query();
}

// What the server says of an answer, such as that rows were cut, stands above it. The event comes just before the answer.
yasgui.on("queryResponse", (_, tab) => queueMicrotask(() => {
  note.textContent = tab.getYasr().results?.res?.headers?.get?.("caregraph-note") ?? "";
  note.hidden = !note.textContent;
}));

for (const button of document.querySelectorAll("button[data-query]")) {
  button.addEventListener("click", () => show(queries.get(button.dataset.query)));
}
