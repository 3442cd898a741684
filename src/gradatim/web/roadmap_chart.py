"""A phase of the roadmap as a map: positions of boxes, lines and labels. Geometry only."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from gradatim.rules.plan.roadmap import SkillProgress
from gradatim.web.graph_layout import SIZE, Point, layout

FONT = 12  # units of the drawing, as map.css has it
TEXT_WIDTH = SIZE.width - 33  # for the text beside the mark
MAX_LINES = 3
MARGIN = 24  # around the drawing, for marks on the border of a box
NARROW, WIDE = "fiIjlrt.,:;'- ", "mwMW%&"


@dataclass(frozen=True)
class Stub:
    """The links of a skill to skills of other phases."""

    phases: str  # their numbers
    title: str


@dataclass(frozen=True)
class Node:
    """One skill."""

    progress: SkillProgress
    x: float
    y: float
    lines: tuple[tuple[float, str], ...]  # the lines of its title, with their baselines
    done: float  # width of the progress bar
    is_next: bool
    needs: tuple[str, ...]  # ids of the skills of this phase, as far as lines are drawn
    before: Stub | None
    after: Stub | None
    words: str  # for screen readers


@dataclass(frozen=True)
class Line:
    """From a skill to one that builds on it."""

    source: str
    target: str
    d: str


@dataclass(frozen=True)
class RoadmapChart:
    """A whole phase."""

    width: float
    height: float
    nodes: tuple[Node, ...]
    lines: tuple[Line, ...]


def roadmap_chart(
    phase: int, skills: Sequence[SkillProgress], next_skill: str = ""
) -> RoadmapChart:
    """The map of a phase, from the skills of all phases; `next_skill`: the next one."""
    in_phase = [one for one in skills if one.skill.phase == phase]
    edges = tuple((need, one.skill.id) for one in in_phase for need in one.skill.needs)
    found = _layout(tuple(one.skill.id for one in in_phase), edges)
    stubs = _Stubs(phase, {one.skill.id: one for one in skills})
    titles = short_titles([one.skill.title for one in in_phase])
    needs: defaultdict[str, list[str]] = defaultdict(list)
    for source, target in found.edges:
        needs[target].append(source)
    nodes = tuple(
        _node(one, found.nodes[one.skill.id], titles[one.skill.title], next_skill, needs, stubs)
        for one in in_phase
    )
    lines = tuple(Line(*edge, _path(points)) for edge, points in found.edges.items())
    return RoadmapChart(found.width + 2 * MARGIN, found.height + 2 * MARGIN, nodes, lines)


_layout = lru_cache(maxsize=16)(layout)  # a phase has the same skills for every learner and day


def _node(
    one: SkillProgress,
    corner: Point,
    title: str,
    next_skill: str,
    needs: Mapping[str, Sequence[str]],
    stubs: _Stubs,
) -> Node:
    texts = wrapped(title, TEXT_WIDTH)
    first = (SIZE.height - FONT * 1.25 * len(texts)) / 2 + FONT * 0.95
    return Node(
        progress=one,
        x=corner[0] + MARGIN,
        y=corner[1] + MARGIN,
        lines=tuple((round(first + n * FONT * 1.25, 1), text) for n, text in enumerate(texts)),
        done=round(SIZE.width * one.done / len(one.activities), 1) if one.activities else 0,
        is_next=one.skill.id == next_skill,
        needs=tuple(needs[one.skill.id]),
        before=stubs.before(one),
        after=stubs.after(one),
        words=words(one, one.skill.id == next_skill),
    )


def words(one: SkillProgress, is_next: bool = False) -> str:
    """A skill in one sentence: its state, what is done, what it waits for."""
    parts = [one.skill.title + (", you are here" if is_next else "")]
    parts.append(one.state if one.planned else "not on your plan")
    if one.activities:
        parts.append(f"{one.done} of {len(one.activities)} activities done")
    if one.ready:
        parts.append("ready to begin")
    elif one.waiting_for:
        parts.append("builds on " + ", ".join(need.title for need in one.waiting_for))
    return "; ".join(parts)


# Other phases -----------------------------------------------------------------------------------


class _Stubs:
    """The skills of other phases that each skill is linked to."""

    def __init__(self, phase: int, skills: Mapping[str, SkillProgress]) -> None:
        self._phase, self._skills = phase, skills
        self._leads: defaultdict[str, list[str]] = defaultdict(list)
        for one in skills.values():
            for need in one.skill.needs:
                self._leads[need].append(one.skill.id)

    def before(self, one: SkillProgress) -> Stub | None:
        return self._stub("Builds on", one.skill.needs)

    def after(self, one: SkillProgress) -> Stub | None:
        return self._stub("Opens", self._leads[one.skill.id])

    def _stub(self, verb: str, names: Iterable[str]) -> Stub | None:
        others = [self._skills[name] for name in names if name in self._skills]
        others = [other for other in others if other.skill.phase != self._phase]
        if not others:
            return None
        numbers = sorted({other.skill.phase for other in others})
        listed = ", ".join(f"{o.skill.title} (phase {o.skill.phase}, {o.state})" for o in others)
        return Stub(" ".join(map(str, numbers)), f"{verb}: {listed}")


# Words ------------------------------------------------------------------------------------------


def short_titles(titles: Sequence[str]) -> dict[str, str]:
    """Each title up to its colon (unless another one begins the same), without parentheses."""
    heads = [title.partition(":")[0] for title in titles]
    return {
        title: re.sub(r" *\(.*?\)", "", head if heads.count(head) == 1 else title)
        for title, head in zip(titles, heads, strict=True)
    }


def wrapped(text: str, width: float) -> list[str]:
    """The text in lines of about so many units; a text that does not fit ends in an ellipsis."""
    lines = [""]
    for word in re.findall(r"\s*[^\s/-]+[/-]?|\s*\S", text):
        longer = lines[-1] + word if lines[-1] else word.strip()
        if lines[-1] and _length(longer) > width:
            lines.append(word.strip())
        else:
            lines[-1] = longer
    if len(lines) > MAX_LINES:
        last = lines[MAX_LINES - 1].rstrip(",;:-") + "\N{HORIZONTAL ELLIPSIS}"
        lines = [*lines[: MAX_LINES - 1], last]
    return lines


def _length(text: str) -> float:
    """The approximate width of the text in a wide sans serif font."""
    return FONT * sum(0.34 if c in NARROW else 0.88 if c in WIDE else 0.61 for c in text)


def _path(points: Sequence[Point]) -> str:
    """A smooth line that goes down through these points."""
    parts = [f"M{_at(points[0])}"]
    for (x, y), (to_x, to_y) in pairwise(points):
        middle = (y + to_y) / 2 + MARGIN
        if abs(x - to_x) < 0.5:
            parts.append(f"L{_at((to_x, to_y))}")
        else:
            parts.append(
                f"C{x + MARGIN:g} {middle:g} {to_x + MARGIN:g} {middle:g} {_at((to_x, to_y))}"
            )
    return "".join(parts)


def _at(point: Point) -> str:
    return f"{point[0] + MARGIN:g} {point[1] + MARGIN:g}"
