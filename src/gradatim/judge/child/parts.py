"""Which part of an answer a check compared: all of it, an item, a column or its values."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any

from gradatim.checks.compare import difference
from gradatim.checks.show import is_pandas
from gradatim.judge.child.python_code import is_missing

Part = tuple[tuple[str, Any], ...]
FEW = 6  # items of an answer that are searched


def part_of(answer: Any, value: Any) -> Part | None:
    """The part of an answer that is this object, or has the same type and value (this does not
    count for the whole answer, unless it is of pandas); None if there is none."""
    for part, one in _parts(answer, value):
        alike = (part or is_pandas(one)) and type(one) is type(value)
        if one is value or (alike and not difference(one, value)):
            return part
    return None


class NoPart(Exception):
    """An answer does not have that part."""


def take(part: Part, answer: Any) -> Any:
    """The same part of another answer."""
    try:
        for how, which in part:
            answer = _HOW[how](answer, which)
    except (LookupError, TypeError, AttributeError) as error:
        raise NoPart from error
    return answer


def heading(part: Part) -> str:
    """The name of the column that it comes from; "" if it comes from none."""
    return next((str(which) for how, which in reversed(part) if how == "column"), "")


def _parts(answer: Any, value: Any) -> Iterator[tuple[Part, Any]]:
    yield (), answer
    if isinstance(answer, tuple):
        yield (("list", None),), list(answer)
    if isinstance(answer, list | tuple) and len(answer) <= FEW:
        yield from _of_items(answer, value)
    elif is_pandas(answer):
        yield from _of_pandas(answer, value)


def _of_items(answer: Sequence[Any], value: Any) -> Iterator[tuple[Part, Any]]:
    """The items of an answer: all with their parts if there are pandas objects among them, else the
    only item of a tuple that equals the value. A list of plain values is one answer."""
    found: Iterable[tuple[int, Part, Any]] = ()
    if any(map(is_pandas, answer)):
        found = ((n, part, x) for n, one in enumerate(answer) for part, x in _parts(one, value))
    elif isinstance(answer, tuple):
        alike = (type(x) is type(value) and not difference(x, value) for x in answer)
        same = [n for n, is_same in enumerate(alike) if is_same]
        found = [(n, (), answer[n]) for n in same] if len(same) == 1 else ()
    yield from (((("item", n), *part), x) for n, part, x in found)


def _of_pandas(answer: Any, value: Any) -> Iterator[tuple[Part, Any]]:
    kind = type(answer).__name__
    if kind in ("Series", "DataFrame"):
        yield (("index", None),), answer.index
    if kind == "Series" or kind.endswith("Index"):
        yield (("values", None),), answer.to_numpy()
        yield (("list", None),), _listed(answer)
    elif kind == "DataFrame" and answer.columns.is_unique:
        yield (("columns", None),), list(answer.columns)
        if type(value).__name__ == "DataFrame" and value.columns.isin(answer.columns).all():
            yield (("column", list(value.columns)),), answer[list(value.columns)]
        for name in answer.columns:
            for part, one in _parts(answer[name], value):
                yield (("column", name), *part), one


def _listed(values: Any) -> list[Any]:
    return [None if is_missing(x) else x for x in values]


_HOW: dict[str, Callable[[Any, Any], Any]] = {
    "values": lambda answer, _: answer.to_numpy(),
    "list": lambda answer, _: _listed(answer),
    "columns": lambda answer, _: list(answer.columns),
    "index": lambda answer, _: answer.index,
    "item": lambda answer, which: answer[which],
    "column": lambda answer, which: answer[which],
}
