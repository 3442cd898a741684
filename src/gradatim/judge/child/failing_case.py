"""Chooses which case of a failing check is shown: the smallest one, the one that was asked, or its
tables. `shrinker` makes cases smaller. If there is no case, the examiner shows the calls that led
to the failure (`history`, `last_calls`).
"""

from __future__ import annotations

from contextlib import suppress
from typing import Any

from gradatim.checks.compare import difference
from gradatim.checks.remote import Handle, ProcessEnded, RemoteError
from gradatim.checks.session import Session
from gradatim.checks.show import both, is_pandas
from gradatim.judge.child import parts, reductions
from gradatim.judge.child.examples import Contract, Outcome, comparison
from gradatim.judge.child.python_code import all_plain
from gradatim.judge.child.remote_submission import REPEATABLE, Call, RemoteSubmission
from gradatim.judge.child.shrinker import Changes, Found, Shrinker
from gradatim.model.comparison import Comparison

CHANGED = "changed"  # the verb recorded for an argument that was changed
NEAR = (1e-6, 1e-9)
LONG = 400  # characters of a call that is shown as it was asked
SECONDS = 1.5  # limit for slow code; otherwise shrinker.TRIES ends the search, reproducibly
AGAIN = 0.4  # seconds for each later search


def smallest(
    lab: RemoteSubmission,
    ref: RemoteSubmission,
    calls: list[tuple[RemoteSubmission, Call]],
    run: Session,
    contract: Contract,
    seconds: float,
) -> Comparison | None:
    """The smallest failing case; None if what failed was not the answer of a plain call, or of a
    chain of calls such as KMeans(start, 9).fit(X).centers_. With less than SECONDS, the case as it
    was asked, unless it has tables."""
    if run.failed_assertions and run.failed_assertions[0][1] == CHANGED:
        return _of_change(lab, ref, calls, run, contract, seconds)
    before = [pair for pair in calls[: run.calls_before_failure] if pair[1].op in REPEATABLE]
    calls = [pair for pair in calls if pair[1].op in REPEATABLE]
    found = _comparable(lab, ref, calls, before, run)
    if found is None:
        return _of_tables(lab, ref, before, run, contract)
    chain = _chain([call for side, call in calls if side is lab], found.call)
    if not chain or chain[0].name in lab.helpers:
        return None
    if not all(all_plain([*call.args, *call.kwargs.values()]) for call in chain):
        return None
    tables = any(map(reductions.tables_of, chain[-1].args))
    if not contract.calls and not tables:
        return None
    if seconds < SECONDS and not tables:
        return _as_asked(ref, chain, found, contract)
    case = None
    # The process may end on a small case, or an answer lack the part that was compared.
    with suppress(ProcessEnded, StopIteration, parts.NoPart):
        shrinker = Shrinker(lab, ref, chain, found, contract, seconds)
        case = shrinker.smallest() if shrinker.repeats() else None
    if case is None and tables:
        return _of_tables(lab, ref, before, run, contract)
    return case


def _as_asked(
    ref: RemoteSubmission, chain: list[Call], found: Found, contract: Contract
) -> Comparison | None:
    """The case as it was asked, without calling the learner's code again. None if it is too long,
    or if the reference does not answer what was expected."""
    if found.compared is None or not all_plain(found.compared):
        return None
    args = [call.args for call in chain]
    try:
        answer = parts.take(found.part, ref.replay(chain, args))
    except (RemoteError, parts.NoPart):
        return None
    if difference(answer, found.compared[1], found.tolerance):
        return None
    case = comparison(ref, chain, args, Outcome(*both(*found.compared)), contract)
    return case if len(case.call) <= LONG else None


def _of_change(
    lab: RemoteSubmission,
    ref: RemoteSubmission,
    calls: list[tuple[RemoteSubmission, Call]],
    run: Session,
    contract: Contract,
    seconds: float,
) -> Comparison | None:
    """The smallest call that still changes the argument; with less than SECONDS, the original."""
    side, call = calls[run.calls_before_failure or 0]
    mine = [one for other, one in calls if other is lab and one.op in REPEATABLE]
    chain = _chain(mine, call) if side is lab and call in mine else []
    if not chain or chain[0].name in lab.helpers or not contract.calls:
        return None
    if not all(all_plain([*one.args, *one.kwargs.values()]) for one in chain):
        return None
    case = None
    with suppress(ProcessEnded, StopIteration):
        shrinker = Changes(lab, ref, chain, Found(call, None), contract, seconds)
        case = shrinker.smallest_of(run.failed_assertions[0][2][0], as_asked=seconds < SECONDS)
    return case


