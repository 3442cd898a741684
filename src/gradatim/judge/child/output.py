"""Records what the learner's code prints, up to a limit, to be sent with an answer."""

from __future__ import annotations

import io

KEEP = 8_192  # characters per call


class Output(io.TextIOBase):
    """Replaces standard output and standard error."""

    def __init__(self) -> None:
        self._parts: list[str] = []
        self._kept = 0

    def write(self, text: str) -> int:
        if not isinstance(text, str):
            raise TypeError(f"write() argument must be str, not {type(text).__name__}")
        text = str.__str__(text)  # a subclass of the learner's may override __len__
        room = KEEP - self._kept
        if room > 0:
            self._parts.append(text[:room])
            self._kept += len(text)
        return len(text)

    def writable(self) -> bool:
        return True

    def drain(self) -> str:
        """Everything printed since the last call."""
        text = "".join(self._parts)
        if self._kept > KEEP:
            text += "\n[the rest is not shown]"
        self._parts.clear()
        self._kept = 0
        return text
