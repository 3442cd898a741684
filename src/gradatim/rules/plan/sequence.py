"""Orders all steps into one sequence, in which phase 6 runs alongside phases 2 to 5. Knows no
dates."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import repeat

from gradatim.model import Skill
from gradatim.rules.plan.workload import PROJECT_PHASE, Step, Work

SIDE_PHASE, SIDE_FROM = 6, 2  # the job search runs alongside the phases from 2 on

# Practice that mixes what needs different methods lasts longer: Rohrer et al. 2019,
# doi 10.1037/edu0000367. How many skills, and how long each turn, are policies.
MAX_OPEN = 2  # skills of one lane that are begun and not finished
PIECE_MINUTES = 30  # minutes on a skill before another has its turn


def sequence(work: Work) -> tuple[list[Step], list[Step]]:
    """All steps, each after everything that it needs: those up to entry level and those that come
    early, then those beyond it."""
    beyond = set(work.needed) - work.entry - work.early
    side_skills = [s for s in work.needed.values() if s.phase == SIDE_PHASE and s.id not in beyond]
    side = _independent(work, side_skills, beyond)
    done: set[str] = set()
    main = _Lane(work, set(work.needed) - side - beyond, MAX_OPEN, done)
    entry = list(_interleaved(main, _Lane(work, side, 1, done)))
    return entry, list(_Lane(work, beyond, MAX_OPEN, done).rest())


def _independent(work: Work, skills: Iterable[Skill], later: set[str]) -> set[str]:
    """The skills that none of the others needs, except for those that come `later`."""
    found = {skill.id for skill in skills}
    for name in reversed(work.needed):  # a skill after those that need it
        if name not in found | later:
            found -= work.direct_prerequisites[name]
    return found


def _interleaved(main: _Lane, side: _Lane) -> Iterator[Step]:
    """Both lanes to their ends, in proportion to their lengths once the side lane may begin."""
    passed, total = 0, main.minutes(SIDE_FROM)
    for piece in main.rest():
        yield piece
        if main.phase(piece) >= SIDE_FROM:
            passed += piece.minutes
            yield from side.until(passed / total)
    yield from side.rest()


def _pieces(steps: Iterable[Step]) -> Iterator[Step]:
    """The steps of a skill: activities whole, hours cut into pieces."""
    for step in steps:
        size = step.minutes if step.is_indivisible else PIECE_MINUTES
        count, last = divmod(step.minutes, size)
        yield from repeat(step.with_minutes(size), count)
        if last:
            yield step.with_minutes(last)


class _Lane:
    """Skills in order; as many as may be open at a time take turns until they are finished.

    A skill gets at most one piece more than the minutes of the skill that it takes turns with, so
    whatever was begun is finished in at most about twice its time. Projects are done alone.
    """

    def __init__(self, work: Work, names: set[str], max_open: int, done: set[str]) -> None:
        """`done`: the finished skills of all lanes, to which this one adds."""
        self._work, self._max_open, self._done = work, max_open, done
        self._waiting = {
            skill.id: list(_pieces(work.steps(skill)))
            for skill in work.needed.values()
            if skill.id in names
        }
        self._open: dict[str, Iterator[Step]] = {}
        self._left = {name: _total(pieces) for name, pieces in self._waiting.items()}
        self._spent: dict[str, int] = {}
        self._all, self._taken, self._seen = sum(self._left.values()), 0, -1

    def minutes(self, first: int) -> int:
        """The minutes of its skills from phase `first` on."""
        skills = self._work.needed
        return sum(left for name, left in self._left.items() if skills[name].phase >= first)

    def phase(self, piece: Step) -> int:
        return self._work.needed[piece.skill].phase

    def rest(self) -> Iterator[Step]:
        """All that is left, as far as skills are open."""
        while piece := self._next():
            yield piece

    def until(self, share: float) -> Iterator[Step]:
        """Pieces until `share` of the lane is done, or no skill is open."""
        while self._taken < share * self._all and (piece := self._next()):
            yield piece

    def _next(self) -> Step | None:
        """The next piece of the skill whose turn it is; None if none is open."""
        self._open_skills()
        if not self._open:
            return None
        name = min(self._open, key=self._spent.__getitem__)  # of equals, the one begun first
        piece = next(self._open[name])
        self._taken += piece.minutes
        self._spent[name] += piece.minutes
        self._left[name] -= piece.minutes
        if not self._left[name]:
            del self._open[name]
            self._done.add(name)
        return piece

    def _open_skills(self) -> None:
        """Opens skills, as many as may be open; those without steps are finished at once."""
        while self._seen != len(self._done) and len(self._open) < self._max_open:
            name = next((name for name in self._waiting if self._may_open(name)), None)
            if name is None:
                self._seen = len(self._done)
                return
            pieces = self._waiting.pop(name)
            if pieces:
                others = [self._spent[other] for other in self._open]
                self._spent[name] = min(others, default=0)
                self._open[name] = iter(pieces)
            else:
                self._done.add(name)

    def _may_open(self, name: str) -> bool:
        if not self._work.direct_prerequisites[name] <= self._done:
            return False
        if not self._open:
            return True
        phase, first = (self._work.needed[n].phase for n in (name, next(iter(self._open))))
        return phase <= first and PROJECT_PHASE not in (phase, first)  # phases follow each other


def _total(pieces: Iterable[Step]) -> int:
    return sum(piece.minutes for piece in pieces)