def _of_tables(
    lab: RemoteSubmission,
    ref: RemoteSubmission,
    calls: list[tuple[RemoteSubmission, Call]],
    run: Session,
    contract: Contract,
) -> Comparison | None:
    """The last call that took a table, if it is unknown which part of its answer was compared: the
    tables as they are, and the values compared."""
    mine = [c for side, c in calls if side is lab]
    last = next((c for c in reversed(mine) if any(map(reductions.tables_of, c.args))), None)
    chain = _chain(mine, last) if last else []
    if not chain or not all(all_plain([*call.args, *call.kwargs.values()]) for call in chain):
        return None
    compared = next((found for found in run.mismatches if all_plain(found[:2])), None)
    args = [call.args for call in chain]
    if compared is None:
        outcome = _whole(ref, chain, args)
    else:
        got, want, rule = compared
        outcome = Outcome(*both(got, want), got=got, want=want, tolerance=rule)
    return comparison(ref, chain, args, outcome, contract)


def _whole(ref: RemoteSubmission, chain: list[Call], args: list[tuple[Any, ...]]) -> Outcome:
    """Both whole answers if they are tables, for example one that lacks a column."""
    got = chain[-1].answer
    if not is_pandas(got):
        return Outcome("", "")
    want = ref.replay(chain, args)
    return (
        Outcome("", "", got=got, want=want, tolerance=NEAR) if is_pandas(want) else Outcome("", "")
    )


def _chain(calls_of_lab: list[Call], last: Call) -> list[Call]:
    """The calls that led to the last one, from the function that made its object; [] if other
    objects are involved."""
    until = next(place for place, call in enumerate(calls_of_lab) if call is last)
    begin = max((place for place in range(until + 1) if calls_of_lab[place].on_root), default=None)
    if begin is None:
        return []
    chain, made = [], set[int]()
    for call in calls_of_lab[begin : until + 1]:
        if not call.on_root and call.target not in made:
            return []  # an object of an earlier call
        if call.op == "call" or call is last:
            chain.append(call)
        if isinstance(call.answer, Handle):
            if call.op == "get" and call is not last:
                chain.append(call)
            made.add(call.answer._id)
    return chain


def _comparable(
    lab: RemoteSubmission,
    ref: RemoteSubmission,
    calls: list[tuple[RemoteSubmission, Call]],
    early: list[tuple[RemoteSubmission, Call]],
    run: Session,
) -> Found | None:
    """The call whose answer the first failed assertion compared. `early`: the calls before it."""
    mine, good = ([c for side, c in calls if side is one] for one in (lab, ref))
    before = {id(call) for _, call in early}
    for got, want, tolerance in run.mismatches:
        ours, known = _answering(mine, got, before), _answering(good, want, before)
        alike = known and ours and (ours.call.name, ours.part) == (known.call.name, known.part)
        if ours and (alike or (got is not None and not known)):
            return Found(ours.call, tolerance, ours.part, (got, want))
    for answer in run.unexpected_results:
        calls_of_lab = [c for c in mine if c.answer is answer]
        if calls_of_lab:
            return Found(calls_of_lab[-1], NEAR)
    crashed = [c for c in mine if c.error is not None]
    return Found(crashed[-1], NEAR) if crashed and not run.mismatches else None


def _answering(calls: list[Call], value: Any, before: set[int]) -> Found | None:
    """The last call that returned this object, or a call with an id() in `before` whose answer has
    it as a part, which the check may have taken."""
    whole = next((call for call in reversed(calls) if call.answer is value), None)
    if whole is not None:
        return Found(whole, NEAR)
    for call in (call for call in reversed(calls) if id(call) in before):
        part = parts.part_of(call.answer, value)
        if part is not None:
            return Found(call, NEAR, part)
    return None
