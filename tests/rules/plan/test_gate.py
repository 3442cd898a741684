"""What a skill waits for before it is ready, and that what is ready comes first."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from small_packs import MONDAY, NOON, lab, pack, passed, profile, skill

from gradatim.model import Evidence
from gradatim.rules.plan import is_planned, missing, next_steps

PACK = pack(
    [skill("loops"), skill("files", "loops"), skill("shell")],
    [lab("sums", "loops"), lab("lines", "files"), lab("pipes", "shell")],
)
HINT = Evidence("h", NOON, "hint", "sums", {"rung": 1}, "me")


def waits(*rows: Evidence, name: str = "files") -> list[tuple[str, str]]:
    found = missing(PACK, profile(), rows, MONDAY, [name])
    return [(one.skill.id, one.todo) for one in found]


def test_a_skill_waits_until_those_it_builds_on_are_finished() -> None:
    assert waits() == [("loops", "do “sums”")]
    assert waits(name="loops") == []


def test_a_pass_with_help_opens_nothing() -> None:
    aided = replace(passed("sums"), at=NOON + timedelta(minutes=1))
    assert waits(HINT, aided) == [("loops", "pass “sums” once without help")]


def test_what_was_passed_has_to_hold_on_a_later_day() -> None:
    later = "do one of its exercises, labs or cards again on a later day"
    assert waits(passed("sums"), passed("sums")) == [("loops", later)]
    assert waits(passed("sums"), passed("sums", day=1)) == []


def test_a_card_known_on_a_later_day_is_enough() -> None:
    cards = [
        Evidence(f"r{day}", NOON + timedelta(days=day), "review", "c1", {"rating": rating}, "me")
        for day, rating in ((0, 3), (1, 1), (2, 3))
    ]
    learnt = {"card": {"skill": "loops", "ask": "what?", "answer": "that"}}
    own = Evidence("c", NOON, "card", "c1", learnt["card"], "me")
    assert waits(passed("sums"), own, *cards[:2])
    assert waits(passed("sums"), own, *cards) == []


def test_a_skill_that_was_begun_or_waived_waits_for_nothing() -> None:
    assert waits(Evidence("o", NOON, "opened", "lines", {}, "me")) == []
    placed = Evidence("p", NOON, "placed", "", {"waived": ["loops"]}, "me")
    assert waits(placed) == []


def test_a_skill_is_planned_unless_it_was_waived() -> None:
    def planned(*rows: Evidence) -> bool:
        return is_planned(PACK, profile(), rows, MONDAY, "loops")

    assert planned()
    assert planned(passed("sums"))
    assert not planned(Evidence("p", NOON, "placed", "", {"waived": ["loops"]}, "me"))


def test_what_is_ready_comes_before_what_waits() -> None:
    steps = next_steps(PACK, profile(), [passed("sums")], NOON, 600)
    assert [step.id for step in steps] == ["pipes", "lines"]
    held = [passed("sums"), passed("sums", day=1)]
    steps = next_steps(PACK, profile(), held, NOON, 600)
    assert [s.id for s in steps if s.kind == "lab"] == ["lines", "pipes"]
