"""A trained model as a folder: the head's numbers, and what it was made of."""

import hashlib
import json
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

import numpy as np

from helpdesk.encoder import NAME, Encoder
from helpdesk.head import Head
from helpdesk.messages import Message, bare, tidy, write_json


def train(rows: Sequence[Message], data: Path, out: Path) -> None:
    vectors = Encoder().encode([tidy(row["text"]) for row in rows])
    head = Head().fit(vectors, [row["queue"] for row in rows])
    digest = hashlib.sha256(data.read_bytes()).hexdigest()
    meta = {
        "version": digest[:12],
        "created": datetime.now(UTC).isoformat(timespec="seconds"),
        "weights": NAME,
        "queues": head.queues_,
        "data_sha256": digest,
    }
    write_json(out / "meta.json", meta)
    np.savez(out / "head.npz", weights=head.weights_, bias=head.bias_)


def answers(folder: Path, rows: Sequence[Message]) -> list[tuple[str | None, float]]:
    """A queue and a confidence for each message; none where there is nothing to read."""
    head, stored = Head(), np.load(folder / "head.npz")
    head.queues_ = json.loads((folder / "meta.json").read_text(encoding="utf-8"))["queues"]
    head.weights_, head.bias_ = stored["weights"], stored["bias"]
    vectors = Encoder().encode([tidy(row["text"]) for row in rows])
    found = head.answers(vectors)
    return [
        answer if bare(row["text"]) else (None, 0.0)
        for row, answer in zip(rows, found, strict=True)
    ]
