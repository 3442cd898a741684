"""The journal of AI use."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from gradatim import curriculum
from gradatim.app.app import App
from gradatim.app.journal import LIMIT
from gradatim.errors import RequestError
from gradatim.model import Evidence

NOON = datetime(2027, 1, 13, 12, tzinfo=UTC)


@pytest.fixture
def app(home: Path, tiny_pack: Path) -> Iterator[App]:
    found = App(home, curriculum.load(tiny_pack), lambda: NOON)
    yield found
    found.close()


def test_an_entry_is_kept_as_it_was_written(app):
    added = app.add_journal_entry(" what a fold is ", "the names", "the loop\n")
    assert app.journal() == [added]
    assert (added.at, added.purpose) == (NOON, "what a fold is")
    assert (added.kept, added.rewritten) == ("the names", "the loop")


@pytest.mark.parametrize("parts", [("",), (" \n",), ("x" * (LIMIT + 1),), ("x", "y" * (LIMIT + 1))])
def test_an_empty_or_endless_entry_is_refused(app, parts):
    with pytest.raises(RequestError):
        app.add_journal_entry(*parts)
    assert app.journal() == []


def test_a_row_of_another_version_is_shown_as_far_as_it_can_be_read(app):
    app.store.append(Evidence("odd", NOON, "journal", "", {"purpose": 7, "kept": "x"}, "me"))
    assert [(one.purpose, one.kept) for one in app.journal()] == [("", "x")]
