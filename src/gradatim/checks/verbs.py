"""The verbs of a check: compare with equal or close, expect an error, lend, take, look.

All of them work the same on values that came through the wall and on plain values.
"""

from __future__ import annotations

import math
import sys
from collections.abc import Callable, Sequence
from typing import Any

import numpy as np

from gradatim.checks import session
from gradatim.checks.compare import difference
from gradatim.checks.remote import Handle, LentObject, Method, Misuse, ProcessEnded, RemoteError
from gradatim.checks.show import as_python, show, show_both


def _caller_line() -> int:
    return sys._getframe(2).f_lineno


def equal(got: Any, want: Any, hint: str = "") -> None:
    """`got` is exactly `want`: type, shape, order, duplicates, index and columns included.

    A numpy scalar equals the Python one; 1 is neither 1.0 nor True; NaN equals NaN.

        equal(lab.top_words("a b a", 1), [("a", 2)], hint="count first, then sort")
    """
    _compare(_caller_line(), "equal", got, want, None, hint)


def close(got: Any, want: Any, hint: str = "", rtol: float = 1e-6, atol: float = 1e-9) -> None:
    """`got` is `want` within `atol + rtol * |want|`, shape included; NaN and inf must agree.

    close(lab.softmax(z), ref.softmax(z), hint="which constant may be subtracted?")
    """
    _compare(_caller_line(), "close", got, want, (rtol, atol), hint)


def _compare(line: int, verb: str, got: Any, want: Any, tolerance: Any, hint: str) -> None:
    if isinstance(want, Handle | Method):
        raise Misuse(f"{verb}: the wanted value is {want!r}; compare attributes or results")
    message = _not_a_value_message(got) or difference(got, want, tolerance)
    run = session.current
    if not message:
        run.record_pass()
        return
    if run.passed and not run.failures and _is_empty(want):
        message += " (right but for the empty case)"
    run.mismatches.append((got, want, tolerance))
    run.fail(line, verb, got, message, hint)


def _is_empty(want: Any) -> bool:
    return hasattr(want, "__len__") and not isinstance(want, str) and not len(want)


def _not_a_value_message(got: Any) -> str:
    if isinstance(got, Handle) and got._type in ("DataFrame", "Series", "ndarray"):
        return f"got a {got._type} of a type that cannot be compared, such as sparse or records"
    if isinstance(got, Handle):
        return f"got {_object_name(got)}, expected a value"
    return "got a method that was not called" if isinstance(got, Method) else ""


def _object_name(got: Handle) -> str:
    labels = {"iterator": "an iterator", "function": "a function", "class": "a class"}
    article = "an" if got._type[:1].lower() in "aeiou" else "a"
    return labels.get(got._kind, f"{article} {got._type} object")


def agree(
    lab: Any,
    ref: Any,
    *arguments: Any,
    name: str = "your function",
    names: Sequence[str] | None = None,
    changes: bool = False,
    hint: str = "",
) -> None:
    """Both functions return the same for these arguments, or raise the same error.

    Floats agree within a millionth; without a float among the expected values, types count too.
    `name`: what the call is shown as. `names`: pass the arguments as a dict with these keys, to a
    program that prints. `changes`: the arguments have to be the same after the call as well.

        agree(lab.longest_run, ref.longest_run, [1, 7, 7], name="longest_run")
    """
    line, call = _caller_line(), _call_text(name, arguments, names)
    want, error = _outcome(ref, arguments, names, changes)
    got, raised = _outcome(lab, arguments, names, changes)
    if error is not None:
        got_text = raised.what if raised else show(_first(got, changes))
        agreed, want_text = (
            raised is not None and error.class_names[0] in raised.class_names,
            error.class_names[0],
        )
    elif raised is not None:
        got_text, agreed, want_text = raised.what, False, show(_first(want, changes))
    else:
        tolerance = DEFAULT_TOLERANCE if _holds_float(want) else None
        agreed = not (_not_a_value_message(got) or difference(got, want, tolerance))
        got_text, want_text = show_both(got, want)
    run = session.current
    if agreed:
        run.record_pass()
        return
    run.shows_case |= not run.failures
    if names is not None and raised is None and error is None:
        message = f"{call} prints {_output_text(got)}\nexpected {_output_text(want)}"
    else:
        verb = "raised" if raised is not None else "returned"
        message = f"{call} {verb} {got_text}; expected {want_text}"
        if not run.failures:  # the page shows the first failure
            run.failing_case = None if names else (call, got_text, want_text, raised is not None)
    if raised is not None and not raised.class_names[0]:
        message = raised.what  # raised by the file, not by this call
    advice = raised.advice if raised is not None else ""
    run.fail(line, "agree", raised.class_names[0] if raised else got, message, hint or advice)


