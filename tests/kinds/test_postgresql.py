"""Queries on PostgreSQL, as the judge runs them: in a sealed process with a server of its own."""

from __future__ import annotations

import dataclasses
import json
import re
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from gradatim import curriculum, postgresql, profiles
from gradatim.errors import JudgeError
from gradatim.judge.grade import Judge
from gradatim.judge.processes.levels import probe
from gradatim.judge.processes.pool import Pool
from gradatim.judge.processes.zygote import Child, Zygote
from gradatim.kinds.kind import SERVER_FAILED
from gradatim.kinds.sql import engines
from gradatim.model import Lab, Level, Material, Outcome, Verdict

LABS = ("null-logic", "filter-join-group", "best-of-each-group", "point-in-time-join")
FIRST = "-- engine: postgresql\n"
SERVED = f"{Path(__file__).with_name('served_kinds.py')}:serve"


@pytest.fixture(scope="module")
def judge() -> Iterator[Judge]:
    try:
        postgresql.programs_folder()
    except postgresql.ServerNotFound as error:
        pytest.skip(str(error))
    if (level := probe()[0]) is not Level.SEALED:
        pytest.skip(f"PostgreSQL is tried where processes are sealed, and here they are {level}")
    with closing(Judge(Pool())) as made:
        yield made


@pytest.fixture(scope="module")
def pack() -> curriculum.Pack:
    return curriculum.load()


def verdict(judge: Judge, text: str, checks: str, given: str = "") -> Verdict:
    """On a query, of a lab with these lines as its check."""
    files = {"query.sql": text.encode()}
    body = "".join(f"    {line}\n" for line in checks.strip().splitlines())
    source = (
        "import datetime\nfrom decimal import Decimal\nfrom gradatim.checks import check, equal\n"
        f'@check\ndef one(lab):\n    """answers"""\n{body}'
    )
    lab = Lab("q", "q", (), 1, "sql", "query.sql", 1, "sql")
    return judge.grade(Material(lab, "", "", files, files, source, given), files, 1)


def message(judge: Judge, text: str, given: str = "") -> str:
    asked = verdict(judge, text, 'lab.rows("postgresql", {"t": {"x": [1, 2]}})', given)
    return asked.results[0].message


@pytest.mark.parametrize("name", LABS)
def test_every_right_query_of_a_lab_passes(judge, pack, name):
    material = pack.material(name)
    file = material.lab.file
    for program in (material.solution, *material.also.values()):
        files = {file: FIRST.encode() + program[file]}
        found = judge.grade(material, files, 5)
        assert found.outcome is Outcome.PASS, [one.message for one in found.failed]


@pytest.mark.parametrize("engine", ["duckdb", "sqlite"])
@pytest.mark.parametrize("name", LABS)
def test_every_right_query_passes_on_each_other_engine(judge, pack, name, engine):
    material = pack.material(name)
    file = material.lab.file
    for program in (material.solution, *material.also.values()):
        files = {file: f"-- engine: {engine}\n".encode() + program[file]}
        assert judge.grade(material, files, 5).outcome is Outcome.PASS


@pytest.mark.parametrize("name", LABS)
def test_no_wrong_query_of_a_lab_passes(judge, pack, name):
    material = pack.material(name)
    file = material.lab.file
    for wrong in material.wrong:
        files = {file: FIRST.encode() + wrong.files[file]}
        assert judge.grade(material, files, 5).outcome is Outcome.FAIL, wrong.name


def test_a_wrong_idea_is_named_on_postgresql_too(judge, pack):
    material = pack.material("best-of-each-group")
    (wrong,) = [one for one in material.wrong if one.name == "eight_days"]
    few = dataclasses.replace(material, wrong=(wrong,))
    files = {"query.sql": FIRST.encode() + wrong.files["query.sql"]}
    found = judge.explain(few, files, judge.grade(few, files, 5))
    assert [one.name for one in found.misconceptions] == ["eight_days"]


