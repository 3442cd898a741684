"""A queue that delivers at least once: what is not acknowledged comes again."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from random import Random
from typing import Any

from gradatim_simulators.clock import Clock


@dataclass(frozen=True)
class Delivery:
    """An event as it is handed over; `attempt` counts from 1."""

    key: str
    value: Any
    attempt: int


@dataclass
class _Event:
    value: Any
    attempts: int = 0
    until: float = field(default=float("-inf"))  # in somebody's hands until then


class EventLog:
    """Events by key, oldest first.

    An event that was handed over is in hand for `patience` seconds of the clock. If it is not
    acknowledged by then, it comes again, and so it does where the acknowledgement was lost, which
    happens to a share of `lost` of them.

    >>> clock = Clock()
    >>> log = EventLog(clock, patience=30)
    >>> log.append("e1", 7)
    >>> log.next()
    Delivery(key='e1', value=7, attempt=1)
    >>> log.next() is None, clock.wait(30), log.next()
    (True, None, Delivery(key='e1', value=7, attempt=2))
    >>> log.acknowledge("e1")
    >>> len(log)
    0
    """

    def __init__(
        self, clock: Clock, patience: float = 30.0, *, lost: float = 0.0, seed: int = 0
    ) -> None:
        self._clock, self._patience, self._lost = clock, patience, lost
        self._drawn = Random(seed)
        self._events: dict[str, _Event] = {}
        self._known: set[str] = set()

    def __len__(self) -> int:
        """How many events are not acknowledged yet."""
        return len(self._events)

    def append(self, key: str, value: Any) -> None:
        """Adds an event. ValueError for a key that was there before."""
        if key in self._known:
            raise ValueError(f"there was an event '{key}' before")
        self._known.add(key)
        self._events[key] = _Event(value)

    def next(self) -> Delivery | None:
        """The oldest event that is in nobody's hands; None where there is none at this moment."""
        now = self._clock()
        for key, event in self._events.items():
            if event.until <= now:
                event.attempts += 1
                event.until = now + self._patience
                return Delivery(key, event.value, event.attempts)
        return None

    def acknowledge(self, key: str) -> None:
        """Done, it does not come again; unless this acknowledgement is one of those that are lost.

        A second one for the same event changes nothing. KeyError for an event that never was.
        """
        if key not in self._known:
            raise KeyError(key)
        if self._drawn.random() >= self._lost:
            self._events.pop(key, None)

    def restart(self) -> None:
        """The consumer has died: what was in its hands comes again at once."""
        for event in self._events.values():
            event.until = float("-inf")


def deliveries(
    events: Iterable[tuple[str, Any]], *, seed: int, lost: float = 0.2, restarts: int = 1
) -> Iterator[Delivery]:
    """All that a consumer gets until every event is acknowledged.

    It takes some events at a time and acknowledges each, of which a share of `lost` never arrives;
    so often as `restarts` says, it dies with what it has in hand.
    """
    clock, drawn = Clock(), Random(seed)
    log = EventLog(clock, lost=lost, seed=seed + 1)
    for key, value in events:
        log.append(key, value)
    deaths = sorted(drawn.randrange(max(1, len(log))) for _ in range(restarts))
    done = 0
    while len(log):
        hand = [found for found in (log.next() for _ in range(drawn.randint(1, 5))) if found]
        yield from hand
        if deaths and done >= deaths[0]:
            deaths.pop(0)
            log.restart()
            continue
        for delivery in hand:
            log.acknowledge(delivery.key)
        done += len(hand)
        clock.wait(10)
