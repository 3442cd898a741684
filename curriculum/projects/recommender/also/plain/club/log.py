"""The log of everything that has happened, in SQLite: each line once, whatever its order."""

import json
import re
import sqlite3
from datetime import UTC, datetime
from pathlib import Path

from club.problem import Problem

COLUMNS = ("id", "time", "kind", "user", "film", "topic", "country", "minutes")
TEXTS = {
    "user": ("user", "topic"),
    "film": ("film", "topic", "country"),
    "watch": ("user", "film"),
    "withdraw": ("film",),
}
TABLE = """
create table if not exists lines (id text primary key, time text not null, kind text not null,
    user text, film text, topic text, country text, minutes integer);
create index if not exists by_user on lines (user, time);
create index if not exists by_kind on lines (kind, time);
"""
STAMP = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ")


def seconds(time):
    """A time of the log as a number; Problem if it is none."""
    if not isinstance(time, str) or not STAMP.fullmatch(time):
        raise Problem(f"{time!r} is no time such as 2026-03-01T18:20:00Z")
    try:
        return datetime.strptime(time, "%Y-%m-%dT%H:%M:%SZ").replace(tzinfo=UTC).timestamp()
    except ValueError:
        raise Problem(f"there is no such time as {time}") from None


def json_lines(path):
    """Each line's number and object."""
    for number, text in enumerate(Path(path).read_text("utf-8").splitlines(), 1):
        try:
            found = json.loads(text)
        except ValueError:
            found = None
        if not isinstance(found, dict):
            raise Problem(f"line {number} of {Path(path).name} is no JSON object")
        yield number, found


class Log:
    """Everything that is known. Questions name a moment, and see nothing that came after it."""

    def __init__(self, state):
        Path(state).mkdir(parents=True, exist_ok=True)
        self.db = sqlite3.connect(Path(state) / "log.sqlite", timeout=20)
        self.db.executescript(TABLE)

    def add(self, path):
        """Take all lines of a file, or none of them if one is wrong."""
        rows = [checked(number, line) for number, line in json_lines(path)]
        marks = ", ".join("?" * len(COLUMNS))
        with self.db:
            self.db.executemany(f"insert or ignore into lines values ({marks})", rows)

    def size(self, until):
        return self.db.execute("select count(*) from lines where time <= ?", (until,)).fetchone()[0]

    def users(self, until):
        """User -> the topic named at sign-up, "" for none."""
        query = "select user, topic from lines where kind = 'user' and time <= ? order by time, id"
        return dict(self.db.execute(query, (until,)))

    def topic(self, user, until):
        query = "select topic from lines where user = ? and kind = 'user' and time <= ?"
        return next((topic for (topic,) in self.db.execute(query, (user, until))), "")

    def films(self, until):
        """Film -> topic, of all that can be watched at that moment."""
        query = "select film, topic from lines where kind = 'film' and time <= ? order by film"
        films = dict(self.db.execute(query, (until,)))
        gone = "select film from lines where kind = 'withdraw' and time <= ?"
        for (film,) in self.db.execute(gone, (until,)):
            films.pop(film, None)
        return films

    def topics(self, until):
        """Film -> topic, of all that were ever added, withdrawn ones too."""
        query = "select film, topic from lines where kind = 'film' and time <= ? order by film"
        return dict(self.db.execute(query, (until,)))

    def watches(self, until, after=""):
        """(user, film, time) in the order of time, of what lies after `after` up to `until`."""
        query = (
            "select user, film, time from lines where kind = 'watch' and time > ? and time <= ?"
            " order by time, id"
        )
        return list(self.db.execute(query, (after, until)))

    def history(self, user, until):
        """Film -> when this user last watched it, films in the order of their ids."""
        query = (
            "select film, max(time) from lines where user = ? and kind = 'watch' and time <= ?"
            " group by film order by film"
        )
        return dict(self.db.execute(query, (user, until)))


def checked(number, line):
    """A line as a row of the table; Problem, with its number, if it is none."""
    kind = line.get("kind")
    if kind not in TEXTS:
        raise Problem(f"line {number}: kind is {kind!r}")
    for key in ("id", *TEXTS[kind]):
        if not isinstance(line.get(key), str):
            raise Problem(f"line {number}: '{key}' is missing or no text")
    try:
        seconds(line.get("time"))
    except Problem as problem:
        raise Problem(f"line {number}: {problem}") from None
    return [line.get(key) for key in COLUMNS]
