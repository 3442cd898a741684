"""Digests of source: what they count, and what they do not."""

from __future__ import annotations

import pytest

from gradatim.author.sources import Sources

FILES = {
    "model.py": '''"""Nouns."""
from gradatim import far

LIMIT = 3


class Lab:
    """A lab."""

    size = LIMIT


class Card:
    deck = far.DECK
''',
    "far.py": "DECK = 1\n",
    "judge/__init__.py": "from gradatim.judge.passes import passed_on\n",
    "judge/passes.py": "def passed_on():\n    return 1\n",
    "judge/wall.py": '''"""The wall."""
from typing import TYPE_CHECKING

import numpy as np

from gradatim.judge import passed_on
from gradatim.model import Card, Lab

if TYPE_CHECKING:
    from gradatim import far


def run(lab: Card) -> far:
    """Runs it."""  # at once
    from gradatim.judge import late

    return late.run(Lab(lab), np, passed_on, "# no comment")
''',
    "judge/late.py": "def run(*all):\n    return all\n\n\ndef other():\n    return 1\n",
}


@pytest.fixture
def digest(tmp_path):
    """The digest of judge/wall.py, with these texts replaced in the files."""

    def found(*changes):
        for name, text in FILES.items():
            for file, old, new in changes:
                assert name != file or old in text
                text = text.replace(old, new) if name == file else text
            path = tmp_path / "gradatim" / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text)
        sources = Sources(tmp_path / "gradatim")
        return sources.digest(sources.with_dependencies([("gradatim.judge.wall", "")]))

    return found


@pytest.mark.parametrize(
    "change",
    [
        ("judge/wall.py", '"# no comment"', '"# another"'),
        ("judge/wall.py", "as np", "as numpy"),
        ("judge/late.py", "return all", "return list(all)"),
        ("judge/passes.py", "return 1", "return 2"),
        ("model.py", "size = LIMIT", "size = 1 + LIMIT"),
        ("model.py", "LIMIT = 3", "LIMIT = 4"),
    ],
)
def test_what_is_executed_counts(digest, change):
    assert digest(change) != digest()


@pytest.mark.parametrize(
    "change",
    [
        ("judge/wall.py", '"""Runs it."""  # at once', '"""Runs a lab."""'),
        ("judge/wall.py", '"""The wall."""\n', '"""The wall.\n\nTwo lines more.\n"""\n\n'),
        ("model.py", '    """A lab."""\n', ""),
        ("model.py", "deck = far.DECK", "deck = 0"),
        ("far.py", "DECK = 1", "DECK = 2"),
        ("judge/late.py", "return 1", "return 2"),
    ],
)
def test_comments_docstrings_annotations_and_what_is_not_used_do_not(digest, change):
    assert digest(change) == digest()


def test_what_is_cut_off_is_not_entered(tmp_path, digest):
    digest()
    sources = Sources(tmp_path / "gradatim")
    used = sources.with_dependencies([("gradatim.judge.wall", "")], {("gradatim.judge.late", "")})
    assert ("gradatim.judge.late", "") not in used
    assert ("gradatim.model", "LIMIT") in used
    assert sources.packages(used) == {"numpy"}
    assert sources.modules_in("gradatim.judge") == [
        "gradatim.judge",
        "gradatim.judge.late",
        "gradatim.judge.passes",
        "gradatim.judge.wall",
    ]


def test_the_modules_of_the_judge_are_found():
    assert {"gradatim.judge.wall", "gradatim.judge.grade"} <= set(
        Sources().modules_in("gradatim.judge")
    )
