"""The calls that led to a failure, as Python that can be pasted: one call per line, each object
under a name."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import numpy as np

from gradatim.checks.compare import difference
from gradatim.checks.remote import Handle, ProcessEnded, RemoteError
from gradatim.checks.session import Session
from gradatim.checks.show import both, show
from gradatim.judge.child.dataflow import candidates
from gradatim.judge.child.python_code import (
    CodeWriter,
    Unwritable,
    all_plain,
    call_text,
    unused_name,
    variable_name,
)
from gradatim.judge.child.remote_submission import Call, RemoteSubmission
from gradatim.model.comparison import Comparison

_SIGNS = {
    **{"add": "+", "sub": "-", "mul": "*", "truediv": "/", "floordiv": "//", "mod": "%"},
    **{"pow": "**", "matmul": "@", "lt": "<", "le": "<=", "gt": ">", "ge": ">="},
}
LINES, LONG = 14, 1_200  # of a sequence that is shown: lines, characters
UNCLEAR = 4  # steps of a helper that are shown if it is unknown which of them is wrong


def sequence(
    lab: RemoteSubmission, calls: Sequence[Call], run: Session, before: int
) -> Comparison | None:
    """The call that failed and all calls that led to it. None if they cannot be pasted or are too
    many, or if it is unknown which call failed. `before`: see `dataflow.candidates`."""
    last = _looked_at(calls, run, before)
    if last is None or last.op == "time":
        return None
    try:
        script = Script(lab, _remembered(lab, calls, last) or leading_to(lab, calls, last))
        if last.name not in lab.helpers:
            returned, wanted = _outcome(last, run)
            if not returned or (len(script.lines) == 1 and isinstance(last.answer, int)):
                # Small ints are shared objects: the value compared may not be this answer.
                return _case([*script.lines[:-1], script.lines[-1] + _remark(last)])
            return _case(
                [*script.lines, *script.after(last, run.mismatches[0][0])], returned, wanted
            )
        return _of_helper(lab, script, last, run)
    except Unwritable:
        return None


def _remembered(lab: RemoteSubmission, calls: Sequence[Call], last: Call) -> list[Call]:
    """All calls of a function up to this one, if it keeps state between calls, so that repeating
    only the last gives another answer."""
    if not (last.on_root and last.op == "call" and last.error is None) or last.name in lab.helpers:
        return []
    own = [
        call for call in calls if (call.on_root, call.op, call.name) == (True, "call", last.name)
    ]
    if len(own) < 2 or not all(all_plain([*call.args, *call.kwargs.values()]) for call in own):
        return []
    if not all_plain([last.answer]):
        return []
    try:
        again = lab.replay([last], [last.args])
    except (RemoteError, ProcessEnded):
        return []
    return own if difference(again, last.answer) else []


def _looked_at(calls: Sequence[Call], run: Session, before: int) -> Call | None:
    """The call whose answer was compared; else, of those that may have contributed to the failure,
    the last if it raised an error, or the only one."""
    got = run.mismatches[0][0] if run.mismatches else None
    answered = next((c for c in reversed(calls) if got is not None and _answers(c, got)), None)
    if answered is not None:
        return answered
    found = candidates(calls, run, before)
    crashed = found[-1:] if found and found[-1].error is not None else []
    return next(iter(crashed or (found if len(found) == 1 else [])), None)


def _answers(call: Call, got: Any) -> bool:
    return call.answer is got or _left_in(call, got) is not None


def _left_in(call: Call, got: Any) -> int | None:
    """The position of the argument that is this object after the call."""
    if call.op != "after" or call.answer is None:
        return None
    return next((place for place, x in enumerate(call.answer[1]) if x is got), None)


def _case(lines: Sequence[str], returned: str = "", wanted: str = "") -> Comparison | None:
    text = "\n".join(lines)
    return Comparison(text, returned, wanted) if _is_short(text) else None


def _is_short(text: str) -> bool:
    return text.count("\n") < LINES and len(text) <= LONG


def _outcome(last: Call, run: Session) -> tuple[str, str]:
    """The result and the expected one, if the last call gave what was compared."""
    for got, want, _ in run.mismatches[:1]:
        answer = last.answer[0] if last.op == "after" and last.answer else last.answer
        if not isinstance(got, Handle) and (answer is got or _left_in(last, got) is not None):
            return both(got, want)
    return "", ""


def _remark(call: Call) -> str:
    """A comment with the answer of a call, if something else was compared."""
    answer = call.answer
    if not call.answered or call.op in ("after", "iter") or not all_plain([answer]):
        return ""
    if answer is None and not call.on_root:  # such as a method that changes its object
        return ""
    text = show(answer)
    return f"  # {text}" if "\n" not in text else ""


# Lines -------------------------------------------------------------------------------------------


def leading_to(lab: RemoteSubmission, calls: Sequence[Call], last: Call) -> list[Call]:
    """The last call, and before it those that made or changed the objects that it involves."""
    until = next(place for place, call in enumerate(calls) if call is last)
    needed, kept = _objects(lab, last), [last]
    for call in reversed(calls[:until]):
        made = {x._id for x in handles_in([call.answer])}
        used = _objects(lab, call)
        changes = call.op != "get" and not used.isdisjoint(needed)
        if changes or not made.isdisjoint(needed):
            kept.append(call)
            needed |= used | made
    return kept[::-1]


def _objects(lab: RemoteSubmission, call: Call) -> set[int]:
    """The numbers of the objects that a call is made on, or takes."""
    taken = {x._id for x in handles_in([*call.args, *call.kwargs.values()]) if not lab.label(x)}
    return taken if call.on_root else {*taken, call.target}


def is_of_helper(lab: RemoteSubmission, call: Call) -> bool:
    """Whether it calls a helper of the lab's author (in given.py)."""
    return call.on_root and call.name in lab.helpers


