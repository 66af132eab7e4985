"""How results look: answers in each format, scores, validation reports and explanations."""

import io
import json
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import groupby

from rich import box
from rich.console import Console, Group, RenderableType
from rich.table import Table
from rich.text import Text

from caregraph.analysis.corrections import Remark, Replaced
from caregraph.analysis.evaluation import Figures, Score
from caregraph.analysis.explanation import Explainer, Explanation, Told
from caregraph.analysis.intervals import RESAMPLES, Interval, Intervals
from caregraph.analysis.people import OpenPair
from caregraph.analysis.proposals import Proposal
from caregraph.analysis.queries import Answer
from caregraph.analysis.reconciliation import Reconciliation
from caregraph.analysis.rule_use import RuleUse
from caregraph.analysis.slips import Told as ToldSlip
from caregraph.errors import UsageError
from caregraph.exports import csv_bytes
from caregraph.graph.turtle import write_turtle
from caregraph.graph.validation import Report
from caregraph.model.correction import Action
from caregraph.report import counted, indented, listing, open_questions, plain_table

FORMATS = ("table", "csv", "tsv", "json", "turtle")
_MOST_VIOLATIONS = 100
_TSV_ESCAPES = str.maketrans({"\\": "\\\\", "\t": "\\t", "\n": "\\n", "\r": "\\r"})


def answer_bytes(answer: Answer, form: str, *, base: str) -> bytes:
    """An answer in a format for programs."""
    if form == "turtle":
        return _turtle(answer, base)
    flat = _flat(answer)
    if form == "csv":
        return csv_bytes(flat)
    if form == "tsv":
        lines = [flat.columns, *flat.rows]
        return "".join(
            "\t".join((cell or "").translate(_TSV_ESCAPES) for cell in line) + "\n" for line in lines
        ).encode()
    rows = [dict(zip(flat.columns, row, strict=True)) for row in flat.rows]
    return (json.dumps(rows, ensure_ascii=False, indent=1) + "\n").encode()


def answer_table(answer: Answer) -> RenderableType:
    """An answer for people, with the number of its rows."""
    flat = _flat(answer)
    shown = [place for place, name in enumerate(flat.columns) if name not in flat.below]
    table = Table(box=box.SIMPLE_HEAD, pad_edge=False, show_edge=False)
    for name in (["row"] if flat.below else []) + [flat.columns[place] for place in shown]:
        table.add_column(name, overflow="fold")
    for number, row in enumerate(flat.rows, start=1):
        cells = [row[place] for place in shown]
        table.add_row(*(Text(cell or "·") for cell in ([str(number)] if flat.below else []) + cells))
    notes = (part for note in flat.notes for part in (Text(), Text(note, style="dim")))
    rows = Text(counted(len(flat.rows), "row"), style="dim")
    return Group(table, Text(), *_below(flat), rows, *notes)


def _below(answer: Answer) -> Iterator[RenderableType]:
    """The sentences and sources of each row, under the table, by the row's number."""
    for number, row in enumerate(answer.rows if answer.below else (), start=1):
        told = dict(zip(answer.columns, row, strict=True))
        rest = "  ".join(told[name] or "" for name in answer.below if name != "evidence" and told[name])
        yield Text.assemble(f"{number}  ", f"“{told.get('evidence') or ''}”  ", (rest, "dim"))
    if answer.below and answer.rows:
        yield Text()


def score_table(score: Score, limits: Mapping[str, Intervals]) -> RenderableType:
    """Precision, recall and F1 by kind, their intervals, then the fields beside the key."""
    table = plain_table("kind", "gold", "found", "right", "P", "R", "F1")
    for kind, figures in score.kinds.items():
        table.add_row(kind, *_figures(figures))
    table.add_section()
    table.add_row("all", *_figures(score.all), style="bold")
    beside = [f"{kind}.{name}: right on {right} of {of}" for (kind, name), (right, of) in sorted(score.beside.items())]
    shown = [_limits(name, found) for name, found in limits.items() if found.f1]
    return Group(
        table,
        Text(),
        listing(f"95 % intervals, each from {RESAMPLES:,} draws", shown),
        Text(),
        listing("Beside, on the facts that are right", beside),
    )


