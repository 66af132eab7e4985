"""A generated archive with planted careers: articles in our own words about made-up people at real councils."""

import datetime
import json
import random
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

AREAS = (
    "Barnsley Blackpool Bolton Bury Calderdale Coventry Croydon Darlington Derby Doncaster Dudley Enfield Gateshead "
    "Halton Hartlepool Hounslow Kirklees Knowsley Leeds Luton Medway Middlesbrough Norfolk Oldham Peterborough "
    "Plymouth Rochdale Rotherham Salford Sandwell Sefton Sheffield Shropshire Slough Solihull Somerset Southwark "
    "Stockport Suffolk Sunderland Swindon Tameside Thurrock Torbay Trafford Wakefield Walsall Warrington Wigan Wokingham"
).split()
FIRST = (
    "Alison Brian Carol Derek Elaine Frank Gillian Harriet Ian Judith Keith Lorna Martin Naomi Oliver Pauline Robert"
).split()
HEAD = "Quil Har Bel Dun Fen Gar Hol Kel Lam Mar Pem Ros Stap Tor Wal Yar".split()
TAIL = "grave combe thwaite stone worth mere leigh cott".split()
DIRECTOR, DEPUTY = "director of children's services", "deputy director of children's services"
CHIEF, COMMISSIONER = "chief executive", "commissioner"


@dataclass(frozen=True)
class Career:
    """One made-up person's posts, each a role and a council, in the order of time."""

    person: str
    posts: tuple[tuple[str, str], ...]

    @property
    def councils(self) -> set[str]:
        return {area for _, area in self.posts}


@dataclass(frozen=True)
class Archive:
    folder: Path
    careers: tuple[Career, ...]
    articles: int

    @property
    def linkers(self) -> dict[str, set[str]]:
        return {one.person: one.councils for one in self.careers if len(one.councils) > 1}


def plant(folder: Path, *, articles: int, links: int, seed: int = 7) -> Archive:
    """Write an archive of so many articles, in which so many people link two or three councils and no others do."""
    chance = random.Random(seed)  # noqa: S311 - nothing is kept secret with it
    names = [f"{FIRST[(7 * n) % len(FIRST)]} {head}{tail}" for n, (head, tail) in enumerate(_surnames(chance))]
    careers = [_linking(name, n, chance) for n, name in enumerate(names[:links])]
    careers += [Career(name, ((DIRECTOR, chance.choice(AREAS)),)) for name in names[links:]]
    told = [text for one in careers for text in _told(one, chance)]
    rest = [_filler(chance) for _ in range(articles - len(told))]
    lines = [
        {
            "id": f"a{n:04}",
            "title": "Children's services news",
            "publisher": "Example News",
            "published": day,
            "text": text,
        }
        for n, (day, text) in enumerate(sorted([*told, *rest]))
    ]
    folder.mkdir()
    (folder / "archive.jsonl").write_text("\n".join(map(json.dumps, lines)))
    return Archive(folder, tuple(careers), len(lines))


def _surnames(chance: random.Random) -> list[tuple[str, str]]:
    pairs = [(head, tail) for head in HEAD for tail in TAIL]
    chance.shuffle(pairs)
    return pairs


def _linking(name: str, number: int, chance: random.Random) -> Career:
    first, second, third = chance.sample(AREAS, 3)
    return Career(
        name,
        (
            ((DEPUTY, first), (DIRECTOR, second)),
            ((DIRECTOR, first), (DIRECTOR, second)),
            ((DEPUTY, first), (DIRECTOR, second), (CHIEF, third)),
        )[number % 3],
    )


def _told(career: Career, chance: random.Random) -> Iterator[tuple[str, str]]:
    """The articles that tell a career: one that names two posts, or one for each post in its year."""
    person, posts = career.person, career.posts
    if len(posts) == 2 and posts[0][0] == DEPUTY:
        (before, first), (after, second) = posts
        text = f"{person}, previously {before} at {first} Council, has been appointed {after} at {second} Council."
        yield _day(2014, chance), f"{text}\n\n{second} Council said that it looked forward to her arrival.\n"
        return
    for year, (role, area) in zip((2011, 2014, 2017), posts, strict=False):
        yield _day(year, chance), f"{person}, {role} at {area} Council, welcomed the plan for more social workers.\n"


def _filler(chance: random.Random) -> tuple[str, str]:
    area, other = chance.sample(AREAS, 2)
    texts = (
        f'Ofsted has rated children\'s services in {area} "good". Inspectors praised foster care there.\n',
        f'Children\'s services in {area} were judged "inadequate" by Ofsted, as were those in {other}.\n',
        f"{area} Council and {other} Council are to share a fostering service from next year.\n",
    )
    return _day(chance.randrange(2010, 2019), chance), chance.choice(texts)


def _day(year: int, chance: random.Random) -> str:
    return (datetime.date(year, 1, 1) + datetime.timedelta(days=chance.randrange(360))).isoformat()
