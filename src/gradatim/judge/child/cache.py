"""What the reference said, kept for the next program that makes a check ask the same."""

from __future__ import annotations

import hashlib

from gradatim.judge.protocol.frames import Frame

ROOM = 128 * 2**20  # bytes of memory
_READ = 8  # times as much as its JSON takes an answer that has been read


class Kept:
    """Answers by all that a check asked, from its beginning to the question."""

    def __init__(self) -> None:
        self._said: dict[bytes, Frame] = {}
        self._room = ROOM
        self._role, self._asked = b"", b""

    def begin(self, role: Frame) -> None:
        """Another role: what is kept holds only for the same reference."""
        told = role.message
        self._role = _digest(b"", repr((told["kind"], told["file"], told["files"])), role.blob)

    def heard(self, asked: Frame) -> None:
        """A question to the reference, or the answer to one of its own."""
        before = self._role if asked.message.get("op") == "begin" else self._asked
        self._asked = _digest(before, asked.text, asked.blob)

    def said(self) -> Frame | None:
        """The answer to what was heard last, if it is known."""
        return self._said.get(self._asked)

    def keep(self, answer: Frame) -> None:
        """Keeps the answer to what was heard last, while there is room."""
        self._room -= _READ * len(answer.text) + len(answer.blob)
        if self._room > 0:
            self._said[self._asked] = answer


def _digest(before: bytes, text: str | bytes, blob: bytes) -> bytes:
    raw = text.encode() if isinstance(text, str) else text
    found = hashlib.blake2b(before, digest_size=16)
    found.update(b"%d:" % len(raw) + raw)
    found.update(blob)
    return found.digest()