def score_json(score: Score, limits: Mapping[str, Intervals], slips: Iterable[ToldSlip]) -> bytes:
    """A score for programs: figures and intervals by kind, the fields beside the key, and every slip."""
    kinds = {**score.kinds, "all": score.all}
    told = {
        "kinds": {name: _figures_json(figures, limits[name]) for name, figures in kinds.items()},
        "draws": RESAMPLES,
        "beside": {f"{kind}.{name}": {"right": right, "of": of} for (kind, name), (right, of) in score.beside.items()},
        "slips": [_slip_json(slip) for slip in slips],
    }
    return (json.dumps(told, ensure_ascii=False, indent=1) + "\n").encode()


def slip_list(slips: Iterable[ToldSlip]) -> RenderableType:
    """Every missed and every spurious fact with its sentence and rule."""
    return Group(*(line for told in slips for line in _slip(told)))


def rules_answer(uses: Sequence[RuleUse], examples: Mapping[str, str], *, counted: bool, judged: bool) -> Answer:
    """The rules as a table: how often each fired and in which articles, how often it was right, and its example."""
    columns = ["rule"]
    columns += ["fired", "asserted", "articles", "only in"] if counted else []
    columns += ["on gold", "right", "P"] if judged else []
    rows = [(*_use(use, counted=counted, judged=judged), examples.get(use.rule)) for use in uses]
    return Answer((*columns, "example"), tuple(rows))


def left_out(score: Score, without: Score) -> RenderableType:
    """What the rules that fire in one article only add to a score."""
    columns = [("with every rule", score.all), ("without those that fire in one article only", without.all)]
    table = plain_table("over all kinds", "gold", "found", "right", "P", "R", "F1")
    for name, figures in columns:
        table.add_row(name, *_figures(figures))
    return Group(Text(), table)


def validation(report: Report, where: str) -> RenderableType:
    """Whether a graph conforms, on how many nodes, and what breaks the shapes."""
    if not report.focus_nodes and not report.results:
        return Text(f"{where}: empty: no node there is one that the shapes look at, so nothing was checked.")
    looked = f"{counted(report.focus_nodes, 'node')} held against the shapes"
    if report.conforms:
        return Group(Text(f"{where}: conforms, {looked}."), *_questions(report.questions))
    lines = [
        f"{result.focus}: {result.message}" + (f" [{result.value}]" if result.value is not None else "")
        for result in report.results[:_MOST_VIOLATIONS]
    ]
    more = len(report.results) - len(lines)
    lines += [f"and {more:,} more"] if more else []
    broken = listing(f"{where}: {counted(len(report.results), 'violation')}, {looked}", lines)
    return Group(broken, *_questions(report.questions))


def _questions(asked: Sequence[str]) -> Iterator[RenderableType]:
    if asked:
        yield Text()
        yield open_questions(asked)


def explanation(found: Explanation, explainer: Explainer) -> RenderableType:
    """A fact in words with what each article says of it, or the facts in which something is named."""
    head = Text.assemble((found.label, "bold"), "\n", (found.iri, "dim"))
    parts: list[RenderableType] = [head]
    if found.told:
        parts += [Text(), _roles(found.roles)]
    for told in found.told:
        parts += [Text(), _told(told, explainer)]
    for replaced in found.replaced:
        parts += [Text(), _replaced(replaced, explainer)]
    if not found.told and not found.replaced:
        lines = [f"{label}  {explainer.short(iri)}" for iri, label in found.named_in]
        parts += [Text(), listing(f"Named in {counted(len(lines), 'fact')}", lines)]
    if found.decided:
        decided = [_decided(person, other, remark, explainer) for person, other, remark in found.decided]
        parts += [Text(), listing("Decided in the ledger", decided)]
    return Group(*parts)


def open_pairs(pairs: Sequence[OpenPair]) -> RenderableType:
    """The pairs of people who may be one: what speaks for either answer, and the words to judge by."""
    parts: list[RenderableType] = [_open_pair(pair) for pair in pairs]
    return Group(*parts, Text(f"{counted(len(pairs), 'pair')} of people who may be one", style="dim"))


