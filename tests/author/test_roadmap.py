"""An order in which every lab can be opened in its turn, and hours that its labs fit into."""

from __future__ import annotations

from pathlib import Path

from gradatim.author import roadmap
from gradatim.curriculum import Pack
from gradatim.model import Lab, Phase, Skill


def lab(name, *skills, minutes=30, phase=1, needs=()):
    return Lab(name, name, skills, minutes, "function", "a.py", phase, "numpy", needs)


def found(labs, *skills):
    phases = (Phase(1, "one"), Phase(2, "two"))
    pack = Pack(Path(), phases, {s.id: s for s in skills}, {found.id: found for found in labs})
    return [(problem.lab, problem.what) for problem in roadmap.problems(pack)]


LOOPS = Skill("loops", "Loops", 1, 2.0)
LISTS = Skill("lists", "Lists", 1, 2.0, needs=("loops",))
SORTS = Skill("sorts", "Sorting", 2, 2.0, needs=("lists",))


def test_an_order_that_respects_every_need_is_left_alone():
    labs = [lab("a", "loops"), lab("b", "lists", needs=("a",)), lab("c", "sorts", phase=2)]
    assert found(labs, LOOPS, LISTS, SORTS) == []


def test_a_lab_may_not_come_before_one_that_it_needs():
    labs = [lab("a", "loops", needs=("b",)), lab("b", "loops")]
    assert found(labs, LOOPS) == [("a", "it needs the lab 'b', which comes later")]


def test_a_lab_may_not_come_before_the_first_lab_of_what_it_builds_on_however_far_below():
    labs = [lab("c", "sorts", phase=2), lab("a", "loops")]
    what = "it builds on the skill 'loops', whose first lab, 'a', comes later"
    assert found(labs, LOOPS, LISTS, SORTS) == [("c", what)]


def test_a_lab_that_shows_both_skills_needs_nothing_before_it():
    assert found([lab("a", "lists", "loops"), lab("b", "loops")], LOOPS, LISTS) == []


def test_a_lab_may_not_be_evidence_for_a_skill_of_a_later_phase():
    labs = [lab("c", "sorts")]
    assert found(labs, SORTS, LOOPS, LISTS) == [("c", "its skill 'sorts' belongs to a later phase")]


def test_the_labs_of_a_skill_take_no_longer_than_its_hours():
    labs = [lab("a", "loops", minutes=90), lab("b", "loops", "lists", minutes=90)]
    assert found(labs, LOOPS, LISTS) == [("", "its labs take 135 minutes, and it says 2 hours")]
