"""One check: a function, the sentence that the learner sees, and what it needs."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property
from types import CodeType
from typing import Any, overload


@dataclass(frozen=True)
class Check:
    """A check as the author wrote it; the judge calls `run` with what `parameters` names."""

    run: Callable[..., None]
    needs: tuple[Check, ...] = ()
    mutates: bool = False

    @property
    def name(self) -> str:
        return self.run.__name__

    @property
    def sentence(self) -> str:
        """The docstring: completes "your code ..."."""
        return " ".join((self.run.__doc__ or self.name.replace("_", " ")).split())

    @cached_property
    def parameters(self) -> tuple[str, ...]:
        """The arguments by name: lab, ref, given, data, rng."""
        code: CodeType = inspect.unwrap(self.run).__code__  # a signature takes ten times as long
        return code.co_varnames[: code.co_argcount + code.co_kwonlyargcount]


@dataclass(frozen=True)
class ArgumentPredicate:
    """A predicate on the arguments of the function with the same name: true if the lesson covers
    them."""

    run: Callable[..., bool]

    @property
    def name(self) -> str:
        return self.run.__name__

    def __call__(self, /, *args: Any, **kwargs: Any) -> bool:
        """Lets one predicate call another."""
        return self.run(*args, **kwargs)


def valid(run: Callable[..., bool]) -> ArgumentPredicate:
    """Marks a predicate that says which arguments of the function of its name the lesson covers.

    When a smaller failing case is looked for, no other is shown; and only where it is said, texts
    are cut for it.

        @valid
        def parse_price(s):
            return re.fullmatch(r"[0-9]+(,[0-9]+)?( EUR)?", s) is not None
    """
    return ArgumentPredicate(run)


@overload
def check(run: Callable[..., None], /) -> Check: ...
@overload
def check(
    *, needs: Check | Sequence[Check] = (), mutates: bool = False
) -> Callable[[Callable[..., None]], Check]: ...
def check(
    run: Callable[..., None] | None = None,
    *,
    needs: Check | Sequence[Check] = (),
    mutates: bool = False,
) -> Check | Callable[[Callable[..., None]], Check]:
    """Marks a function as a check.

    `needs`: checks without which this one says nothing; it is skipped when one of them fails.
    `mutates`: the learner's code is meant to change its arguments. Otherwise that fails by itself.

        @check(needs=adds_up)
        def empty(lab):
            \"\"\"an empty list gives an empty list\"\"\"
            equal(lab.running_total([]), [])
    """
    if run is not None:
        return Check(run)
    wanted = (needs,) if isinstance(needs, Check) else tuple(needs)
    return lambda function: Check(function, wanted, mutates)
