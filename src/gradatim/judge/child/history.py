"""The calls that led to a failure, as Python that can be pasted: one call per line, each object
under a name."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import numpy as np

from gradatim.checks.compare import difference
from gradatim.checks.remote import Handle, ProcessEnded, RemoteError
from gradatim.checks.session import Session
from gradatim.checks.show import show, show_both
from gradatim.judge.child.dataflow import contributing_calls
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

_OPERATORS = {
    **{"add": "+", "sub": "-", "mul": "*", "truediv": "/", "floordiv": "//", "mod": "%"},
    **{"pow": "**", "matmul": "@", "lt": "<", "le": "<=", "gt": ">", "ge": ">="},
}
MAX_LINES, MAX_CHARACTERS = 14, 1_200  # of a sequence that is shown: lines, characters
MAX_UNCLEAR_STEPS = 4  # steps of a helper that are shown if it is unknown which of them is wrong


def calls_to_failure(
    lab: RemoteSubmission, calls: Sequence[Call], run: Session, checked_calls: int
) -> Comparison | None:
    """The call that failed and all calls that led to it. None if they cannot be pasted or are too
    many, or if it is unknown which call failed. `checked_calls`: as in `dataflow`."""
    last = _failed_call(calls, run, checked_calls)
    if last is None or last.op == "time":
        return None
    try:
        script = Script(
            lab, _stateful_calls(lab, calls, last) or calls_leading_to(lab, calls, last)
        )
        if last.name not in lab.helpers:
            returned, wanted = _compared_values(last, run)
            if not returned or (len(script.lines) == 1 and isinstance(last.answer, int)):
                # Small ints are shared objects: the value compared may not be this answer.
                return _short_comparison(
                    [*script.lines[:-1], script.lines[-1] + _answer_comment(last)]
                )
            return _short_comparison(
                [*script.lines, *script.compared_argument(last, run.mismatches[0][0])],
                returned,
                wanted,
            )
        return _helper_comparison(lab, script, last, run)
    except Unwritable:
        return None


def _stateful_calls(lab: RemoteSubmission, calls: Sequence[Call], last: Call) -> list[Call]:
    """All calls of a function up to this one, if it keeps state between calls, so that repeating
    only the last gives another answer."""
    if not (last.on_root and last.op == "call" and last.error is None) or last.name in lab.helpers:
        return []
    same_function = [
        call for call in calls if (call.on_root, call.op, call.name) == (True, "call", last.name)
    ]
    if len(same_function) < 2 or not all(
        all_plain([*call.args, *call.kwargs.values()]) for call in same_function
    ):
        return []
    if not all_plain([last.answer]):
        return []
    try:
        new_answer = lab.replay([last], [last.args])
    except (RemoteError, ProcessEnded):
        return []
    return same_function if difference(new_answer, last.answer) else []


def _failed_call(calls: Sequence[Call], run: Session, checked_calls: int) -> Call | None:
    """The call whose answer was compared; else, of those that may have contributed to the failure,
    the last if it raised an error, or the only one."""
    got = run.mismatches[0][0] if run.mismatches else None
    compared_call = next(
        (c for c in reversed(calls) if got is not None and _is_answer(c, got)), None
    )
    if compared_call is not None:
        return compared_call
    possible_calls = contributing_calls(calls, run, checked_calls)
    crashed = possible_calls[-1:] if possible_calls and possible_calls[-1].error is not None else []
    return next(iter(crashed or (possible_calls if len(possible_calls) == 1 else [])), None)


def _is_answer(call: Call, got: Any) -> bool:
    return call.answer is got or _compared_argument(call, got) is not None


def _compared_argument(call: Call, got: Any) -> int | None:
    """The position of the argument that is this object after the call."""
    if call.op != "after" or call.answer is None:
        return None
    return next((index for index, x in enumerate(call.answer[1]) if x is got), None)


def _short_comparison(
    lines: Sequence[str], returned: str = "", wanted: str = ""
) -> Comparison | None:
    text = "\n".join(lines)
    return Comparison(text, returned, wanted) if _is_short(text) else None


def _is_short(text: str) -> bool:
    return text.count("\n") < MAX_LINES and len(text) <= MAX_CHARACTERS


def _compared_values(last: Call, run: Session) -> tuple[str, str]:
    """The result and the expected one, if the last call gave what was compared."""
    for got, want, _ in run.mismatches[:1]:
        answer = last.answer[0] if last.op == "after" and last.answer else last.answer
        if not isinstance(got, Handle) and (
            answer is got or _compared_argument(last, got) is not None
        ):
            return show_both(got, want)
    return "", ""


def _answer_comment(call: Call) -> str:
    """A comment with the answer of a call, if something else was compared."""
    answer = call.answer
    if not call.answered or call.op in ("after", "iter") or not all_plain([answer]):
        return ""
    if answer is None and not call.on_root:  # such as a method that changes its object
        return ""
    text = show(answer)
    return f"  # {text}" if "\n" not in text else ""


# Lines -------------------------------------------------------------------------------------------


def calls_leading_to(lab: RemoteSubmission, calls: Sequence[Call], last: Call) -> list[Call]:
    """The last call, and before it those that made or changed the objects that it involves."""
    last_index = next(index for index, call in enumerate(calls) if call is last)
    needed, chosen = _object_ids(lab, last), [last]
    for call in reversed(calls[:last_index]):
        made = {x._id for x in handles_in([call.answer])}
        used = _object_ids(lab, call)
        changes = call.op != "get" and not used.isdisjoint(needed)
        if changes or not made.isdisjoint(needed):
            chosen.append(call)
            needed |= used | made
    return chosen[::-1]


def _object_ids(lab: RemoteSubmission, call: Call) -> set[int]:
    """The numbers of the objects that a call is made on, or takes."""
    argument_ids = {
        x._id for x in handles_in([*call.args, *call.kwargs.values()]) if not lab.label(x)
    }
    return argument_ids if call.on_root else {*argument_ids, call.target}


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
    """Calls as lines. `args`: used instead of the original ones. `known_names`: of arguments that
    have a name, by id()."""

    def __init__(
        self,
        lab: RemoteSubmission,
        calls: Sequence[Call],
        code: NamedCodeWriter | None = None,
        args: Sequence[Sequence[Any]] | None = None,
        known_names: Mapping[int, str] | None = None,
    ) -> None:
        self.calls, self._lab = calls, lab
        self._code = NamedCodeWriter(lab) if code is None else code
        self.names = self._code.names
        self._argument_names: dict[int, str] = {}  # names of arguments, by position
        self._new_names: list[str] = []  # other names in use
        self._known_names = known_names or {}
        used = set[int]().union(*(_object_ids(lab, call) for call in calls))
        arguments = args if args is not None else [call.args for call in calls]
        self.call_lines = [
            self._call_line(call, call_args, used)
            for call, call_args in zip(calls, arguments, strict=True)
        ]

    @property
    def lines(self) -> list[str]:
        """All lines: those that must come first, and one for each call."""
        return [*self._code.setup_lines, *self.call_lines]

    def compared_argument(self, last: Call, got: Any) -> list[str]:
        """A line with the argument of the last call that was compared, if one was."""
        index = _compared_argument(last, got)
        return [] if index is None else [self._argument_names[index]]

    def _call_line(self, call: Call, args: Sequence[Any], used: set[int]) -> str:
        of_helper = is_of_helper(self._lab, call)
        if of_helper and not self._code.helper_prefix:  # its steps are shown in its place
            return ""
        owner = (
            self._code.helper_prefix
            if of_helper
            else ""
            if call.on_root
            else self._object_name(call.target)
        )
        argument_names = self._named_arguments(args) if call.op == "after" else {}
        text = self._text(call, owner, args, {**self._known_names, **argument_names})
        answer = call.answer
        if isinstance(answer, list | tuple) and not used.isdisjoint(
            x._id for x in handles_in([answer])
        ):
            name = self._new_name("result")
            items = [(n, x) for n, x in enumerate(answer) if isinstance(x, Handle)]
            self.names.update({x._id: f"{name}[{index}]" for index, x in items})
        elif isinstance(answer, Handle) and answer._id not in self.names and answer._id in used:
            name = self.names[answer._id] = self._new_name(
                variable_name(answer._kind, answer._type)
            )
        else:
            return text
        return f"{name} = {text}"

    def _text(self, call: Call, owner: str, args: Sequence[Any], names: dict[int, str]) -> str:
        value = self._code.value
        match call.op:
            case "operate":
                return _operator_expression(call.name.strip("_"), owner, [*map(value, args)])
            case "item":
                return f"{owner}[{value(args[0])}]"
            case "len" | "iter" | "next":
                return f"{call.op}({owner})"
            case "take":
                self._code.setup_lines.append("from itertools import islice")
                return f"list(islice({owner}, {args[0]}))"
        return owner + call_text(call, args, self._code, names)

    def _named_arguments(self, args: Sequence[Any]) -> dict[int, str]:
        """Names for arguments that are compared after the call."""
        for index, x in enumerate(args):
            if isinstance(x, list | dict | np.ndarray):
                self._argument_names[index] = name = self._new_name("x")
                self._code.setup_lines.append(f"{name} = {self._code.value(x)}")
        return {id(args[index]): name for index, name in self._argument_names.items()}

    def _new_name(self, base: str) -> str:
        taken = {
            *self.names.values(),
            *self._lab.names,
            *self._argument_names.values(),
            *self._new_names,
        }
        self._new_names.append(
            unused_name(base, taken | self._code.taken_names | {*self._known_names.values()})
        )
        return self._new_names[-1]

    def _object_name(self, number: int) -> str:
        if number not in self.names:
            return self._code.unknown_object(number)
        return self.names[number]


def _operator_expression(name: str, owner: str, others: Sequence[str]) -> str:
    """An expression with an operator. `name`: of its method, without underscores."""
    symbol = _OPERATORS.get(name.removeprefix("r"), "")
    if name in ("neg", "abs") or not symbol:
        return f"-{owner}" if name == "neg" else f"abs({owner})"
    left, right = (others[0], owner) if name not in _OPERATORS else (owner, others[0])
    return f"{left} {symbol} {right}"


class NamedCodeWriter(CodeWriter):
    """Writes values; an object by its name in `names`. `helper_prefix`: of a helper of the
    lab's author; "" if helpers are not written."""

    helper_prefix = ""

    def __init__(self, lab: RemoteSubmission) -> None:
        super().__init__()
        self.names: dict[int, str] = {}
        self.taken_names: set[str] = set()  # other names in use
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

    def unknown_object(self, number: int) -> str:
        """The text for an object that no line creates."""
        raise Unwritable