DEFAULT_TOLERANCE = (1e-6, 1e-9)


def _outcome(
    call: Any, arguments: tuple[Any, ...], names: Sequence[str] | None, changes: bool
) -> tuple[Any, RemoteError | None]:
    """The result of a call, with its arguments if those may change, or the error raised."""
    try:
        if names is not None:
            return call(dict(zip(names, arguments, strict=True))), None
        return (list(after(call, *arguments)) if changes else call(*arguments)), None
    except RemoteError as error:
        return None, error


def _first(answer: Any, changes: bool) -> Any:
    return answer[0] if changes else answer


def _call_text(name: str, arguments: tuple[Any, ...], names: Sequence[str] | None) -> str:
    """The call as the learner would type it."""
    shown = [show(x, digits=17) for x in arguments]
    if names is None:
        return f"{name}({', '.join(shown)})"
    given = [f"{one} = {value}" for one, value in zip(names, shown, strict=True)]
    return f"with {', '.join(given)} your program" if given else "your program"


def _output_text(text: Any) -> str:
    """The output of a program as a reader sees it."""
    if not isinstance(text, str) or not text:
        return "nothing"
    lines = text.removesuffix("\n").split("\n")
    return f'"{lines[0]}"' if len(lines) == 1 else "".join(f"\n    {line}" for line in lines)


def _holds_float(x: Any) -> bool:
    """Whether the values contain a float, at any depth."""
    if isinstance(x, dict):
        return any(map(_holds_float, x.values()))
    if isinstance(x, list | tuple | set | frozenset):
        return any(map(_holds_float, x))
    if isinstance(x, np.ndarray):
        return x.dtype.kind in "fc"
    return isinstance(x, float | np.floating) or type(x).__module__.startswith("pandas")


def raises(
    error: type[BaseException] | str, call: Any, *args: Any, hint: str = "", **kwargs: Any
) -> None:
    """`call(*args)` must raise `error`: a built-in class or the name of a class of the learner's.

    raises(ValueError, lab.auc, [1, 1], [0.2, 0.3], hint="is there a pair to draw?")
    """
    line, name = _caller_line(), error if isinstance(error, str) else error.__name__
    try:
        answer = call(*args, **kwargs)
    except RemoteError as raised:
        if name not in raised.class_names:
            message = f"raised {raised.what}; expected {name}"
            session.current.fail(
                line, "raises", raised.class_names[0], message, hint or raised.advice
            )
        return
    if isinstance(answer, Handle) and answer._kind == "iterator":
        message = f"gave an iterator and raised nothing; expected {name} at the call"
    else:
        message = f"gave {show(answer)}; expected {name} to be raised"
    session.current.unexpected_results.append(answer)
    session.current.fail(line, "raises", answer, message, hint)


def lend(thing: Any, limit: int = 10_000) -> LentObject:
    """A function or iterator of yours that the learner's code may use; afterwards ask `.count`
    and `.calls` (a list of argument tuples). More than `limit` calls fail the check.

        source = lend(count(), limit=500)
        equal(take(lab.batches(source, 4), 1), [[0, 1, 2, 3]])
        equal(source.count, 4)
    """
    return LentObject(thing, limit)


def take(items: Any, n: int) -> list[Any]:
    """Up to `n` items of an iterator or iterable, which is then closed.

    equal(take(lab.batches([1, 2, 3], 2), 5), [[1, 2], [3]])
    """
    if isinstance(items, Handle):
        return list(items._channel.ask("take", items._id, None, n))
    iterator = iter(items)
    return [item for _, item in zip(range(n), iterator, strict=False)]


def after(call: Any, *args: Any, **kwargs: Any) -> tuple[Any, tuple[Any, ...]]:
    """The answer, and the positional arguments as they are after the call.

    answer, (changed,) = after(lab.shuffle, xs)
    """
    answer, changed = _ask("after", call, args, kwargs)
    return answer, tuple(changed)


