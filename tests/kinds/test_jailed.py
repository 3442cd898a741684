"""Kinds of lab inside the jail: what each needs is there, and nothing more is."""

import json
import os
from pathlib import Path

import pytest

from gradatim.judge.processes.levels import probe
from gradatim.judge.processes.zygote import Zygote
from gradatim.model import Level

SERVED = f"{Path(__file__).with_name('served_kinds.py')}:serve"
LOAD = """
from pathlib import Path
from gradatim.kinds import child_part
PLACES = {"git": "shop", "artefact": "made"}
def lab(kind, file, text):
    files = {file: text.encode()}
    Path(file).write_bytes(files[file])
    return child_part(kind).load(files, Path.cwd(), PLACES.get(kind, file))
"""
NOTEBOOK = json.dumps(
    {"nbformat": 4, "cells": [{"cell_type": "code", "metadata": {}, "source": "x = 1 + 1"}]}
)
REPOSITORY = '[[do]]\ncommit = "a"\nmessage = "One"\nfiles = {"a/b" = "x"}\n'
SELECT = "SELECT max(x) FROM t"
TEST = "import m\ndef test_f(tmp_path): assert m.f() == 1"
SUBSTITUTION = """n=0
while read -r name; do n=$((n + 1)); echo "$name" > /dev/stdout; done < <(find . -type f | sort)
echo "$n end" | cat /dev/stdin
echo unseen > /dev/stderr
"""
SERVICE = """
from fastapi import FastAPI
from pydantic import BaseModel
app = FastAPI()
class Given(BaseModel):
    x: int
@app.post("/double")
def double(given: Given):
    return {"y": 2 * given.x}
"""
PIPELINE = """
import os, sqlite3, time
if not os.fork():
    os.setsid()
    if not os.fork(): time.sleep(1_000)
    os._exit(0)
os.wait()
shop = sqlite3.connect("shop.db")
for statement in ("CREATE TABLE t (x)", "INSERT INTO t VALUES (1)", "DELETE FROM t"):
    with shop: shop.execute(statement)
"""
ARTEFACT = "import numpy as np\nnp.savez('a.npz', x=np.arange(2))"
PROCESSES = (
    "[p.name for p in Path('/proc').glob('[0-9]*') if b'a.py' in (p/'cmdline').read_bytes()]"
)
CASES = [
    ("sql", "sql", "q.sql", SELECT, "lab.rows('duckdb', {'t': {'x': [1, 2]}})", [(2,)]),
    ("sql", "sql", "q.sql", SELECT, "lab.rows('sqlite', {'t': {'x': [1, 2]}})", [(2,)]),
    ("shell", "command", "a.sh", "sort | tr a-z A-Z > out; awk 'BEGIN {print 1}'",
     "lab.run(['bash', 'a.sh'], {}, 'b\\na\\n')",
     {"code": 0, "out": "1\n", "files": {"out": "A\nB\n"}}),
    ("shell", "command", "a.sh", SUBSTITUTION, "lab.run(['bash', 'a.sh'], {'b': '', 'c': ''})",
     {"code": 0, "out": "./a.sh\n./b\n./c\n3 end\n", "files": {}}),
    ("shell", "command", "a.py", "import numpy, sys\nprint(numpy.arange(int(sys.argv[1])).sum())",
     "lab.run(['python', 'a.py', '4'])", {"code": 0, "out": "6\n", "files": {}}),
    ("git", "git", "repo.toml", REPOSITORY, "[c['files'] for c in lab.log()] + lab.status()",
     [{"a/b": "x"}]),
    ("tests", "tests", "test_m.py", TEST, "lab.against({'m.py': 'def f(): return 1'})",
     {"passed": ["test_f"], "failed": [], "errors": [], "collected": 1}),
    ("numpy", "notebook", "x.ipynb", NOTEBOOK, "lab.run().x", 2),
    ("web", "http", "app.py", SERVICE, "lab.post('/double', {'x': 4})['json']", {"y": 8}),
    ("static", "static", "a.dockerfile", "FROM b", "lab.stages()[0]['base']", "'b'"),
    ("static", "static", "a.yml", "on: push", "lab.data()", {"on": "push"}),
    ("shell", "pipeline", "a.py", PIPELINE,
     f"[lab.run(['python', 'a.py'], killed_after=3), lab.query('SELECT * FROM t'), {PROCESSES}]",
     [{"code": -9, "out": "", "killed": True}, [(1,)], []]),
    ("numpy", "artefact", "train.py", ARTEFACT, "[lab.task, lab.arrays('a.npz')['x'].tolist()]",
     [31415, [0, 1]]),
    ("numpy", "command", "a.sh", "", "lab.run(['bash', 'a.sh'])",
     "RuntimeError: 'bash' could not be started here: Operation not permitted"),
]  # fmt: skip


@pytest.mark.parametrize("level", [Level.FILTERED, Level.SEALED])
@pytest.mark.parametrize(("profile", "kind", "file", "text", "expression", "answer"), CASES)
def test_a_kind_works_inside_the_jail(level, profile, kind, file, text, expression, answer):
    best, why = probe()
    if best is Level.TIMED or (level is Level.SEALED and best is not Level.SEALED):
        pytest.skip(f"this machine gives {best} only: {why}")
    if profile == "shell" and level is Level.FILTERED and os.geteuid() == 0:
        pytest.skip("root may start commands in name spaces of their own only")
    zygote = Zygote(profile, level, serve=SERVED)
    try:
        child = zygote.child()
        code = f"{LOAD}\nlab = lab({kind!r}, {file!r}, {text!r})\n{expression}"
        child.sock.settimeout(60)
        child.sock.sendall(json.dumps(code).encode() + b"\n")
        with child.sock.makefile() as stream:
            reply = json.loads(stream.readline())
        child.close()
    finally:
        zygote.close()
    assert reply == (answer if isinstance(answer, str) else repr(answer))