def test_values_are_those_of_the_other_engines(judge):
    text = """SELECT sum(n) AS n, avg(p), sum(n) > 3, sum(n) * 1.5, count(*), max(t),
    (array_agg(b ORDER BY n))[1],
    CAST('2024-05-01' AS date), CAST('2024-05-01 13:00' AS timestamp), interval '90 s', sum(n) / 4,
    NULL, CAST('{"a": [1, null]}' AS json) FROM t"""
    tables = (
        '{"t": {"n": [1, 2, 3, 4], "p": [1.5, None, 2.0, 0.5], "t": ["a", "\u00e9", None, "B"],'
        '"b": [b"\\x00\\xff", None, None, None]}}'
    )
    row = (
        '(10, 4 / 3, 1, 15.0, 4, "\u00e9", b"\\x00\\xff", "2024-05-01", "2024-05-01 13:00:00",'
        '90.0, 2.5, None, {"a": [1, None]})'
    )
    found = verdict(
        judge,
        FIRST + text,
        f"""
        (got,) = lab.rows("postgresql", {tables})
        equal(got, {row})
        equal([type(x).__name__ for x in got[:5]], ["int", "float", "int", "float", "int"])
        equal(lab.columns("postgresql", {tables})[0], "n")
        """.replace("\n        ", "\n"),
    )
    assert found.outcome is Outcome.PASS, found.results


def test_each_call_starts_with_a_fresh_database(judge):
    text = FIRST + (
        "CREATE TABLE mine (x int); CREATE TEMP TABLE own (x int); INSERT INTO mine VALUES (1);"
        "CREATE TABLE IF NOT EXISTS pg_temp.own (x int); SET search_path = public;"
        "SELECT count(*) FROM mine; BEGIN; INSERT INTO mine VALUES (2)"
    )
    twice = 'equal(lab.rows("postgresql", {}), [(1,)])\n' * 3
    assert verdict(judge, text, twice).outcome is Outcome.PASS


def test_text_sorts_by_its_letters_codes_as_elsewhere(judge):
    query = "SELECT x FROM t ORDER BY x"
    tables = '{"t": {"x": list("baBA\u00e9_")}}'
    rows = f'equal(lab.rows(lab.engines()[0], {tables}), [*zip("AB_ab\u00e9")])'
    for first in (FIRST, "-- engine: sqlite\n", "-- engine: duckdb\n"):
        assert verdict(judge, first + query, rows).outcome is Outcome.PASS


@pytest.mark.parametrize(
    ("text", "error"),
    [
        ("SELECT nothing FROM t", 'query.sql on postgresql: column "nothing" does not exist'),
        ("SELEC 1", "syntax error"),
        ("CREATE TABLE x (a int)", "query.sql has no SELECT"),
        ("SELECT x FROM t; INSERT INTO t VALUES (3) RETURNING x; SELECT 1 / 0", "division by zero"),
        ("COPY t TO STDOUT; SELECT 1", "nothing can be copied in or out"),
        ("SELECT 1\0", "the query holds a zero character"),
        ("SELECT CAST('infinity' AS date)", "date too large"),
    ],
)
def test_an_error_carries_the_words_of_the_engine(judge, text, error):
    assert error in message(judge, FIRST + text)


def test_a_process_whose_server_does_not_start_ends_with_a_code_of_its_own():
    """The query has not been looked at, so nothing is said of it."""
    program = (
        "from gradatim.kinds.sql import postgres\n"
        "def fails(): raise OSError('no room')\n"
        "postgres._template, postgres._server = b'x', fails\n"
        "postgres.run_query('SELECT 1', {}, 9)"
    )
    done = subprocess.run([sys.executable, "-c", program], check=False, timeout=60)
    assert done.returncode == SERVER_FAILED


def test_the_engine_is_there_only_for_a_file_that_names_it(judge):
    assert "only where the file names it in the first line" in message(judge, "SELECT 1")
    assert "only where the file names it" in message(judge, FIRST + "SELECT 1", given="x = 1")


