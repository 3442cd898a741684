"""What was done, session by session."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from odd_logs import logs
from small_packs import lab, pack, skill

from gradatim.model import Evidence
from gradatim.rules.plan import diary as module
from gradatim.rules.plan.diary import QUIET_KINDS, PastSession, diary

NOON = datetime(2027, 1, 6, 12, tzinfo=UTC)
PACK = pack([skill("loops"), skill("files")], [lab("sums", "loops"), lab("lines", "files")])


def row(minutes: float, kind: str, subject: str = "sums") -> Evidence:
    at = NOON + timedelta(minutes=minutes)
    return Evidence(f"{minutes}{kind}{subject}", at, kind, subject, {}, "me")


def session_entries(found: list[PastSession]) -> list[list[tuple[str, int]]]:
    return [[(one.subject, len(one.rows)) for one in past.entries] for past in found]


def test_rows_of_one_thing_are_one_entry_and_the_newest_session_comes_first() -> None:
    rows = [row(0, "opened"), row(5, "verdict"), row(6, "verdict", "lines"), row(9, "verdict"),
            row(200, "review", "a"), row(201, "review", "b"), row(202, "active")]  # fmt: skip
    found = diary(rows, UTC, 9)
    assert session_entries(found) == [[("review", 2)], [("sums", 3), ("lines", 1)]]
    assert [round(one.minutes) for one in found] == [5, 12]
    assert session_entries(diary(rows, UTC, 1)) == [[("review", 2)]]


def test_what_lies_outside_any_session_is_told_by_day() -> None:
    rows = [row(0, "journal", ""), row(300, "time", ""), row(301, "stage", "service"),
            row(2000, "stage", "service")]  # fmt: skip
    found = diary(rows, UTC, 9)
    assert session_entries(found) == [
        [("service", 1)],
        [("journal", 1), ("time", 1), ("service", 1)],
    ]
    assert [one.minutes for one in found] == [0, 0]


def test_a_time_is_chosen_by_days() -> None:
    rows = [row(1440 * n, "verdict", f"lab{n}") for n in range(5)]
    found = diary(rows, UTC, 9, date(2027, 1, 7), date(2027, 1, 8))
    assert session_entries(found) == [[("lab2", 1)], [("lab1", 1)]]
    assert diary(rows, UTC, 9, date(2028, 1, 1)) == []


@given(logs(PACK, most=40))
def test_no_row_that_has_a_day_is_lost(log: list[Evidence]) -> None:
    found = diary(log, UTC, 1000)
    shown = [one.id for past in found for entry in past.entries for one in entry.rows]
    believed = [one.id for one in log if 1990 <= one.at.year < 9000 and one.kind not in QUIET_KINDS]
    assert sorted(shown) == sorted(believed)


def test_a_long_log_is_not_read_to_its_beginning(monkeypatch: pytest.MonkeyPatch) -> None:
    rows = [row(60 * n + more, "verdict", f"lab{n}") for n in range(30) for more in (0, 1, 2)]
    whole = diary(rows, UTC, 5)
    for window in range(1, 20):  # however it cuts a session
        monkeypatch.setattr(module, "WINDOW", window)
        assert diary(rows, UTC, 5) == whole
    assert [one.start for one in diary(rows, UTC, 99)][:5] == [one.start for one in whole]