# A helper of the lab's author ---------------------------------------------------------------------


def _helper_comparison(
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
    answer, setup_lines, steps = traced
    got, want, rule = run.mismatches[0] if run.mismatches else (None, None, None)
    if run.mismatches and got is last.answer:
        got = answer  # the first one may have depended on earlier checks
        if not difference(got, want, rule):
            return None
    elif last.error is None and difference(answer, last.answer):
        return None  # it keeps state: the lines would give something else
    wrong_step, returned, wanted = _first_wrong_step(steps, got, want, rule)
    shown_lines = [
        step[0]
        for number, step in enumerate(steps[: wrong_step + 1])
        if not step[4] or number == wrong_step
    ]
    if not shown_lines:
        return None
    if not returned and len(shown_lines) > MAX_UNCLEAR_STEPS:
        return None
    shown_lines[-1] = steps[wrong_step][1]
    lines = [line for line in script.lines if line]
    return _short_comparison([*lines, *setup_lines, *shown_lines], returned, wanted)


def _first_wrong_step(steps: Sequence[Any], got: Any, want: Any, rule: Any) -> tuple[int, str, str]:
    """The number of the step with the wrong answer, that answer and the expected one; if unknown,
    the last step and empty texts."""
    if got is None and want is None:
        return len(steps) - 1, "", ""
    for index in reversed(range(len(steps))):
        if steps[index][3] is not None and not difference(steps[index][3], got):
            return index, *show_both(got, want)
    if not isinstance(got, list | tuple) or type(got) is not type(want) or not got:
        return len(steps) - 1, "", ""
    groups = [[n for n, step in enumerate(steps) if step[2] == group] for group in _groups(steps)]
    with_answer = [n for n, step in enumerate(steps) if step[3] is not None]
    for got_items, expected_items in ((list(got), list(want)), (_flattened(got), _flattened(want))):
        for indices in (*groups, with_answer):
            last = indices[-len(got_items) :]
            if difference([steps[index][3] for index in last], got_items):
                continue
            pairs = enumerate(zip(got_items, expected_items, strict=False))
            first = next((n for n, pair in pairs if difference(*pair, rule)), None)
            if first is not None:
                return last[first], *show_both(got_items[first], expected_items[first])
    return len(steps) - 1, "", ""


def _groups(steps: Sequence[Any]) -> list[str]:
    return list(dict.fromkeys(step[2] for step in steps))


def _flattened(rows: Sequence[Any]) -> list[Any]:
    return [x for row in rows for x in (row if isinstance(row, list | tuple) else [row])]
