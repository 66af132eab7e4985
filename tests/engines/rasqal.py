"""Rasqal's roqet, of Debian: it reads a file anew for each query, and knows a part of SPARQL 1.1."""

import csv
import io
import subprocess
from pathlib import Path

from tests.engines.running import Find, Rows, call

QUERY = "roqet -q -i sparql -F {format} -D {file} -r csv {query}"
CHECK = "roqet -q -i sparql -n {query}"
FORMATS = {".ttl": "turtle", ".nq": "nquads", ".trig": "trig"}
ADVICE = "install it with: apt-get install rasqal-utils"


def ask(file: Path, query: Path, find: Find) -> Rows:
    find("roqet", ADVICE)
    command = call(QUERY, format=FORMATS[file.suffix], file=file, query=query)
    # Its exit status is 2 where it merely warns.
    answer = subprocess.run(command, capture_output=True, text=True, check=False).stdout
    return [tuple(row) for row in csv.reader(io.StringIO(answer))][1:]


def complaint(query: Path, find: Find) -> str:
    """What it has against the text of a query."""
    find("roqet", ADVICE)
    return subprocess.run(call(CHECK, query=query), capture_output=True, text=True, check=False).stderr
