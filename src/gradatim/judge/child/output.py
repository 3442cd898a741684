"""What a learner's code prints, recorded up to a limit and sent with the answer to its call."""

from __future__ import annotations

import io

KEEP = 8_192  # characters of one call


class Output(io.TextIOBase):
    """Stands in for standard output and standard error."""

    def __init__(self) -> None:
        self._parts: list[str] = []
        self._kept = 0

    def write(self, text: str) -> int:
        if not isinstance(text, str):
            raise TypeError(f"write() argument must be str, not {type(text).__name__}")
        text = str.__str__(text)  # a class of the learner's may say anything of its length
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