def handles_in(values: Iterable[Any]) -> Iterable[Handle]:
    """The objects among these values and in their lists."""
    for x in values:
        if isinstance(x, Handle):
            yield x
        elif isinstance(x, list | tuple):
            yield from handles_in(x)


class Script:
    """Calls as lines. `args`: used instead of the original ones. `named`: arguments that already
    have a name, by id()."""

    def __init__(
        self,
        lab: RemoteSubmission,
        calls: Sequence[Call],
        code: WithNames | None = None,
        args: Sequence[Sequence[Any]] | None = None,
        named: Mapping[int, str] | None = None,
    ) -> None:
        self.calls, self._lab = calls, lab
        self._code = WithNames(lab) if code is None else code
        self.names = self._code.names
        self._passed: dict[int, str] = {}  # names of arguments, by position
        self._more: list[str] = []  # other names in use
        self._named = named or {}
        used = set[int]().union(*(_objects(lab, call) for call in calls))
        given = args if args is not None else [call.args for call in calls]
        self.written = [self._line(call, own, used) for call, own in zip(calls, given, strict=True)]

    @property
    def lines(self) -> list[str]:
        """All lines: those that must come first, and one for each call."""
        return [*self._code.setup_lines, *self.written]

    def after(self, last: Call, got: Any) -> list[str]:
        """A line with the argument of the last call that was compared, if one was."""
        place = _left_in(last, got)
        return [] if place is None else [self._passed[place]]

    def _line(self, call: Call, args: Sequence[Any], used: set[int]) -> str:
        of_helper = is_of_helper(self._lab, call)
        if of_helper and not self._code.helpers:  # its steps are shown in its place
            return ""
        owner = self._code.helpers if of_helper else "" if call.on_root else self._name(call.target)
        named = self._named_arguments(args) if call.op == "after" else {}
        text = self._text(call, owner, args, {**self._named, **named})
        made = call.answer
        if isinstance(made, list | tuple) and not used.isdisjoint(
            x._id for x in handles_in([made])
        ):
            name = self._new_name("result")
            several = [(n, x) for n, x in enumerate(made) if isinstance(x, Handle)]
            self.names.update({x._id: f"{name}[{place}]" for place, x in several})
        elif isinstance(made, Handle) and made._id not in self.names and made._id in used:
            name = self.names[made._id] = self._new_name(variable_name(made._kind, made._type))
        else:
            return text
        return f"{name} = {text}"

    def _text(self, call: Call, owner: str, args: Sequence[Any], named: dict[int, str]) -> str:
        value = self._code.value
        match call.op:
            case "operate":
                return _operation(call.name.strip("_"), owner, [*map(value, args)])
            case "item":
                return f"{owner}[{value(args[0])}]"
            case "len" | "iter" | "next":
                return f"{call.op}({owner})"
            case "take":
                self._code.setup_lines.append("from itertools import islice")
                return f"list(islice({owner}, {args[0]}))"
        return owner + call_text(call, args, self._code, named)

    def _named_arguments(self, args: Sequence[Any]) -> dict[int, str]:
        """Names for arguments that are compared after the call."""
        for place, x in enumerate(args):
            if isinstance(x, list | dict | np.ndarray):
                self._passed[place] = name = self._new_name("x")
                self._code.setup_lines.append(f"{name} = {self._code.value(x)}")
        return {id(args[place]): name for place, name in self._passed.items()}

    def _new_name(self, base: str) -> str:
        taken = {*self.names.values(), *self._lab.names, *self._passed.values(), *self._more}
        self._more.append(unused_name(base, taken | self._code.taken | {*self._named.values()}))
        return self._more[-1]

    def _name(self, number: int) -> str:
        if number not in self.names:
            return self._code.unknown(number)
        return self.names[number]


