"""docs/authoring.md names everything that an author may write."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from gradatim import checks, curriculum
from gradatim.curriculum.cards import CARD_KINDS
from gradatim.kinds import LAB_KINDS
from gradatim.model import EXPLORABLES

PAGE = (Path(__file__).parents[2] / "docs" / "authoring.md").read_text()
KEYS = ["title", "skills", "minutes", "kind", "file", "profile", "needs", "explore", "explains"]


@pytest.mark.parametrize("name", checks.__all__)
def test_every_name_that_authors_import_is_in_the_table(name):
    assert re.search(rf"^\| `{name}[`(]", PAGE, re.MULTILINE)


@pytest.mark.parametrize("key", [*KEYS, "[hints]", "[equivalent]"])
def test_every_key_of_lab_toml_is_in_the_table(key):
    assert re.search(rf"^\| `{re.escape(key)}`", PAGE, re.MULTILINE)


def test_these_are_all_the_keys_that_are_read(write):
    root = write({"lab.toml": "unheard_of = 1\n"})
    message = str(curriculum.load(root).broken["tripled"])
    found = curriculum.problems(root)
    allowed = " ".join([message, *(problem.do for problem in found)])
    for key in [*KEYS, "hints", "equivalent"]:
        assert key in allowed


@pytest.mark.parametrize("name", EXPLORABLES)
def test_every_picture_to_play_with_is_named(name):
    (row,) = re.findall(r"^\| `explore` .*$", PAGE, re.MULTILINE)
    assert f"`{name}`" in row


@pytest.mark.parametrize("kind", LAB_KINDS)
def test_every_kind_of_lab_is_explained(kind):
    section = PAGE.split("## Kinds of lab")[1].split("\n## ")[0]
    assert f"**{kind}**" in section or f"`{kind}`" in section


def test_every_key_of_a_card_and_a_drill_is_in_its_table(write):
    root = write()
    for noun in ("card", "drill"):
        (root / f"{noun}s").mkdir()
        (root / f"{noun}s" / "py-control.toml").write_text(f"[[{noun}]]\nunheard_of = 1\n")
    section = PAGE.split("\n## Cards")[1].split("\n## Drills")
    for noun, text in zip(("card", "drill"), section, strict=True):
        errors = [e for e in curriculum.problems(root) if e.what == "unknown key 'unheard_of'"]
        (error,) = [e for e in errors if e.where.startswith(f"{noun}s/")]
        for key in error.do.removeprefix("use only ").split(", "):
            assert re.search(rf"^\| `{key}`", text, re.MULTILINE)


@pytest.mark.parametrize("kind", CARD_KINDS)
def test_every_kind_of_card_is_in_the_table(kind):
    assert re.search(rf"^\| `{kind}`", PAGE.split("\n## Cards")[1], re.MULTILINE)


def test_the_cards_and_drills_of_the_page_are_sound(write):
    root = write()
    for noun, skill in (("card", "py-control"), ("drill", "py-control")):
        (example,) = re.findall(rf"```toml\n(\[\[{noun}\]\].*?)```", PAGE, re.DOTALL)
        (root / f"{noun}s").mkdir()
        (root / f"{noun}s" / f"{skill}.toml").write_text(example)
    assert curriculum.problems(root) == []
