"""Apache Jena of Debian: TDB2 on the command line."""

import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

from tests.engines.running import Ask, Engine, Find, Rows, call, rows, run

PLACE = Path("/usr/share/java")
JARS = """
    jena-arq jena-base jena-cmds jena-core jena-dboe-base jena-dboe-index jena-dboe-storage jena-dboe-trans-data
    jena-dboe-transaction jena-iri jena-tdb2 commons-cli commons-compress commons-io commons-lang3 dexx.collection guava
    slf4j-api slf4j-nop thrift
""".split()
# Debian has put the settings of the parser of XML Schema's types into another folder than that parser looks in.
MOVED = "org/apache/jena/ext/"
LOAD = "java tdb2.tdbloader --loc tdb {file}"
QUERY = "java tdb2.tdbquery --loc tdb --set tdb2:unionDefaultGraph={union} --results=json --query {query}"
# A short run gains from a Java that compiles less.
SHORT = "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC"


@contextmanager
def loaded(file: Path, folder: Path, find: Find) -> Iterator[Ask]:
    find("java", "install it with: apt-get install default-jre-headless")
    if not (PLACE / "jena-tdb2.jar").is_file():
        find("tdb2.tdbquery", "install it with: apt-get install libapache-jena-java")
    java = partial(run, folder=folder, CLASSPATH=_classes(folder), JDK_JAVA_OPTIONS=SHORT)
    java(call(LOAD, file=file))
    union = str(file.suffix != ".ttl").lower()

    def ask(query: str) -> Rows:
        (folder / "query.rq").write_text(query, encoding="utf-8")
        return rows(java(call(QUERY, query="query.rq", union=union)))

    yield ask


def _classes(folder: Path) -> str:
    with zipfile.ZipFile(PLACE / "jena-core.jar") as core:
        for name in core.namelist():
            if name.startswith(f"{MOVED}xerces/") and not name.endswith("/"):
                target = folder / name.removeprefix(MOVED)
                target.parent.mkdir(parents=True, exist_ok=True)
                target.write_bytes(core.read(name))
    return ":".join([str(folder), *(f"{PLACE / jar}.jar" for jar in JARS)])


ENGINE = Engine(loaded)
