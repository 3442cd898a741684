"""Labs of the curriculum that comes along which are done before the end of their skill."""

from __future__ import annotations

import pytest

from gradatim import curriculum
from gradatim.author.constructs import introduced, is_taught
from gradatim.author.taught import Ledger

PACK = curriculum.load()
EARLY = [pair for skill in PACK.skills.values() for pair in skill.early]


def too_early(lab: str, chapter: str) -> list[str]:
    """What a lab uses that no chapter has taught up to this one."""
    known = {name for of in PACK.labs[lab].explains for name in introduced(of)}
    used: list[str] = []
    for name, uses, taught in Ledger(PACK).rows({lab, chapter}):
        if name == chapter:
            known |= taught
        else:
            used = [construct for construct, _ in uses]
    assert used
    return [construct for construct in used if not is_taught(construct, known)]


@pytest.mark.parametrize(("lab", "chapter"), EARLY)
def test_an_early_lab_uses_only_what_was_taught_by_then(lab: str, chapter: str) -> None:
    assert too_early(lab, chapter) == []


def test_what_is_taught_later_is_found() -> None:
    assert "def" in too_early("unit-converter", "py-syntax/03-text")
