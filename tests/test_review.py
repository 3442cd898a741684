"""Reviews folded by FSRS, with the package itself as the oracle."""

from __future__ import annotations

import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import fsrs
import pytest

from gradatim.curriculum import Pack
from gradatim.model import Card, Evidence, Lab, Phase, Skill
from gradatim.review import RATINGS, available, due, due_dates, next_drill, ratings

START = datetime(2027, 1, 4, 9, 0, tzinfo=UTC)
CARDS = [Card(name, "loops", "?", "!", "the lesson") for name in ("a", "b", "c")]


def reviewed(card: str, days: float, rating: int) -> Evidence:
    at = START + timedelta(days=days)
    return Evidence(f"{card}@{days}", at, "review", card, {"card": card, "rating": rating})


def passed(lab: str, outcome: str = "PASS") -> Evidence:
    return Evidence(f"{lab} {outcome}", START, "verdict", lab, {"outcome": outcome})


@pytest.fixture
def pack(tmp_path: Path) -> Pack:
    (tmp_path / "cards").mkdir()
    for skill in ("loops", "tests"):
        cards = [
            f'[[card]]\nid = "{skill}-{n}"\nask = "?"\nanswer = "!"\nsource = "s"\n' for n in (1, 2)
        ]
        (tmp_path / "cards" / f"{skill}.toml").write_text("".join(cards))
    skills = {name: Skill(name, name, 1, 5.0) for name in ("loops", "tests")}
    lab = Lab("sums", "Sums", ("loops",), 20, "function", "sums.py", 1, "numpy")
    return Pack(tmp_path, (Phase(1, "One"),), skills, {"sums": lab})


@pytest.mark.parametrize("ratings", ["3", "1", "4", "3333", "3133", "2341", "1111", "333314"])
def test_due_dates_are_those_of_fsrs(ratings: str) -> None:
    scheduler = fsrs.Scheduler(enable_fuzzing=False)
    card = fsrs.Card(card_id=9, due=START)
    rows = []
    for digit in ratings:
        at = max(card.due, START)
        card, _ = scheduler.review_card(card, fsrs.Rating(int(digit)), at)
        rows.append(reviewed("a", (at - START) / timedelta(days=1), int(digit)))
    assert abs(due_dates(rows)["a"] - card.due) < timedelta(seconds=1)


def test_a_card_recalled_well_stays_away_for_longer_each_time() -> None:
    rows, days = [], 0.0
    gaps = []
    for _ in range(6):
        rows.append(reviewed("a", days, 3))
        gap = (due_dates(rows)["a"] - START) / timedelta(days=1) - days
        gaps.append(gap)
        days += gap
    assert gaps == sorted(gaps) and gaps[-1] > 30


def test_folding_twice_gives_the_same_dates() -> None:
    rows = [reviewed("a", day, 3) for day in (0, 1, 4, 20, 90)]
    assert due_dates(rows) == due_dates(rows)


def test_the_longest_overdue_card_comes_first_and_unseen_ones_last() -> None:
    rows = [reviewed("c", 0, 3), reviewed("b", 1, 3)]
    now = START + timedelta(days=60)
    assert [card.id for card in due(CARDS, rows, now)] == ["c", "b", "a"]


def test_a_card_just_recalled_is_not_due() -> None:
    rows = [reviewed("a", 0, 4)]
    assert [card.id for card in due(CARDS, rows, START)] == ["b", "c"]


def test_reviews_of_retired_cards_and_unreadable_ratings_change_nothing() -> None:
    rows = [reviewed("retired", 0, 3), reviewed("a", 0, 7)]
    assert due(CARDS, rows, START) == CARDS


def test_no_card_is_open_before_its_skill_has_a_lab_passed(pack: Pack) -> None:
    assert available(pack, []) == []
    assert available(pack, [passed("sums", "FAIL"), passed("retired")]) == []
    assert [card.id for card in available(pack, [passed("sums")])] == ["loops-1", "loops-2"]


def test_one_card_reviewed_opens_its_skill(pack: Pack) -> None:
    rows = [reviewed("tests-2", 0, 3)]
    assert [card.id for card in available(pack, rows)] == ["tests-1", "tests-2"]


def test_who_reviews_nothing_does_not_pay_for_fsrs() -> None:
    code = (
        "import sys; from datetime import *; from gradatim import review;"
        "review.due([], [], datetime.now(UTC)); print('fsrs' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "False\n"


@pytest.mark.parametrize(
    ("kind", "typed", "open_"),
    [
        ("recall", "", RATINGS),
        ("flaw", "5", RATINGS),
        ("predict", "5", (3, 2, 4)),
        ("predict", "5 \n", (3, 2, 4)),
        ("predict", "6", (1,)),
        ("predict", "", (1,)),
        ("numeric", "5.0", (3, 2, 4)),
        ("numeric", "five", (1,)),
    ],
)
def test_a_typed_answer_is_rated_by_whether_it_is_right(
    kind: str, typed: str, open_: tuple[int, ...]
) -> None:
    assert ratings(Card("a", "loops", "?", "5", "s", kind, "print(5)"), typed) == open_


def test_reviews_kept_before_answers_were_typed_count_as_ever() -> None:
    plain, typed = reviewed("a", 0, 3), reviewed("a", 0, 3)
    typed = Evidence(typed.id, typed.at, "review", "a", {**typed.data, "typed": "5"})
    assert due_dates([plain]) == due_dates([typed])


# Drills ----------------------------------------------------------------------------------------


@pytest.fixture
def drills(pack: Pack) -> Pack:
    (pack.root / "drills").mkdir()
    for skill in ("loops", "tests"):
        asked = [
            f'[[drill]]\nid = "{skill}-{n}"\nask = "?"\nminutes = 3\nanswer = "!"\nsource = "s"\n'
            'rubric = ["one", "two", "three"]\n'
            for n in (1, 2)
        ]
        (pack.root / "drills" / f"{skill}.toml").write_text("".join(asked))
    return pack


def drilled(drill: str, days: float) -> Evidence:
    at = START + timedelta(days=days)
    return Evidence(f"{drill}@{days}", at, "drill", drill, {"drill": drill, "met": 1, "of": 3})


def following(pack: Pack, rows: list[Evidence], skill: str | None = None) -> str | None:
    found = next_drill(pack, rows, skill)
    return found and found.id


def test_no_drill_is_open_before_its_skill_has_a_lab_passed(drills: Pack) -> None:
    assert following(drills, []) is None
    assert following(drills, [passed("sums", "FAIL")]) is None
    assert following(drills, [passed("sums")]) == "loops-1"
    assert following(drills, [], "tests") == "tests-1"


def test_the_next_drill_is_the_one_longest_not_done(drills: Pack) -> None:
    rows = [passed("sums"), drilled("loops-1", 1)]
    assert following(drills, rows) == "loops-2"
    assert following(drills, [*rows, drilled("loops-2", 2)]) == "loops-1"
    assert following(drills, [*rows, drilled("loops-2", 2), drilled("loops-1", 3)]) == "loops-2"
    assert following(drills, [*rows, drilled("retired", 0)], "tests") == "tests-1"


def test_a_skill_without_drills_has_none_next(pack: Pack) -> None:
    assert next_drill(pack, [passed("sums")]) is next_drill(pack, [], "loops") is None
