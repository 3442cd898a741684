"""Rows of the database as evidence, and evidence as rows. It asks no database."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import asdict
from datetime import UTC, datetime
from functools import cached_property
from pathlib import Path
from typing import Any, cast

from gradatim.errors import StoreError
from gradatim.log.database import DAMAGED
from gradatim.model import Evidence

MAX_DEPTH = 100  # nested lists and tables that are read: a policy, far beyond what we write

_decode = json.JSONDecoder().decode
_decode_as_floats = json.JSONDecoder(parse_int=float).decode
_SURROGATE = re.compile(r"\\u[dD][89a-fA-F]")
_UNPAIRED_SURROGATES = re.compile(  # these are group 1; backslashes and pairs match before them
    r"\\\\|\\u[dD][89abAB][\da-fA-F]{2}\\u[dD][c-fC-F][\da-fA-F]{2}|(\\u[dD][89a-fA-F][\da-fA-F]{2})"
)


class StoredEvidence(Evidence):
    """A row of the log. Its data is parsed on first use, since most of it is never needed."""

    _text: str
    _path: Path
    _outcome: str | None  # as the columns of the same names have it; None where they cannot say
    _replay: int | None
    _rating: int | None

    @cached_property
    def data(self) -> Mapping[str, Any]:
        """StoreError if it is corrupt; {} if it is not an object, or nested more deeply than
        anybody writes."""
        try:
            found = _parse_json(self._text)
        except ValueError as error:
            raise StoreError(DAMAGED[0], where=str(self._path), do=DAMAGED[1]) from error
        return found if isinstance(found, dict) else {}

    @property
    def outcome(self) -> str:
        return super().outcome if self._outcome is None else self._outcome

    @property
    def fresh_outcome(self) -> str:
        if self.kind == "verdict" and self._replay is None:
            return super().fresh_outcome
        return "" if self._replay or self.kind != "verdict" else self.outcome

    @property
    def rating(self) -> int | None:
        return super().rating if self._rating is None else self._rating

    def __eq__(self, other: object) -> bool:
        same = isinstance(other, Evidence) and self.id == other.id
        return same and asdict(self) == asdict(cast(Evidence, other))


def to_evidence(rows: Iterable[tuple[Any, ...]], path: Path) -> Iterator[Evidence]:
    """Rows as evidence. There are many of them, and calling the constructor for each would take
    twice as long as everything else."""
    parse_time = datetime.fromisoformat
    for _, name, learner, at, kind, subject, text, outcome, replay, rating in rows:
        row, moment = object.__new__(StoredEvidence), parse_time(at)
        row.__dict__.update(
            id=name, learner=learner, at=moment if moment.tzinfo is UTC else _in_utc(moment),
            kind=kind, subject=subject, _text=text, _path=path,
            _outcome=outcome, _replay=replay, _rating=rating,
        )  # fmt: skip
        yield row


def to_row(evidence: Evidence) -> tuple[str, ...]:
    """id, learner, at, kind, subject and data, as they are written."""
    if evidence.at.tzinfo is None:
        raise ValueError("evidence needs an aware time")
    at = evidence.at.astimezone(UTC).isoformat(timespec="microseconds")
    data = json.dumps(dict(evidence.data))
    return (evidence.id, evidence.learner, at, evidence.kind, evidence.subject, data)


def _parse_json(text: str) -> Any:
    """The value of a JSON text, made safe for every reader: unpaired surrogates are replaced, a
    number with thousands of digits becomes infinite, and a value nested too deeply becomes None.
    ValueError if it is not JSON."""
    if _SURROGATE.search(text):
        text = _UNPAIRED_SURROGATES.sub(lambda found: r"\ufffd" if found[1] else found[0], text)
    try:
        found = _decode(text)
    except RecursionError:
        return None
    except json.JSONDecodeError:
        raise
    except ValueError:  # so many digits
        found = _decode_as_floats(text)
    many = text.count("[") + text.count("{") > MAX_DEPTH
    return None if many and _is_deep(found) else found


def _is_deep(value: Any) -> bool:
    layer = [value]
    for _ in range(MAX_DEPTH):
        parts = (part.values() if isinstance(part, dict) else part for part in layer)
        layer = [x for part in parts for x in part if isinstance(x, dict | list)]
        if not layer:
            return False
    return True


def _in_utc(moment: datetime) -> datetime:
    """The moment in UTC, as this program writes it; a moment without a zone is taken as UTC."""
    try:
        return moment.replace(tzinfo=moment.tzinfo or UTC).astimezone(UTC)
    except OverflowError:  # at the ends of all time
        return moment.replace(tzinfo=UTC)
