"""OpenLink Virtuoso of Debian: the bulk loader, and its HTTP endpoint."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.engines.running import Ask, Engine, Find, call, free_port, run, serving

SETTINGS = """\
[Database]
DatabaseFile = virtuoso.db
ErrorLogFile = virtuoso.log
LockFile = virtuoso.lck
TransactionFile = virtuoso.trx
xa_persistent_file = virtuoso.pxa
[TempDatabase]
DatabaseFile = virtuoso-temp.db
TransactionFile = virtuoso-temp.trx
[Parameters]
ServerPort = 127.0.0.1:{sql}
DirsAllowed = {data}
[HTTPServer]
ServerPort = 127.0.0.1:{port}
[SPARQL]
ResultSetMaxRows = 100000
"""
SERVE = "virtuoso-t -f -c virtuoso.ini"
SQL = "isql-vt {sql} dba dba ERRORS=STDOUT"
LOAD = "ld_dir('{data}', '{name}', 'https://w3id.org/caregraph/');\nrdf_loader_run();\ncheckpoint;\n"
ADVICE = "install it with: apt-get install virtuoso-opensource-7-bin"


@contextmanager
def loaded(file: Path, folder: Path, find: Find) -> Iterator[Ask]:
    for program in ("virtuoso-t", "isql-vt"):
        find(program, ADVICE)
    sql, port, data = free_port(), free_port(), file.parent
    (folder / "virtuoso.ini").write_text(SETTINGS.format(sql=sql, port=port, data=data))
    with serving(call(SERVE), folder, f"http://127.0.0.1:{port}/sparql") as ask:
        run(call(SQL, sql=sql), folder, given=LOAD.format(data=data, name=file.name))
        yield ask


ENGINE = Engine(loaded)
