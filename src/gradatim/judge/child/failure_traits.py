"""Finds out by trying on which inputs a program fails and on which it does not.

Failing inputs are changed so that they lack one of their traits, such as negative numbers or equal
values. A trait is reported only if all failing inputs have it, nothing fails without it, this is
true of no other trait, and a change of the same size that keeps the trait does not help. If it is
not certain, nothing is reported.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import pairwise
from typing import Any

import numpy as np

from gradatim.checks.show import is_pandas

Arguments = tuple[Any, ...]
MIN_INPUTS, MAX_INPUTS = 3, 6  # failing inputs that are tried without a trait
LARGE_NUMBER = 100  # numbers from here on count as large
MAX_ITEMS = 2_000  # larger arguments are not examined


@dataclass(frozen=True)
class Trait:
    """A property that an argument may have. `words`: for a single value, and for several."""

    words: tuple[str, str]
    has: Callable[[Any], bool]
    without: Callable[[Arguments, int], Iterator[Arguments]]  # variants without the trait
    implies: Trait | None = None  # a weaker trait, which follows from this one
    # Variants that change as much but keep the trait.
    control: Callable[[Arguments, int], Iterator[Arguments]] = lambda args, index: iter(())


def failure_condition(
    is_right: Callable[[Arguments], bool | None], failing: Sequence[Arguments], names: Sequence[str]
) -> str:
    """A sentence about where the program fails, or "".

    `is_right`: whether it is right for these arguments; None if that is unknown or the lab does not
    cover them. `failing`: arguments for which it is wrong. `names`: of the parameters.
    """
    if len(failing) < MIN_INPUTS:
        return ""
    step = -(-len(failing) // MAX_INPUTS)
    tried = [*failing[::step]][:MAX_INPUTS]
    candidates = [
        (trait, index)
        for trait, index in _shared_traits(failing)
        if _removal_fixes(is_right, tried, trait, index)
    ]
    implied = [(trait.implies, index) for trait, index in candidates]
    candidates = [candidate for candidate in candidates if candidate not in implied]
    if len(candidates) != 1:
        return ""
    trait, index = candidates[0]
    name = f"`{names[index]}`" if index < len(names) else f"argument {index + 1}"
    is_plural = isinstance(failing[0][index], list | tuple | np.ndarray)
    return f"It fails only where {trait.words[is_plural].format(name)}."


def _shared_traits(failing: Sequence[Arguments]) -> Iterator[tuple[Trait, int]]:
    """The traits that all failing inputs share, each with the position of its argument."""
    for index in range(min(map(len, failing))):
        if all(
            _item_count(args[index]) <= MAX_ITEMS for args in failing
        ) and not _are_binary_labels(failing, index):
            for trait in TRAITS:
                if all(trait.has(args[index]) for args in failing) and not any(
                    _occurs_elsewhere(trait, args, index) for args in failing
                ):
                    yield trait, index


def _occurs_elsewhere(trait: Trait, args: Arguments, index: int) -> bool:
    """Whether a text with the trait also occurs in another argument, where it would stay, such as a
    name to look up and the table that contains it. True if another argument is a function, since
    its values are unknown."""
    texts = [x for x in _leaves(args[index]) if isinstance(x, str) and trait.has(x)]
    if not texts:
        return False
    others = [*args[:index], *args[index + 1 :]]
    return any(map(callable, others)) or any(
        text in other for x in others for other in _texts(x) for text in texts
    )


def _texts(x: Any) -> Iterator[str]:
    """The texts in an argument, including those in a dict or a table."""
    if is_pandas(x) and hasattr(x, "index"):
        x = [x.index.tolist(), np.asarray(x, object)]
    if isinstance(x, dict):
        x = [*x, *x.values()]
    yield from (leaf for leaf in _leaves(x) if isinstance(leaf, str))


def _removal_fixes(
    is_right: Callable[[Arguments], bool | None], tried: list[Arguments], trait: Trait, index: int
) -> bool:
    """Whether the program is right without the trait (for at least MIN_INPUTS inputs, and wrong for
    none), and stays wrong after changes that keep the trait."""
    fixed = 0
    for args in tried:
        variants = (x for x in trait.without(args, index) if not trait.has(x[index]))
        others = [x for x in variants if _distinct_count(x[index]) >= _distinct_count(args[index])]
        answers = [is_right(other) for other in others]
        if False in answers:
            return False
        fixed += True in answers
    controls = (x for args in tried[:MIN_INPUTS] for x in trait.control(args, index))
    return fixed >= MIN_INPUTS and not any(is_right(x) for x in controls if trait.has(x[index]))


def _distinct_count(x: Any) -> int:
    """The number of distinct values. If two become equal, more has changed than the trait."""
    return len({leaf for leaf in _leaves(x) if leaf == leaf})  # without NaN


# Traits -----------------------------------------------------------------------------------------


def _item_count(x: Any) -> int:
    if isinstance(x, np.ndarray):
        return x.size
    return sum(map(_item_count, x)) if isinstance(x, list | tuple) else 1


def _are_binary_labels(failing: Sequence[Arguments], index: int) -> bool:
    """Whether the numbers are labels of two classes, for which equality and size mean nothing."""
    values = {leaf for args in failing for leaf in _leaves(args[index]) if _is_number(leaf)}
    return len(values) == 2 and values <= {-1, 0, 1}


def _leaves(x: Any) -> list[Any]:
    """The single values of an argument."""
    if isinstance(x, np.ndarray):
        return list(x.ravel().tolist())
    return [leaf for item in x for leaf in _leaves(item)] if isinstance(x, list | tuple) else [x]


def _map_values(change: Callable[[Any], Any], x: Any) -> Any:
    """The argument with each single value changed."""
    if isinstance(x, np.ndarray):
        return np.array([change(v) for v in x.ravel().tolist()]).reshape(x.shape).astype(x.dtype)
    if isinstance(x, list | tuple):
        return type(x)(_map_values(change, item) for item in x)
    return change(x)


def _is_number(x: Any) -> bool:
    return isinstance(x, int | float) and not isinstance(x, bool) and math.isfinite(x)


def _change_if(has: Callable[[Any], bool], change: Callable[[Any], Any], x: Any) -> Any:
    return change(x) if has(x) else x


def _replace_argument(args: Arguments, index: int, new: Any) -> Arguments:
    """The arguments with another one at that position."""
    return (*args[:index], new, *args[index + 1 :])


def _value_trait(
    singular: str,
    plural: str,
    has: Callable[[Any], bool],
    *changes: Callable[[Any], Any],
    keeping: Callable[[Any], Any] | None = None,
) -> Trait:
    """A trait of single values. Each of `changes` removes it from a value; `keeping` changes a
    value but keeps the trait."""

    def without(args: Arguments, index: int) -> Iterator[Arguments]:
        for change in changes:
            yield _replace_argument(
                args, index, _map_values(partial(_change_if, has, change), args[index])
            )

    def control(args: Arguments, index: int) -> Iterator[Arguments]:
        """Changes the other numbers, but not the number of distinct values."""

        def is_other_number(x: Any) -> bool:
            return _is_number(x) and not has(x)

        if keeping is not None:
            yield _replace_argument(
                args, index, _map_values(partial(_change_if, has, keeping), args[index])
            )
        for change in changes:
            new = _map_values(partial(_change_if, is_other_number, change), args[index])
            if _distinct_count(new) == _distinct_count(args[index]):
                yield _replace_argument(args, index, new)

    def has_trait(x: Any) -> bool:
        return any(map(has, _leaves(x)))

    return Trait((singular, plural), has_trait, without, control=control)


def _trait_of_all(plural: str, trait: Trait) -> Trait:
    """The trait that all single values have a trait; changing the first is enough to remove it."""

    def without(args: Arguments, index: int) -> Iterator[Arguments]:
        for other in trait.without(args, index):
            yield other
            first = iter([_leaves(other[index])[0]])
            yield _replace_argument(args, index, _map_values(partial(next, first), args[index]))

    def has(x: Any) -> bool:
        return bool(_leaves(x)) and all(map(trait.has, _leaves(x)))

    return Trait((trait.words[0], plural), has, without, implies=trait, control=trait.control)


def _flat_items(x: Any) -> list[Any]:
    """The items of a list or 1-D array of numbers or of texts; [] for anything else."""
    if isinstance(x, np.ndarray):
        return list(x.tolist()) if x.ndim == 1 and x.dtype.kind in "iufU" else []
    plain = isinstance(x, list | tuple) and (
        all(map(_is_number, x)) or all(isinstance(item, str) for item in x)
    )
    return list(x) if plain else []


def _has_ties(x: Any) -> bool:
    """Whether items are equal, unless they are labels of a few classes."""
    items = _flat_items(x)
    classes = not any(isinstance(item, float) for item in items)
    return len(set(items)) < len(items) and not (classes and 2 * len(set(items)) < len(items))


def _without_ties(args: Arguments, index: int) -> Iterator[Arguments]:
    """Replaces each repeated item by a new largest one, so that the order of the rest stays."""
    items, seen = _flat_items(args[index]), set[Any]()
    for n, item in enumerate(items):
        if item in seen:
            items[n] = _larger_item(items, n)
        seen.add(items[n])
    yield _replace_argument(args, index, _same_container(args[index], items))


def _larger_item(items: list[Any], n: int) -> Any:
    return max(items) + (chr(97 + n % 26) if isinstance(items[n], str) else 1)


def _same_container(x: Any, items: list[Any]) -> Any:
    """The items as a list, tuple or array, like x."""
    if isinstance(x, np.ndarray):
        return np.array(items) if x.dtype.kind in "US" else np.array(items).astype(x.dtype)
    return type(x)(items)


def _is_unsorted(x: Any) -> bool:
    items = _flat_items(x)
    return items != sorted(items)


def _sorted_variants(args: Arguments, index: int) -> Iterator[Arguments]:
    """The argument sorted, with arguments of the same length reordered in the same way; then with
    further numbers between its items."""
    items = _flat_items(args[index])
    order = sorted(range(len(items)), key=lambda n: items[n])
    yield tuple(_reordered(x, order) for x in args)
    if all(map(_is_number, items)) and sum(_length(x) == len(items) for x in args) == 1:
        are_integers = all(isinstance(x, int) for x in items)
        between = [
            (a + b) // 2 if are_integers else (a + b) / 2 for a, b in pairwise(sorted(items))
        ]
        yield _replace_argument(args, index, _same_container(args[index], sorted(items + between)))


def _length(x: Any) -> int:
    return len(x) if isinstance(x, list | tuple) or (isinstance(x, np.ndarray) and x.ndim) else -1


def _reordered(x: Any, order: list[int]) -> Any:
    if isinstance(x, np.ndarray) and x.ndim and len(x) == len(order):
        return x[order]
    if isinstance(x, list | tuple) and len(x) == len(order):
        return type(x)(x[n] for n in order)
    return x


def _has_double_space(x: Any) -> bool:
    return isinstance(x, str) and "  " in x.strip()


_NEGATIVE = _value_trait(
    "{} is below 0",
    "a number in {} is below 0",
    lambda x: _is_number(x) and x < 0,
    abs,
    lambda x: abs(x) + 1,
)
_ZERO = _value_trait(
    "{} is 0",
    "a number in {} is 0",
    lambda x: _is_number(x) and x == 0,
    lambda x: x + 1,
    lambda x: x + 2,
)
TRAITS = [
    _NEGATIVE,
    _trait_of_all("all numbers in {} are below 0", _NEGATIVE),
    _ZERO,
    _trait_of_all("all numbers in {} are 0", _ZERO),
    _value_trait(
        "{} is not a whole number",
        "a number in {} is not whole",
        lambda x: _is_number(x) and x != int(x),
        lambda x: type(x)(round(x * 1000)),
        keeping=lambda x: type(x)(round(x * 1000) + 0.5),
    ),
    _value_trait(
        "{} is large",
        "numbers in {} are large",
        lambda x: isinstance(x, float) and math.isfinite(x) and abs(x) >= LARGE_NUMBER,
        lambda x: math.copysign(1 + math.log(abs(x) / LARGE_NUMBER), x),
    ),
    _value_trait(
        "{} is not a number (NaN)",
        "a number in {} is missing (NaN)",
        lambda x: isinstance(x, float) and math.isnan(x),
        lambda x: 1.0,
    ),
    _value_trait(
        "{} has a capital letter",
        "a text in {} has a capital letter",
        lambda x: isinstance(x, str) and x != x.lower(),
        lambda x: x.lower(),
    ),
    _value_trait(
        "{} has space at an end",
        "a text in {} has space at an end",
        lambda x: isinstance(x, str) and x != x.strip(" "),
        lambda x: x.strip(" "),
    ),
    _value_trait(
        "{} has several spaces in a row",
        "a text in {} has several spaces in a row",
        _has_double_space,
        lambda x: " ".join(x.split()),
    ),
    Trait(("two items of {} are equal",) * 2, _has_ties, _without_ties),
    Trait(("{} is not in ascending order",) * 2, _is_unsorted, _sorted_variants),
]
