"""The day's cards: how many, which, and in which order; and the next drill."""

from __future__ import annotations

import random
import subprocess
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta, timezone
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from gradatim.curriculum import Pack
from gradatim.model import Card, Drill, Evidence, History, Lab, Phase, Project, Skill
from gradatim.model.course import ChapterHead, Exercise
from gradatim.rules.memory import RATINGS, recall, states
from gradatim.rules.review import (
    CARD_MINUTES,
    MAX_WAIT,
    NEW_SHARE,
    SLOW_NEW_SHARE,
    RecallCount,
    available,
    capacity,
    count_recalled,
    interleave,
    open_drills,
    queue,
    ratings,
)

START = datetime(2027, 1, 4, 9, 0, tzinfo=UTC)


@dataclass(frozen=True, eq=False)
class Small:
    """A pack of one lab and these cards, all of one skill."""

    held: tuple[Card, ...]
    phases: tuple[Phase, ...] = (Phase(1, "One"),)
    skills: Mapping[str, Skill] = field(default_factory=lambda: {"loops": LOOPING})
    labs: Mapping[str, Lab] = field(default_factory=lambda: {"sums": SUMS})
    projects: Mapping[str, Project] = field(default_factory=dict)
    chapter_heads: Mapping[str, ChapterHead] = field(default_factory=dict)
    exercises: Mapping[str, Exercise] = field(default_factory=dict)

    def cards(self, skill_id: str | None = None) -> tuple[Card, ...]:
        return self.held

    def drills(self, skill_id: str | None = None) -> tuple[Drill, ...]:
        return ()


LOOPING = Skill("loops", "loops", 1, 5.0)
SUMS = Lab("sums", "Sums", ("loops",), 20, "function", "sums.py", 1, "numpy")
LOOPS = Small(tuple(Card(name, "loops", "?", "!", "the lesson") for name in "abc"))


def many(count: int) -> Small:
    """A pack of so many cards: c0, c1 and so on."""
    return Small(tuple(Card(f"c{n}", "loops", "?", "!", "s") for n in range(count)))


def reviewed(card: str, days: float, rating: int) -> Evidence:
    at = START + timedelta(days=days)
    return Evidence(f"{card}@{days}", at, "review", card, {"card": card, "rating": rating}, "me")


def passed(lab: str, outcome: str = "PASS") -> Evidence:
    return Evidence(f"{lab} {outcome}", START, "verdict", lab, {"outcome": outcome}, "me")


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


def shown(found: Sequence[Card]) -> list[str]:
    return [card.id for card in found]


def at(days: float) -> datetime:
    return START + timedelta(days=days)


def waiting(rows: Sequence[Evidence], now: datetime) -> list[str]:
    """What waits, the most urgent first, when a day holds no card at all."""
    found = queue(LOOPS, rows, now, 0)
    assert found.today == ()
    return shown(found.later)


# How well cards are recalled ---------------------------------------------------------------------


def test_recall_counts_cards_that_came_back_on_another_day() -> None:
    rows = [reviewed("a", 0, 3), reviewed("a", 0.1, 3), reviewed("a", 3, 3), reviewed("b", 3, 1),
            reviewed("a", 9, 1), reviewed("b", 9, 3)]  # fmt: skip
    assert count_recalled([], at(0)) == RecallCount(0, 0, 0.0)
    assert count_recalled(rows, at(9.5)) == RecallCount(0, 0, 0.0)
    found = count_recalled(rows, at(0))
    assert (found.right, found.of) == (2, 3)  # a on day 3, b on day 9; a was forgotten on day 9
    lately = count_recalled(rows, at(8))
    assert (lately.right, lately.of) == (1, 2)
    assert 0 < lately.expected < lately.of and lately.expected < found.expected


# The day's queue ---------------------------------------------------------------------------------


