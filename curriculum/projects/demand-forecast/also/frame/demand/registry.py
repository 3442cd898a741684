"""Models that were trained, each in a file of its own, and the order in which they were used."""

import json
import os
from pathlib import Path
from typing import Any

import joblib

from demand.model import Demand
from demand.world import Refused


class Registry:
    def __init__(self, state: Path) -> None:
        self.folder = state / "models"
        self.index = state / "models.json"

    def read(self) -> dict[str, Any]:
        if not self.index.exists():
            return {"versions": [], "used": []}
        return json.loads(self.index.read_text())

    def add(self, model: Demand, as_of: str) -> str:
        told = self.read()
        name = f"v{len(told['versions']) + 1}"
        self.folder.mkdir(parents=True, exist_ok=True)
        joblib.dump(model, self.folder / f"{name}.joblib")
        told["versions"].append({"version": name, "as_of": as_of, "since": model.since})
        told["used"].append(name)
        self._write(told)
        return name

    @property
    def in_use(self) -> str | None:
        used = self.read()["used"]
        return used[-1] if used else None

    @property
    def since(self) -> str | None:
        """The change that the version in use was trained for."""
        return next((one["since"] for one in self.listed() if one["in_use"]), None)

    def load(self, as_of: str) -> Demand | None:
        """The version in use; if it is of a later day, the newest one that is not, if any."""
        if self.in_use is None:
            raise Refused("no model has been trained yet; run train")
        listed = self.listed()
        in_use = next(one for one in listed if one["in_use"])
        for one in [in_use, *reversed(listed)]:
            if one["as_of"] <= as_of:
                return joblib.load(self.folder / f"{one['version']}.joblib")
        return None

    def back(self) -> None:
        told = self.read()
        if len(told["used"]) < 2:
            raise Refused("no version was in use before this one")
        told["used"].pop()
        self._write(told)

    def listed(self) -> list[dict[str, Any]]:
        used = self.in_use
        return [one | {"in_use": one["version"] == used} for one in self.read()["versions"]]

    def _write(self, told: dict[str, Any]) -> None:
        beside = self.index.with_suffix(".new")
        beside.write_text(json.dumps(told))
        os.replace(beside, self.index)
