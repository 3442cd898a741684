"""Names and objects that live behind the wall, and the errors that come from there.

A Handle stands for an object in the learner's process. What would silently give a wrong answer
(==, bool, in, setting an attribute) is refused with a sentence that says what to write instead.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Any, NoReturn, Protocol

LATE = "did not finish"  # how the words begin that the judge has for it


class Raised(Exception):
    """An error raised by the learner's code. Its class also derives from the built-in one."""

    kinds: tuple[str, ...] = ()  # class names, the raised one first
    line: int = 0  # in the learner's file; 0 if unknown
    source: str = ""
    advice: str = ""  # one plain sentence on what such an error means; "" where none is known

    def __str__(self) -> str:
        return str(self.args[0]) if self.args else ""

    @property
    def what(self) -> str:
        """Kind, message and place in words."""
        text = ": ".join(part for part in (self.kinds[0], str(self)) if part)
        place = f" (line {self.line}: {self.source})" if self.line else ""
        return text + place


class Gone(Exception):
    """The learner's process ended: it crashed, hung or went over a limit."""

    @property
    def late(self) -> bool:
        """It did not come to an end in its time."""
        return str(self).startswith(LATE)


class Missing(Exception):
    """The submission has no such name."""


class Misuse(TypeError):
    """A check asks something that has no answer through the wall: the author's mistake."""


class Channel(Protocol):
    """How a handle asks its question; the judge provides it."""

    def ask(
        self, op: str, target: int, name: str | None = None, /, *args: Any, **kwargs: Any
    ) -> Any:
        """One question, one answer: a value, a handle or a raised error."""


class Handle:
    """An object behind the wall: call it, call its methods, read its attributes, iterate it."""

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
        """Tells the object, and lets it swallow no error: that would end the check unseen."""
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
    """A method of an object behind the wall, not yet called."""

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


class Lent:
    """A function or an iterator of the check that the learner's code may call."""

    def __init__(self, thing: Any, limit: int) -> None:
        self.calls: list[tuple[Any, ...]] = []
        self.gave: list[Any] = []  # of an iterator, where that is recorded
        self._limit, self._iterates = limit, not callable(thing)
        self._thing = iter(thing) if self._iterates else thing
        self.__name__ = getattr(thing, "__name__", type(thing).__name__)

    def __repr__(self) -> str:
        return f"<{'iterator' if self._iterates else 'function'} {self.__name__.strip('<>')}>"

    @property
    def count(self) -> int:
        return len(self.calls)

    def __iter__(self) -> Lent:
        return self

    def __next__(self) -> Any:
        return self.serve()

    def __call__(self, /, *args: Any, **kwargs: Any) -> Any:
        return self.serve(*args, **kwargs)

    def serve(self, *args: Any, **kwargs: Any) -> Any:
        """One call from behind the wall. Raises Overused beyond the limit."""
        if self.count >= self._limit:
            raise Overused(f"{self.__name__} was asked more than {self._limit} times")
        self.calls.append((*args, *kwargs.values()))
        return next(self._thing) if self._iterates else self._thing(*args, **kwargs)


class Overused(Exception):
    """A lent thing was called more often than its limit."""
