"""All that is remembered, as files: versions, who answers, and logs that are only appended to."""

import base64
import fcntl
import hashlib
import json
import os
import time
from collections import defaultdict
from pathlib import Path
from typing import Any

import joblib
import numpy as np

from reader.classifier import Classifier
from reader.refusal import Refusal


class Versions:
    def __init__(self, state: Path) -> None:
        self.folder = state / "versions"
        self.file = state / "who-answers.json"

    def names(self) -> list[str]:
        return sorted(
            (path.stem for path in self.folder.glob("*.joblib")), key=lambda n: int(n[1:])
        )

    def load(self, name: str) -> Classifier:
        return joblib.load(self.folder / f"{name}.joblib")

    def add(self, made: Classifier) -> str:
        self.folder.mkdir(parents=True, exist_ok=True)
        with (self.folder / "lock").open("w") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            name = f"v{len(self.names()) + 1}"
            joblib.dump(made, self.folder / "unfinished")
            os.replace(self.folder / "unfinished", self.folder / f"{name}.joblib")
            if not self.file.exists():
                self._write([{"live": name, "canary": None, "share": 0, "at": time.time()}])
        return name

    def moves(self) -> list[dict[str, Any]]:
        """What was live when, oldest first; a rollback takes the last ones off."""
        try:
            return json.loads(self.file.read_text())
        except FileNotFoundError:
            raise Refusal("there is no version yet: train one", 503) from None

    def now(self) -> dict[str, Any]:
        return self.moves()[-1]

    def promote(self, name: str) -> None:
        self._known(name)
        rest = [move for move in self.moves() if not move["canary"]]
        self._write([*rest, {"live": name, "canary": None, "share": 0, "at": time.time()}])

    def try_out(self, name: str, share: float) -> None:
        self._known(name)
        if not 0 < share < 1:
            raise Refusal(f"{share} is no share between 0 and 1")
        rest = [move for move in self.moves() if not move["canary"]]
        move = {"live": rest[-1]["live"], "canary": name, "share": share, "at": time.time()}
        self._write([*rest, move])

    def roll_back(self) -> None:
        """A canary is the last move as well."""
        moves = self.moves()
        if len(moves) < 2:
            raise Refusal("there is nothing to go back to")
        self._write(moves[:-1])

    def _known(self, name: str) -> None:
        if name not in self.names():
            raise Refusal(f"there is no version '{name}'")
        if name == self.now()["live"]:
            raise Refusal(f"'{name}' is live")

    def _write(self, moves: list[dict[str, Any]]) -> None:
        new = self.file.with_suffix(".new")
        new.write_text(json.dumps(moves, indent=1) + "\n")
        os.replace(new, self.file)


def route(move: dict[str, Any], request_id: str) -> str:
    """Which version answers a request while a move holds."""
    number = int(hashlib.sha256(request_id.encode()).hexdigest()[:16], 16) / 2**64
    return move["canary"] if move["canary"] and number < move["share"] else move["live"]


class Log:
    """A file with a JSON document in each line. What was cut by a crash is left out."""

    def __init__(self, file: Path) -> None:
        self.file = file

    def read(self) -> list[dict[str, Any]]:
        found = []
        for line in self.file.read_text().splitlines() if self.file.exists() else ():
            try:
                found.append(json.loads(line))
            except ValueError:
                continue
        return found

    def append(self, rows: list[dict[str, Any]]) -> None:
        with self.file.open("a") as out:
            out.write("".join(json.dumps(row) + "\n" for row in rows))


class Memory:
    """The logs of a state, and what a server needs of them at hand."""

    def __init__(self, state: Path) -> None:
        self.answers, self.feedback, self.alarms = (
            Log(state / f"{name}.jsonl") for name in ("answers", "feedback", "alarms")
        )
        self.labels: dict[str, list[int]] = defaultdict(list)  # by version
        self.figures: dict[str, list[list[float]]] = defaultdict(list)
        self.ids: set[str] = set()
        for row in self.answers.read():
            self._keep(row)
        self.said = {row["request_id"]: row["label"] for row in self.feedback.read()}
        self.raised = self.alarms.read()

    def add(self, rows: list[dict[str, Any]]) -> None:
        self.answers.append(rows)
        for row in rows:
            self._keep(row)

    def say(self, request_id: str, label: str) -> None:
        self.feedback.append([{"request_id": request_id, "label": label}])
        self.said[request_id] = label

    def alarm(self, row: dict[str, Any]) -> None:
        self.alarms.append([row])
        self.raised.append(row)

    def corrected(self) -> tuple[np.ndarray, list[str]]:
        """Pictures with a label of a person: (n, 144), and n labels."""
        rows = [row for row in self.answers.read() if row["request_id"] in self.said]
        if not rows:
            raise Refusal("nobody has said anything about an answer yet")
        images = [np.frombuffer(base64.b64decode(row["image"]), np.uint8) / 255 for row in rows]
        return np.stack(images), [self.said[row["request_id"]] for row in rows]

    def _keep(self, row: dict[str, Any]) -> None:
        self.labels[row["version"]].append(row["label"])
        self.figures[row["version"]].append(row["figures"])
        self.ids.add(row["request_id"])
