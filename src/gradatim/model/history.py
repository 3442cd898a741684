"""A learner's log, indexed once for all rules that read it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Container, Iterable, Mapping, Sequence
from datetime import datetime
from functools import cached_property
from operator import attrgetter
from typing import TypeVar, TypeVarTuple, Unpack, cast

from gradatim.model.evidence import Evidence
from gradatim.model.verdict import Outcome

Result = TypeVar("Result")
Args = TypeVarTuple("Args")

_PASS, _FAIL = Outcome.PASS.value, Outcome.FAIL.value  # plain text: faster keys than members


class History(tuple[Evidence, ...]):
    """A learner's log, oldest row first, indexed by kind once for all rules that read it."""

    @staticmethod
    def from_rows(rows: Iterable[Evidence]) -> History:
        """The log of these rows; a History is returned as it is, with its caches."""
        return rows if isinstance(rows, History) else History(rows)

    def of(self, *kinds: str) -> Sequence[Evidence]:
        """The rows of these kinds, oldest first."""
        if len(kinds) == 1:
            return self._by_kind.get(kinds[0], ())
        return self.cached(_of_kinds, frozenset(kinds))

    def cached(self, rule: Callable[[History, Unpack[Args]], Result], *args: *Args) -> Result:
        """The result of a rule for this log, computed once."""
        key = (rule, *args)
        if key not in self._results:
            self._results[key] = rule(self, *args)
        return cast(Result, self._results[key])

    def before(self, moment: datetime) -> History:
        """The log without rows at `moment` (aware) or later; the same object if there are none."""
        if not self or self.by_time[-1].at < moment:
            return self
        return History(row for row in self if row.at < moment)

    @property
    def passes(self) -> Sequence[Evidence]:
        """The verdicts that show a lab can be done."""
        return self._fresh_verdicts[_PASS]

    @property
    def fails(self) -> Sequence[Evidence]:
        """The verdicts that show a lab cannot be done yet."""
        return self._fresh_verdicts[_FAIL]

    @cached_property
    def first_passes(self) -> Mapping[str, datetime]:
        """Lab -> when it was first passed, even if the clock was set back since."""
        latest_first = sorted(self.passes, key=attrgetter("at"), reverse=True)
        return {row.subject: row.at for row in latest_first}

    @cached_property
    def by_time(self) -> Sequence[Evidence]:
        """All rows, earliest first, whatever the order in which they were recorded."""
        return sorted(self, key=attrgetter("at"))

    @cached_property
    def _fresh_verdicts(self) -> Mapping[str, Sequence[Evidence]]:
        found: dict[str, list[Evidence]] = {_PASS: [], _FAIL: []}
        for row in self.of("verdict"):
            if (outcome := row.fresh_outcome) in found:
                found[outcome].append(row)
        return found

    @cached_property
    def _by_kind(self) -> Mapping[str, Sequence[Evidence]]:
        found: defaultdict[str, list[Evidence]] = defaultdict(list)
        for row in self:
            found[row.kind].append(row)
        return dict(found)

    @cached_property
    def _results(self) -> dict[object, object]:
        return {}


def _of_kinds(log: History, kinds: Container[str]) -> Sequence[Evidence]:
    return [row for row in log if row.kind in kinds]
