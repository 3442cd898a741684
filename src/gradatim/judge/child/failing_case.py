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
from gradatim.checks.show import is_pandas, show_both
from gradatim.judge.child import parts, reductions
from gradatim.judge.child.examples import Contract, Outcome, comparison
from gradatim.judge.child.python_code import all_plain
from gradatim.judge.child.remote_submission import REPEATABLE, Call, RemoteSubmission
from gradatim.judge.child.shrinker import ArgumentChangeShrinker, FailedCall, Shrinker
from gradatim.model.comparison import Comparison

CHANGED = "changed"  # the verb recorded for an argument that was changed
DEFAULT_TOLERANCE = (1e-6, 1e-9)
MAX_CALL_CHARS = 400  # characters of a call that is shown as it was asked
SEARCH_S = 1.5  # limit for slow code; otherwise shrinker.MAX_TRIES ends the search, reproducibly
LATER_SEARCH_S = 0.4  # seconds for each later search


def smallest_case(
    lab: RemoteSubmission,
    ref: RemoteSubmission,
    calls: list[tuple[RemoteSubmission, Call]],
    run: Session,
    contract: Contract,
    seconds: float,
) -> Comparison | None:
    """The smallest failing case; None if what failed was not the answer of a plain call, or of a
    chain of calls such as KMeans(start, 9).fit(X).centers_. With less than SEARCH_S, the case as it
    was asked, unless it has tables."""
    if run.failed_assertions and run.failed_assertions[0][1] == CHANGED:
        return _changed_argument_case(lab, ref, calls, run, contract, seconds)
    before = [pair for pair in calls[: run.calls_before_failure] if pair[1].op in REPEATABLE]
    calls = [pair for pair in calls if pair[1].op in REPEATABLE]
    failed = _find_failed_call(lab, ref, calls, before, run)
    if failed is None:
        return _table_case(lab, ref, before, run, contract)
    chain = _call_chain([call for submission, call in calls if submission is lab], failed.call)
    if not chain or chain[0].name in lab.helpers:
        return None
    if not all(all_plain([*call.args, *call.kwargs.values()]) for call in chain):
        return None
    tables = any(map(reductions.tables_of, chain[-1].args))
    if not contract.has_calls and not tables:
        return None
    if seconds < SEARCH_S and not tables:
        return _original_case(ref, chain, failed, contract)
    case = None
    # The process may end on a small case, or an answer lack the part that was compared.
    with suppress(ProcessEnded, StopIteration, parts.MissingPart):
        shrinker = Shrinker(lab, ref, chain, failed, contract, seconds)
        case = shrinker.shrink() if shrinker.is_reproducible() else None
    if case is None and tables:
        return _table_case(lab, ref, before, run, contract)
    return case


def _original_case(
    ref: RemoteSubmission, chain: list[Call], failed: FailedCall, contract: Contract
) -> Comparison | None:
    """The case as it was asked, without calling the learner's code again. None if it is too long,
    or if the reference does not answer what was expected."""
    if failed.compared is None or not all_plain(failed.compared):
        return None
    args = [call.args for call in chain]
    try:
        answer = parts.extract(failed.part, ref.replay(chain, args))
    except (RemoteError, parts.MissingPart):
        return None
    if difference(answer, failed.compared[1], failed.tolerance):
        return None
    case = comparison(ref, chain, args, Outcome(*show_both(*failed.compared)), contract)
    return case if len(case.call) <= MAX_CALL_CHARS else None


def _changed_argument_case(
    lab: RemoteSubmission,
    ref: RemoteSubmission,
    calls: list[tuple[RemoteSubmission, Call]],
    run: Session,
    contract: Contract,
    seconds: float,
) -> Comparison | None:
    """The smallest call that still changes the argument; with less than SEARCH_S, the original."""
    submission, call = calls[run.calls_before_failure or 0]
    lab_calls = [
        lab_call
        for submission, lab_call in calls
        if submission is lab and lab_call.op in REPEATABLE
    ]
    chain = _call_chain(lab_calls, call) if submission is lab and call in lab_calls else []
    if not chain or chain[0].name in lab.helpers or not contract.has_calls:
        return None
    if not all(all_plain([*lab_call.args, *lab_call.kwargs.values()]) for lab_call in chain):
        return None
    case = None
    with suppress(ProcessEnded, StopIteration):
        shrinker = ArgumentChangeShrinker(
            lab, ref, chain, FailedCall(call, None), contract, seconds
        )
        case = shrinker.shrink_change(
            run.failed_assertions[0][2][0], without_search=seconds < SEARCH_S
        )
    return case


