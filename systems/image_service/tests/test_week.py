"""The played week: where it ends, and which week it is."""

from datetime import UTC, datetime, timedelta

import pytest

from tools import week


@pytest.mark.parametrize("day", range(7))
def test_the_story_is_over_and_is_the_last_one_whatever_the_day(day):
    for hour in (0, 11, 12, 23):
        now = datetime(2026, 11, 30, hour, 59, tzinfo=UTC) + timedelta(days=day)
        monday = week.monday_of(now)
        assert monday.weekday() == 0 and monday.hour == monday.minute == 0
        assert timedelta(days=6, hours=12) <= now - monday < timedelta(days=13, hours=12)


def test_the_traffic_ends_at_the_clock_and_says_that_it_was_played(state, hidden, monkeypatch):
    monkeypatch.setattr(week, "PER_HOUR", 100)
    monday = datetime(2026, 11, 23, tzinfo=UTC)
    until = monday + timedelta(days=1, hours=9, minutes=30)
    played = week.Week(state, hidden, monday, until, seed=0)
    for day in range(3):
        played.day(day)
    rows = played.engine.store.run("select request_id, at from prediction order by id")
    assert all(row["request_id"].startswith("played-") for row in rows)
    assert until.timestamp() - 3600 < rows[-1]["at"] < until.timestamp()
    assert played.engine.store.row("span", shown=1e9)["played"] == rows[-1]["at"]
    assert not played.at(1, 9.5) and played.at(1, 9.4)
    played.engine.store.close()
