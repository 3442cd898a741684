"""The log in one file, in the order of time; and what it says about a moment."""

from __future__ import annotations

import json
import os
from bisect import bisect_right
from collections import defaultdict
from functools import cached_property
from pathlib import Path
from typing import Any

from reel.schema import log_line, objects

Line = dict[str, Any]


def _place(line: Line) -> tuple[str, str]:
    return line["time"], line["id"]


class Events:
    """All lines, each once. Everything below asks for a moment."""

    def __init__(self, lines: list[Line]) -> None:
        self.lines = sorted({line["id"]: line for line in lines}.values(), key=_place)
        self._times = [line["time"] for line in self.lines]

    @staticmethod
    def read(state: Path) -> Events:
        file = state / "log.jsonl"
        texts = file.read_text("utf-8").splitlines() if file.exists() else []
        return Events([json.loads(text) for text in texts])

    def write(self, state: Path) -> None:
        """All of it anew, and then in place of the old file at once."""
        state.mkdir(parents=True, exist_ok=True)
        draft = state / f"log.{os.getpid()}.tmp"
        draft.write_text("".join(json.dumps(line) + "\n" for line in self.lines), "utf-8")
        os.replace(draft, state / "log.jsonl")

    def upto(self, moment: str) -> list[Line]:
        return self.lines[: bisect_right(self._times, moment)]

    def between(self, after: str, moment: str) -> list[Line]:
        return self.lines[bisect_right(self._times, after) : bisect_right(self._times, moment)]

    @cached_property
    def _of_user(self) -> dict[str, list[Line]]:
        found = defaultdict(list)
        for line in self.lines:
            if "user" in line:
                found[line["user"]].append(line)
        return found

    def person(self, user: str, moment: str) -> tuple[str, dict[str, str]]:
        """The topic of the sign-up, and film -> when it was last watched."""
        topic, watched = "", dict[str, str]()
        for line in self._of_user.get(user, ()):
            if line["time"] > moment:
                break
            if line["kind"] == "watch":
                watched[line["film"]] = line["time"]
            else:
                topic = line["topic"]
        return topic, watched

    def catalogue(self, moment: str) -> tuple[dict[str, str], set[str]]:
        """Film -> topic of all there ever was, and those that are withdrawn."""
        lines = [line for line in self.upto(moment) if line["kind"] in ("film", "withdraw")]
        films = {line["film"]: line["topic"] for line in lines if line["kind"] == "film"}
        gone = {line["film"] for line in lines if line["kind"] == "withdraw"}
        return {film: films[film] for film in sorted(films)}, gone


def ingest(state: Path, file: Path) -> None:
    new = [log_line(where, found) for where, found in objects(file)]
    Events(Events.read(state).lines + new).write(state)


def split(events: Events, until: str, to: str) -> dict[str, tuple[set[str], set[str]]]:
    """User -> films before the moment, and new ones after it."""
    before: dict[str, set[str]] = {}
    for line in events.upto(until):
        if line["kind"] == "user":
            before.setdefault(line["user"], set())
        elif line["kind"] == "watch":
            before.setdefault(line["user"], set()).add(line["film"])
    films, gone = events.catalogue(until)
    after = defaultdict(set)
    for line in events.between(until, to):
        if line["kind"] == "watch" and line["user"] in before:
            after[line["user"]].add(line["film"])
    pairs = {user: (before[user], (new & films.keys()) - gone - before[user])
             for user, new in sorted(after.items())}  # fmt: skip
    return {user: pair for user, pair in pairs.items() if pair[1]}
