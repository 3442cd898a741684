"""Generates values from a JSON schema. Most of them are valid, but not all: callers must check."""

from __future__ import annotations

import json
import math
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis import strategies as st
from hypothesis.errors import Unsatisfiable
from hypothesis.strategies import SearchStrategy

from gradatim.verify.subschemas import Subschema, resolve

_EXTRA_LENGTH = 20  # characters above the minimum length of a string
_DEFAULT_RANGE = 10**6  # how far a number may be from its only bound, or from 0 without one
_MAX_BOUND = 10**300  # larger bounds are cut: they may not fit a float
# Characters that often break programs. All of Unicode would take Hypothesis seconds to set up.
_CHARACTERS = "".join(map(chr, range(32, 127))) + "\0\t\n\x7f\xa0éß\u200b\u202e漢\U0001f642"
_FORMATS: Mapping[str, SearchStrategy[str]] = {
    "date": st.dates().map(str),
    "date-time": st.datetimes().map(lambda moment: f"{moment.isoformat()}Z"),
    "time": st.times().map(lambda time: f"{time.isoformat()}Z"),
    "uuid": st.uuids().map(str),
    "email": st.emails(),
    "ipv4": st.ip_addresses(v=4).map(str),
    "ipv6": st.ip_addresses(v=6).map(str),
    "uri": st.from_regex(r"https://[a-z]{1,9}\.example/[a-z]{0,9}", fullmatch=True),
}


def generate_values(
    document: Subschema, root: Subschema, samples: Sequence[Subschema], seed_number: int, count: int
) -> list[Any]:
    """At most `count` values generated from a schema; the same seed gives the same values.

    With `samples`, objects that have the keys and values of one of these samples.
    """
    made: list[Any] = []
    strategies = _Strategies(document)

    @seed(seed_number)
    @settings(
        max_examples=count,
        database=None,
        deadline=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(strategies.like_samples(root, samples) if samples else strategies.of(root))
    def collect(value: Any) -> None:
        made.append(value)

    try:
        collect()
    except Unsatisfiable:  # e.g. an object that must contain one of its own type
        return []
    return made


class _Strategies:
    """Builds Hypothesis strategies for the parts of a document."""

    def __init__(self, document: Subschema) -> None:
        self._document = document
        self._known: dict[int, SearchStrategy[Any]] = {}

    def of(self, part: Any) -> SearchStrategy[Any]:
        """The strategy of a part; deferred, since a schema may be recursive."""
        found = resolve(self._document, part)
        if isinstance(part, bool):
            return st.none() if part else st.nothing()
        if id(found) not in self._known:
            self._known[id(found)] = st.deferred(lambda: self._build(self._with_all_of(found)))
        return self._known[id(found)]

    def like_samples(self, root: Subschema, samples: Sequence[Subschema]) -> SearchStrategy[Any]:
        """Objects with the keys of one of `samples`, some of the optional ones left out, and
        generated values for the other properties of the schema."""
        merged = self._with_all_of(resolve(self._document, root))
        keys = sorted({key for one in samples for key in one})
        known = {
            name: one for name, one in merged.get("properties", {}).items() if name not in keys
        }
        optional = [key for key in keys if key not in merged.get("required", ())]
        omitted = st.sets(st.sampled_from(optional)) if optional else st.just(set[str]())

        def joined(one: Subschema, without: set[str], others: Subschema) -> dict[str, Any]:
            return {**others, **{key: one[key] for key in one if key not in without}}

        other_keys = self._object({**merged, "properties": known})
        return st.builds(joined, st.sampled_from(samples), omitted, other_keys)

    def _build(self, part: Subschema) -> SearchStrategy[Any]:
        if "const" in part:
            return st.just(part["const"])
        if part.get("enum"):
            return st.sampled_from(part["enum"])
        for key in ("anyOf", "oneOf"):
            if part.get(key):
                return st.one_of([self.of(one) for one in part[key]])
        makers: dict[str, Callable[[Subschema], SearchStrategy[Any]]] = {
            "null": lambda _: st.none(),
            "boolean": lambda _: st.booleans(),
            "integer": _integers,
            "number": _floats,
            "string": _strings,
            "array": self._list,
            "object": self._object,
        }
        return st.one_of([makers[name](part) for name in _types(part)])

    def _with_all_of(self, part: Subschema) -> dict[str, Any]:
        """A part merged with the parts of its `allOf`."""
        merged = {key: value for key, value in part.items() if key != "allOf"}
        for one in part.get("allOf", ()):
            other = self._with_all_of(resolve(self._document, one))
            properties = {**merged.get("properties", {}), **other.get("properties", {})}
            required = [*merged.get("required", ()), *other.get("required", ())]
            merged |= other
            if properties:
                merged |= {"properties": properties, "required": required}
        return merged

    def _object(self, part: Subschema) -> SearchStrategy[Any]:
        known = {name: self.of(one) for name, one in part.get("properties", {}).items()}
        required = {name: known[name] for name in part.get("required", ()) if name in known}
        optional = {name: one for name, one in known.items() if name not in required}
        return st.fixed_dictionaries(required, optional=optional)

    def _list(self, part: Subschema) -> SearchStrategy[Any]:
        least = int(part.get("minItems", 0))  # 2 may be given as 2.0
        most = min(part.get("maxItems", math.inf), least + 3)
        alike = (lambda one: json.dumps(one, sort_keys=True)) if part.get("uniqueItems") else None
        items = self.of(part.get("items", True))
        return st.lists(items, min_size=least, max_size=int(most), unique_by=alike)


def _types(part: Subschema) -> Sequence[str]:
    declared = part.get("type")
    if declared:
        return [declared] if isinstance(declared, str) else list(declared)
    if "properties" in part or "required" in part:
        return ["object"]
    return ["array"] if "items" in part else ["null", "boolean", "integer", "string"]


_BOUNDS = ("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum")


def _number_bounds(part: Subschema, step: float) -> tuple[float, float]:
    """The smallest and the largest number; from an exclusive bound they keep a distance of
    `step`."""
    bounds = {key: min(max(part[key], -_MAX_BOUND), _MAX_BOUND) for key in _BOUNDS if key in part}
    lows = [bounds["minimum"]] if "minimum" in bounds else []
    highs = [bounds["maximum"]] if "maximum" in bounds else []
    lows += [bounds["exclusiveMinimum"] + step] if "exclusiveMinimum" in bounds else []
    highs += [bounds["exclusiveMaximum"] - step] if "exclusiveMaximum" in bounds else []
    low = max(lows) if lows else min(highs, default=0) - _DEFAULT_RANGE
    return low, min(highs) if highs else max(low, 0) + _DEFAULT_RANGE


def _integers(part: Subschema) -> SearchStrategy[Any]:
    low, high = _number_bounds(part, 1)
    step = part.get("multipleOf", 1)
    step = step if isinstance(step, int) else 1
    return st.integers(math.ceil(low / step), math.floor(high / step)).map(lambda n: n * step)


def _floats(part: Subschema) -> SearchStrategy[Any]:
    low, high = _number_bounds(part, 1e-6)
    return st.floats(float(low), float(high))


def _strings(part: Subschema) -> SearchStrategy[Any]:
    if "pattern" in part:
        return st.from_regex(part["pattern"])
    if part.get("format") in _FORMATS:
        return _FORMATS[part["format"]]
    least = int(part.get("minLength", 0))
    most = min(part.get("maxLength", math.inf), least + _EXTRA_LENGTH)
    return st.text(_CHARACTERS, min_size=least, max_size=int(most))
