"""Images drawn by code of a pack or a learner, kept while a page may request them."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from threading import Lock

KEPT = 100  # images; the oldest is dropped first


class Images:
    """Keyed by a digest of the code that drew them; a lost image is drawn again."""

    def __init__(self) -> None:
        self._found: dict[str, bytes] = {}
        self._lock = Lock()

    def keep(self, content: bytes) -> str:
        """The name under which an image can be requested."""
        name = digest(content)
        self.get(name, lambda: content)
        return name

    def find(self, name: str) -> bytes | None:
        return self._found.get(name)

    def get(self, name: str, draw: Callable[[], bytes]) -> bytes:
        """The image of that name, drawn if it is not cached."""
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
