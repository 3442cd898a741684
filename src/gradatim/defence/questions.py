"""Finds questions about a file by mutation: changes a line and looks which calls notice.

Questions that would be unfair or weak are refused here; see the rules `_is_...` and `is_proven`.
"""

from __future__ import annotations

import ast
import hashlib
import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from itertools import islice
from random import Random
from typing import TypeVar

from gradatim.defence import calls, changes, examples, jail
from gradatim.defence.changes import Mutation, Site
from gradatim.defence.jail import CRASH, ENDLESS, ODD, VALUE, File, Outcome, Runner, Variant
from gradatim.model.defence import BREAKS, COUNTEREXAMPLE, PREDICT, REACH, SAME, CodeQuestion
from gradatim.syntax import literal, parse

Item = TypeVar("Item")
MAX_OPTION_LENGTH = calls.MAX_SHOWN_LENGTH  # characters of an option or a result
MIN_CALLS_FOR_SAME = 40  # calls that run the line, before SAME may be the answer
MAX_NOTICING_SHARE = 0.6  # the largest share of the calls on the line that may notice the change
MAX_STEPS_BY_HAND = 60  # lines of a call that can be followed by hand
MAX_STEPS_OPTION = 200  # lines of a call that is an option
MIN_STEPS_PREDICT = 5  # lines of a call whose result is asked for, at least
_CALLS_PER_FUNCTION, _CALLS_PER_MUTATION = (
    50,
    45,
)  # calls that are made, and that are tried on a change
_MAX_SEED_CALLS, _MAX_FUNCTIONS = 150, 15  # calls and functions of a large file
_MAX_ATTEMPTS = 150  # attempts to make so many
_NEW_CALLS_FOR_SAME = 200  # new calls, when SAME is proven
_MAX_MUTATIONS = 48  # that are tried
_QUESTIONS_WANTED = {COUNTEREXAMPLE: 8, BREAKS: 6, REACH: 3, PREDICT: 4}


@dataclass(frozen=True)
class KnownCalls:
    """A file with calls, their results, and the lines that they run."""

    file: File
    names: tuple[str, ...]
    outcomes: Mapping[str, Outcome]

    def calls_through(self, line: int) -> list[str]:
        return [call for call, outcome in self.outcomes.items() if line in outcome.lines]


def digest(source: str) -> str:
    return hashlib.sha256(source.encode()).hexdigest()[:16]


def collect_calls(runner: Runner, file: File, tests: Mapping[str, str]) -> list[str]:
    """The calls in tests, examples and the file itself."""
    return jail.collect_calls(runner, file, examples.snippets(file.source, tests))


def count_calls(file: File, seen: Sequence[str]) -> int:
    """How many calls of a file are known from its survey and its annotations."""
    return len({*seen, *calls.from_annotations(file.source)})


def known_calls(runner: Runner, file: File, seen: Sequence[str], random: Random) -> KnownCalls:
    """The calls of a survey, and new ones made from them, whose results can be used."""
    names = tuple(calls.usable_names(file.source, file.other_files))
    used = {_call_pattern(call) for call in seen}
    samples = [one for one in calls.from_annotations(file.source) if _call_pattern(one) not in used]
    first = [one for one in dict.fromkeys([*seen, *samples]) if calls.is_valid_call(one, names)]
    first = random.sample(first, min(len(first), _MAX_SEED_CALLS))
    made = _new_calls(first, file.source, random)
    found: dict[str, Outcome] = {}
    for batch in _batches([*first, *made], 120):
        found |= _reproducible_outcomes(runner, file, batch)
    return KnownCalls(file, names, found)


def _new_calls(first: Sequence[str], source: str, random: Random) -> list[str]:
    values = calls.value_pool(source, first)
    by_function = defaultdict[str, list[str]](list)
    for call in first:
        by_function[_call_pattern(call)].append(call)
    made: list[str] = []
    for several in list(by_function.values())[:_MAX_FUNCTIONS]:
        tries = (
            calls.mutate_call(random.choice(several), values, random) for _ in range(_MAX_ATTEMPTS)
        )
        new = dict.fromkeys(call for call in tries if call not in first)
        made += [*new][:_CALLS_PER_FUNCTION]
    return made


def _call_pattern(call: str) -> str:
    """The function that a call ends with: its text without literals."""
    return re.sub(r"'[^']*'|[\d.]+|[\[\]{}(), -]", "", call.rpartition("; ")[2])


