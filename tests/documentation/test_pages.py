"""The pages hold every term, rule and list, with examples that the graph holds, and lead nowhere in vain."""

import itertools
from base64 import b64encode
from hashlib import sha256
from pathlib import Path

import pytest
import rdflib
from pyoxigraph import Store
from rdflib.namespace import DCTERMS, OWL, RDF, RDFS, SH, SKOS

from caregraph.documentation.pages import Site
from caregraph.graph.shacl import Shapes
from caregraph.graph.store import open_graph
from caregraph.resources import ontology_dir, questions_dir, reference_dir
from tests.documentation.reading import Page

BASE = "https://w3id.org/caregraph/"
CG = rdflib.Namespace(f"{BASE}ontology#")
RELATIONS = (
    RDFS.subClassOf, RDFS.subPropertyOf, RDFS.domain, RDFS.range, OWL.inverseOf, OWL.disjointWith, SKOS.relatedMatch,
)  # fmt: skip


@pytest.fixture(scope="module")
def ontology() -> rdflib.Graph:
    graph = rdflib.Graph()
    for file in [*ontology_dir().glob("*.ttl"), *(ontology_dir() / "facts").glob("*.ttl")]:
        graph.parse(file, format="turtle")
    return graph


@pytest.fixture(scope="module")
def terms(ontology: rdflib.Graph) -> list[str]:
    found = sorted(str(term).removeprefix(CG) for term in ontology.subjects(RDFS.isDefinedBy))
    assert len(found) > 140
    return found


@pytest.fixture(scope="module")
def graph(built: Path) -> rdflib.Graph:
    return rdflib.Graph().parse(built / "graph.ttl", format="turtle")


def prefixes(page: Page) -> str:
    rows = page.at("in-prefixes").root.xpath(".//tbody/tr")
    return "".join(f"@prefix {row[0].text_content()} <{row[1].text_content()}> .\n" for row in rows)


def test_every_term_has_its_place_label_definition_and_status(
    pages: dict[str, Page], ontology: rdflib.Graph, terms: list[str]
) -> None:
    for name in terms:
        place = pages["ontology.html"].at(name)
        assert place.texts("./h3/a") == [str(ontology.value(CG[name], RDFS.label))]
        assert place.texts("./h3/code") == [f"cg:{name}"]
        assert place.texts("./p[@class='definition']") == [str(ontology.value(CG[name], SKOS.definition))]
        assert "stable" in place.told("sort")[0] or "testing" in place.told("sort")[0]


def test_every_relation_of_a_term_leads_to_the_other(
    pages: dict[str, Page], ontology: rdflib.Graph, terms: list[str]
) -> None:
    for name in terms:
        links = pages["ontology.html"].at(name).texts(".//dl//a/@href")
        others = {str(one) for relation in RELATIONS for one in ontology.objects(CG[name], relation)}
        assert {other.replace(CG, "#") for other in others} <= set(links), name


@pytest.mark.parametrize(
    ("name", "caption", "told"),
    [
        ("LocalAuthority", "superclass", "cg:Organisation"),
        ("LocalAuthority", "aligned with", "org:FormalOrganization"),
        ("Organisation", "subclasses", "cg:Body, cg:LocalAuthority"),
        ("Person", "disjoint with", "cg:Organisation"),
        ("Evidence", "aligned with", "oa:SpecificResource, prov:Entity"),
        ("role", "aligned with", "org:role"),
        ("predecessor", "inverse", "cg:successor"),
        ("evidence", "subproperties", "cg:firstEvidence"),
        ("evidence", "aligned with", "prov:wasDerivedFrom"),
        ("grade", "domain", "cg:Judgement"),
        ("grade", "range", "skos:Concept"),
        ("Judgement", "properties", "cg:area, cg:council, cg:date, cg:dateFrom, cg:dateTo, cg:grade"),
        ("Statement", "sort", "class, stable"),
        ("quote", "sort", "property that holds a value, stable"),
        ("council", "sort", "property that leads to a thing, stable"),
    ],
)
def test_what_stands_beside_a_caption(name: str, caption: str, told: str, pages: dict[str, Page]) -> None:
    assert pages["ontology.html"].at(name).told(caption) == [told]


