"""What happens to a request, without HTTP."""

import threading
import uuid
from pathlib import Path
from typing import Any

import numpy as np

from slips import drift, picture
from slips.model import Model
from slips.problem import Problem
from slips.registry import Registry
from slips.store import Row, Store

TO_DO = {
    "label": "Ask whether the mix of parcels really changed; the pictures look as they did.",
    "covariate": "Look at the pictures: scanner, contrast, or slips without a digit. If it lasts, "
    "have some labelled and retrain.",
}


class Service:
    def __init__(self, state: Path) -> None:
        self.registry, self._store = Registry(state), Store(state)
        self._models: dict[str, Model] = {}
        self._alone = threading.Lock()  # one thread at a time reads pictures and writes them down
        self.predictions: dict[tuple[str, str], int] = {}
        self.model(self.registry.pointer().live)

    def model(self, version: str) -> Model:
        if version not in self._models:
            self._models[version] = self.registry.model(version)
        return self._models[version]

    def answer(self, files: list[bytes], ids: list[str | None]) -> list[dict[str, Any]]:
        """Answers in the order of the files. Problem if one of them cannot be read."""
        ink = np.stack([picture.ink(content) for content in files])
        named = [each or uuid.uuid4().hex for each in ids]
        with self._alone:
            pointer = self.registry.pointer()
            versions = [pointer.answers(each) for each in named]
            answers: list[dict[str, Any]] = [{} for _ in files]
            rows = []
            for version in dict.fromkeys(versions):
                places = [at for at, each in enumerate(versions) if each == version]
                for at, row, found in self._read(version, places, ink, named):
                    rows.append(row)
                    answers[at] = found
            self._remember(rows)
        return answers

    def _read(self, version: str, places: list[int], ink: Any, named: list[str]) -> Any:
        model = self.model(version)
        probabilities = model.probabilities(ink[places])
        figures = drift.figures(ink[places], probabilities)
        for at, chances, held in zip(places, probabilities, figures, strict=True):
            label = int(chances.argmax())
            answer = {
                "label": model.classes[label],
                "probabilities": dict(zip(model.classes, chances.tolist(), strict=True)),
                "model_version": version,
                "request_id": named[at],
            }
            yield at, Row(named[at], version, label, held, ink[at]), answer

    def _remember(self, rows: list[Row]) -> None:
        """Answers and the alarms that follow from them are written together."""
        for version, window in self._store.add(rows):
            if window > drift.CALM:
                self._judge(version, window)
        self._store.commit()
        for row in rows:
            key = (row.version, self.model(row.version).classes[row.label])
            self.predictions[key] = self.predictions.get(key, 0) + 1

    def _judge(self, version: str, window: int) -> None:
        found = drift.kind(self._store.calm(version), self._store.window(version, window))
        if found is None:
            return
        kind, what = found
        if kind == "label":
            said = f"{self.model(version).classes[int(what)]} comes more often than usual."
        else:
            said = f"Pictures look unlike usual ones of the same answer, most in {what}."
        self._store.add_alarm(version, window, kind, f"{said} {TO_DO[kind]}")

    def feedback(self, request_id: str, label: str) -> None:
        if label not in self.model(self.registry.pointer().live).classes:
            raise Problem(f"there is no department '{label[:40]}'", 422)
        with self._alone:
            if not self._store.answered(request_id):
                raise Problem(f"no request '{request_id[:64]}' was answered here", 404)
            self._store.add_feedback(request_id, label)

    def feedback_count(self) -> int:
        with self._alone:
            return self._store.feedback_count()

    def alarms(self) -> list[dict[str, object]]:
        with self._alone:
            return self._store.alarms()

    def versions(self) -> dict[str, object]:
        held = self.registry.pointer()
        return {
            "live": held.live,
            "canary": held.canary,
            "share": held.share,
            "versions": self.registry.names(),
        }
