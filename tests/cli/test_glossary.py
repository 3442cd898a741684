"""`gradatim glossary`, as the installed program says it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

TERMS = """
[[term]]
term = "recall"
meaning = "Of what is positive, the share that was found."
not = ["hit rate"]

[[term]]
term = "array"
meaning = "Numbers in a row, as `[1, 2]`."
"""


@pytest.fixture(autouse=True)
def terms(tiny_pack: Path) -> None:
    (tiny_pack / "glossary.toml").write_text(TERMS)


def test_all_terms_are_listed_by_name(gradatim):
    listed = gradatim("glossary")
    assert (listed.returncode, listed.stderr) == (0, "")
    assert [line.split(":")[0] for line in listed.stdout.splitlines()] == ["array", "recall"]


@pytest.mark.parametrize("words", [("Recall",), ("hit", "rate")])
def test_a_term_is_found_by_its_name_and_by_what_the_lessons_avoid(gradatim, words):
    found = gradatim("glossary", *words)
    assert found.stdout == "recall: Of what is positive, the share that was found.\n"


def test_json_holds_every_part(gradatim):
    (term,) = json.loads(gradatim("glossary", "recall", "--json").stdout)
    assert term["instead_of"] == ["hit rate"] and term["unless"] == []


def test_an_unknown_term_cannot_be_explained(gradatim):
    ended = gradatim("glossary", "spam")
    assert (ended.returncode, ended.stdout) == (2, "")
    assert ended.stderr == (
        "gradatim: there is no term 'spam'; gradatim glossary lists them, "
        "gradatim search spam looks further\n"
    )


def test_code_in_a_meaning_has_no_marks_in_a_terminal(gradatim):
    assert gradatim("glossary", "array").stdout == "array: Numbers in a row, as [1, 2].\n"