def test_every_example_is_in_the_graph(pages: dict[str, Page], graph: rdflib.Graph, terms: list[str]) -> None:
    page = pages["ontology.html"]
    words = {str(exact) for exact in graph.objects(None, CG.exact)}
    titles = {str(title) for title in graph.objects(None, DCTERMS.title)}
    examples = page.root.xpath("//figure[pre[@class='example']]")
    assert len(examples) > 90
    for example in map(Page, examples):
        [turtle] = example.texts("./pre")
        triples = set(rdflib.Graph().parse(data=prefixes(page) + turtle, format="turtle"))
        assert triples
        assert triples <= set(graph), turtle
        assert set(example.texts("./blockquote")) <= words
        assert set(example.texts("./p")) <= titles
    assert len(page.texts("//blockquote[@class='words']")) > 90


def test_an_example_is_of_its_term_and_only_what_the_graph_lacks_is_made_up(
    pages: dict[str, Page], graph: rdflib.Graph, terms: list[str]
) -> None:
    held = {*graph.predicates(), *graph.objects(None, RDF.type)}
    for name in terms:
        place = pages["ontology.html"].at(name)
        [caption] = place.texts("./figure/figcaption")
        assert (caption == "Example in the graph") is (CG[name] in held), name
        if CG[name] in held:
            assert f"cg:{name}" in place.texts("./figure/pre")[0]


def test_a_fact_is_shown_with_the_words_that_it_rests_on(pages: dict[str, Page], graph: rdflib.Graph) -> None:
    for name in ("Judgement", "Event", "Post", "Promise", "Measure"):
        place = pages["ontology.html"].at(name)
        [turtle] = place.texts("./figure/pre")
        fact = next(rdflib.Graph().parse(data=prefixes(pages["ontology.html"]) + turtle, format="turtle").subjects())
        words = {str(graph.value(one, CG.exact)) for one in graph.objects(fact, CG.evidence)}
        assert set(place.texts(".//blockquote")) <= words


def test_every_rule_is_told_with_its_message_and_what_it_holds_for(pages: dict[str, Page]) -> None:
    for shapes in (Shapes.load(), Shapes.load(questions_dir())):
        assert shapes.messages
        for shape, message in shapes.messages.items():
            place = pages["shapes.html"].at(shape.rpartition("#")[2])
            assert place.texts("./h3") == [message]
            targets = shapes.graph.objects(rdflib.URIRef(shape), SH.targetClass)
            ours = {f"ontology.html#{one.removeprefix(CG)}" for one in map(str, targets) if one.startswith(CG)}
            assert ours <= set(place.texts(".//dl//a/@href")), shape


@pytest.mark.parametrize(
    ("shape", "path", "words"),
    [
        ("judgement-council", "cg:council", ["exactly one", "it is a cg:LocalAuthority"]),
        ("fact-evidence", "cg:evidence", ["at least one", "each is a cg:Evidence"]),
        ("judgement-area-scheme", "cg:area / skos:inScheme", ["each is one of scheme:areas"]),
        ("judgement-date-from", "cg:dateFrom", ["at most one", "it is a full date (xsd:date)", "it is not beyond cg:dateTo"]),
        ("evidence-inside-article", "^cg:article / cg:end", ["each is not beyond cg:textLength"]),
        ("evidence-start", "cg:start", ["exactly one", "it is a whole number (xsd:integer)", "it is 0 or more", "it is before cg:end"]),
        ("assertion-own-words", "cg:evidence / cg:article", ["together they are the same as cg:article"]),
        ("assertion-rule", "cg:rule", ["at least one", "each is not empty"]),
        ("statement-quote", "cg:quote", ["exactly one", "it is a text (xsd:string)", "it has 8 characters or more"]),
        ("statement-speaker", "cg:speaker", ["exactly one", "one of these holds: each is a cg:Person; or each is a cg:Organisation"]),
        ("possibly-same-candidate", "cg:candidate", ["exactly 2", "each is a cg:Person"]),
        ("fact-kind", "rdf:type", ["at least 2"]),
        ("correction-subject", "cg:correctedFact | cg:decidedPerson", ["exactly one", "it is a node with an IRI, not a text"]),
        ("proposal-dated-article", "cg:undatedArticle / dcterms:issued", ["none"]),
        ("promise-amount", "cg:amount", ["at most one", "it is a decimal number (xsd:decimal)", "it is above 0"]),
        ("author-label", "rdfs:label", ["at least one", "each is not empty"]),
    ],
)  # fmt: skip
def test_a_rule_in_words(shape: str, path: str, words: list[str], pages: dict[str, Page]) -> None:
    place = pages["shapes.html"].at(shape)
    assert place.told("looks at") == [path]
    assert place.told("asks") == words


