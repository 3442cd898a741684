"""A hash chain over rows of the log, which shows whether rows were changed, removed or inserted.

It does not show that they are true: the owner of the log can rewrite all of it.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Sequence
from typing import Any

from gradatim.model.evidence import Evidence
from gradatim.model.portfolio import ChainLink

START = "0" * 64


def content(row: Evidence) -> dict[str, Any]:
    """The part of a row that its digest covers; without the learner's name in the log."""
    return {
        "at": row.at.isoformat(),
        "data": row.data,
        "id": row.id,
        "kind": row.kind,
        "subject": row.subject,
    }


def canonical(data: object) -> str:
    """Canonical JSON: sorted keys, no spaces."""
    return json.dumps(data, ensure_ascii=True, sort_keys=True, separators=(",", ":"))


def digest(data: object) -> str:
    """SHA-256 of the canonical form, in hexadecimal."""
    return hashlib.sha256(canonical(data).encode()).hexdigest()


def linked(previous: str, row_digest: str) -> str:
    """The hash of a link: SHA-256 of the previous hash, a space and the digest of the row."""
    return hashlib.sha256(f"{previous} {row_digest}".encode()).hexdigest()


def chain(rows: Iterable[Evidence]) -> tuple[ChainLink, ...]:
    """The links over these rows, in order."""
    found, previous = list[ChainLink](), START
    for row in rows:
        of_row = digest(content(row))
        previous = linked(previous, of_row)
        found.append(ChainLink(row.id, of_row, previous))
    return tuple(found)


def broken(links: Sequence[ChainLink]) -> int | None:
    """The index of the first link that does not follow from the previous one; None if all do."""
    previous = START
    for index, link in enumerate(links):
        if link.hash != linked(previous, link.digest):
            return index
        previous = link.hash
    return None


def difference(written: Sequence[ChainLink], log: Sequence[ChainLink]) -> int | None:
    """The index of the first written link that differs from the log's; None if all agree."""
    pairs = zip(written, [*log, *[None] * len(written)], strict=False)
    return next((n for n, (one, other) in enumerate(pairs) if one != other), None)
