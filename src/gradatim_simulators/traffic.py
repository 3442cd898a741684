"""Requests over time: when they come, what they ask, and which of them make no sense."""

from __future__ import annotations

import json
import math
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from random import Random
from typing import Any

Draw = Callable[[Random, float], Mapping[str, Any]]


@dataclass(frozen=True)
class Spike:
    """More requests for a while."""

    begins: float
    seconds: float
    times: float

    @classmethod
    def parse(cls, text: str) -> Spike:
        """From `20:5*10`, at second 20, for 5 s, ten times as many; ValueError if it is none."""
        try:
            begins, rest = text.split(":")
            seconds, times = rest.split("*")
            found = cls(float(begins), float(seconds), float(times))
        except ValueError:
            found = cls(-1, 0, 0)
        if not (found.begins >= 0 and found.seconds > 0 and 0 <= found.times < math.inf):
            raise ValueError(f"'{text}' is no spike such as 20:5*10, second:length*times")
        return found

    def holds(self, moment: float) -> bool:
        return self.begins <= moment < self.begins + self.seconds


@dataclass(frozen=True)
class Request:
    """One request: when, the bytes of its body, and what is wrong with it ("" if nothing)."""

    at: float
    body: bytes
    fault: str = ""


def arrivals(
    rate: float, seconds: float, drawn: Random, spikes: Sequence[Spike] = ()
) -> Iterator[float]:
    """Moments of requests that come independently of each other: a Poisson process of `rate` a
    second, with its spikes. ValueError for a rate or a length that is not above 0."""
    for name, value in (("rate", rate), ("length", seconds)):
        if not 0 < value < math.inf:
            raise ValueError(f"the {name} must be above 0, not {value}")
    highest = rate * math.prod(max(1.0, spike.times) for spike in spikes)
    moment = 0.0
    while (moment := moment + drawn.expovariate(highest)) < seconds:
        here = rate * math.prod(spike.times for spike in spikes if spike.holds(moment))
        if drawn.random() * highest < here:
            yield moment


def traffic(
    draw: Draw,
    *,
    rate: float,
    seconds: float,
    seed: int,
    spikes: Sequence[Spike] = (),
    bad: float = 0.0,
) -> Iterator[Request]:
    """Requests in their order; the same again for the same seed.

    `draw(random, moment)` gives a body, and so decides what changes and when. A share of `bad`
    carries a damaged body instead. ValueError for a share that is none.
    """
    if not 0 <= bad <= 1:
        raise ValueError(f"the share of bad requests must be from 0 to 1, not {bad}")
    drawn = Random(seed)
    for moment in arrivals(rate, seconds, drawn, spikes):
        body = draw(drawn, moment)
        if drawn.random() < bad:
            fault, damage = damaged(body, drawn)
            yield Request(moment, damage, fault)
        else:
            yield Request(moment, json.dumps(body).encode())


def damaged(body: Mapping[str, Any], drawn: Random) -> tuple[str, bytes]:
    """What is wrong, and the bytes: a body to be refused, made from one to be accepted."""
    key = drawn.choice(sorted(body))
    rest = {name: value for name, value in body.items() if name != key}
    other: Any = ["many"] if isinstance(body[key], str) else "many"
    found: list[tuple[str, Any]] = [
        (f"no {key}", rest),
        (f"{key} is null", {**body, key: None}),
        (f"{key} is {json.dumps(other)}", {**body, key: other}),
        ("a list", [dict(body)]),
        ("cut off", None),
        ("empty", None),
    ]
    fault, document = drawn.choice(found)
    if fault == "empty":
        return fault, b""
    if fault == "cut off":
        return fault, json.dumps(dict(body)).encode()[:-2]
    return fault, json.dumps(document).encode()