def test_a_rule_made_of_others_tells_them_all(pages: dict[str, Page]) -> None:
    [words] = pages["shapes.html"].at("ComparisonHolds").told("asks")
    assert words.startswith("exactly one of these holds: cg:differsIn: none, cg:inspection: at least one, cg:outcome: ")
    assert words.count("; or ") == 2
    assert words.count("not so: cg:outcome: ") == 2


def test_every_rule_that_a_case_breaks_shows_one(pages: dict[str, Page], checkout: Path) -> None:
    broken = set()
    for case in (checkout / "tests" / "shapes").glob("*.ttl"):
        results = rdflib.Graph().parse(case, format="turtle")
        broken |= {str(shape).rpartition("#")[2] for shape in results.objects(None, SH.sourceShape)}
    shown = {
        str(one.getparent().getparent().get("id")) for one in pages["shapes.html"].root.xpath("//pre[@class='refused']")
    }
    assert shown == broken
    assert len(broken) > 90
    place = pages["shapes.html"].at("judgement-grade")
    assert place.texts(".//figcaption") == ["Refused: A grade that no inspectorate gives."]
    assert "cg:grade grade:splendid" in place.texts(".//pre")[0]


def test_rules_stand_at_the_terms_that_they_are_about(pages: dict[str, Page]) -> None:
    rule = "A judgement gives exactly one grade of the scheme."
    assert rule in pages["ontology.html"].at("Judgement").told("rules")
    assert rule in pages["ontology.html"].at("grade").told("rules")
    assert rule not in pages["ontology.html"].at("Post").told("rules")


def test_every_term_of_a_list_is_there_with_its_meaning(pages: dict[str, Page]) -> None:
    reference = rdflib.Graph()
    for file in reference_dir().glob("*.ttl"):
        if "skos:ConceptScheme" in file.read_text(encoding="utf-8"):
            reference.parse(file, format="turtle")
    concepts = set(reference.subjects(RDF.type, SKOS.Concept))
    assert len(concepts) > 600
    rows = {row.get("id"): Page(row) for row in pages["vocabularies.html"].root.xpath("//tbody/tr")}
    for concept in concepts:
        row = rows[str(concept).removeprefix(f"{BASE}id/").replace("/", "-")]
        assert row.texts("./th/text()") == [str(reference.value(concept, SKOS.prefLabel))]
        assert row.texts("./td")[0] == str(reference.value(concept, SKOS.definition))
    assert (
        pages["vocabularies.html"].at("certainty-rejected").texts("./td")[0].startswith("The article does not say it")
    )


def test_grades_stand_in_their_order_with_their_facts(pages: dict[str, Page], graph: rdflib.Graph) -> None:
    place = pages["vocabularies.html"].at("scheme-grades")
    grades = place.texts(".//tbody/tr/th/text()")
    assert grades == ["outstanding", "good", "adequate", "requires improvement", "inadequate", "weak", "poor"]
    inadequate = set(graph.subjects(None, rdflib.URIRef(f"{BASE}id/grade/inadequate")))
    facts = {one for one in inadequate if (one, RDF.type, CG.Fact) in graph}
    assert facts
    assert pages["vocabularies.html"].at("grade-inadequate").texts("./td")[-1] == str(len(facts))