def _reproducible_outcomes(runner: Runner, file: File, batch: Sequence[str]) -> dict[str, Outcome]:
    """Calls with a reproducible result, apart from errors of the line itself."""
    unsteady = set(examples.nondeterministic_lines(file.source))
    variant = [Variant(file.source, tuple(batch))]
    runs = [
        jail.run_variants(runner, file, variant, salt)[0]
        for salt in (jail.FIRST_SALT, jail.SECOND_SALT)
    ]
    if None in runs:
        return {}
    pairs = zip(*(run.outcomes for run in runs if run), strict=True)
    return {
        call: one
        for call, (one, two) in zip(batch, pairs, strict=True)
        if one and two and _is_usable(one) and one.shown == two.shown and not one.lines & unsteady
    }


def _is_usable(outcome: Outcome) -> bool:
    """Whether it is not an unintended error, whose right result nobody could know."""
    return outcome.kind not in (CRASH, ENDLESS, ODD) and outcome.steps <= 2_000


def _batches(items: Sequence[Item], size: int) -> Iterator[Sequence[Item]]:
    for start in range(0, len(items), size):
        yield items[start : start + size]


# Candidates -------------------------------------------------------------------------------------


@dataclass(frozen=True)
class MutantRun:
    """A change with the results of each call before and after it."""

    mutation: Mutation
    before: Mapping[str, Outcome]
    after: Mapping[str, Outcome]
    infected: bool = False

    def changed(self) -> list[str]:
        """Calls with clearly different results, on inputs that the file is meant for."""
        return [c for c in self.after if self.before[c].clear != self.after[c].clear]

    def unchanged(self) -> list[str]:
        return [c for c in self.after if self.before[c].shown == self.after[c].shown]


def candidates(runner: Runner, known: KnownCalls, random: Random) -> list[CodeQuestion]:
    """Questions about a file that are not yet proven by a second run."""
    found = list(_reach(known, random))
    enough = {kind: 0 for kind in _QUESTIONS_WANTED}
    every = changes.mutations(known.file.source, partial(_shuffled_sites, known, random))
    for batch in _batches(list(islice(every, _MAX_MUTATIONS)), 6):
        for mutant in _mutant_runs(runner, known, batch, random):
            for question in _questions_for(known, mutant, random):
                found.append(question)
                enough[question.kind] += 1
        if all(enough[kind] >= most for kind, most in _QUESTIONS_WANTED.items() if kind != REACH):
            break
    return found


def _shuffled_sites(known: KnownCalls, random: Random, sites: Sequence[Site]) -> list[Site]:
    """The places on lines that calls run, in random order, but with one of each line first."""
    lines = {line for outcome in known.outcomes.values() for line in outcome.lines}
    rounds, counts = defaultdict[int, list[Site]](list), defaultdict[int, int](int)
    useful = [site for site in sites if site.line in lines]
    for site in random.sample(useful, len(useful)):
        rounds[counts[site.line]].append(site)
        counts[site.line] += 1
    return [site for n in sorted(rounds) for site in rounds[n]]


def _mutant_runs(
    runner: Runner, known: KnownCalls, batch: Sequence[Mutation], random: Random
) -> Iterator[MutantRun]:
    variants = []
    for change in batch:
        tried = known.calls_through(change.line)
        variants.append(
            Variant(
                change.source, tuple(random.sample(tried, min(len(tried), _CALLS_PER_MUTATION)))
            )
        )
    found = jail.run_variants(runner, known.file, variants)
    for change, variant, run in zip(batch, variants, found, strict=True):
        if run is None or None in run.outcomes:
            continue
        after = {c: o for c, o in zip(variant.calls, run.outcomes, strict=True) if o is not None}
        after = {c: o for c, o in after.items() if o.kind != ODD}
        mutant = MutantRun(change, known.outcomes, after)
        if len(mutant.unchanged()) == len(after) >= MIN_CALLS_FOR_SAME:
            mutant = replace(mutant, infected=_infected(runner, known, change, variant.calls))
        yield mutant


def _infected(runner: Runner, known: KnownCalls, change: Mutation, tried: tuple[str, ...]) -> bool:
    """Whether a changed condition had another value on some call."""
    source = changes.with_probe(known.file.source, change)
    noted = jail.run_variants(runner, known.file, [Variant(source, tried)])[0] if source else None
    return noted is not None and noted.infected


def _questions_for(known: KnownCalls, mutant: MutantRun, random: Random) -> Iterator[CodeQuestion]:
    make = (_counterexample, _same, _breaks, _predict)
    return (one for each in make if (one := each(known, mutant, random)) is not None)