def reconciliation(found: Reconciliation) -> RenderableType:
    """Judgements beside the register, article by article; how many came out how, and the dates proposed."""
    rows = [dict(zip(found.columns, cells, strict=True)) for cells in found.answer().rows]
    outcomes = Counter(_outcome(row) for row in rows)
    parts: list[RenderableType] = []
    for article, told in groupby(rows, key=_dated_article):
        table = Table.grid(padding=(0, 2))
        for row in told:
            judged = f"{row['council']}: {row['area']} {row['grade']}, {row['date'] or 'no date'}"
            because = ": ".join(part for part in (row["inspection"], row["reason"]) if part)
            table.add_row(Text(f"  {_outcome(row)}"), Text(judged), Text(because, style="dim"))
        parts += [Text(article, style="bold"), table, Text()]
    totals = [f"{number:>4}  {outcome}" for outcome, number in sorted(outcomes.items())]
    parts.append(listing(f"{counted(len(rows), 'judgement')} beside the register", totals))
    if found.proposals:
        parts += [Text(), listing("Articles without a date", map(_proposal, found.proposals))]
    return Group(*parts)


def reconciliation_json(found: Reconciliation) -> bytes:
    """The comparisons and the proposed dates for programs."""
    rows = [dict(zip(found.columns, row, strict=True)) for row in found.answer().rows]
    proposed = [
        {
            "article": one.article,
            "from": one.first and one.first.isoformat(),
            "to": one.last and one.last.isoformat(),
            "accepted": one.accepted,
            "reason": one.reason,
        }
        for one in found.proposals
    ]
    return (json.dumps({"comparisons": rows, "proposals": proposed}, ensure_ascii=False, indent=1) + "\n").encode()


def plain_text(renderable: RenderableType, *, width: int) -> bytes:
    """What a terminal would show, for a file or a pipe: no colours, no spaces at the ends of lines."""
    paper = io.StringIO()
    Console(file=paper, width=width, force_terminal=False, force_jupyter=False, color_system=None).print(renderable)
    return "".join(f"{line.rstrip()}\n" for line in paper.getvalue().splitlines()).encode()


def _turtle(answer: Answer, base: str) -> bytes:
    if answer.triples is None:
        todo = "choose table, csv, tsv or json, or ask with CONSTRUCT"
        raise UsageError("this query gives a table, which is no Turtle", where="--format turtle", todo=todo)
    out = io.BytesIO()
    write_turtle(answer.triples, out, base=base)
    return out.getvalue()


def _flat(answer: Answer) -> Answer:
    if answer.triples is None:
        return answer
    rows = sorted(tuple(str(term) for term in (t.subject, t.predicate, t.object)) for t in answer.triples)
    return Answer(answer.columns, tuple(rows))


def _figures(figures: Figures) -> tuple[str, ...]:
    shares = (figures.precision, figures.recall, figures.f1)
    return (*map(str, (figures.gold, figures.found, figures.right)), *(f"{share:.3f}" for share in shares))


def _limits(name: str, found: Intervals) -> str:
    shown = (("P", found.precision), ("R", found.recall), ("F1", found.f1))
    figures = "   ".join(f"{measure} {_interval(limits)}" for measure, limits in shown)
    return f"{name + ':':<16}{figures}   of {counted(found.units, found.drawn.removesuffix('s'))}"


def _interval(limits: Interval | None) -> str:
    return f"{limits[0]:.3f}–{limits[1]:.3f}" if limits else "·".center(11)


def _figures_json(figures: Figures, found: Intervals) -> dict[str, object]:
    counts = {"gold": figures.gold, "found": figures.found, "right": figures.right}
    shares = {"precision": figures.precision, "recall": figures.recall, "f1": figures.f1}
    limits = {"precision": found.precision, "recall": found.recall, "f1": found.f1}
    told = {"drawn": found.drawn, "units": found.units, **limits}
    return {**counts, **{name: round(share, 6) for name, share in shares.items()}, "intervals": told}


def _slip_json(told: ToldSlip) -> dict[str, object]:
    slip, near = told.slip, told.nearest
    return {
        "missed": slip.missed,
        "article": slip.article,
        "kind": slip.kind,
        "fact": _fact(slip.row),
        "sentence": told.sentence or None,
        "rules": list(told.rules),
        "nearest": near and {"fact": dict(near.roles), "certainty": near.certainty, "rules": list(near.rules)},
    }


def _fact(row: Mapping[str, str | None]) -> dict[str, str | None]:
    return {name: value for name, value in row.items() if name not in ("article", "evidence", "rule")}