def _operation(name: str, owner: str, others: Sequence[str]) -> str:
    """An expression with an operator. `name`: of its method, without underscores."""
    sign = _SIGNS.get(name.removeprefix("r"), "")
    if name in ("neg", "abs") or not sign:
        return f"-{owner}" if name == "neg" else f"abs({owner})"
    left, right = (others[0], owner) if name not in _SIGNS else (owner, others[0])
    return f"{left} {sign} {right}"


class WithNames(CodeWriter):
    """Writes values; an object by its name in `names`. `helpers`: the prefix of a helper of the
    lab's author; "" if helpers are not written."""

    helpers = ""

    def __init__(self, lab: RemoteSubmission) -> None:
        super().__init__()
        self.names: dict[int, str] = {}
        self.taken: set[str] = set()  # other names in use
        self._lab = lab

    def value(self, x: Any) -> str:
        if isinstance(x, Handle):
            name = self._lab.label(x) or self.names.get(x._id, "")
            if not name or name in self._lab.helpers:
                raise Unwritable
            return name
        text = super().value(x)
        if text.startswith("<") or text.endswith(" ..."):
            raise Unwritable
        return text

    def large_value(self, x: Any) -> str:
        raise Unwritable

    def unknown(self, number: int) -> str:
        """The text for an object that no line creates."""
        raise Unwritable


# A helper of the lab's author ---------------------------------------------------------------------


def _of_helper(
    lab: RemoteSubmission, script: Script, last: Call, run: Session
) -> Comparison | None:
    """What the helper did with the learner's objects, up to the first wrong answer."""
    if last.kwargs:
        return None
    try:
        traced = lab.trace(last, script.calls[:-1], script.names)
    except (RemoteError, StopIteration):
        return None
    if traced is None:
        return None
    answer, before, steps = traced
    got, want, rule = run.mismatches[0] if run.mismatches else (None, None, None)
    if run.mismatches and got is last.answer:
        got = answer  # the first one may have depended on earlier checks
        if not difference(got, want, rule):
            return None
    elif last.error is None and difference(answer, last.answer):
        return None  # it keeps state: the lines would give something else
    place, returned, wanted = _first_wrong(steps, got, want, rule)
    kept = [step[0] for at, step in enumerate(steps[: place + 1]) if not step[4] or at == place]
    if not kept:
        return None
    if not returned and len(kept) > UNCLEAR:
        return None
    kept[-1] = steps[place][1]
    lines = [line for line in script.lines if line]
    return _case([*lines, *before, *kept], returned, wanted)


def _first_wrong(steps: Sequence[Any], got: Any, want: Any, rule: Any) -> tuple[int, str, str]:
    """The number of the step with the wrong answer, that answer and the expected one; if unknown,
    the last step and empty texts."""
    if got is None and want is None:
        return len(steps) - 1, "", ""
    for place in reversed(range(len(steps))):
        if steps[place][3] is not None and not difference(steps[place][3], got):
            return place, *both(got, want)
    if not isinstance(got, list | tuple) or type(got) is not type(want) or not got:
        return len(steps) - 1, "", ""
    groups = [[n for n, step in enumerate(steps) if step[2] == one] for one in _groups(steps)]
    telling = [n for n, step in enumerate(steps) if step[3] is not None]
    for ours, due in ((list(got), list(want)), (_flat(got), _flat(want))):
        for places in (*groups, telling):
            last = places[-len(ours) :]
            if difference([steps[place][3] for place in last], ours):
                continue
            pairs = enumerate(zip(ours, due, strict=False))
            first = next((n for n, pair in pairs if difference(*pair, rule)), None)
            if first is not None:
                return last[first], *both(ours[first], due[first])
    return len(steps) - 1, "", ""


def _groups(steps: Sequence[Any]) -> list[str]:
    return list(dict.fromkeys(step[2] for step in steps))


def _flat(rows: Sequence[Any]) -> list[Any]:
    return [x for row in rows for x in (row if isinstance(row, list | tuple) else [row])]
