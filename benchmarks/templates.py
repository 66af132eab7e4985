"""What the generated archive is written with: the families of paragraphs.txt, headlines, names and places."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Family:
    """Paragraphs that tell the same in other words, and the rows of named queries that stand for what they tell."""

    texts: tuple[str, ...]
    facts: tuple[str, ...] = ()


def _families(page: str) -> Iterator[tuple[str, Family]]:
    """Each family of a page by its name, which stands in brackets above its lines."""
    for section in page.split("\n[")[1:]:
        name, _, rest = section.partition("]\n")
        lines = [line for line in rest.splitlines() if line and not line.startswith("#")]
        texts = (line.replace(" ¶ ", "\n\n") for line in lines if not line.startswith("="))
        yield name, Family(tuple(texts), tuple(_fact(line[1:]) for line in lines if line.startswith("=")))


def _fact(line: str) -> str:
    query, _, values = line.strip().partition(": ")
    return f"{query}: " + "; ".join(value.strip() for value in values.split(";"))


FAMILIES = dict(_families((Path(__file__).parent / "paragraphs.txt").read_text(encoding="utf-8")))

HEADLINES = {
    "judged": ("Inspectors grade children's services in {council}", "{council} hears its verdict from inspectors"),
    "appointed": ("New face at the top in {council}", "{council} fills the post of {role}"),
    "left": ("Change at the top in {council}", "{council} looks for a new {role}"),
    "commissioner": ("Government steps in at {council}", "Help sent to children's services in {council}"),
    "notice": ("{council} put under orders to improve", "Ministers write to {council}"),
}

# How the end of a post is put after "has" and in the past, and the event that it is.
LEAVING = (
    ("resigned", "resigned", "resigned"),
    ("stepped down", "stepped down", "resigned"),
    ("retired", "retired", "retired"),
    ("been dismissed", "was dismissed", "dismissed"),
    ("been sacked", "was sacked", "dismissed"),
)

PLACES = (
    "Millgate|the old tram sheds|Chandler's Row|the harbour flats|Nether End|the top estate|Quarry Bank|Weavers' Yard|"
    "the market square|Ropewalk|the arcade|Long Meadow|the goods station|Fuller's Bridge|the hill villages|"
    "Tanner's Lane"
).split("|")

TAIL = (
    "Email | Print | Comment",
    "MORE LIKE THIS",
    "Ten questions to put to your safeguarding board",
    "How one small team cut its waiting list",
    "JOBS OF THE WEEK",
    "Team Manager, Fostering – {council}",
    "Senior Practitioner, Children in Need – {other}",
    "Subscribe to our newsletter",
)

GIVEN = (
    "Alison Brian Carol Derek Elaine Frank Gillian Harriet Ian Judith Keith Lorna Martin Naomi Oliver Pauline Robert "
    "Susan Thomas Ursula Victor Wendy Anil Priya Imran Fatima Tunde Ngozi Yusuf Leila Owen Bethan Callum Fiona Declan "
    "Siobhan Gareth Helen James Kathryn Louise Michael Nicola Patrick Rachel Simon Teresa Vanessa"
).split()
STEMS = "Quil Har Bel Dun Fen Gar Hol Kel Lam Mar Pem Ros Stap Tor Wal Yar Bram Cald Ed Thorn Wes Ash Ock Hes".split()
ENDS = "grave combe thwaite stone worth mere leigh cott field shaw ridge by".split()