def test_terms_of_articles_own_words_are_listed_too(pages: dict[str, Page], graph: rdflib.Graph) -> None:
    told = set(pages["vocabularies.html"].at("scheme-measure-kinds").texts(".//tbody/tr/@id"))
    kinds = {str(kind) for kind in graph.objects(None, CG.kind) if "/measure-kind/" in str(kind)}
    assert kinds
    assert told == {kind.removeprefix(f"{BASE}id/").replace("/", "-") for kind in kinds}


def test_every_link_inside_lands(pages: dict[str, Page]) -> None:
    places = {name: page.texts("//@id") for name, page in pages.items()}
    for name, page in pages.items():
        assert len(places[name]) == len(set(places[name])), name
        inside = [href for href in page.texts("//a/@href") if "://" not in href]
        assert inside
        for href in inside:
            file, _, anchor = href.partition("#")
            assert not anchor or anchor in places[file or name], href
            assert (file or name) in pages, href


def test_nothing_is_loaded_and_only_the_page_s_own_style_applies(
    files: dict[str, bytes], pages: dict[str, Page]
) -> None:
    for page in pages.values():
        assert page.texts("//script | //img | //iframe | //*[@src] | //*[@style]") == []
        assert page.texts("//link/@href") == ["data:,"]
        [style] = page.texts("//style")
        [policy] = page.texts("//meta[@http-equiv='Content-Security-Policy']/@content")
        digest = b64encode(sha256(style.encode()).digest()).decode()
        assert policy.startswith(f"default-src 'none'; style-src 'sha256-{digest}';")
        assert "@import" not in style
        assert "url(" not in style


def test_headings_and_landmarks_are_in_order(pages: dict[str, Page]) -> None:
    for page in pages.values():
        assert page.root.get("lang") == "en"
        assert len(page.texts("//main")) == len(page.texts("//h1")) == len(page.texts("//main//h1")) == 1
        levels = [int(one.tag[1]) for one in page.root.xpath("//h1 | //h2 | //h3")]
        assert all(after - before <= 1 for before, after in itertools.pairwise(levels))
        names = page.texts("//nav/@aria-label")
        assert len(names) == len(page.root.xpath("//nav")) == len(set(names))


def test_the_same_graph_gives_the_same_bytes(files: dict[str, bytes], built: Path, checkout: Path) -> None:
    loaded = open_graph(built / "graph.nq")
    assert Site(loaded, cases=checkout / "tests" / "shapes").pages() == files


def test_a_graph_of_another_base_has_its_own_addresses(built: Path, tmp_path: Path) -> None:
    other = "https://graph.example/"
    moved = tmp_path / "graph.nq"
    moved.write_text((built / "graph.nq").read_text(encoding="utf-8").replace(BASE, other), encoding="utf-8")
    site = Site(open_graph(moved), base=other)
    page = Page.read(site.page("ontology"))
    assert f"{other}ontology#Judgement" in page.texts("//main//code")
    assert f"@prefix judgement: <{other}id/judgement/>" in prefixes(page)
    assert BASE not in "".join(page.texts("//pre[@class='example']"))
    assert page.at("Judgement").texts(".//blockquote") != []
    assert Page.read(site.page("vocabularies")).at("grade-inadequate").texts("./td")[-1] != ""


def test_an_empty_graph_has_pages_whose_examples_are_made_up(terms: list[str]) -> None:
    pages = {name: Page.read(content) for name, content in Site(Store()).pages().items()}
    assert pages["ontology.html"].texts("//pre[@class='example']") == []
    assert len(pages["ontology.html"].texts("//figure/pre")) == len(terms)
    assert pages["shapes.html"].texts("//pre") == []
