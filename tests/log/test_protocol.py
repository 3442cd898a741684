"""What every implementation of the log does; and that nothing knows which one it is."""

from __future__ import annotations

import json
import shutil
import sqlite3
from collections.abc import Callable, Iterable
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest
import views

from gradatim import curriculum
from gradatim.app.app import App
from gradatim.errors import StoreError
from gradatim.log import EvidenceLog, open_log
from gradatim.model import Evidence, History

HERE = Path(__file__).parent
NOON = datetime(2027, 2, 28, 12, tzinfo=UTC)


class MemoryLog:
    """The plainest log that there can be."""

    def __init__(self, rows: Iterable[Evidence] = ()) -> None:
        self.rows = {row.id: row for row in rows}

    def append(self, evidence: Evidence) -> None:
        self.extend([evidence])

    def extend(self, evidence: Iterable[Evidence]) -> None:
        new = {row.id: row for row in evidence}
        if any(self.rows.get(name, row) != row for name, row in new.items()):
            raise StoreError("other content")
        self.rows |= new

    def evidence(self, learner: str) -> History:
        return History(row for row in self.rows.values() if row.learner == learner)

    def close(self) -> None:
        pass


def in_memory(home: Path) -> EvidenceLog:
    return MemoryLog()


def row(name: str, learner: str = "ann", **data: object) -> Evidence:
    return Evidence(name, NOON, "verdict", "tripled", data, learner)


@pytest.fixture(params=[open_log, in_memory])
def log(request: pytest.FixtureRequest, tmp_path: Path) -> EvidenceLog:
    make: Callable[[Path], EvidenceLog] = request.param
    found = make(tmp_path / "home")
    request.addfinalizer(found.close)
    return found


def test_rows_come_back_in_their_order_to_their_learner(log: EvidenceLog) -> None:
    log.extend([row("1"), row("2", "bob"), row("3", outcome="PASS")])
    log.append(row("0"))
    assert log.evidence("ann") == (row("1"), row("3", outcome="PASS"), row("0"))
    assert log.evidence("bob") == (row("2", "bob"),)
    assert log.evidence("me") == ()


def test_the_same_row_twice_is_one_and_another_under_its_id_is_refused(log: EvidenceLog) -> None:
    log.extend([row("1"), row("1")])
    with pytest.raises(StoreError, match="other content"):
        log.extend([row("2"), row("1", "bob")])
    assert log.evidence("ann") == (row("1"),) and log.evidence("bob") == ()


def test_two_learners_of_one_log_share_nothing(tmp_path: Path, log: EvidenceLog) -> None:
    pack = curriculum.load(HERE.parent / "pack")
    apps = [App(tmp_path / who, pack, lambda: NOON, learner=who) for who in ("ann", "bob")]
    for app in apps:
        app.__dict__["store"] = log
    ann, bob = apps
    ann.add_card("py-errors", "What is raised?", "An error.")
    ann.hint("halved")
    assert len(ann.own_cards()) == 1 and ann.hints("halved")
    assert bob.own_cards() == [] and bob.hints("halved") == [] and not bob.evidence()
    assert {one.learner for one in ann.evidence()} == {"ann"}


def test_pages_are_the_same_over_any_log_with_the_same_rows(tmp_path: Path) -> None:
    home = tmp_path / "home"
    shutil.copytree(HERE / "home_0001", home)
    with closing(sqlite3.connect(home / "gradatim.db")) as database:
        kept = database.execute(
            "SELECT id, at, kind, subject, data, learner FROM evidence ORDER BY seq"
        ).fetchall()
    plain = MemoryLog(
        Evidence(name, datetime.fromisoformat(at), kind, subject, json.loads(data), learner)
        for name, at, kind, subject, data, learner in kept
    )
    shown = []
    for log in (plain, open_log(home)):
        app = App(home, curriculum.load(HERE.parent / "pack"), lambda: views.NOW)
        app.__dict__["store"] = log
        shown.append(views.pages(app))
        app.close()
    assert shown[0] == shown[1]