def test_an_unknown_engine_is_refused_with_the_known_ones(judge):
    text = message(judge, "-- engine: oracle\nSELECT 1")
    assert "names the engine 'oracle': use duckdb, sqlite or postgresql" in text


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("-- engine: postgresql\nSELECT 1", "postgresql"),
        ("\ufeff\n  -- my query\n--Engine:  Postgres \nSELECT 1", "postgresql"),
        ("-- engine: sqlite\r\nSELECT 1", "sqlite"),
        ("SELECT 1 -- engine: postgresql", ""),
        ("/* -- engine: postgresql */ SELECT 1", ""),
        ("-- no engine: postgresql\nSELECT 1", ""),
        ("-- a\n" * 9_000, ""),
        ("", ""),
    ],
)
def test_a_file_names_its_engine_in_a_comment_before_the_query(text, name):
    assert engines.named_engine(text) == name


def test_what_a_query_is_compared_with_runs_on_its_engine():
    assert engines.with_engine_of(b"-- engine: sqlite\nSELECT 1", b"SELECT 2") == (
        b"-- engine: sqlite\nSELECT 2"
    )
    assert engines.with_engine_of(b"SELECT 1", b"SELECT 2") == b"SELECT 2"


@pytest.fixture(scope="module")
def served(judge: Judge) -> Iterator[Zygote]:
    with closing(Zygote("postgresql", Level.SEALED, serve=SERVED)) as zygote:
        yield zygote


def ask_child(child: Child, code: str) -> str:
    """What a child with the right to start a server says to a piece of Python."""
    child.sock.settimeout(60)
    child.sock.sendall(json.dumps(code).encode() + b"\n")
    with child.sock.makefile() as stream:
        return str(json.loads(stream.readline()))


@pytest.mark.parametrize(
    "code",
    [
        "import socket\nsocket.socket(socket.AF_INET)",
        "import socket\nsocket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)",
        "import subprocess\nsubprocess.run(['/bin/sh', '-c', 'true'])",
        "open('/etc/hostname')",
        "open('/usr/lib/postgresql/made', 'w')",
    ],
)
def test_a_process_with_a_server_reaches_no_network_and_starts_no_other_program(served, code):
    with closing(served.child()) as child:
        assert re.match(r"(PermissionError|FileNotFoundError|OSError): ", ask_child(child, code))


def test_such_a_process_can_start_the_server(served):
    with closing(served.child()) as child:
        before = "import subprocess\nfrom gradatim import postgresql as p\n"
        started = "subprocess.run([p.programs_folder() + '/postgres', '--version']).returncode"
        assert ask_child(child, before + started) == "0"


def test_names_of_sockets_and_of_memory_belong_to_one_process_alone(served):
    made = (
        "import ctypes, socket\ns = socket.socket(socket.AF_UNIX)\n"
        "s.bind('\\0was-here')\ns.listen()\n"
        "ctypes.CDLL(None).shmget(4711, 100, 0o1600) >= 0"
    )
    with closing(served.child()) as one, closing(served.child()) as other:
        assert ask_child(one, made) == "True"
        found = "import ctypes, socket\nctypes.CDLL(None).shmget(4711, 100, 0o600) >= 0"
        assert ask_child(one, found) == "True"
        assert ask_child(other, found) == "False"
        meet = "socket.socket(socket.AF_UNIX).connect('\\0was-here')"
        assert ask_child(one, meet) == "None"
        assert ask_child(other, meet).startswith("ConnectionRefusedError")


def test_a_missing_server_is_told_with_what_to_do(monkeypatch):
    def absent() -> str:
        raise postgresql.ServerNotFound("PostgreSQL's server is not installed here")

    monkeypatch.setattr(postgresql, "programs_folder", absent)
    monkeypatch.setattr(profiles.libraries, "usable", lambda module: True)
    with pytest.raises(JudgeError, match="names the engine postgresql, and PostgreSQL") as e:
        profiles.usable_profile("postgresql")
    assert "apt install postgresql" in e.value.do


def test_at_the_level_filtered_the_engine_is_refused(judge):
    refused = pytest.raises(JudgeError, match="PostgreSQL cannot be run at the level 'filtered'")
    with closing(Zygote("postgresql", Level.FILTERED)) as zygote, refused:
        zygote.child()


def test_no_lab_may_name_the_profile():
    assert "postgresql" not in profiles.PROFILES
    assert profiles.profile_for_imports(["psycopg"]) == profiles.DEFAULT_PROFILE
