"""Requests to the help desk of an invented shop, drawn from a seed.

Each run has eight of the ten queues. In each, half of the sentences become training messages; the
other half, which shares no word that says something with the first, is kept for hidden messages.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from sentences import SENTENCES

from gradatim.verify import connected_groups

QUEUES, SEEN = 8, 7  # of ten queues; of the fourteen sentences of a queue
OPENERS = (
    "", "Hello,", "Hi there,", "Good morning,", "Dear team,", "Hello again,", "Sorry to bother you,"
)  # fmt: skip
CLOSERS = (
    "", "Thanks.", "Thank you for your help.", "Kind regards", "Could you look into this?",
    "Please answer soon.", "What now?",
)  # fmt: skip
CHATTY = (
    "I have been a customer for years.", "I hope you are well.", "This is my second message.",
    "I am writing from my phone.", "Sorry for the long text.",
)  # fmt: skip

Row = dict[str, str]


@dataclass(frozen=True)
class World:
    """Which sentences of which queues are for training, and which are kept for hidden messages."""

    seen: dict[str, tuple[str, ...]]
    unseen: dict[str, tuple[str, ...]]

    @property
    def queues(self) -> list[str]:
        return sorted(self.seen)


@dataclass(frozen=True)
class Hidden:
    """Labelled messages, and for each the number of the sentence behind it."""

    rows: list[Row]
    sentence: np.ndarray


def world(rng: np.random.Generator) -> World:
    queues = sorted(str(name) for name in rng.choice(sorted(SENTENCES), QUEUES, replace=False))
    seen, unseen = {}, {}
    for queue in queues:
        mixed = [str(one) for one in rng.permutation(SENTENCES[queue])]
        seen[queue], unseen[queue] = tuple(mixed[:SEEN]), tuple(mixed[SEEN:])
    return World(seen, unseen)


def training(world: World, rng: np.random.Generator) -> list[Row]:
    """A case for each sentence, with two to four messages; some cases are asked a second time,
    beginning with a copy of a message whose capitals, spaces and punctuation differ."""
    cases: list[list[Row]] = []
    for queue, sentences in world.seen.items():
        for sentence in sentences:
            count = int(rng.integers(2, 5))
            messages = [_message(sentence, queue, rng) for _ in range(count)]
            cases.append(messages)
            if rng.random() < 0.3:
                copied = {**messages[0], "text": _typed_differently(messages[0]["text"], rng)}
                cases.append([copied, _message(sentence, queue, rng)])
    return _numbered(cases, rng)


def hidden(
    sentences: dict[str, tuple[str, ...]], each: int, rng: np.random.Generator, chatty: bool = True
) -> Hidden:
    """`each` messages for each sentence, in a mixed order."""
    pairs = [(queue, one) for queue, group in sentences.items() for one in group]
    found = [
        (number, _message(sentence, queue, rng, chatty))
        for number, (queue, sentence) in enumerate(pairs)
        for _ in range(each)
    ]
    order = rng.permutation(len(found))
    rows = [{"id": f"h{at:04d}", **found[i][1]} for at, i in enumerate(order)]
    return Hidden(rows, np.array([found[i][0] for i in order]))


def write(path: Path, rows: Iterable[Row], fields: Sequence[str] = ()) -> Path:
    """JSON lines with these fields of each row, all of them if none is named."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("w", encoding="utf-8") as file:
        for row in rows:
            chosen = {name: row[name] for name in fields or row}
            file.write(json.dumps(chosen, ensure_ascii=False) + "\n")
    return path


def normalized(text: str) -> str:
    """A text without case, punctuation and spaces."""
    return "".join(letter for letter in text.lower() if letter.isalnum())


def groups(rows: Sequence[Row]) -> np.ndarray:
    """The number of the group of each row: same case, or same text but for how it is typed."""
    return connected_groups(
        [(("case", row["case"]), ("text", normalized(row["text"]))) for row in rows]
    )


def _message(sentence: str, queue: str, rng: np.random.Generator, chatty: bool = False) -> Row:
    opener, closer = str(rng.choice(OPENERS)), str(rng.choice(CLOSERS))
    body = sentence[0].upper() + sentence[1:] if not opener or rng.random() < 0.5 else sentence
    extra = str(rng.choice(CHATTY)) if chatty and rng.random() < 0.5 else ""
    parts = [opener, f"{body}{rng.choice(['.', '.', ''])}", extra, closer]
    return {"text": " ".join(part for part in parts if part), "queue": queue}


def _typed_differently(text: str, rng: np.random.Generator) -> str:
    """The same words, typed in another way."""
    ways = (text.upper(), re.sub(" ", "  ", text) + " !", text.lower().replace(",", " -"))
    return ways[int(rng.integers(len(ways)))]


def _numbered(cases: Sequence[Sequence[Row]], rng: np.random.Generator) -> list[Row]:
    names = rng.permutation(len(cases))
    rows = [(f"c{names[at]:03d}", row) for at, case in enumerate(cases) for row in case]
    return [
        {"id": f"m{at:04d}", "case": rows[i][0], **rows[i][1]}
        for at, i in enumerate(rng.permutation(len(rows)))
    ]