def _question(
    known: KnownCalls, mutant: MutantRun, kind: str, call: str, answer: str
) -> CodeQuestion:
    change = mutant.mutation
    shown = call in mutant.after
    return CodeQuestion(
        kind=kind,
        file=known.file.path,
        digest=digest(known.file.source),
        line=change.line,
        old=change.old,
        new=change.new,
        function=change.function,
        answer=answer,
        before=mutant.before[call].shown if shown else "",
        after=mutant.after[call].shown if shown else "",
        searched=len(mutant.after),
    )


def _counterexample(known: KnownCalls, mutant: MutantRun, random: Random) -> CodeQuestion | None:
    witnesses = [c for c in mutant.changed() if _is_clear_difference(mutant, c)]
    if not witnesses or len(mutant.unchanged()) < 3:
        return None
    witness = min(witnesses, key=lambda call: (len(call), call))
    if not _is_hard_to_find(mutant, witness):
        return None
    return _question(known, mutant, COUNTEREXAMPLE, witness, witness)


def _same(known: KnownCalls, mutant: MutantRun, random: Random) -> CodeQuestion | None:
    if not mutant.infected or len(mutant.unchanged()) < len(mutant.after):
        return None
    return _question(known, mutant, COUNTEREXAMPLE, "", SAME)


def _breaks(known: KnownCalls, mutant: MutantRun, random: Random) -> CodeQuestion | None:
    right = [c for c in mutant.changed() if _is_clear_difference(mutant, c) and _is_option(c)]
    right = [c for c in right if mutant.before[c].steps <= MAX_STEPS_OPTION]
    wrong = [c for c in mutant.unchanged() if _is_option(c) and mutant.before[c].kind == VALUE]
    wrong = [c for c in wrong if mutant.before[c].steps <= MAX_STEPS_OPTION]
    if not right:
        return None
    answer = random.choice(sorted(right))
    if not _is_hard_to_find(mutant, answer):
        return None
    alike = [
        c for c in wrong if _call_pattern(c) == _call_pattern(answer) and len(c) >= len(answer) / 2
    ]
    chosen = _distinct(alike, mutant, random)
    if len(chosen) < 3:
        return None
    options = [answer, *chosen[:3]]
    random.shuffle(options)
    return replace(_question(known, mutant, BREAKS, answer, answer), options=tuple(options))


def _distinct(several: Sequence[str], mutant: MutantRun, random: Random) -> list[str]:
    """Calls with different results first, so that options do not repeat each other."""
    shuffled = random.sample(sorted(several), len(several))
    by_result = {mutant.before[call].shown: call for call in shuffled}
    first = list(by_result.values())
    return [*first, *(call for call in shuffled if call not in first)]


