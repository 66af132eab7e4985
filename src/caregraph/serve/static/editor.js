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

function show(name) {
  const query = queries.get(name);
  if (!query) return;
  const tab = yasgui.addTab(true, { name: query.name });
  tab.setQuery(query.text);
  tab.query();
}

// What the server says of an answer, such as that rows were cut, stands above it.
yasgui.on("queryResponse", (_, tab) => {
  const headers = tab.getYasr()?.results?.res?.headers;
  const said = headers && (headers.get ? headers.get("caregraph-note") : headers["caregraph-note"]);
  note.textContent = said || "";
  note.hidden = !said;
});

for (const button of document.querySelectorAll("button[data-query]")) {
  button.addEventListener("click", () => show(button.dataset.query));
}
show(decodeURIComponent(location.hash.slice(1)));
