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
FEWEST, MOST = 3, 6  # failing inputs that are tried without a trait
LARGE = 100  # numbers from here on count as large
ITEMS = 2_000  # larger arguments are not examined


@dataclass(frozen=True)
class Trait:
    """A property that an argument may have. `words`: for a single value, and for several."""

    words: tuple[str, str]
    has: Callable[[Any], bool]
    without: Callable[[Arguments, int], Iterator[Arguments]]  # variants without the trait
    implies: Trait | None = None  # a weaker trait, which follows from this one
    # Variants that change as much but keep the trait.
    control: Callable[[Arguments, int], Iterator[Arguments]] = lambda args, place: iter(())


def only_where(
    right: Callable[[Arguments], bool | None], failed: Sequence[Arguments], names: Sequence[str]
) -> str:
    """A sentence about where the program fails, or "".

    `right`: whether it is right for these arguments; None if that is unknown or the lab does not
    cover them. `failed`: arguments for which it is wrong. `names`: of the parameters.
    """
    if len(failed) < FEWEST:
        return ""
    step = -(-len(failed) // MOST)
    tried = [*failed[::step]][:MOST]
    found = [
        (trait, place) for trait, place in _in_all(failed) if _cures(right, tried, trait, place)
    ]
    weaker = [(trait.implies, place) for trait, place in found]
    found = [one for one in found if one not in weaker]
    if len(found) != 1:
        return ""
    trait, place = found[0]
    name = f"`{names[place]}`" if place < len(names) else f"argument {place + 1}"
    several = isinstance(failed[0][place], list | tuple | np.ndarray)
    return f"It fails only where {trait.words[several].format(name)}."


def _in_all(failed: Sequence[Arguments]) -> Iterator[tuple[Trait, int]]:
    """The traits that all failing inputs share, each with the position of its argument."""
    for place in range(min(map(len, failed))):
        if all(_size(args[place]) <= ITEMS for args in failed) and not _yes_or_no(failed, place):
            for trait in TRAITS:
                if all(trait.has(args[place]) for args in failed) and not any(
                    _stands_elsewhere(trait, args, place) for args in failed
                ):
                    yield trait, place


def _stands_elsewhere(trait: Trait, args: Arguments, place: int) -> bool:
    """Whether a text with the trait also occurs in another argument, where it would stay, such as a
    name to look up and the table that contains it. True if another argument is a function, since
    its values are unknown."""
    own = [x for x in _leaves(args[place]) if isinstance(x, str) and trait.has(x)]
    if not own:
        return False
    others = [*args[:place], *args[place + 1 :]]
    return any(map(callable, others)) or any(
        text in other for x in others for other in _texts(x) for text in own
    )


def _texts(x: Any) -> Iterator[str]:
    """The texts in an argument, including those in a dict or a table."""
    if is_pandas(x) and hasattr(x, "index"):
        x = [x.index.tolist(), np.asarray(x, object)]
    if isinstance(x, dict):
        x = [*x, *x.values()]
    yield from (leaf for leaf in _leaves(x) if isinstance(leaf, str))


def _cures(
    right: Callable[[Arguments], bool | None], tried: list[Arguments], trait: Trait, place: int
) -> bool:
    """Whether the program is right without the trait (for at least FEWEST inputs, and wrong for
    none), and stays wrong after changes that keep the trait."""
    known = 0
    for args in tried:
        without = (x for x in trait.without(args, place) if not trait.has(x[place]))
        others = [x for x in without if _values(x[place]) >= _values(args[place])]
        answers = [right(other) for other in others]
        if False in answers:
            return False
        known += True in answers
    controls = (x for args in tried[:FEWEST] for x in trait.control(args, place))
    return known >= FEWEST and not any(right(x) for x in controls if trait.has(x[place]))


def _values(x: Any) -> int:
    """The number of distinct values. If two become equal, more has changed than the trait."""
    return len({leaf for leaf in _leaves(x) if leaf == leaf})  # without NaN


# Traits -----------------------------------------------------------------------------------------


def _size(x: Any) -> int:
    if isinstance(x, np.ndarray):
        return x.size
    return sum(map(_size, x)) if isinstance(x, list | tuple) else 1


def _yes_or_no(failed: Sequence[Arguments], place: int) -> bool:
    """Whether the numbers are labels of two classes, for which equality and size mean nothing."""
    values = {leaf for args in failed for leaf in _leaves(args[place]) if _number(leaf)}
    return len(values) == 2 and values <= {-1, 0, 1}


def _leaves(x: Any) -> list[Any]:
    """The single values of an argument."""
    if isinstance(x, np.ndarray):
        return list(x.ravel().tolist())
    return [leaf for item in x for leaf in _leaves(item)] if isinstance(x, list | tuple) else [x]


def _mapped(change: Callable[[Any], Any], x: Any) -> Any:
    """The argument with each single value changed."""
    if isinstance(x, np.ndarray):
        return np.array([change(v) for v in x.ravel().tolist()]).reshape(x.shape).astype(x.dtype)
    if isinstance(x, list | tuple):
        return type(x)(_mapped(change, item) for item in x)
    return change(x)


def _number(x: Any) -> bool:
    return isinstance(x, int | float) and not isinstance(x, bool) and math.isfinite(x)


def _changed(has: Callable[[Any], bool], change: Callable[[Any], Any], x: Any) -> Any:
    return change(x) if has(x) else x


def _with(args: Arguments, place: int, new: Any) -> Arguments:
    """The arguments with another one at that position."""
    return (*args[:place], new, *args[place + 1 :])


def _of_values(
    one: str,
    several: str,
    has: Callable[[Any], bool],
    *changes: Callable[[Any], Any],
    alike: Callable[[Any], Any] | None = None,
) -> Trait:
    """A trait of single values. Each of `changes` removes it from a value; `alike` changes a value
    but keeps the trait."""

    def without(args: Arguments, place: int) -> Iterator[Arguments]:
        for change in changes:
            yield _with(args, place, _mapped(partial(_changed, has, change), args[place]))

    def control(args: Arguments, place: int) -> Iterator[Arguments]:
        """Changes the other numbers, but not the number of distinct values."""

        def other(x: Any) -> bool:
            return _number(x) and not has(x)

        if alike is not None:
            yield _with(args, place, _mapped(partial(_changed, has, alike), args[place]))
        for change in changes:
            new = _mapped(partial(_changed, other, change), args[place])
            if _values(new) == _values(args[place]):
                yield _with(args, place, new)

    def found(x: Any) -> bool:
        return any(map(has, _leaves(x)))

    return Trait((one, several), found, without, control=control)


def _of_all(several: str, one: Trait) -> Trait:
    """The trait that all single values have a trait; changing the first is enough to remove it."""

    def without(args: Arguments, place: int) -> Iterator[Arguments]:
        for other in one.without(args, place):
            yield other
            first = iter([_leaves(other[place])[0]])
            yield _with(args, place, _mapped(partial(next, first), args[place]))

    def has(x: Any) -> bool:
        return bool(_leaves(x)) and all(map(one.has, _leaves(x)))

    return Trait((one.words[0], several), has, without, implies=one, control=one.control)


def _flat(x: Any) -> list[Any]:
    """The items of a list or 1-D array of numbers or of texts; [] for anything else."""
    if isinstance(x, np.ndarray):
        return list(x.tolist()) if x.ndim == 1 and x.dtype.kind in "iufU" else []
    plain = isinstance(x, list | tuple) and (
        all(map(_number, x)) or all(isinstance(item, str) for item in x)
    )
    return list(x) if plain else []


def _has_ties(x: Any) -> bool:
    """Whether items are equal, unless they are labels of a few classes."""
    items = _flat(x)
    classes = not any(isinstance(item, float) for item in items)
    return len(set(items)) < len(items) and not (classes and 2 * len(set(items)) < len(items))


def _all_different(args: Arguments, place: int) -> Iterator[Arguments]:
    """Replaces each repeated item by a new largest one, so that the order of the rest stays."""
    items, seen = _flat(args[place]), set[Any]()
    for n, item in enumerate(items):
        if item in seen:
            items[n] = _another(items, n)
        seen.add(items[n])
    yield _with(args, place, _like(args[place], items))


def _another(items: list[Any], n: int) -> Any:
    return max(items) + (chr(97 + n % 26) if isinstance(items[n], str) else 1)


def _like(x: Any, items: list[Any]) -> Any:
    """The items as a list, tuple or array, like x."""
    if isinstance(x, np.ndarray):
        return np.array(items) if x.dtype.kind in "US" else np.array(items).astype(x.dtype)
    return type(x)(items)


def _unsorted(x: Any) -> bool:
    items = _flat(x)
    return items != sorted(items)


def _sorted(args: Arguments, place: int) -> Iterator[Arguments]:
    """The argument sorted, with arguments of the same length reordered in the same way; then with
    further numbers between its items."""
    items = _flat(args[place])
    order = sorted(range(len(items)), key=lambda n: items[n])
    yield tuple(_ordered(x, order) for x in args)
    if all(map(_number, items)) and sum(_length(x) == len(items) for x in args) == 1:
        whole = all(isinstance(x, int) for x in items)
        between = [(a + b) // 2 if whole else (a + b) / 2 for a, b in pairwise(sorted(items))]
        yield _with(args, place, _like(args[place], sorted(items + between)))


def _length(x: Any) -> int:
    return len(x) if isinstance(x, list | tuple) or (isinstance(x, np.ndarray) and x.ndim) else -1


def _ordered(x: Any, order: list[int]) -> Any:
    if isinstance(x, np.ndarray) and x.ndim and len(x) == len(order):
        return x[order]
    if isinstance(x, list | tuple) and len(x) == len(order):
        return type(x)(x[n] for n in order)
    return x


def _words_apart(x: Any) -> bool:
    return isinstance(x, str) and "  " in x.strip()


_NEGATIVE = _of_values(
    "{} is below 0",
    "a number in {} is below 0",
    lambda x: _number(x) and x < 0,
    abs,
    lambda x: abs(x) + 1,
)
_ZERO = _of_values(
    "{} is 0",
    "a number in {} is 0",
    lambda x: _number(x) and x == 0,
    lambda x: x + 1,
    lambda x: x + 2,
)
TRAITS = [
    _NEGATIVE,
    _of_all("all numbers in {} are below 0", _NEGATIVE),
    _ZERO,
    _of_all("all numbers in {} are 0", _ZERO),
    _of_values(
        "{} is not a whole number",
        "a number in {} is not whole",
        lambda x: _number(x) and x != int(x),
        lambda x: type(x)(round(x * 1000)),
        alike=lambda x: type(x)(round(x * 1000) + 0.5),
    ),
    _of_values(
        "{} is large",
        "numbers in {} are large",
        lambda x: isinstance(x, float) and math.isfinite(x) and abs(x) >= LARGE,
        lambda x: math.copysign(1 + math.log(abs(x) / LARGE), x),
    ),
    _of_values(
        "{} is not a number (NaN)",
        "a number in {} is missing (NaN)",
        lambda x: isinstance(x, float) and math.isnan(x),
        lambda x: 1.0,
    ),
    _of_values(
        "{} has a capital letter",
        "a text in {} has a capital letter",
        lambda x: isinstance(x, str) and x != x.lower(),
        lambda x: x.lower(),
    ),
    _of_values(
        "{} has space at an end",
        "a text in {} has space at an end",
        lambda x: isinstance(x, str) and x != x.strip(" "),
        lambda x: x.strip(" "),
    ),
    _of_values(
        "{} has several spaces in a row",
        "a text in {} has several spaces in a row",
        _words_apart,
        lambda x: " ".join(x.split()),
    ),
    Trait(("two items of {} are equal",) * 2, _has_ties, _all_different),
    Trait(("{} is not in ascending order",) * 2, _unsorted, _sorted),
]