def _predict(known: KnownCalls, mutant: MutantRun, random: Random) -> CodeQuestion | None:
    fitting = [
        c
        for c in mutant.changed()
        if _is_clear_difference(mutant, c) and _is_predictable(mutant, c)
    ]
    arithmetic = set(examples.arithmetic_lines(mutant.mutation.source))
    fitting = [c for c in fitting if not arithmetic & mutant.after[c].lines]
    if not fitting:
        return None
    call = sorted(fitting, key=lambda one: (len(one), one))[len(fitting) // 2]
    found = _question(known, mutant, PREDICT, call, mutant.after[call].shown)
    return replace(found, call=call)


def _reach(known: KnownCalls, random: Random) -> Iterator[CodeQuestion]:
    """A line in a branch that some calls of the function run and most do not."""
    for function, line, lines in _branches(known.file.source):
        inside = [c for c, o in known.outcomes.items() if o.lines & lines]
        through = [c for c in inside if line in known.outcomes[c].lines and _is_option(c)]
        if not through or len(inside) < 8 or len(through) > len(inside) * 0.5:
            continue
        witness = min(through, key=lambda call: (len(call), call))
        text = known.file.source.split("\n")[line - 1]
        yield CodeQuestion(
            REACH, known.file.path, digest(known.file.source), line, text, "", function, witness,
            before=known.outcomes[witness].shown, searched=len(inside),
        )  # fmt: skip


def _branches(source: str) -> Iterator[tuple[str, int, set[int]]]:
    """(function, first line of a block in it, all its lines)."""
    for function, node in _functions(parse(source), ""):
        lines = set(range(node.lineno, (node.end_lineno or 0) + 1))
        for inner in ast.walk(node):
            if isinstance(inner, (ast.If, ast.ExceptHandler)):
                for block in (inner.body, getattr(inner, "orelse", [])):
                    if block and block[0].lineno > inner.lineno:
                        yield function, block[0].lineno, lines


def _functions(node: ast.AST, name: str) -> Iterator[tuple[str, ast.FunctionDef]]:
    for child in ast.iter_child_nodes(node):
        if isinstance(child, (ast.FunctionDef, ast.ClassDef)):
            full = f"{name}.{child.name}".strip(".")
            if isinstance(child, ast.FunctionDef):
                yield full, child
            yield from _functions(child, full)


# Rules of proof ---------------------------------------------------------------------------------


def _is_clear_difference(mutant: MutantRun, call: str) -> bool:
    """Whether the results differ by more than the message of one of the file's own errors."""
    before, after = mutant.before[call], mutant.after[call]
    sort = [one.shown.partition(":")[0] for one in (before, after)]
    return len(call) <= MAX_OPTION_LENGTH and (before.kind == VALUE or sort[0] != sort[1])


def _is_hard_to_find(mutant: MutantRun, witness: str) -> bool:
    """Whether many calls of that kind do not notice the change: finding one takes thought."""
    alike = [call for call in mutant.after if _call_pattern(call) == _call_pattern(witness)]
    noticed = set(mutant.changed()).intersection(alike)
    return len(noticed) <= MAX_NOTICING_SHARE * len(alike)


def _is_option(call: str) -> bool:
    """Whether it is short and contains nothing trivially empty."""
    return len(call) <= MAX_OPTION_LENGTH and not re.search(r"\[\]|\{\}|''|\(\(\)|set\(\)", call)


def _is_predictable(mutant: MutantRun, call: str) -> bool:
    """Whether the result is a short literal whose numbers are in the call or are small counts."""
    before, after = mutant.before[call], mutant.after[call]
    if before.kind != VALUE or after.kind != VALUE or not _is_option(call):
        return False
    if not MIN_STEPS_PREDICT <= after.steps <= MAX_STEPS_BY_HAND:
        return False
    if not (_is_literal(before.shown) and _is_literal(after.shown)):
        return False
    if len(after.shown) > 60 or len(call) > 80:
        return False
    given = set(re.findall(r"\d+(?:\.\d+)?", call))
    numbers = re.findall(r"\d+(?:\.\d+)?", after.shown)
    return all(n in given or (n.isdigit() and int(n) <= 10) for n in numbers)


def _is_literal(text: str) -> bool:
    try:
        return repr(literal(text)) == text
    except (ValueError, TypeError, SyntaxError, MemoryError, RecursionError):
        return False


def is_proven(runner: Runner, known: KnownCalls, question: CodeQuestion) -> bool:
    """Whether a second run, in new processes, gives the same answer."""
    file, calls_ = known.file, _question_calls(question)
    if not calls_:
        return question.answer == SAME and _is_same_on_new_calls(runner, known, question)
    sources = [file.source, *([changed_source(file.source, question)] if question.new else [])]
    variants = [Variant(source, tuple(calls_)) for source in sources]
    runs = jail.run_variants(runner, file, variants, jail.SECOND_SALT)
    if any(run is None or None in run.outcomes for run in runs):
        return False
    results = [[o for o in run.outcomes if o] for run in runs if run]
    if question.kind == REACH:
        return question.line in results[0][0].lines
    before, after = ([one.shown for one in several] for several in results)
    differ = [call for call, b, a in zip(calls_, before, after, strict=True) if b != a]
    if question.kind == PREDICT:
        return (before, after) == ([question.before], [question.answer])
    shown = before[calls_.index(question.answer)], after[calls_.index(question.answer)]
    return differ == [question.answer] and shown == (question.before, question.after)


def _is_same_on_new_calls(runner: Runner, known: KnownCalls, question: CodeQuestion) -> bool:
    """Whether as many new calls give the same results before and after."""
    random = Random(question.key)
    through = known.calls_through(question.line)
    values = calls.value_pool(known.file.source, through)
    made = {
        calls.mutate_call(random.choice(through), values, random)
        for _ in range(_NEW_CALLS_FOR_SAME)
    }
    sources = (known.file.source, changed_source(known.file.source, question))
    for part in _batches(sorted(made), 60):
        runs = jail.run_variants(runner, known.file, [Variant(one, tuple(part)) for one in sources])
        if any(run is None or None in run.outcomes for run in runs):
            return False
        shown = [[one.shown for one in run.outcomes if one] for run in runs if run]
        if shown[0] != shown[1]:
            return False
    return True


def _question_calls(question: CodeQuestion) -> list[str]:
    if question.options:
        return list(question.options)
    return [one for one in (question.call or question.answer,) if one != SAME]


def changed_source(source: str, question: CodeQuestion) -> str:
    """The file with the question's new line instead of the old one."""
    return changes.with_line(source, question.line, question.new)
