"""Finds questions about a file by mutation: changes a line and looks which calls notice.

Questions that would be unfair or weak are refused here; see the rules `_is_...` and `proven`.
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
from gradatim.defence.changes import Change, Site
from gradatim.defence.jail import CRASH, ENDLESS, ODD, VALUE, File, Outcome, Runner, Variant
from gradatim.model.defence import BREAKS, COUNTEREXAMPLE, PREDICT, REACH, SAME, CodeQuestion
from gradatim.syntax import literal, parse

Item = TypeVar("Item")
LONGEST = calls.SHORT  # characters of an option or a result
SEARCHED = 40  # calls that run the line, before SAME may be the answer
FEW = 0.6  # the largest share of the calls on the line that may notice the change
STEPS_BY_HAND = 60  # lines of a call that can be followed by hand
STEPS_AT_A_GLANCE = 200  # lines of a call that is an option
STEPS_LEAST = 5  # lines of a call whose result is asked for, at least
_PER_FUNCTION, _PER_LINE = 50, 45  # calls that are made, and that are tried on a change
_MOST_FIRST, _MOST_FUNCTIONS = 150, 15  # calls and functions of a large file
_TRIES = 150  # attempts to make so many
_SEARCHED_AGAIN = 200  # new calls, when SAME is proven
_MOST_CHANGES = 48  # that are tried
_ENOUGH = {COUNTEREXAMPLE: 8, BREAKS: 6, REACH: 3, PREDICT: 4}


@dataclass(frozen=True)
class Known:
    """A file with calls, their results, and the lines that they run."""

    file: File
    names: tuple[str, ...]
    outcomes: Mapping[str, Outcome]

    def through(self, line: int) -> list[str]:
        return [call for call, outcome in self.outcomes.items() if line in outcome.lines]


def digest(source: str) -> str:
    return hashlib.sha256(source.encode()).hexdigest()[:16]


def survey(runner: Runner, file: File, tests: Mapping[str, str]) -> list[str]:
    """The calls in tests, examples and the file itself."""
    return jail.survey(runner, file, examples.snippets(file.source, tests))


def promise(file: File, seen: Sequence[str]) -> int:
    """How many calls of a file are known from its survey and its annotations."""
    return len({*seen, *calls.from_annotations(file.source)})


def known(runner: Runner, file: File, seen: Sequence[str], random: Random) -> Known:
    """The calls of a survey, and new ones made from them, whose results can be used."""
    names = tuple(calls.names_of(file.source, file.others))
    used = {_called(call) for call in seen}
    samples = [one for one in calls.from_annotations(file.source) if _called(one) not in used]
    first = [one for one in dict.fromkeys([*seen, *samples]) if calls.is_fine(one, names)]
    first = random.sample(first, min(len(first), _MOST_FIRST))
    made = _made(first, file.source, random)
    found: dict[str, Outcome] = {}
    for batch in _parts([*first, *made], 120):
        found |= _observed(runner, file, batch)
    return Known(file, names, found)


def _made(first: Sequence[str], source: str, random: Random) -> list[str]:
    values = calls.stock(source, first)
    by_function = defaultdict[str, list[str]](list)
    for call in first:
        by_function[_called(call)].append(call)
    made: list[str] = []
    for several in list(by_function.values())[:_MOST_FUNCTIONS]:
        tries = (calls.varied(random.choice(several), values, random) for _ in range(_TRIES))
        new = dict.fromkeys(call for call in tries if call not in first)
        made += [*new][:_PER_FUNCTION]
    return made


def _called(call: str) -> str:
    """The function that a call ends with: its text without literals."""
    return re.sub(r"'[^']*'|[\d.]+|[\[\]{}(), -]", "", call.rpartition("; ")[2])


def _observed(runner: Runner, file: File, batch: Sequence[str]) -> dict[str, Outcome]:
    """Calls with a reproducible result, apart from errors of the line itself."""
    unsteady = set(examples.unsteady_lines(file.source))
    variant = [Variant(file.source, tuple(batch))]
    runs = [jail.observe(runner, file, variant, salt)[0] for salt in (jail.FIRST, jail.SECOND)]
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


def _parts(items: Sequence[Item], size: int) -> Iterator[Sequence[Item]]:
    for start in range(0, len(items), size):
        yield items[start : start + size]


# Candidates -------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Trial:
    """A change with the results of each call before and after it."""

    change: Change
    before: Mapping[str, Outcome]
    after: Mapping[str, Outcome]
    infected: bool = False

    def changed(self) -> list[str]:
        """Calls with clearly different results, on inputs that the file is meant for."""
        return [c for c in self.after if self.before[c].clear != self.after[c].clear]

    def unchanged(self) -> list[str]:
        return [c for c in self.after if self.before[c].shown == self.after[c].shown]


def candidates(runner: Runner, known: Known, random: Random) -> list[CodeQuestion]:
    """Questions about a file that are not yet proven by a second run."""
    found = list(_reach(known, random))
    enough = {kind: 0 for kind in _ENOUGH}
    every = changes.changes(known.file.source, partial(_spread, known, random))
    for batch in _parts(list(islice(every, _MOST_CHANGES)), 6):
        for trial in _trials(runner, known, batch, random):
            for question in _of(known, trial, random):
                found.append(question)
                enough[question.kind] += 1
        if all(enough[kind] >= most for kind, most in _ENOUGH.items() if kind != REACH):
            break
    return found


def _spread(known: Known, random: Random, sites: Sequence[Site]) -> list[Site]:
    """The places on lines that calls run, in random order, but with one of each line first."""
    lines = {line for outcome in known.outcomes.values() for line in outcome.lines}
    rounds, counts = defaultdict[int, list[Site]](list), defaultdict[int, int](int)
    useful = [site for site in sites if site.line in lines]
    for site in random.sample(useful, len(useful)):
        rounds[counts[site.line]].append(site)
        counts[site.line] += 1
    return [site for n in sorted(rounds) for site in rounds[n]]


def _trials(
    runner: Runner, known: Known, batch: Sequence[Change], random: Random
) -> Iterator[Trial]:
    variants = []
    for change in batch:
        tried = known.through(change.line)
        variants.append(
            Variant(change.source, tuple(random.sample(tried, min(len(tried), _PER_LINE))))
        )
    found = jail.observe(runner, known.file, variants)
    for change, variant, run in zip(batch, variants, found, strict=True):
        if run is None or None in run.outcomes:
            continue
        after = {c: o for c, o in zip(variant.calls, run.outcomes, strict=True) if o is not None}
        after = {c: o for c, o in after.items() if o.kind != ODD}
        trial = Trial(change, known.outcomes, after)
        if len(trial.unchanged()) == len(after) >= SEARCHED:
            trial = replace(trial, infected=_infected(runner, known, change, variant.calls))
        yield trial


def _infected(runner: Runner, known: Known, change: Change, tried: tuple[str, ...]) -> bool:
    """Whether a changed condition had another value on some call."""
    source = changes.probed(known.file.source, change)
    noted = jail.observe(runner, known.file, [Variant(source, tried)])[0] if source else None
    return noted is not None and noted.infected


def _of(known: Known, trial: Trial, random: Random) -> Iterator[CodeQuestion]:
    make = (_counterexample, _same, _breaks, _predict)
    return (one for each in make if (one := each(known, trial, random)) is not None)


def _question(known: Known, trial: Trial, kind: str, call: str, answer: str) -> CodeQuestion:
    change = trial.change
    shown = call in trial.after
    return CodeQuestion(
        kind=kind,
        file=known.file.path,
        digest=digest(known.file.source),
        line=change.line,
        old=change.old,
        new=change.new,
        function=change.function,
        answer=answer,
        before=trial.before[call].shown if shown else "",
        after=trial.after[call].shown if shown else "",
        searched=len(trial.after),
    )


def _counterexample(known: Known, trial: Trial, random: Random) -> CodeQuestion | None:
    witnesses = [c for c in trial.changed() if _is_clear(trial, c)]
    if not witnesses or len(trial.unchanged()) < 3:
        return None
    witness = min(witnesses, key=lambda call: (len(call), call))
    if not _is_telling(trial, witness):
        return None
    return _question(known, trial, COUNTEREXAMPLE, witness, witness)


def _same(known: Known, trial: Trial, random: Random) -> CodeQuestion | None:
    if not trial.infected or len(trial.unchanged()) < len(trial.after):
        return None
    return _question(known, trial, COUNTEREXAMPLE, "", SAME)


def _breaks(known: Known, trial: Trial, random: Random) -> CodeQuestion | None:
    right = [c for c in trial.changed() if _is_clear(trial, c) and _is_option(c)]
    right = [c for c in right if trial.before[c].steps <= STEPS_AT_A_GLANCE]
    wrong = [c for c in trial.unchanged() if _is_option(c) and trial.before[c].kind == VALUE]
    wrong = [c for c in wrong if trial.before[c].steps <= STEPS_AT_A_GLANCE]
    if not right:
        return None
    answer = random.choice(sorted(right))
    if not _is_telling(trial, answer):
        return None
    alike = [c for c in wrong if _called(c) == _called(answer) and len(c) >= len(answer) / 2]
    chosen = _distinct(alike, trial, random)
    if len(chosen) < 3:
        return None
    options = [answer, *chosen[:3]]
    random.shuffle(options)
    return replace(_question(known, trial, BREAKS, answer, answer), options=tuple(options))


def _distinct(several: Sequence[str], trial: Trial, random: Random) -> list[str]:
    """Calls with different results first, so that options do not repeat each other."""
    shuffled = random.sample(sorted(several), len(several))
    by_result = {trial.before[call].shown: call for call in shuffled}
    first = list(by_result.values())
    return [*first, *(call for call in shuffled if call not in first)]


def _predict(known: Known, trial: Trial, random: Random) -> CodeQuestion | None:
    fitting = [c for c in trial.changed() if _is_clear(trial, c) and _is_by_hand(trial, c)]
    arithmetic = set(examples.arithmetic_lines(trial.change.source))
    fitting = [c for c in fitting if not arithmetic & trial.after[c].lines]
    if not fitting:
        return None
    call = sorted(fitting, key=lambda one: (len(one), one))[len(fitting) // 2]
    found = _question(known, trial, PREDICT, call, trial.after[call].shown)
    return replace(found, call=call)


def _reach(known: Known, random: Random) -> Iterator[CodeQuestion]:
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


def _is_clear(trial: Trial, call: str) -> bool:
    """Whether the results differ by more than the message of one of the file's own errors."""
    before, after = trial.before[call], trial.after[call]
    sort = [one.shown.partition(":")[0] for one in (before, after)]
    return len(call) <= LONGEST and (before.kind == VALUE or sort[0] != sort[1])


