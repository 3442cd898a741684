"""Proxies for objects in the learner's process, and the errors that come from there.

A Handle stands for one such object. Operations that would silently give a wrong result (==, bool,
in, setting an attribute) are refused with a message that says what to write instead.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Any, NoReturn, Protocol

TIMEOUT_PREFIX = "did not finish"  # how the judge's message about a time-out begins


class RemoteError(Exception):
    """An error raised by the learner's code. Its class also derives from the built-in one."""

    class_names: tuple[str, ...] = ()  # of the error and its bases, the raised one first
    line: int = 0  # in the learner's file; 0 if unknown
    source: str = ""
    advice: str = ""  # one sentence on what such an error means; "" if none is known

    def __str__(self) -> str:
        return str(self.args[0]) if self.args else ""

    @property
    def what(self) -> str:
        """Class, message and place as one text."""
        text = ": ".join(part for part in (self.class_names[0], str(self)) if part)
        place = f" (line {self.line}: {self.source})" if self.line else ""
        return text + place


class ProcessEnded(Exception):
    """The learner's process ended: it crashed, hung or went over a limit."""

    @property
    def timed_out(self) -> bool:
        """Whether it was a time-out."""
        return str(self).startswith(TIMEOUT_PREFIX)


class MissingName(Exception):
    """The submission has no such name."""


class Misuse(TypeError):
    """A check asks a handle for something that it cannot answer: a mistake of the lab's author."""


class Channel(Protocol):
    """How a handle sends requests to the learner's process; the judge provides it."""

    def ask(
        self, op: str, target: int, name: str | None = None, /, *args: Any, **kwargs: Any
    ) -> Any:
        """One request and its reply: a value, a handle, or an error that is raised."""


class Handle:
    """A proxy for an object: call it, call its methods, read its attributes, iterate over it."""

    __slots__ = ("_channel", "_id", "_kind", "_methods", "_type")

    def __init__(
        self, channel: Channel, id: int, kind: str, type: str, methods: Sequence[str]
    ) -> None:
        for name, value in zip(
            ("_channel", "_id", "_kind", "_type", "_methods"),
            (channel, id, kind, type, frozenset(methods)),
            strict=True,
        ):
            object.__setattr__(self, name, value)

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        if name in self._methods:
            return Method(self, name)
        return self._channel.ask("get", self._id, name)

    def __call__(self, /, *args: Any, **kwargs: Any) -> Any:
        return self._channel.ask("call", self._id, None, *args, **kwargs)

    def __iter__(self) -> Iterator[Any]:
        inner = self._channel.ask("iter", self._id)
        while True:
            try:
                item = self._channel.ask("next", inner._id)
            except StopIteration:
                return
            yield item

    def __next__(self) -> Any:
        return self._channel.ask("next", self._id)

    def __len__(self) -> int:
        return int(self._channel.ask("len", self._id))

    def __getitem__(self, key: Any) -> Any:
        return self._channel.ask("item", self._id, None, key)

    def __enter__(self) -> Any:
        return self._channel.ask("enter", self._id)

    def __exit__(self, kind: Any, error: Any, trace: Any) -> None:
        """Forwards the exit, but never lets the object suppress an error: that would end the check
        unnoticed."""
        self._channel.ask("exit", self._id)

    def __repr__(self) -> str:
        return f"<{self._type} object>"

    def _refuse(self, what: str) -> NoReturn:
        raise Misuse(f"{what}: a {self._type} lives behind the wall; {_INSTEAD}")

    def __eq__(self, other: object) -> bool:
        self._refuse("==")

    def __hash__(self) -> int:
        return id(self)

    def __bool__(self) -> bool:
        self._refuse("a truth value")

    def __contains__(self, item: object) -> bool:
        self._refuse("in")

    def __array__(self, *args: Any, **kwargs: Any) -> NoReturn:
        self._refuse("an array of it")

    def __setattr__(self, name: str, value: object) -> None:
        self._refuse(f"setting {name}")

    def __setitem__(self, key: object, value: object) -> None:
        self._refuse("setting an item")


_INSTEAD = "read an attribute or call a method, and compare that with equal or close"


def _operation(name: str) -> Callable[..., Any]:
    def operate(self: Handle, *others: Any) -> Any:
        return self._channel.ask("operate", self._id, name, *others)

    return operate


OPERATIONS = [
    "add",
    "sub",
    "mul",
    "truediv",
    "floordiv",
    "mod",
    "pow",
    "matmul",
    "neg",
    "abs",
    "lt",
    "le",
    "gt",
    "ge",
    "radd",
    "rsub",
    "rmul",
    "rtruediv",
]
for _name in OPERATIONS:
    setattr(Handle, f"__{_name}__", _operation(f"__{_name}__"))


class Method:
    """A method of such an object, not yet called."""

    __slots__ = ("_name", "_owner")

    def __init__(self, owner: Handle, name: str) -> None:
        self._owner, self._name = owner, name

    def __call__(self, /, *args: Any, **kwargs: Any) -> Any:
        owner = self._owner
        return owner._channel.ask("call", owner._id, self._name, *args, **kwargs)

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        return getattr(self._owner._channel.ask("get", self._owner._id, self._name), name)

    def __repr__(self) -> str:
        return f"<method {self._name}>"


class LentObject:
    """A function or an iterator of the check that the learner's code may call."""

    def __init__(self, thing: Any, limit: int) -> None:
        self.calls: list[tuple[Any, ...]] = []
        self.yielded: list[Any] = []  # items of an iterator, if recorded
        self._limit, self._is_iterator = limit, not callable(thing)
        self._thing = iter(thing) if self._is_iterator else thing
        self.__name__ = getattr(thing, "__name__", type(thing).__name__)

    def __repr__(self) -> str:
        return f"<{'iterator' if self._is_iterator else 'function'} {self.__name__.strip('<>')}>"

    @property
    def count(self) -> int:
        return len(self.calls)

    def __iter__(self) -> LentObject:
        return self

    def __next__(self) -> Any:
        return self.serve()

    def __call__(self, /, *args: Any, **kwargs: Any) -> Any:
        return self.serve(*args, **kwargs)

    def serve(self, *args: Any, **kwargs: Any) -> Any:
        """One call by the learner's code. Raises CallLimitExceeded beyond the limit."""
        if self.count >= self._limit:
            raise CallLimitExceeded(f"{self.__name__} was asked more than {self._limit} times")
        self.calls.append((*args, *kwargs.values()))
        return next(self._thing) if self._is_iterator else self._thing(*args, **kwargs)


class CallLimitExceeded(Exception):
    """A lent thing was called more often than its limit."""