def test_the_card_most_likely_forgotten_comes_first_and_unseen_ones_last() -> None:
    rows = [reviewed("b", 0, 4), reviewed("c", 3.9, 3), reviewed("c", 4, 3)]
    found = states(rows)
    now = max(card.due for card in found.values())
    assert recall(found["c"], now) < recall(found["b"], now)
    assert waiting(rows, now) == ["c", "b", "a"]


def test_who_has_waited_long_goes_before_who_is_most_likely_forgotten() -> None:
    rows = [reviewed("b", 0, 4), reviewed("c", 6.9, 3), reviewed("c", 7, 3)]
    now = states(rows)["b"].due + MAX_WAIT
    assert waiting(rows, now) == ["b", "c", "a"]


def test_what_is_being_learnt_comes_before_everything_else() -> None:
    rows = [reviewed("b", 0, 4), reviewed("c", 60, 1)]
    assert waiting(rows, at(60) + timedelta(minutes=2)) == ["c", "b", "a"]


def test_a_card_just_recalled_is_not_due() -> None:
    assert waiting([reviewed("a", 0, 4)], START) == ["b", "c"]


def test_a_card_is_due_from_the_morning_of_its_day_and_a_step_to_the_minute() -> None:
    due = states([reviewed("a", 0, 4)])["a"].due
    assert "a" in waiting([reviewed("a", 0, 4)], due.replace(hour=0))
    assert "a" not in waiting([reviewed("a", 0, 4)], due.replace(hour=0) - timedelta(minutes=1))
    assert "a" not in waiting([reviewed("a", 0, 3)], START + timedelta(minutes=9))
    assert "a" in waiting([reviewed("a", 0, 3)], START + timedelta(minutes=10))


def test_the_day_is_that_of_the_learners_zone() -> None:
    rows, east = [reviewed("a", 0, 4)], timezone(timedelta(hours=12))
    due = states(rows)["a"].due
    evening = (due - timedelta(days=1)).replace(hour=13)
    assert "a" in waiting(rows, evening.astimezone(east))
    assert "a" not in waiting(rows, evening)


def test_reviews_of_retired_cards_and_unreadable_ratings_change_nothing() -> None:
    rows = [passed("sums"), reviewed("retired", 0, 3), reviewed("a", 0, 7)]
    assert waiting(rows, START) == ["a", "b", "c"]


def test_a_failed_lab_pulls_the_cards_of_its_skill_forward() -> None:
    rows = [reviewed("a", 0, 4)]
    early = START + 0.6 * (states(rows)["a"].due - START)
    fails = replace(passed("sums", "FAIL"), at=at(2))
    assert "a" not in waiting(rows, early)
    assert "a" in waiting([*rows, fails], early)
    assert "a" not in waiting([*rows, fails], at(2)), "not at once"
    assert "a" not in waiting([replace(fails, at=at(-1)), *rows], early), "failed before it"
    assert "a" not in waiting([*rows, replace(fails, subject="others")], early)
    replay = replace(fails, data={**fails.data, "replay": True})
    assert "a" not in waiting([*rows, replay], early)


def test_a_failure_brings_no_card_back_on_the_day_of_its_review() -> None:
    rows = [reviewed("a", 0, 2), reviewed("a", 0.01, 2)]
    fails = replace(passed("sums", "FAIL"), at=at(0.1))
    assert "a" not in waiting([*rows, fails], at(0.2)) or states(rows)["a"].due <= at(0.2)


def test_a_day_takes_a_quarter_of_its_minutes_and_a_few_cards_at_least() -> None:
    assert [capacity(minutes) for minutes in (0, 1, 2.9, 5, 20, 60, 107, 480)] == [
        0, 2, 4, 6, 10, 30, 53, 240,
    ]  # fmt: skip