def _is_telling(trial: Trial, witness: str) -> bool:
    """Whether many calls of that kind do not notice the change: finding one takes thought."""
    alike = [call for call in trial.after if _called(call) == _called(witness)]
    noticed = set(trial.changed()).intersection(alike)
    return len(noticed) <= FEW * len(alike)


def _is_option(call: str) -> bool:
    """Whether it is short and contains nothing trivially empty."""
    return len(call) <= LONGEST and not re.search(r"\[\]|\{\}|''|\(\(\)|set\(\)", call)


def _is_by_hand(trial: Trial, call: str) -> bool:
    """Whether the result is a short literal whose numbers are in the call or are small counts."""
    before, after = trial.before[call], trial.after[call]
    if before.kind != VALUE or after.kind != VALUE or not _is_option(call):
        return False
    if not STEPS_LEAST <= after.steps <= STEPS_BY_HAND:
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


def proven(runner: Runner, known: Known, question: CodeQuestion) -> bool:
    """Whether a second run, in new processes, gives the same answer."""
    file, calls_ = known.file, _calls_of(question)
    if not calls_:
        return question.answer == SAME and _still_same(runner, known, question)
    sources = [file.source, *([changed_source(file.source, question)] if question.new else [])]
    variants = [Variant(source, tuple(calls_)) for source in sources]
    runs = jail.observe(runner, file, variants, jail.SECOND)
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


def _still_same(runner: Runner, known: Known, question: CodeQuestion) -> bool:
    """Whether as many new calls give the same results before and after."""
    random = Random(question.key)
    through = known.through(question.line)
    values = calls.stock(known.file.source, through)
    made = {calls.varied(random.choice(through), values, random) for _ in range(_SEARCHED_AGAIN)}
    sources = (known.file.source, changed_source(known.file.source, question))
    for part in _parts(sorted(made), 60):
        runs = jail.observe(runner, known.file, [Variant(one, tuple(part)) for one in sources])
        if any(run is None or None in run.outcomes for run in runs):
            return False
        shown = [[one.shown for one in run.outcomes if one] for run in runs if run]
        if shown[0] != shown[1]:
            return False
    return True


def _calls_of(question: CodeQuestion) -> list[str]:
    if question.options:
        return list(question.options)
    return [one for one in (question.call or question.answer,) if one != SAME]


def changed_source(source: str, question: CodeQuestion) -> str:
    """The file with the question's new line instead of the old one."""
    return changes.with_line(source, question.line, question.new)
