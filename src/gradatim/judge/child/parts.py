"""Which part of an answer a check compared: all of it, an item, a column or its values."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any

from gradatim.checks.compare import difference
from gradatim.checks.show import is_pandas
from gradatim.judge.child.python_code import is_missing

Part = tuple[tuple[str, Any], ...]
MAX_ITEMS = 6  # items of an answer that are searched


def part_of(answer: Any, value: Any) -> Part | None:
    """The part of an answer that is this object, or has the same type and value (this does not
    count for the whole answer, unless it is of pandas); None if there is none."""
    for part, candidate in _parts(answer, value):
        is_equal = (part or is_pandas(candidate)) and type(candidate) is type(value)
        if candidate is value or (is_equal and not difference(candidate, value)):
            return part
    return None


class MissingPart(Exception):
    """An answer does not have that part."""


def extract(part: Part, answer: Any) -> Any:
    """The same part of another answer."""
    try:
        for step, key in part:
            answer = _EXTRACTORS[step](answer, key)
    except (LookupError, TypeError, AttributeError) as error:
        raise MissingPart from error
    return answer


def column_name(part: Part) -> str:
    """The name of the column that it comes from; "" if it comes from none."""
    return next((str(key) for step, key in reversed(part) if step == "column"), "")


def _parts(answer: Any, value: Any) -> Iterator[tuple[Part, Any]]:
    yield (), answer
    if isinstance(answer, tuple):
        yield (("list", None),), list(answer)
    if isinstance(answer, list | tuple) and len(answer) <= MAX_ITEMS:
        yield from _item_parts(answer, value)
    elif is_pandas(answer):
        yield from _pandas_parts(answer, value)


def _item_parts(answer: Sequence[Any], value: Any) -> Iterator[tuple[Part, Any]]:
    """The items of an answer: all with their parts if there are pandas objects among them, else the
    only item of a tuple that equals the value. A list of plain values is one answer."""
    found: Iterable[tuple[int, Part, Any]] = ()
    if any(map(is_pandas, answer)):
        found = ((n, part, x) for n, item in enumerate(answer) for part, x in _parts(item, value))
    elif isinstance(answer, tuple):
        are_equal = (type(x) is type(value) and not difference(x, value) for x in answer)
        equal_indices = [n for n, is_equal in enumerate(are_equal) if is_equal]
        found = [(n, (), answer[n]) for n in equal_indices] if len(equal_indices) == 1 else ()
    yield from (((("item", n), *part), x) for n, part, x in found)


def _pandas_parts(answer: Any, value: Any) -> Iterator[tuple[Part, Any]]:
    kind = type(answer).__name__
    if kind in ("Series", "DataFrame"):
        yield (("index", None),), answer.index
    if kind == "Series" or kind.endswith("Index"):
        yield (("values", None),), answer.to_numpy()
        yield (("list", None),), _as_list(answer)
    elif kind == "DataFrame" and answer.columns.is_unique:
        yield (("columns", None),), list(answer.columns)
        if type(value).__name__ == "DataFrame" and value.columns.isin(answer.columns).all():
            yield (("column", list(value.columns)),), answer[list(value.columns)]
        for name in answer.columns:
            for part, candidate in _parts(answer[name], value):
                yield (("column", name), *part), candidate


def _as_list(values: Any) -> list[Any]:
    return [None if is_missing(x) else x for x in values]


_EXTRACTORS: dict[str, Callable[[Any, Any], Any]] = {
    "values": lambda answer, _: answer.to_numpy(),
    "list": lambda answer, _: _as_list(answer),
    "columns": lambda answer, _: list(answer.columns),
    "index": lambda answer, _: answer.index,
    "item": lambda answer, which: answer[which],
    "column": lambda answer, which: answer[which],
}