def _table_case(
    lab: RemoteSubmission,
    ref: RemoteSubmission,
    calls: list[tuple[RemoteSubmission, Call]],
    run: Session,
    contract: Contract,
) -> Comparison | None:
    """The last call that took a table, if it is unknown which part of its answer was compared: the
    tables as they are, and the values compared."""
    lab_calls = [c for submission, c in calls if submission is lab]
    last = next((c for c in reversed(lab_calls) if any(map(reductions.tables_of, c.args))), None)
    chain = _call_chain(lab_calls, last) if last else []
    if not chain or not all(all_plain([*call.args, *call.kwargs.values()]) for call in chain):
        return None
    compared = next((found for found in run.mismatches if all_plain(found[:2])), None)
    args = [call.args for call in chain]
    if compared is None:
        outcome = _whole_answers(ref, chain, args)
    else:
        got, want, tolerance = compared
        outcome = Outcome(*show_both(got, want), got=got, want=want, tolerance=tolerance)
    return comparison(ref, chain, args, outcome, contract)


def _whole_answers(
    ref: RemoteSubmission, chain: list[Call], args: list[tuple[Any, ...]]
) -> Outcome:
    """Both whole answers if they are tables, for example one that lacks a column."""
    got = chain[-1].answer
    if not is_pandas(got):
        return Outcome("", "")
    want = ref.replay(chain, args)
    return (
        Outcome("", "", got=got, want=want, tolerance=DEFAULT_TOLERANCE)
        if is_pandas(want)
        else Outcome("", "")
    )


def _call_chain(lab_calls: list[Call], last: Call) -> list[Call]:
    """The calls that led to the last one, from the function that made its object; [] if other
    objects are involved."""
    last_index = next(index for index, call in enumerate(lab_calls) if call is last)
    first_index = max(
        (index for index in range(last_index + 1) if lab_calls[index].on_root), default=None
    )
    if first_index is None:
        return []
    chain, made_ids = [], set[int]()
    for call in lab_calls[first_index : last_index + 1]:
        if not call.on_root and call.target not in made_ids:
            return []  # an object of an earlier call
        if call.op == "call" or call is last:
            chain.append(call)
        if isinstance(call.answer, Handle):
            if call.op == "get" and call is not last:
                chain.append(call)
            made_ids.add(call.answer._id)
    return chain


def _find_failed_call(
    lab: RemoteSubmission,
    ref: RemoteSubmission,
    calls: list[tuple[RemoteSubmission, Call]],
    earlier: list[tuple[RemoteSubmission, Call]],
    run: Session,
) -> FailedCall | None:
    """The call whose answer the first failed assertion compared. `earlier`: the calls before it."""
    lab_calls, ref_calls = (
        [c for owner, c in calls if owner is submission] for submission in (lab, ref)
    )
    earlier_ids = {id(call) for _, call in earlier}
    for got, want, tolerance in run.mismatches:
        got_call, want_call = (
            _find_answering_call(lab_calls, got, earlier_ids),
            _find_answering_call(ref_calls, want, earlier_ids),
        )
        is_same_part = (
            want_call
            and got_call
            and (got_call.call.name, got_call.part) == (want_call.call.name, want_call.part)
        )
        if got_call and (is_same_part or (got is not None and not want_call)):
            return FailedCall(got_call.call, tolerance, got_call.part, (got, want))
    for answer in run.unexpected_results:
        refused_calls = [c for c in lab_calls if c.answer is answer]
        if refused_calls:
            return FailedCall(refused_calls[-1], DEFAULT_TOLERANCE)
    crashed = [c for c in lab_calls if c.error is not None]
    return FailedCall(crashed[-1], DEFAULT_TOLERANCE) if crashed and not run.mismatches else None


def _find_answering_call(calls: list[Call], value: Any, earlier_ids: set[int]) -> FailedCall | None:
    """The last call that returned this object, or a call with an id() in `earlier_ids` whose answer
    has it as a part, which the check may have taken."""
    answering_call = next((call for call in reversed(calls) if call.answer is value), None)
    if answering_call is not None:
        return FailedCall(answering_call, DEFAULT_TOLERANCE)
    for call in (call for call in reversed(calls) if id(call) in earlier_ids):
        part = parts.part_of(call.answer, value)
        if part is not None:
            return FailedCall(call, DEFAULT_TOLERANCE, part)
    return None
