"""Histories, and what they say about labs and skills."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest
from learnt import START, happened, history, lab, pack, reviewed

from gradatim.model import Evidence
from gradatim.rules.mastery import lab_states, reached, skill_states

LABS = [
    ("", "not started"),
    ("opened@0", "in progress"),
    ("fail@0", "in progress"),
    ("hint@0", "in progress"),
    ("fail@0 pass@0.1", "passed"),
    ("pass@0 fail@1", "passed"),
    ("replay@0", "in progress"),
    ("pass@0 replay@1", "passed"),
    ("fail@0 hint@0.1 pass@0.2", "passed with hints"),
    ("hint@0 pass@9", "passed with hints"),
    ("pass@0 hint@0.1", "passed"),
    ("hint@0 pass@0.1 pass@0.2", "passed with hints"),
    ("hint@0 pass@0.1 pass@3", "passed"),
    ("hint@0 pass@0.1 hint@3 pass@3.1", "passed with hints"),
    ("hint@0 pass:same@0.1 pass:same@3", "passed with hints"),
    ("hint@0 pass:same@0.1 opened@3 pass:same@3.1", "passed"),
]


@pytest.mark.parametrize(("told", "state"), LABS)
def test_a_history_of_a_lab_has_one_state(tmp_path: Path, told: str, state: str) -> None:
    assert lab_states(pack(tmp_path, lab("sums", "loops")), history(told))["sums"].state == state


SKILLS = [
    ("", "not started"),
    ("opened@0", "in progress"),
    ("fail@0", "in progress"),
    ("hint@0 pass@0.1", "provisional"),
    ("pass@0", "passed"),
    ("pass@0 pass@0.1 pass@0.2", "passed"),
    ("pass@0 pass@1", "passed"),
    ("pass@0 pass@1 pass@2", "mastered"),
    ("pass@0 pass@1 hint@2 pass@2.1", "passed"),
    ("pass@0 pass@1 hint@2 pass@2.1 pass@3", "mastered"),
    ("pass:same@0 pass:same@1 pass:same@2", "passed"),
    ("pass:same@0 opened@1 pass:same@1.1 opened@2 pass:same@2.1", "mastered"),
    ("pass@0 pass@0.55 pass@0.7", "passed"),
]


@pytest.mark.parametrize(("told", "state"), SKILLS)
def test_mastery_takes_unaided_passes_on_three_days(tmp_path: Path, told: str, state: str) -> None:
    states = skill_states(pack(tmp_path, lab("sums", "loops")), history(told), date(2027, 1, 8))
    assert states["loops"].state == state
    assert states["tests"].state == "not started"


def test_one_lab_of_two_is_not_the_skill(tmp_path: Path) -> None:
    two = pack(tmp_path, lab("sums", "loops"), lab("means", "loops"))
    rows = history("pass@0 pass@1 pass@2 pass@3")
    assert skill_states(two, rows, date(2027, 1, 9))["loops"].state == "in progress"
    rows.append(happened("pass", 4, "means"))
    assert skill_states(two, rows, date(2027, 1, 9))["loops"].state == "mastered"


def test_a_lab_of_two_skills_is_evidence_for_both(tmp_path: Path) -> None:
    both = pack(tmp_path, lab("sums", "loops", "tests"))
    states = skill_states(both, history("pass@0"), date(2027, 2, 1))
    assert [state.reached for state in states.values()] == ["passed", "passed"]


def test_cards_alone_never_master_a_skill(tmp_path: Path) -> None:
    (tmp_path / "cards").mkdir()
    card = 'id = "loop"\nask = "?"\nanswer = "!"\nsource = "the lesson"\n'
    (tmp_path / "cards" / "loops.toml").write_text(f"[[card]]\n{card}")
    rows = [
        Evidence(
            f"r{d}",
            START + timedelta(days=d),
            "review",
            "loop",
            {"card": "loop", "rating": 4},
            "me",
        )
        for d in range(30)
    ]
    for labs in ((), (lab("sums", "loops"),)):
        states = skill_states(pack(tmp_path, *labs), rows, date(2027, 3, 1))
        assert states["loops"].state == "in progress"
        assert states["loops"].evidence == tuple(row.id for row in rows)


def test_evidence_about_unknown_labs_changes_nothing(tmp_path: Path) -> None:
    rows = [happened("pass", day, "retired") for day in range(4)]
    known = pack(tmp_path, lab("sums", "loops"))
    assert skill_states(known, rows, date(2027, 2, 1)) == skill_states(known, [], date(2027, 2, 1))


def test_a_state_names_the_evidence_behind_it(tmp_path: Path) -> None:
    rows = history("opened@0 fail@0.1 pass@0.2 pass@1 hint@2 pass@2.1 pass@3")
    passes = [rows[2].id, rows[3].id, rows[5].id, rows[6].id]
    known = pack(tmp_path, lab("sums", "loops"))
    assert lab_states(known, rows)["sums"].evidence == tuple(passes)
    mastered = skill_states(known, rows, date(2027, 2, 1))["loops"]
    assert mastered.evidence == (rows[2].id, rows[3].id, rows[6].id)


def test_a_skill_is_judged_as_of_today(tmp_path: Path) -> None:
    known, rows = pack(tmp_path, lab("sums", "loops")), history("pass@0 pass@1 pass@9")
    before, after = (skill_states(known, rows, date(2027, 1, day)) for day in (7, 13))
    assert (before["loops"].state, after["loops"].state) == ("passed", "mastered")


# Fading -------------------------------------------------------------------------------------------

FADES = [  # the state on the last day on which it holds, and when it fades
    ("pass@0", "passed", 27),
    ("pass@0 pass@1 pass@2", "mastered", 2 + 27),
    ("pass@0 pass@3 pass@13", "mastered", 13 + 120),
    ("pass@0 opened@3 pass@3.1 opened@13 pass@13.1", "mastered", 13 + 241),
]


@pytest.mark.parametrize(("told", "state", "days"), FADES)
def test_what_was_kept_longer_fades_later(tmp_path: Path, told: str, state: str, days: int) -> None:
    known, rows = pack(tmp_path, lab("sums", "loops")), history(told)

    def on(day: int) -> str:
        return skill_states(known, rows, START.date() + timedelta(days=day))["loops"].state

    assert (on(days), on(days + 1)) == (state, "fading")
    assert reached(known, rows, date(2037, 1, 1))["loops"].state == state


def test_a_new_unaided_pass_brings_a_fading_skill_back(tmp_path: Path) -> None:
    known = pack(tmp_path, lab("sums", "loops"))
    for told in ("pass@0 pass@1 pass@2 pass@100", "pass@0 pass@1 pass@2 opened@100 pass@100.1"):
        rows, day = history(told), START.date() + timedelta(days=100)
        assert skill_states(known, rows[:3], day)["loops"].state == "fading"
        assert skill_states(known, rows, day)["loops"].state == "mastered"


def test_only_what_was_reached_can_fade(tmp_path: Path) -> None:
    known = pack(tmp_path, lab("sums", "loops"))
    reached_ = {"": "not started", "fail@0": "in progress", "hint@0 pass@0.1": "provisional"}
    for told, state in reached_.items():
        assert skill_states(known, history(told), date(2030, 1, 1))["loops"].state == state


def test_a_skill_fades_with_its_cards_and_comes_back_with_them(tmp_path: Path) -> None:
    (tmp_path / "cards").mkdir()
    card = 'id = "loop"\nask = "?"\nanswer = "!"\nsource = "the lesson"\n'
    (tmp_path / "cards" / "loops.toml").write_text(f"[[card]]\n{card}")
    known = pack(tmp_path, lab("sums", "loops"))
    passes = history("pass@0 pass@3 pass@20")
    forgotten = [*passes, reviewed("loop", 1, 20)]
    day = START.date() + timedelta(days=40)
    found = skill_states(known, forgotten, day)["loops"]
    assert found.state == "fading" and found.recall.cards < 0.7 < found.recall.labs
    again = [*forgotten, reviewed("loop", 3, 40)]
    assert skill_states(known, again, day)["loops"].state == "mastered"


def test_the_last_day_that_there_is_has_a_state_too(tmp_path: Path) -> None:
    known = pack(tmp_path, lab("sums", "loops"))
    for days in range(4):
        day = date.max - timedelta(days=days)
        assert skill_states(known, history("pass@0"), day)["loops"].state == "fading"
