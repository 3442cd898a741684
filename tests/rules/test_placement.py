"""Placement: what few answers say about many skills, and what waives a skill or brings it back."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from itertools import count
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gradatim import curriculum
from gradatim.curriculum import Pack
from gradatim.model import Background, Evidence, Lab, Phase, Profile, Role, Skill
from gradatim.model.course import Exercise
from gradatim.rules import placement
from gradatim.rules.placement import MAX_PER_SKILL, MAX_QUESTIONS, Answer, Belief, PlacementState
from gradatim.rules.plan import plan

NOON = datetime(2027, 1, 4, 12, 0, tzinfo=UTC)
REAL = curriculum.load()
_ids = count()


def skill(name: str, *needs: str, **more: object) -> Skill:
    return Skill(name, name.title(), 1, 10.0, needs, **more)  # type: ignore[arg-type]


CHAIN = {s.id: s for s in (skill("a"), skill("b", "a"), skill("c", "b"), skill("d"))}


def belief(*answers: tuple[str, bool]) -> Belief:
    found = Belief(CHAIN, Background.NONE)
    for name, right in answers:
        found = found.after(Answer(name, right))
    return found


# Belief --------------------------------------------------------------------------------------


def test_a_right_answer_speaks_for_what_the_skill_builds_on() -> None:
    before, after = belief().known, belief(("b", True)).known
    assert after["b"] > before["b"] and after["a"] > before["a"]
    assert after["a"] >= after["b"]


def test_a_wrong_answer_speaks_against_what_builds_on_the_skill() -> None:
    before, after = belief().known, belief(("a", False)).known
    assert after["a"] < before["a"] and after["c"] < before["c"]


def test_belief_is_a_function_of_the_answers_whatever_their_order() -> None:
    one, other = belief(("a", True), ("c", False)), belief(("c", False), ("a", True))
    assert one.known == pytest.approx(other.known, abs=1e-5)
    again = Belief(CHAIN, Background.NONE, (Answer("a", True), Answer("c", False)))
    assert again.known == one.known


def test_a_background_raises_belief_in_what_it_brings() -> None:
    skills = {"a": skill("a", waive=(Background.MATH,))}
    known = [Belief(skills, background).known["a"] for background in Background]
    assert known[1] > 0.7 and known[0] == known[2] < 0.5


def test_nothing_is_shown_that_no_answer_shows() -> None:
    skills = {"a": skill("a", waive=(Background.MATH,)), "b": skill("b", "a")}
    sure = Belief(skills, Background.MATH, (Answer("b", False),))
    assert sure.shown == frozenset()
    shown = Belief(skills, Background.MATH, (Answer("b", True), Answer("b", True)))
    assert "a" in shown.shown


def test_what_the_background_brings_stays_until_an_answer_speaks_against_it() -> None:
    usual = (Background.MATH,)
    skills = {
        "python": skill("python"),
        "a": skill("a", "python", waive=usual),
        "b": skill("b", "a", waive=usual),
        "c": skill("c"),
    }

    def waived(*answers: tuple[str, bool]) -> set[str]:
        told = tuple(Answer(name, right) for name, right in answers)
        return set(Belief(skills, Background.MATH, told).waived)

    assert waived(("python", False), ("c", False)) == {"a", "b"}
    assert waived(("b", False), ("a", True)) >= {"a"} and "b" not in waived(("b", False))
    assert waived(("a", False)) == set()
    assert waived(("a", False), ("a", True)) >= {"a", "b"}


# Questions -----------------------------------------------------------------------------------


def test_only_what_can_be_asked_is_asked() -> None:
    assert belief().question({"c"}) in ("c", None)
    assert belief().question(set()) is None


@settings(max_examples=5)
@given(st.randoms(use_true_random=False), st.sampled_from(Background))
def test_a_placement_ends_and_asks_no_skill_more_than_twice(chance, background) -> None:  # type: ignore[no-untyped-def]
    found = Belief(REAL.skills, background)
    while (name := found.question(REAL.skills.keys())) is not None:
        found = found.after(Answer(name, chance.random() < 0.5))
    asked = [answer.skill for answer in found.answers]
    assert len(asked) <= MAX_QUESTIONS
    assert max(asked.count(name) for name in asked) <= MAX_PER_SKILL
    assert all(0 <= chance <= 1 for chance in found.known.values())


def test_who_knows_everything_is_waived_much_and_who_knows_nothing_nothing() -> None:
    found = {}
    for right in (True, False):
        found[right] = Belief(REAL.skills, Background.SOFTWARE)
        while (name := found[right].question(REAL.skills.keys())) is not None:
            found[right] = found[right].after(Answer(name, right))
    assert len(found[True].waived) > 40
    assert found[False].shown == frozenset()
    assert found[False].waived <= {"sw-shell", "sw-git"}  # no answer speaks against these


# What the evidence says ----------------------------------------------------------------------


def row(kind: str, subject: str = "", **data: object) -> Evidence:
    number = next(_ids)
    return Evidence(f"e{number}", NOON + timedelta(minutes=number), kind, subject, data, "me")


def failed(lab: str) -> list[Evidence]:
    return [row("verdict", lab, outcome="FAIL") for _ in range(3)]


def pack() -> Pack:
    labs = [
        Lab(f"on-{s}-{n}", "", (s,), 20, "function", "a.py", 1, "numpy") for s in "bc" for n in "12"
    ]
    phases = (Phase(1, "One"),)
    return Pack(Path("none"), phases, CHAIN, {lab.id: lab for lab in labs})


PLACED = row("placed", waived=["a", "b", "gone"])


def test_answers_are_those_since_the_last_placement_ended() -> None:
    rows = [row("answered", "card", skill="a", right=True), PLACED]
    later = row("answered", "card", skill="b", right=False)
    assert placement.answers(pack(), [*rows, later]) == (Answer("b", False),)
    assert placement.asked([*rows, later]) == {"card"}
    unknown = row("answered", "card", skill="gone", right=True)
    assert placement.answers(pack(), [unknown]) == ()


# Short labs ----------------------------------------------------------------------------------

WHO = Profile(Role.MLE, Background.NONE, 10, date(2027, 1, 4))
TAKEN = row("offered", "on-b-1", taken=True)
CARD = """
[[card]]
id = "b-1"
kind = "numeric"
ask = "How many?"
answer = "2"
tolerance = 0
source = "s"
"""


@pytest.mark.parametrize(
    ("end", "right"),
    [
        (row("verdict", "on-b-1", outcome="PASS"), True),
        (row("hint", "on-b-1", rung=1), False),
        (row("offered", "on-b-1", taken=False), False),
    ],
)
def test_a_lab_of_the_placement_is_settled_by_a_pass_a_hint_or_giving_up(
    end: Evidence, right: bool
) -> None:
    begun = [TAKEN, row("verdict", "on-b-1", outcome="FAIL"), row("hint", "on-c-1")]
    assert placement.answers(pack(), begun) == ()
    assert PlacementState.of(pack(), WHO, begun).begun
    assert placement.answers(pack(), [*begun, end]) == (Answer("b", right, placement.LAB),)
    assert not PlacementState.of(pack(), WHO, [*begun, end]).begun


def test_a_lab_that_was_not_taken_up_says_nothing_to_the_placement() -> None:
    passed = row("verdict", "on-b-1", outcome="PASS")
    assert placement.answers(pack(), [passed]) == ()
    assert placement.answers(pack(), [row("offered", "on-b-1", taken=False), passed]) == ()
    assert placement.answers(pack(), [TAKEN, PLACED, passed]) == ()


def test_a_lab_passed_alone_says_more_than_a_right_answer() -> None:
    card, passed = (
        belief().after(Answer("b", True, kind)) for kind in (placement.CARD, placement.LAB)
    )
    assert passed.known["b"] > card.known["b"] + 0.02


def test_a_lab_is_offered_once_and_where_no_card_tells_enough(tmp_path: Path) -> None:
    (tmp_path / "cards").mkdir()
    (tmp_path / "cards" / "b.toml").write_text(CARD)
    asking = PlacementState.of(replace(pack(), root=tmp_path), WHO, [])
    assert asking.card is not None and asking.lab is None
    first = PlacementState.of(pack(), WHO, []).lab
    assert first is not None
    declined = PlacementState.of(pack(), WHO, [row("offered", first.id, taken=False)]).lab
    assert declined is not None and declined != first
    passed = PlacementState.of(pack(), WHO, [row("verdict", first.id, outcome="PASS")]).lab
    assert passed != first


def test_a_long_lab_is_never_offered() -> None:
    labs = {name: replace(lab, minutes=30) for name, lab in pack().labs.items()}
    assert PlacementState.of(replace(pack(), labs=labs), WHO, []).over


# Waived --------------------------------------------------------------------------------------


def test_before_a_placement_there_is_none_to_speak_of() -> None:
    assert placement.waived(pack(), []) is None
    assert placement.waived(pack(), [PLACED]) == {"a", "b"}


def test_a_waived_skill_comes_back_when_two_labs_that_build_on_it_keep_failing() -> None:
    once = [PLACED, *failed("on-b-1")]
    assert placement.waived(pack(), once) == {"a", "b"}
    twice = [*once, *failed("on-b-2")]
    assert placement.waived(pack(), twice) == set()
    passed = [*twice, row("verdict", "on-b-1", outcome="PASS")]
    assert placement.waived(pack(), passed) == {"a", "b"}
    assert placement.waived(pack(), [*failed("on-b-1"), *failed("on-b-2"), PLACED]) == {"a", "b"}


def test_the_plan_goes_by_the_placement_and_no_longer_by_the_background() -> None:
    skills = {"a": skill("a", waive=(Background.MATH,)), "b": skill("b")}
    small = Pack(Path("none"), (Phase(1, "One"),), skills, {})
    who = Profile(Role.MLE, Background.MATH, 5.0, date(2027, 1, 4))
    day = date(2027, 1, 4)
    assert plan(small, who, [], day).hours == 10  # the background brings a
    assert plan(small, who, [row("placed", waived=[])], day).hours == 20
    assert plan(small, who, [row("placed", waived=["a", "b"])], day).hours == 0


# Exercises -----------------------------------------------------------------------------------


class WithExercises(Pack):
    """The pack with three exercises on b, of which the last is to be mended only."""

    @property
    def exercises(self) -> dict[str, Exercise]:  # type: ignore[override]
        found = {}
        for name, form in (("first", "function"), ("last", "script"), ("mended", "fix")):
            lab = Lab(f"b/{name}", "", ("b",), 5, "function", f"{name}.py", 1, "numpy")
            found[lab.id] = Exercise(lab.id, "b", "b/01-a-chapter", lab, form)
        return found


def with_exercises() -> Pack:
    plain = pack()
    return WithExercises(plain.root, plain.phases, plain.skills, plain.labs)


def test_an_exercise_is_offered_before_a_lab_and_the_last_of_a_skill_first() -> None:
    asking = with_exercises()
    first = PlacementState.of(asking, WHO, []).lab
    assert first is not None and first.id == "b/last"
    declined = row("offered", "b/last", taken=False)
    second = PlacementState.of(asking, WHO, [declined]).lab
    assert second is not None and second.id == "b/first"
    passed = row("verdict", "b/first", outcome="PASS")
    third = PlacementState.of(asking, WHO, [declined, passed]).lab
    assert third is not None and third.id.startswith("on-")


def test_who_declines_two_programs_is_offered_no_third() -> None:
    one, two = (row("offered", f"b/{name}", taken=False) for name in ("last", "first"))
    assert not PlacementState.of(with_exercises(), WHO, [one]).over
    assert PlacementState.of(with_exercises(), WHO, [one, two]).over
    another_time = [one, two, row("placed", waived=[])]
    assert not PlacementState.of(with_exercises(), WHO, another_time).over


@pytest.mark.parametrize(
    ("end", "right"),
    [
        (row("verdict", "b/last", outcome="PASS"), True),
        (row("hint", "b/last", solution=True), False),
    ],
)
def test_an_exercise_of_the_placement_is_settled_as_a_lab_is(end: Evidence, right: bool) -> None:
    begun = [row("offered", "b/last", taken=True), row("verdict", "b/last", outcome="FAIL")]
    state = PlacementState.of(with_exercises(), WHO, begun)
    assert state.begun and state.lab is not None and state.lab.id == "b/last"
    found = placement.answers(with_exercises(), [*begun, end])
    assert found == (Answer("b", right, placement.EXERCISE),)


def test_an_exercise_that_the_pack_has_no_longer_is_not_waited_for() -> None:
    begun = [row("offered", "b/gone", taken=True)]
    assert not PlacementState.of(with_exercises(), WHO, begun).begun
