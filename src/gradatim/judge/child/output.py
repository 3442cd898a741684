"""Records what the learner's code prints, up to a limit, to be sent with an answer."""

from __future__ import annotations

import io

MAX_CHARACTERS = 8_192  # characters per call


class CapturedOutput(io.TextIOBase):
    """Replaces standard output and standard error."""

    def __init__(self) -> None:
        self._parts: list[str] = []
        self._length = 0

    def write(self, text: str) -> int:
        if not isinstance(text, str):
            raise TypeError(f"write() argument must be str, not {type(text).__name__}")
        text = str.__str__(text)  # a subclass of the learner's may override __len__
        room = MAX_CHARACTERS - self._length
        if room > 0:
            self._parts.append(text[:room])
            self._length += len(text)
        return len(text)

    def writable(self) -> bool:
        return True

    def drain(self) -> str:
        """Everything printed since the last call."""
        text = "".join(self._parts)
        if self._length > MAX_CHARACTERS:
            text += "\n[the rest is not shown]"
        self._parts.clear()
        self._length = 0
        return text