def printed(call: Any, *args: Any, **kwargs: Any) -> str:
    """What the call prints.

    equal(printed(lab.greet, "Ada"), "hello Ada\\n")
    """
    return str(_ask("printed", call, args, kwargs))


def steady(call: Any, *args: Any, hint: str = "", **kwargs: Any) -> Any:
    """The answer of two equal calls, which must be equal.

    steady(lab.split, X, y, 7, hint="where does the seed go?")
    """
    line, first, second = _caller_line(), call(*args, **kwargs), call(*args, **kwargs)
    message = difference(second, first)
    if message:
        text = f"two equal calls gave different answers: {message}"
        session.current.fail(line, "steady", "differs", text, hint)
    return first


def growth(
    call: Any,
    make: Callable[[int], tuple[Any, ...]],
    n: int,
    factor: int = 4,
    at_most: float = 8.0,
    hint: str = "",
) -> None:
    """Time grows at most `at_most` times from `make(n)` to `make(n * factor)`.

    Measured in the learner's process: the smallest of several interleaved processor times. For
    factor 4 a linear answer grows 4 times, n log n about 4.6 times, a quadratic one 16 times.

        growth(lab.running_total, lambda n: ([1.0] * n,), n=20_000)
    """
    line, name, target = _caller_line(), *_target(call)
    inputs, best = (list(make(n)), list(make(n * factor))), [math.inf, math.inf]
    for _ in range(2):  # a failed measurement is repeated, and the better one counts
        try:
            best = list(map(min, best, target._channel.ask("time", target._id, name, *inputs)))
        except ProcessEnded as error:
            if not error.timed_out:
                raise
            session.current.fail(line, "growth", "too steep", f"your code {error}", hint)
            return
        if best[1] <= at_most * best[0]:
            break
    else:
        message = (
            f"{factor} times as much input took more than {at_most:g} times as long "
            f"(n = {n:,} and {n * factor:,})"  # without seconds, so that verdicts are reproducible
        )
        session.current.fail(line, "growth", "too steep", message, hint)


def chart(figure: Any) -> Any:
    """A matplotlib figure or axes as plain data: `.axes[0].bars`, `.lines`, `.ylim`.

    equal(chart(lab.plot(sales)).axes[0].ylim[0], 0.0)
    """
    if not isinstance(figure, Handle):
        session.current.fail(
            _caller_line(),
            "chart",
            "no figure",
            f"got {show(figure)}, expected a Figure or an Axes",
        )
        return _Data({"axes": []})
    return _Data(figure._channel.ask("figure", figure._id))


class _Data:
    """A dict whose keys are attributes, recursively."""

    def __init__(self, fields: dict[str, Any]) -> None:
        for name, value in fields.items():
            setattr(self, name, _data(value))

    def __getitem__(self, name: str) -> Any:
        return getattr(self, name)


def _data(value: Any) -> Any:
    if isinstance(value, dict):
        return _Data(value)
    if isinstance(value, list):
        return [_data(item) if isinstance(item, dict) else item for item in value]
    return value


def kind(x: Any) -> str:
    """What a thing is: "iterator", "function", "class", "figure", "object", or a value's type.

    equal(kind(lab.batches([1], 1)), "iterator")
    """
    if isinstance(x, Method):
        return "function"
    if isinstance(x, Handle):
        return str(x._kind)
    return type(as_python(x)).__name__


def doc(x: Handle | Method) -> str:
    """The docstring of a function, class or object behind the wall; "" if it has none."""
    name, target = _target(x)
    return str(target._channel.ask("doc", target._id, name))


def signature(x: Handle | Method) -> str:
    """The signature of a function behind the wall, such as "(x, log=None)"."""
    name, target = _target(x)
    return str(target._channel.ask("signature", target._id, name))


def _ask(op: str, call: Any, args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
    name, target = _target(call)
    return target._channel.ask(op, target._id, name, *args, **kwargs)


def _target(call: Any) -> tuple[str | None, Handle]:
    if isinstance(call, Method):
        return call._name, call._owner
    if isinstance(call, Handle):
        return None, call
    raise Misuse(f"{call!r} does not live behind the wall; pass a name such as lab.f")
