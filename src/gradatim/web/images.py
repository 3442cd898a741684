"""Images that code of a pack or a learner drew, for as long as a page may ask for them."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from threading import Lock

KEPT = 100  # images; the oldest goes first


class Images:
    """Named by the digest of what drew them; whatever is lost here is drawn again."""

    def __init__(self) -> None:
        self._found: dict[str, bytes] = {}
        self._lock = Lock()

    def keep(self, content: bytes) -> str:
        """The name under which an image can be asked for."""
        name = digest(content)
        self.get(name, lambda: content)
        return name

    def find(self, name: str) -> bytes | None:
        return self._found.get(name)

    def get(self, name: str, draw: Callable[[], bytes]) -> bytes:
        """The image of that name, drawn if it is not known yet."""
        found = self._found.get(name)
        content = draw() if found is None else found
        with self._lock:
            self._found.pop(name, None)
            self._found[name] = content
            while len(self._found) > KEPT:
                del self._found[next(iter(self._found))]
        return content


def digest(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()[:16]
