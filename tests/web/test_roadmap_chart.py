"""The words and marks on the map of a phase."""

from __future__ import annotations

import pytest

from gradatim import curriculum
from gradatim.model import Phase, Skill
from gradatim.rules.plan.roadmap import Activity, SkillProgress
from gradatim.web.roadmap_chart import TEXT_WIDTH, roadmap_chart, short_titles, words, wrapped

REAL = curriculum.load()


def progress(name: str, *needs: str, phase: int = 1, **more: object) -> SkillProgress:
    values = {"state": "not started", "reached": "not started", "activities": (), "parts": {}}
    values |= {"left": 0, "waiting_for": (), "planned": True, **more}
    return SkillProgress(Skill(name, name.title(), phase, 1, needs), **values)  # type: ignore[arg-type]


ALL = [progress("loops"), progress("files", "loops"), progress("models", "files", phase=2)]


def test_a_phase_shows_its_own_skills_and_a_stub_for_each_other_phase() -> None:
    first, second = (roadmap_chart(number, ALL, "files") for number in (1, 2))
    loops, files = first.nodes
    assert (loops.after, files.before, loops.is_next, files.is_next) == (None, None, False, True)
    assert files.needs == ("loops",) and [line.target for line in first.lines] == ["files"]
    assert files.after and files.after.phases == "2"
    assert files.after.title == "Opens: Models (phase 2, not started)"
    (models,) = second.nodes
    assert models.before and models.before.title == "Builds on: Files (phase 1, not started)"
    assert second.lines == ()


def test_a_reader_hears_state_work_and_what_comes_before() -> None:
    half = (Activity("a", 5, True), Activity("b", 5, False))
    begun = progress("loops", state="in progress", activities=half)
    assert words(begun, is_next=True) == (
        "Loops, you are here; in progress; 1 of 2 activities done"
    )
    assert words(progress("x")) == "X; not started; ready to begin"
    assert words(progress("x", waiting_for=(ALL[0].skill,))) == "X; not started; builds on Loops"
    assert words(progress("x", planned=False)) == "X; not on your plan"


def test_the_bar_of_a_box_is_as_long_as_what_is_done() -> None:
    def done(*each: bool) -> float:
        activities = tuple(Activity(str(n), 5, one) for n, one in enumerate(each))
        return roadmap_chart(1, [progress("loops", activities=activities)]).nodes[0].done

    assert (done(), done(False)) == (0, 0)
    assert done(True, False) * 2 == done(True) > 0


@pytest.mark.parametrize("phase", REAL.phases, ids=lambda phase: str(phase.number))
def test_titles_are_short_and_still_tell_skills_apart(phase: Phase) -> None:
    titles = [one.title for one in REAL.skills.values() if one.phase == phase.number]
    short = short_titles(titles)
    assert len(set(short.values())) == len(titles)
    shown = [wrapped(one, TEXT_WIDTH) for one in short.values()]
    assert len({*map(tuple, shown)}) == len(titles) and max(map(len, shown)) <= 3


def test_a_pack_without_skills_is_drawn_empty() -> None:
    assert roadmap_chart(1, []).nodes == ()
