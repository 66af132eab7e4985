"""Two pipelines to compare a build with, run on the same articles: a bare tokenizer, and a plain pipeline.

    python benchmarks/baselines.py ARTICLES.jsonl [--plain ARTICLES]

The plain pipeline is what one would put together in an afternoon: a blank spaCy pipeline with an EntityRuler of all
councils and bodies and a Matcher, an rdflib graph in the ontology's words, Turtle, and one call of pySHACL with the
shapes that ship. It finds little and checks it all at once. Each stage is told on a line of standard output.
"""

import argparse
import itertools
import json
from collections.abc import Iterator
from pathlib import Path

import pyshacl
import rdflib
import spacy
from rdflib import RDF, RDFS, Literal, Namespace
from spacy.language import Language
from spacy.matcher import Matcher
from spacy.tokens import Span

from caregraph.graph.vocabulary import DEFAULT_BASE
from caregraph.model.reference import load_reference
from caregraph.resources import shapes_dir

CG = Namespace(f"{DEFAULT_BASE}ontology#")
ID = Namespace(f"{DEFAULT_BASE}id/")
GRADES = ("outstanding", "good", "requires improvement", "adequate", "inadequate")
ROLES = ("director of children's services", "chief executive", "cabinet member", "commissioner", "leader", "chair")
GRADING = ["rated", "judged", "graded", "found", "branded", "deemed"]
COMING = ("appointed", "named", "became", "joined", "recruited")
LEAVING = ("resigned", "retired", "dismissed", "sacked", "stepped")
STEPS = ("improvement notice", "direction", "commissioner", "trust", "improvement board")


def tell(stage: str) -> None:
    """Say that a stage begins."""
    print(f"stage {stage}", flush=True)


def texts(source: Path) -> Iterator[str]:
    """The text of each article of a .jsonl file."""
    with source.open(encoding="utf-8") as lines:
        yield from (json.loads(line)["text"] for line in lines)


def language() -> Language:
    """The blank pipeline with all councils and bodies in an EntityRuler."""
    nlp = spacy.blank("en")
    nlp.add_pipe("sentencizer")
    ruler = nlp.add_pipe("entity_ruler", config={"phrase_matcher_attr": "LOWER"})
    reference = load_reference()
    councils = [("COUNCIL", form, one.council.slug) for one in reference.councils for form in one.forms]
    bodies = [("BODY", form, one.body.slug) for one in reference.bodies for form in one.forms]
    named = [{"label": label, "pattern": form, "id": slug} for label, form, slug in (*councils, *bodies)]
    ruler.add_patterns(named)  # type: ignore[attr-defined]
    return nlp


def matcher(nlp: Language) -> Matcher:
    """Some dozens of patterns: grades given, people coming and going, steps of government."""
    found = Matcher(nlp.vocab)
    gap = [{"OP": "?"}] * 4
    for grade in GRADES:
        found.add(f"Judgement {grade.replace(' ', '-')}", [[{"LOWER": {"IN": GRADING}}, *gap, *_words(grade)]])
    for verb, role in itertools.product((*COMING, *LEAVING), ROLES):
        found.add(f"Event {verb}", [[{"LOWER": verb}, *gap, *_words(role)]])
    for step in STEPS:
        found.add(f"Intervention {step.replace(' ', '-')}", [[{"LOWER": {"IN": ["a", "an", "the"]}}, *_words(step)]])
    return found


def _words(phrase: str) -> list[dict[str, str]]:
    return [{"LOWER": word} for word in phrase.replace("'s", " 's").split()]


def facts(nlp: Language, patterns: Matcher, text: str) -> Iterator[tuple[str, str, str, Span]]:
    """Each match in a sentence that names a council: its class, its term, the council, the sentence."""
    for sentence in nlp(text).sents:
        councils = [entity.ent_id_ for entity in sentence.ents if entity.label_ == "COUNCIL"]
        if councils:
            for name in {nlp.vocab.strings[key] for key, _, _ in patterns(sentence)}:
                kind, _, term = name.partition(" ")
                yield kind, term, councils[0], sentence


def graph_of(articles: Iterator[str]) -> rdflib.Graph:
    """All facts of all articles in one rdflib graph."""
    nlp = language()
    patterns = matcher(nlp)
    graph = rdflib.Graph()
    for number, text in enumerate(articles):
        article = ID[f"article/{number}"]
        graph.add((article, RDF.type, CG.Article))
        for at, (kind, term, council, sentence) in enumerate(facts(nlp, patterns, text)):
            fact, words = ID[f"fact/{number}-{at}"], ID[f"evidence/{number}-{at}"]
            graph.add((fact, RDF.type, CG[kind]))
            graph.add((fact, CG.council, ID[f"council/{council}"]))
            graph.add((fact, CG.grade if kind == "Judgement" else CG.kind, ID[f"term/{term}"]))
            graph.add((fact, CG.evidence, words))
            graph.add((words, CG.exact, Literal(sentence.text)))
            graph.add((words, CG.article, article))
            graph.add((ID[f"council/{council}"], RDFS.label, Literal(council)))
    return graph


def shapes() -> rdflib.Graph:
    """The shapes that ship."""
    graph = rdflib.Graph()
    for file in sorted(shapes_dir().rglob("*.ttl")):
        graph.parse(file)
    return graph


def main() -> None:
    """Run both, telling of each stage."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("source", type=Path)
    parser.add_argument("--plain", type=int, default=1000)
    given = parser.parse_args()
    bare = spacy.blank("en")
    tell("bare tokenizer")
    for text in texts(given.source):
        bare.make_doc(text)
    tell("plain: find")
    graph = graph_of(itertools.islice(texts(given.source), given.plain))
    tell("plain: write")
    graph.serialize(given.source.with_name("plain.ttl"), format="turtle")
    tell("plain: check")
    pyshacl.validate(graph, shacl_graph=shapes())


if __name__ == "__main__":
    main()