def test_new_cards_are_begun_a_few_a_day_and_none_where_much_is_due() -> None:
    pack = many(60)
    fresh = queue(pack, [passed("sums")], START, 60)
    assert len(fresh.today) == NEW_SHARE * 30 and len(fresh.later) == 60 - NEW_SHARE * 30
    rows = [reviewed(card.id, 0, 3) for card in pack.cards()[:15]]
    for day, share in (
        (0.7, SLOW_NEW_SHARE),
        (3, NEW_SHARE),
    ):  # quickly again once they have waited
        busy = queue(pack, rows, at(day), 60)
        assert {row.subject for row in rows} < set(shown(busy.today))
        assert len(busy.today) == 15 + share * 30
    rows = [reviewed(card.id, 0, 4) for card in pack.cards()[:30]]
    assert set(shown(queue(pack, rows, at(60), 60).today)) == {row.subject for row in rows}


def test_of_new_cards_those_of_the_skill_begun_first_come_first(pack: Pack) -> None:
    other = replace(SUMS, id="proofs", skills=("tests",))
    both = replace(pack, labs={**pack.labs, "proofs": other})
    rows = [replace(passed("sums"), at=at(1)), replace(passed("proofs"), at=at(0))]
    waits = queue(both, rows, at(2), 0).later
    assert [card.skill for card in waits] == ["tests", "tests", "loops", "loops"]


def test_what_was_reviewed_today_counts_and_more_may_be_asked_for() -> None:
    pack = many(60)
    rows = [reviewed(card.id, 0, 4) for card in pack.cards()]
    first = queue(pack, rows, at(2000), 60)
    assert (len(first.today), len(first.later), first.capacity, first.done) == (30, 30, 30, 0)
    rows += [reviewed(card.id, 2000, 4) for card in first.today]
    second = queue(pack, rows, at(2000.1), 60)
    assert (second.today, second.later, second.done) == ((), first.later, 30)
    more = queue(pack, rows, at(2000.1), 60, 10)
    assert set(more.today) == set(first.later[:10]) and more.later == first.later[10:]
    assert len(queue(pack, rows, at(2000.1), 60, 1_000).today) == 30


def test_whoever_goes_ahead_gets_what_is_due_soonest() -> None:
    rows = [reviewed("a", 0, 3), reviewed("a", 0.1, 3), reviewed("b", 0, 4), reviewed("c", 0, 3),
            reviewed("c", 0.1, 1)]  # fmt: skip
    assert shown(queue(LOOPS, rows, at(1), 60).today) == ["c"]
    assert set(shown(queue(LOOPS, rows, at(1), 60, 1).today)) == {"c", "a"}
    assert shown(queue(LOOPS, [reviewed("b", 0, 4)], at(0.2), 0, 9).today) == ["a", "c"]


skills = st.lists(st.sampled_from("uvwxyz"), max_size=30)


@given(skills)
def test_neighbours_are_of_different_skills_where_that_is_possible(names: list[str]) -> None:
    cards = [Card(f"{n}", name, "?", "!", "s") for n, name in enumerate(names)]
    found = interleave(cards)
    assert sorted(found, key=lambda card: int(card.id)) == cards
    same = sum(one.skill == next_.skill for one, next_ in pairwise(found))
    most = max((names.count(name) for name in names), default=0)
    assert same == max(0, 2 * most - len(names) - 1)
    assert interleave(cards) == found


events = st.lists(
    st.tuples(
        st.sampled_from(["review", "fail", "pass"]),
        st.integers(0, 39),
        st.floats(-5, 100),
        st.sampled_from(RATINGS),
    ),
    max_size=60,
)


@given(events, st.floats(0, 100), st.integers(0, 1440), st.integers(0, 50))
def test_no_day_is_over_its_share_and_nothing_is_lost(
    steps: list[tuple[str, int, float, int]], day: float, minutes: int, more: int
) -> None:
    pack = many(40)
    rows = [
        reviewed(f"c{card}", days, rating) if kind == "review"
        else replace(passed("sums", kind.upper()), at=at(days))
        for kind, card, days, rating in sorted(steps, key=lambda step: step[2])
    ]  # fmt: skip
    found = queue(pack, rows, at(day), minutes)
    assert len(found.today) <= max(found.capacity - found.done, 0)
    assert (len(found.today) * CARD_MINUTES) <= minutes
    assert len({*found.today, *found.later}) == len(found.today) + len(found.later)
    assert queue(pack, History(rows), at(day), minutes) == found
    ahead = queue(pack, rows, at(day), minutes, more)
    assert set(found.today) <= set(ahead.today)
    assert len(ahead.today) <= len(found.today) + more
    assert {*found.today, *found.later} <= {*ahead.today, *ahead.later}


