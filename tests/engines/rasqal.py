"""Rasqal's roqet, of Debian: it reads a file anew for each query, and knows a part of SPARQL 1.1."""

import subprocess
from pathlib import Path
from xml.etree import ElementTree

from tests.engines.running import Find, Rows, call

QUERY = "roqet -q -i sparql -F {format} -D {file} -r xml {query}"
CHECK = "roqet -q -i sparql -n {query}"
FORMATS = {".ttl": "turtle", ".nq": "nquads", ".trig": "trig"}
ADVICE = "install it with: apt-get install rasqal-utils"
_CELL = "{http://www.w3.org/2005/sparql-results#}"


def ask(file: Path, query: Path, find: Find) -> Rows:
    find("roqet", ADVICE)
    command = call(QUERY, format=FORMATS[file.suffix], file=file, query=query)
    # Its exit status is 2 where it merely warns.
    answer = subprocess.run(command, capture_output=True, text=True, check=False).stdout
    return [
        tuple("".join(cell.itertext()) for cell in row) for row in ElementTree.fromstring(answer).iter(f"{_CELL}result")
    ]


def complaint(query: Path, find: Find) -> str:
    """What it has against the text of a query."""
    find("roqet", ADVICE)
    return subprocess.run(call(CHECK, query=query), capture_output=True, text=True, check=False).stderr
