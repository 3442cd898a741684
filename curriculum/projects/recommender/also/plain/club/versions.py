"""Versions: each is trained once, none is ever changed; one of them is in use."""

from functools import lru_cache
from pathlib import Path

from club.answers import Recommender
from club.model import learn, load, save
from club.problem import Problem

TABLES = """
create table if not exists versions (name text primary key, until text, lines integer);
create table if not exists uses (number integer primary key autoincrement, name text);
"""


class Versions:
    def __init__(self, log, state):
        self.log, self.folder = log, Path(state) / "versions"
        log.db.executescript(TABLES)

    def train(self, until):
        known = self.log.db.execute("select count(*) from versions").fetchone()[0]
        name = f"{known + 1:04d}"
        save(self.folder / f"{name}.npz", learn(self.log, until))
        with self.log.db as db:
            row = (name, until, self.log.size(until))
            db.execute("insert into versions values (?, ?, ?)", row)
            db.execute("insert into uses (name) values (?)", (name,))

    def used(self):
        """The names of the versions that were put to use, the present one last."""
        return [name for (name,) in self.log.db.execute("select name from uses order by number")]

    def rollback(self):
        if len(self.used()) < 2:
            raise Problem("there is no version before this one")
        with self.log.db as db:
            db.execute("delete from uses where number = (select max(number) from uses)")

    def listed(self):
        rows = self.log.db.execute("select name, until, lines from versions order by name")
        now = self.used()[-1:]
        return [
            {"version": name, "until": until, "lines": lines, "in_use": [name] == now}
            for name, until, lines in rows
        ]

    def recommender(self):
        used = self.used()
        if not used:
            raise Problem("no version is in use: run train first")
        return Recommender(self.log, _loaded(self.folder / f"{used[-1]}.npz"), used[-1])


@lru_cache(3)
def _loaded(path):
    return load(path)
