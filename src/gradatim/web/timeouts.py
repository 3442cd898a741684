"""A timeout for the head of a request, so that no client can hold a connection forever."""

from __future__ import annotations

import asyncio
from typing import Any

from uvicorn.protocols.http.h11_impl import H11Protocol

HEAD_S = 15.0  # seconds for everything before the body; `guard` limits the body


class TimeoutProtocol(H11Protocol):
    """Closes a connection on which no request arrives, or only part of one."""

    _waits: asyncio.TimerHandle | None = None

    def connection_made(self, transport: Any) -> None:
        super().connection_made(transport)
        self._wait()

    def data_received(self, data: bytes) -> None:
        super().data_received(data)
        if self._is_answering():
            self._stop()
        elif self._waits is None:  # one deadline for the whole head, not one for each byte
            self._wait()

    def connection_lost(self, exc: Exception | None) -> None:
        self._stop()
        super().connection_lost(exc)

    def _is_answering(self) -> bool:
        return self.cycle is not None and not self.cycle.response_complete

    def _wait(self) -> None:
        self._waits = self.loop.call_later(HEAD_S, self._give_up)

    def _stop(self) -> None:
        if self._waits is not None:
            self._waits.cancel()
            self._waits = None

    def _give_up(self) -> None:
        self._waits = None
        if not self._is_answering():
            self.transport.close()
