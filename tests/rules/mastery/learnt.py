"""Histories written in words, and packs of a lab or two."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path

from gradatim.curriculum import Pack
from gradatim.model import Evidence, Lab, Phase, Skill

START = datetime(2027, 1, 4, 9, 0, tzinfo=UTC)
_ids = count()


def lab(name: str, *skills: str) -> Lab:
    return Lab(name, name, skills, 20, "function", f"{name}.py", 1, "numpy")


def pack(root: Path, *labs: Lab) -> Pack:
    skills = {name: Skill(name, name, 1, 5.0) for name in ("loops", "tests")}
    return Pack(root, (Phase(1, "One"),), skills, {lab.id: lab for lab in labs})


def happened(word: str, day: float, lab: str = "sums") -> Evidence:
    """'pass', 'pass:text', 'replay', 'fail', 'hint' or 'opened', some days after the start."""
    kind, _, text = word.partition(":")
    data = {}
    if kind == "replay":  # a pass on a seed that was chosen
        return replace(happened("pass", day, lab), data={"outcome": "PASS", "replay": True})
    if kind in ("pass", "fail"):
        data = {"outcome": kind.upper(), "files": {"a.py": text or f"attempt {next(_ids)}"}}
        kind = "verdict"
    return Evidence(f"e{next(_ids)}", START + timedelta(days=day), kind, lab, data, "me")


def history(text: str) -> list[Evidence]:
    """'opened@0 fail@0.1 pass@0.2' as evidence."""
    return [happened(word, float(day)) for word, day in (p.split("@") for p in text.split())]


def reviewed(card: str, rating: int, day: float) -> Evidence:
    at = START + timedelta(days=day)
    return Evidence(f"e{next(_ids)}", at, "review", card, {"card": card, "rating": rating}, "me")
