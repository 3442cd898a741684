"""The learner's preferences for all pages: theme, text size, keys."""

from __future__ import annotations

from contextvars import ContextVar
from pathlib import Path

from starlette.types import ASGIApp, Receive, Scope, Send

from gradatim.app import preferences
from gradatim.app.preferences import Preferences

_PLAIN = Preferences()
_LOOK: ContextVar[Preferences] = ContextVar("look", default=_PLAIN)


def current() -> Preferences:
    """The preferences for the current request."""
    return _LOOK.get()


class Look:
    """Reads the settings again when their file has changed."""

    def __init__(self, app: ASGIApp, home: Path) -> None:
        self.app, self.path = app, home / preferences.FILE
        self._known: tuple[tuple[int, int], Preferences] = ((0, 0), Preferences())

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        token = _LOOK.set(self._read())
        try:
            await self.app(scope, receive, send)
        finally:
            _LOOK.reset(token)

    def _read(self) -> Preferences:
        try:
            found = self.path.stat()
        except OSError:
            return Preferences()
        version = found.st_mtime_ns, found.st_size
        if self._known[0] != version:
            self._known = version, preferences.read(self.path.parent)
        return self._known[1]
