"""What is kept: versions as files, and a journal of items, labels and texts sent outside."""

import json
import os
import pickle
import threading
import time
from collections import defaultdict
from pathlib import Path

DAY = 24 * 3600


class Problem(Exception):
    """What a person can act on, in one sentence."""


# Versions --------------------------------------------------------------------------------------


def keep(state: Path, model: object, rows: int) -> str:
    used, names = _used(state), _listed(state)
    name = f"v{len(names) + 1}"
    state.mkdir(parents=True, exist_ok=True)
    _replace(state / f"{name}.pickle", pickle.dumps(model))
    names.append({"version": name, "rows": rows})
    _replace(state / "versions.json", json.dumps(names).encode())
    _replace(state / "used.json", json.dumps([*used, name]).encode())
    return name


def in_use(state: Path) -> str | None:
    return next(reversed(_used(state)), None)


def load(state: Path, name: str | None = None):
    """A version's model, which only this program has written, and its name."""
    name = name or in_use(state)
    if name is None:
        raise Problem("there is no model yet: train one")
    return pickle.loads((state / f"{name}.pickle").read_bytes()), name


def listed(state: Path) -> list[dict]:
    used = in_use(state)
    return [{**one, "in_use": one["version"] == used} for one in _listed(state)]


def roll_back(state: Path) -> None:
    used = _used(state)
    if len(used) < 2:
        raise Problem("there is no earlier version to go back to")
    _replace(state / "used.json", json.dumps(used[:-1]).encode())


def _used(state: Path) -> list[str]:
    return _json(state / "used.json")


def _listed(state: Path) -> list[dict]:
    return _json(state / "versions.json")


def _json(path: Path) -> list:
    return json.loads(path.read_bytes()) if path.exists() else []


def _replace(path: Path, content: bytes) -> None:
    new = path.with_suffix(".new")
    new.write_bytes(content)
    os.replace(new, path)


# The journal -----------------------------------------------------------------------------------


class Journal:
    """Events in the order in which they came, in a file to which lines are only added."""

    def __init__(self, state: Path) -> None:
        self.path, self.alone = state / "journal.jsonl", threading.RLock()
        self.items: dict[str, dict] = {}
        self.labels: dict[str, dict[str, bool]] = defaultdict(dict)
        self.sent: list[tuple[float, int]] = []
        if self.path.exists():
            for line in self.path.read_text("utf-8").splitlines():
                self._take(json.loads(line))

    def add(self, *events: dict) -> None:
        with self.alone:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            with self.path.open("a", encoding="utf-8") as file:
                file.write("".join(json.dumps(event) + "\n" for event in events))
            for event in events:
                self._take(event)

    def _take(self, event: dict) -> None:
        if event["kind"] == "item":
            self.items[event["id"]] = event
        elif event["kind"] == "label":
            self.labels[event["id"]][event["reviewer"]] = event["toxic"]
        else:
            self.sent.append((event["at"], event["texts"]))

    def balance(self, item: str) -> int:
        return sum(1 if toxic else -1 for toxic in self.labels.get(item, {}).values())

    def waiting(self) -> list[dict]:
        """What nobody has settled: disputes first, then the least sure, the sample mixed in."""
        with self.alone:
            open_ = [one for key, one in self.items.items() if self.balance(key) == 0]
        ranked = sorted(open_, key=lambda one: (one["id"] not in self.labels, one["place"]))
        sample = iter([one for one in ranked if one["why"] == "sample"])
        mixed = []
        for n, one in enumerate(one for one in ranked if one["why"] != "sample"):
            mixed.append(one)
            mixed += [next(sample, None)] if n % 4 == 3 else []
        return [one for one in (*mixed, *sample) if one]

    def settled(self) -> dict[str, bool]:
        """Text to label, for each text with a majority."""
        votes: dict[str, int] = {}
        for key, one in self.items.items():
            votes[one["text"]] = votes.get(one["text"], 0) + self.balance(key)
        return {text: votes_ > 0 for text, votes_ in votes.items() if votes_}

    def granted(self, wanted: int, budget: int) -> int:
        """How many texts may go out now; they count as sent."""
        with self.alone:
            since = time.time() - DAY
            count = max(0, min(wanted, budget - sum(n for at, n in self.sent if at > since)))
            if count:
                self.add({"kind": "sent", "at": time.time(), "texts": count})
            return count
