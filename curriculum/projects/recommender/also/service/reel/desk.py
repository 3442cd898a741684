"""The desk: versions, the one in use, answers with reasons, and what they are worth."""

from __future__ import annotations

import json
import os
from functools import lru_cache
from pathlib import Path
from typing import Any

import numpy as np

from reel.events import Events
from reel.factors import Learnt, Scorer, learn
from reel.schema import Refused, Request


class Answers:
    """A scorer over the log as it is."""

    def __init__(self, events: Events, scorer: Scorer, version: str) -> None:
        self._events, self._scorer, self._version = events, scorer, version
        self._at = lru_cache(8)(self._shelf)

    def of(self, asked: Request, reasons: bool = True) -> dict[str, Any]:
        topics, shelf = self._at(asked.at)
        topic, watched = self._events.person(asked.user, asked.at)
        history = {film: (watched[film], topics[film]) for film in sorted(watched)}
        scores = self._scorer.scores(shelf, topic, history, asked.at)
        left = [n for n, name in enumerate(shelf.names) if name not in history]
        best = sorted(left, key=lambda n: (-scores[n], shelf.names[n]))[: asked.k]
        effects = {}
        for film in history if reasons else ():
            rest = {other: when for other, when in history.items() if other != film}
            effects[film] = scores - self._scorer.scores(shelf, topic, rest, asked.at)
        items = [
            {"film": shelf.names[n], "score": float(scores[n]), "because": _because(effects, n)}
            for n in best
        ]
        return {"user": asked.user, "version": self._version, "items": items}

    def _shelf(self, at: str):  # type: ignore[no-untyped-def]
        """Film -> topic of all films, and those that are available."""
        films, gone = self._events.catalogue(at)
        return films, self._scorer.shelf({f: t for f, t in films.items() if f not in gone})


def _because(effects: dict[str, np.ndarray], number: int) -> list[dict[str, Any]]:
    mine = sorted((-float(effect[number]), film) for film, effect in effects.items())[:3]
    return [{"film": film, "effect": -minus} for minus, film in mine if minus < 0]


class Versions:
    """versions.json lists them; the last of `used` is in use. Files are replaced, never changed."""

    def __init__(self, state: Path) -> None:
        self._state = state
        self._file = state / "versions.json"

    def _read(self) -> dict[str, Any]:
        found = {"versions": [], "used": []}
        return json.loads(self._file.read_text("utf-8")) if self._file.exists() else found

    def _write(self, book: dict[str, Any]) -> None:
        draft = self._state / f"versions.{os.getpid()}.tmp"
        draft.write_text(json.dumps(book, indent=1), "utf-8")
        os.replace(draft, self._file)

    def train(self, events: Events, until: str) -> None:
        book = self._read()
        name = f"v{len(book['versions']) + 1}"
        learn(events, until).save(self._state / f"{name}.npz")
        row = {"version": name, "until": until, "lines": len(events.upto(until))}
        self._write({"versions": [*book["versions"], row], "used": [*book["used"], name]})

    def rollback(self) -> None:
        book = self._read()
        if len(book["used"]) < 2:
            raise Refused("there is no version to go back to")
        self._write({**book, "used": book["used"][:-1]})

    def listed(self) -> list[dict[str, Any]]:
        book = self._read()
        now = book["used"][-1:]
        return [{**row, "in_use": [row["version"]] == now} for row in book["versions"]]

    def in_use(self) -> str:
        used = self._read()["used"]
        return used[-1] if used else ""

    def scorer(self, name: str) -> Scorer:
        return _scorer(self._state / f"{name}.npz")

    def answers(self, events: Events) -> Answers:
        name = self.in_use()
        if not name:
            raise Refused("there is no version yet: train one")
        return Answers(events, self.scorer(name), name)


@lru_cache(4)
def _scorer(path: Path) -> Scorer:
    return Scorer(Learnt.load(path))