@settings(max_examples=12)
@example(7, 0.3, 20, 60)  # who is at the limit already, and forgets much, stays there
@given(st.integers(), st.sampled_from((0, 0.1, 0.3, 1)), st.integers(5, 120), st.integers(5, 60))
def test_after_two_missed_weeks_all_is_normal_in_two_and_nobody_starves(
    seed: int, forgets: float, minutes: int, cards: int
) -> None:
    """Normal is what was put off at most on a day of the fortnight before: mostly nothing."""
    chance = random.Random(seed)
    pack, rows = many(cards), [passed("sums")]
    seen: dict[str, datetime] = {}
    usual, normal = 0, None
    for day in range(72):
        now, log = at(day), History(rows)
        found, known = queue(pack, log, now, minutes), states(log)
        due = [card for card in found.later if card.id in known]
        for card in [*found.today, *due]:
            assert now - seen.setdefault(card.id, now) <= timedelta(days=30)
        if 26 <= day < 40:
            usual = max(usual, len(due))
        if 40 <= day < 54:
            continue
        if day >= 54 and normal is None and len(due) <= usual:
            normal = day
        for n, card in enumerate(found.today):
            rating = 1 if chance.random() < forgets else 3
            rows.append(reviewed(card.id, day + n / 1440, rating))
            seen.pop(card.id, None)
    assert normal is not None and normal - 54 <= 14


def test_no_card_is_open_before_its_skill_has_a_lab_passed(pack: Pack) -> None:
    assert available(pack, []) == []
    assert available(pack, [passed("sums", "FAIL"), passed("retired")]) == []
    assert [card.id for card in available(pack, [passed("sums")])] == ["loops-1", "loops-2"]


def test_one_card_reviewed_opens_its_skill(pack: Pack) -> None:
    rows = [reviewed("tests-2", 0, 3)]
    assert [card.id for card in available(pack, rows)] == ["tests-1", "tests-2"]


def test_a_missed_question_opens_nothing_but_itself(pack: Pack) -> None:
    question = {"skill": "loops", "ask": "?", "answer": "!"}
    data = {"question": "first", "missed": question}
    missed = replace(reviewed("loops/01-begin", 0, 3), kind="read", data=data)
    rows = [missed, reviewed("loops/01-begin#first", 1, 3)]
    assert [card.id for card in available(pack, rows)] == ["loops/01-begin#first"]


def test_the_queue_does_without_numpy() -> None:
    code = (
        "import sys; from datetime import *; "
        "from gradatim import curriculum; from gradatim.model import Evidence;"
        "from gradatim.rules import review; pack, now = curriculum.load(), datetime.now(UTC);"
        "row = Evidence('a', now, 'review', pack.cards()[0].id, {'rating': 3}, 'me');"
        "review.queue(pack, [row], now, 60); print('numpy' in sys.modules)"
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
    typed = Evidence(typed.id, typed.at, "review", "a", {**typed.data, "typed": "5"}, "me")
    assert states([plain]) == states([typed])


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
    return Evidence(
        f"{drill}@{days}", at, "drill", drill, {"drill": drill, "met": 1, "of": 3}, "me"
    )


def following(pack: Pack, rows: list[Evidence], skill: str | None = None) -> str | None:
    return next((drill.id for drill in open_drills(pack, rows, skill)), None)


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
    assert open_drills(pack, [passed("sums")]) == open_drills(pack, [], "loops") == []