def _slip(told: ToldSlip) -> Iterator[RenderableType]:
    slip, near = told.slip, told.nearest
    fact = json.dumps(_fact(slip.row), ensure_ascii=False)
    yield Text(f"{'missed' if slip.missed else 'spurious':<9} {slip.article} {slip.kind}: {fact}")
    if told.sentence:
        yield indented(f"{'perhaps ' if slip.missed else ''}in “{told.sentence}”")
    if told.rules:
        yield indented(f"by {', '.join(told.rules)}")
    if near:
        found = json.dumps(dict(near.roles), ensure_ascii=False)
        yield indented(f"nearest {found}, {near.certainty}, by {', '.join(near.rules)}")


def _use(use: RuleUse, *, counted: bool, judged: bool) -> tuple[str | None, ...]:
    only = use.articles[0] if use.serves_one_text else None
    fired = (str(use.fired), str(use.asserted), str(len(use.articles)), only)
    share = f"{use.right / use.judged:.3f}" if use.judged else None
    right = (str(use.judged), str(use.right), share)
    return (use.rule, *(fired if counted else ()), *(right if judged else ()))


def _dated_article(row: Mapping[str, str | None]) -> str:
    assumed = f", taken as published on {row['assumed']}" if row["assumed"] else ""
    return f"{row['article']}, {row['published'] or 'no date'}{assumed}"


def _outcome(row: Mapping[str, str | None]) -> str:
    return ": ".join(part for part in (row["outcome"], row["detail"]) if part)


def _proposal(proposal: Proposal) -> str:
    if proposal.first is None:
        return f"{proposal.article}: no date proposed, since {proposal.reason}"
    until = f"and not after {proposal.last}" if proposal.last else "with no end in the register"
    dated = f"not before {proposal.first} {until}: {proposal.reason}"
    ending = f"taken as published on {proposal.first}" if proposal.accepted else "used only with --accept-dates"
    return f"{proposal.article}: {dated} ({ending})"


def _roles(roles: Iterable[tuple[str, str]]) -> RenderableType:
    table = Table.grid(padding=(0, 2))
    for role, value in roles:
        table.add_row(Text(f"  {role}", style="dim"), Text(value))
    return table


def _open_pair(pair: OpenPair) -> RenderableType:
    table = Table.grid(padding=(0, 2))
    table.add_row(Text("  for", style="dim"), Text("; ".join(pair.speaks_for)))
    table.add_row(Text("  against", style="dim"), Text("; ".join(pair.speaks_against)))
    for one in pair.candidates:
        for article, words in one.words:
            table.add_row(Text(f"  {one.person}", style="dim"), Text(f"“{' '.join(words.split())}” ({article})"))
    return Group(Text(" and ".join(one.name for one in pair.candidates), style="bold"), table, Text())


def _told(told: Told, explainer: Explainer) -> RenderableType:
    head = Text.assemble((told.certainty.capitalize(), "bold"), f" in {told.article or told.key} ({told.key})")
    lines = [f"“{exact}”  characters {start}–{end}" for start, end, exact in told.words]
    rules = f"  by {counted(len(told.rules), 'rule')}: {', '.join(told.rules)}"
    ledger = [*map(_remark, told.behind.remarks)]
    ledger += [f"extracted as {label}  {explainer.short(iri)}" for iri, label in told.behind.former]
    told_of = [indented(line) for line in ledger]
    return Group(head, *(indented(line) for line in lines), _roles(told.roles), Text(rules, style="dim"), *told_of)


def _replaced(replaced: Replaced, explainer: Explainer) -> RenderableType:
    new = f"now: {replaced.label}  {explainer.short(replaced.fact)}"
    return listing(f"Replaced in {replaced.key}", [*map(_remark, replaced.remarks), new])


def _decided(person: str, other: str, remark: Remark, explainer: Explainer) -> str:
    between = "is also" if remark.action == Action.SAME else "is not"
    return f"{explainer.short(person)} {between} {explainer.short(other)}, says {_by(remark)}"


def _remark(remark: Remark) -> str:
    change = f" {remark.role} to {remark.value}" if remark.role else ""
    return f"{Action(remark.action).done}{change} by {_by(remark)}"


def _by(remark: Remark) -> str:
    return f"{remark.author} on {remark.date}: {remark.reason}"
