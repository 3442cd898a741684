"""Finds change requests about a file, and proves each by running a file that meets it.

Requests that would be unfair or weak are refused here and in `proposals/`.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator, Sequence
from random import Random

from gradatim.defence import jail, proposals, targets
from gradatim.defence.jail import CRASH, ENDLESS, ODD, Outcome, Runner, Variant
from gradatim.defence.proposals.edits import ERROR, EVERY, SKIP, TEXT, Proposal
from gradatim.defence.questions import KnownCalls, digest
from gradatim.model.defence import Case, ChangeRequest
from gradatim.syntax import parse_expression

_NO_NUMBER = re.compile(r"\b(nan|inf)\b")
MIN_CASES = 3  # cases that change, and cases that stay
MAX_EXAMPLE_LENGTH = 100  # characters of an example's call and result
MAX_DIFFERENT_SHARE = 0.25  # share of the calls on which two ways to compute the result may differ
_EASIER_KINDS = {SKIP, ERROR, TEXT}  # kinds that are easier for somebody who knows the code
_MAX_CHANGED, _MAX_SAME, _MAX_OTHERS = 10, 8, 6  # hidden cases of each kind


def requests(runner: Runner, known: KnownCalls, random: Random) -> Iterator[ChangeRequest]:
    """The proven requests about a file in random order, each proven when it is requested."""
    found = [
        one
        for target in targets.targets(known.file.source, known.outcomes)
        for one in proposals.proposals(target, random)
    ]
    shuffled = random.sample(found, len(found))
    for one in sorted(shuffled, key=lambda one: one.kind in _EASIER_KINDS):
        request = prove(runner, known, one, random)
        if request is not None:
            yield request


def prove(
    runner: Runner, known: KnownCalls, proposal: Proposal, random: Random
) -> ChangeRequest | None:
    """The request with its cases; None if a rule refuses it."""
    wanted = _expected_outcomes(runner, known, proposal)
    if wanted is None:
        return None
    plain = {one.call: one.plain or one.call for one in proposal.expectations}
    before = _outcomes(runner, known, known.file.source, [*{plain[call] for call in wanted}])
    cases, kinds = list[Case](), set[str]()
    for call, one in wanted.items():
        now = before.get(plain[call])
        if now is not None and (one.clear == now.clear) == (one.shown == now.shown):
            cases.append(Case(call, one.shown, one.clear, now.shown))
            kinds |= {now.kind} if one.shown != now.shown else set()
    changed = [one for one in cases if one.is_changed]
    same = [one for one in cases if not one.is_changed]
    if min(len(changed), len(same)) < MIN_CASES or len({one.wanted for one in cases}) < 2:
        return None
    if proposal.kind == SKIP and kinds != {CRASH}:
        return None  # None already has a meaning for the function
    if proposal.kind == EVERY:
        several = [one for one in changed if _is_long_list(one.wanted)]
        changed = [*several, *(one for one in changed if one.wanted == "[]")]
        if len(several) < MIN_CASES:
            return None
    examples = [_example(changed), _example(same)]
    if None in examples:
        return None
    first = [one for one in examples if one is not None]
    hidden = [
        *_diverse_cases(changed, _MAX_CHANGED, random), *_diverse_cases(same, _MAX_SAME, random),
        *_other_function_cases(runner, known, proposal, random),
    ]  # fmt: skip
    rest = [one for one in hidden if one not in first]
    facts = (known.file.path, digest(known.file.source), proposal.function, proposal.ask)
    return ChangeRequest(proposal.kind, *facts, (*first, *rest))


def _is_long_list(result: str) -> bool:
    """Whether a result is a list of two or more."""
    try:
        node = parse_expression(result)
    except SyntaxError:
        return False
    return isinstance(node, ast.List) and len(node.elts) > 1


def _expected_outcomes(
    runner: Runner, known: KnownCalls, proposal: Proposal
) -> dict[str, Outcome] | None:
    """The wanted results of the calls, if all ways to compute them agree; None if they differ too
    much."""
    calls = list(dict.fromkeys(one.call for one in proposal.expectations))
    first, second = (
        _outcomes(runner, known, proposal.source, calls, salt)
        for salt in (jail.FIRST_SALT, jail.SECOND_SALT)
    )
    twins: dict[str, list[str]] = {}
    for wish in proposal.expectations:
        for twin in wish.oracles:
            twins.setdefault(twin.source, []).append(twin.call)
    others = {source: _outcomes(runner, known, source, own) for source, own in twins.items()}
    found, differ = dict[str, Outcome](), 0
    for wish in proposal.expectations:
        one, two = first.get(wish.call), second.get(wish.call)
        ways = [others[twin.source].get(twin.call) for twin in wish.oracles]
        if one is None or two is None or None in ways or one.shown != two.shown:
            continue
        if not _is_usable(one) or not all(way and _is_usable(way) for way in ways):
            continue
        if all(way and way.clear == one.clear for way in ways):
            found[wish.call] = one
        else:
            differ += 1
    allowed = MAX_DIFFERENT_SHARE * len(proposal.expectations) if proposal.may_differ else 0
    return found if differ <= allowed else None


def _outcomes(
    runner: Runner,
    known: KnownCalls,
    source: str,
    calls: Sequence[str],
    salt: int = jail.FIRST_SALT,
) -> dict[str, Outcome]:
    found: dict[str, Outcome] = {}
    for start in range(0, len(calls), 120):
        batch = tuple(calls[start : start + 120])
        [run] = jail.run_variants(runner, known.file, [Variant(source, batch)], salt)
        if run is not None:
            found |= {c: o for c, o in zip(batch, run.outcomes, strict=True) if o is not None}
    return found


def _is_usable(outcome: Outcome) -> bool:
    return outcome.kind not in (CRASH, ENDLESS, ODD) and not _NO_NUMBER.search(outcome.shown)


def _example(cases: Sequence[Case]) -> Case | None:
    """A short and instructive case."""
    fitting = [one for one in cases if max(len(one.call), len(one.wanted)) <= MAX_EXAMPLE_LENGTH]
    return min(fitting, key=_example_sort_key, default=None)


def _example_sort_key(case: Case) -> tuple[bool, bool, bool, bool, int, str]:
    """The sort key: errors, None, long fractions and empty arguments last, then by length."""
    nothing = case.wanted.partition(" and ")[0] in ("None", "[]", "''", "{}", "set()", "['']")
    fraction = re.search(r"\.\d{4}", f"{case.call} {case.wanted}") is not None
    empty = re.search(r"\[\]|''|\{\}", case.call) is not None
    return case.wanted.startswith("raises "), nothing, fraction, empty, len(case.call), case.call


def _diverse_cases(cases: Sequence[Case], most: int, random: Random) -> list[Case]:
    """Cases with as many different results as possible."""
    shuffled = random.sample(list(cases), len(cases))
    by_result = {one.wanted: one for one in shuffled}
    first = list(by_result.values())
    return [*first, *(one for one in shuffled if one not in first)][:most]


def _other_function_cases(
    runner: Runner, known: KnownCalls, proposal: Proposal, random: Random
) -> list[Case]:
    """Calls of the file's other functions with the same result in both files."""
    own = proposal.function.rpartition(".")[2]
    calls = [call for call in known.outcomes if targets.called_name(call) != own]
    tried = random.sample(calls, min(len(calls), _MAX_OTHERS))
    after = _outcomes(runner, known, proposal.source, tried)
    same = {c: one for c, one in after.items() if one.shown == known.outcomes[c].shown}
    return [Case(call, one.shown, one.clear, one.shown) for call, one in same.items()]
