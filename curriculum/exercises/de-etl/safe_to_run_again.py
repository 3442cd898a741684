'''Safe to run again?

Before you take over a job, you want to know which of its scripts are idempotent. For each script, build a fresh SQLite
database in memory with `setup`, run the script once, look at the rows of the table `t`, run it again, and look again. Return the
names of the scripts that leave the same rows after two runs as after one, sorted.

- `setup`: SQL, several statements, which creates `t` and perhaps fills it. `scripts`: a dict of name and SQL, also several
  statements each. None of them raises an error.
- Two tables have the same rows if each row occurs equally often in both; the order doesn't matter. A column never mixes numbers and text; nothing is NULL.

>>> safe_to_run_again("CREATE TABLE t (x INTEGER);", {"add": "INSERT INTO t VALUES (1);", "clear": "DELETE FROM t;"})
['clear']
'''

import sqlite3

minutes = 9
chapter = "01-run-it-twice"
hint = "`.executescript()` runs several statements. Does the second script start from the table that the first one left?"


def safe_to_run_again(setup: str, scripts: dict) -> list:
    safe = []
    for name, script in scripts.items():
        con = sqlite3.connect(":memory:")
        con.executescript(setup)
        con.executescript(script)
        once = sorted(con.execute("SELECT * FROM t").fetchall())
        con.executescript(script)
        if sorted(con.execute("SELECT * FROM t").fetchall()) == once:
            safe.append(name)
    return sorted(safe)


def cases(rng):
    table = "CREATE TABLE t (x INTEGER, y INTEGER); INSERT INTO t VALUES (1, 5), (2, 7);"
    scripts = {
        "swap": "UPDATE t SET x = 3 - x;",
        "grow": "UPDATE t SET y = y + 1;",
        "set": "UPDATE t SET y = 9 WHERE x = 1;",
        "refill": "DELETE FROM t WHERE x = 1; INSERT INTO t VALUES (1, 4);",
        "append": "INSERT INTO t VALUES (3, 3);",
        "clear": "DELETE FROM t;",
        "copy": "INSERT INTO t SELECT * FROM t;",
        "lift": "UPDATE t SET y = 6 WHERE y < 6;",
        "turn": "INSERT INTO t SELECT * FROM t ORDER BY rowid LIMIT 1; DELETE FROM t WHERE rowid = (SELECT MIN(rowid) FROM t);",
        "once": "INSERT INTO t SELECT 4, 4 WHERE NOT EXISTS (SELECT * FROM t WHERE x = 4);",
    }
    yield (table, {})
    for names in (["set"], ["grow"], ["swap"], ["refill"], ["append", "set"], ["clear", "copy"], ["append", "grow", "lift"], ["turn"], ["turn", "set"], ["append", "turn"]):
        yield (table, {name: scripts[name] for name in names})
    empty = "CREATE TABLE t (x INTEGER, y INTEGER);"
    yield (empty, {"grow": scripts["grow"], "swap": scripts["swap"]})
    yield (table, {"clear": scripts["clear"], "grow": scripts["grow"], "swap": scripts["swap"]})
    yield (table, {"swap": scripts["swap"], "set": scripts["set"]})
    yield (table, {"clear": scripts["clear"], "grow": scripts["grow"]})
    names = list(scripts)
    for _ in range(2):
        yield (table, {names[i]: scripts[names[i]] for i in rng.permutation(10)[:6].tolist()})


def _judge(setup, scripts, look, fresh=True, order=sorted):
    safe = []
    con = sqlite3.connect(":memory:")
    con.executescript(setup)
    for name, script in scripts.items():
        if fresh:
            con = sqlite3.connect(":memory:")
            con.executescript(setup)
        con.executescript(script)
        once = look(con.execute("SELECT * FROM t").fetchall())
        con.executescript(script)
        if look(con.execute("SELECT * FROM t").fetchall()) == once:
            safe.append(name)
    return order(safe)


def wrong_counts_rows(setup, scripts):
    """You compare the numbers of rows. A script that adds 1 to every value leaves as many rows, and other values."""
    return _judge(setup, scripts, len)


def wrong_against_the_start(setup, scripts):
    """You compare the table after one run with the table before it. A useful script changes something the first time; the
    question is whether the second run changes more."""
    safe = []
    for name, script in scripts.items():
        con = sqlite3.connect(":memory:")
        con.executescript(setup)
        before = sorted(con.execute("SELECT * FROM t").fetchall())
        con.executescript(script)
        if sorted(con.execute("SELECT * FROM t").fetchall()) == before:
            safe.append(name)
    return sorted(safe)


def wrong_one_database(setup, scripts):
    """You use one database for all scripts. The second one finds what the first has left, so it's judged on another table."""
    return _judge(setup, scripts, sorted, fresh=False)


def wrong_order_counts(setup, scripts):
    """You compare the rows in the order in which they come. A table has no order of its own: sort both lists before you
    compare them."""
    return _judge(setup, scripts, list)
