"""Frames: how a message travels between processes. It knows nothing about the meaning of values.

A frame is one byte (the peer that it goes to or comes from), the lengths of its JSON and of its
blob (big-endian), then the JSON and the blob. Nothing in a frame can be executed.
"""

from __future__ import annotations

import json
import os
import re
import select
import socket
import struct
import time
from dataclasses import dataclass
from functools import cached_property
from typing import Any, NoReturn

HEAD = struct.Struct(">cII")
MAX_FRAME = 64 * 2**20  # bytes in one frame
MAX_TEXT = 16 * 2**20  # of these, bytes of JSON; as a str they may take four times as much
MAX_OBJECTS = 64 * 2**20  # bytes of memory for the parsed JSON: a list takes 64, and 3 in a frame
GREETING = b"\0"  # the first byte that a child writes, before it runs any code from elsewhere
_CREDENTIALS = struct.Struct("3i")  # process, user, group; see unix(7)
_HAS_PASSCRED = hasattr(socket, "SO_PASSCRED")
_SMALL, _LARGE = 2**16, 2**20  # bytes per read
LAB, REF, HOST = b"L", b"R", b"H"  # the learner's side, the reference's side, the trusted parent


class BadFrame(Exception):
    """Bytes that are not a valid message: too long, not JSON, nested too deeply."""


class Closed(Exception):
    """The other end is gone."""


class TimedOut(Exception):
    """The other end did not answer in time."""


@dataclass(frozen=True)
class Frame:
    """One message, not yet parsed."""

    peer: bytes
    text: bytes
    blob: bytes = b""

    @cached_property
    def message(self) -> dict[str, Any]:
        """The JSON object; BadFrame if it is anything else."""
        if _needs_too_much_memory(self.text):
            raise BadFrame("too many values")
        try:
            message = _loads(self.text.decode("utf-8", "surrogatepass"))
        except (ValueError, RecursionError) as error:
            raise BadFrame("not JSON") from error
        if not isinstance(message, dict):
            raise BadFrame("not an object")
        return message

    def __len__(self) -> int:
        """Its size in bytes."""
        return HEAD.size + len(self.text) + len(self.blob)

    @property
    def header(self) -> bytes:
        return HEAD.pack(self.peer, len(self.text), len(self.blob))


def _estimate_memory(text: bytes) -> int:
    """An upper bound of the memory that the values of a JSON text take, in bytes. Commas within
    strings count too."""
    return text.count(b"{") * 184 + text.count(b"[") * 88 + text.count(b",") * 72


def _needs_too_much_memory(text: bytes) -> bool:
    """Whether the values of a JSON text may take more than MAX_OBJECTS, found without parsing."""
    if len(text) * 90 <= MAX_OBJECTS or _estimate_memory(text) <= MAX_OBJECTS:
        return False
    estimate = 0
    for match in _TEXT_AND_STRING.finditer(text):  # commas within strings do not count
        estimate += _estimate_memory(match[1]) + 40
        if estimate > MAX_OBJECTS:
            return True
    return False


def _refuse(constant: str) -> NoReturn:
    raise ValueError(f"{constant} is not JSON")


# The text before a string, and the string. The quantifiers are possessive, and anything matches
# after a quote, so that no text causes backtracking.
_TEXT_AND_STRING = re.compile(rb'([^"]*+)(?:"(?:[^"\\]++|\\.?)*+"?)?', re.DOTALL)
_loads = json.JSONDecoder(parse_constant=_refuse).decode
_dumps = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


def frame(peer: bytes, message: dict[str, Any], blobs: list[bytes] | None = None) -> Frame:
    """The frame of a message and the blobs of its values."""
    return Frame(peer, _dumps(message).encode("utf-8", "surrogatepass"), b"".join(blobs or ()))


class Line:
    """The child's end: blocking reads and writes on a file descriptor, with few system calls.

    A child may not use socket calls, so it reads and writes its socket like a file.
    """

    def __init__(self, fd: int) -> None:
        self.fd = fd
        self._read, self._write = os.read, os.writev  # saved before a learner can replace them
        self._buffer = b""

    def _read_exactly(self, size: int) -> bytes:
        data = self._buffer if len(self._buffer) >= size else self._read_at_least(size)
        self._buffer = data[size:]
        return data[:size]

    def _read_at_least(self, size: int) -> bytes:
        parts = bytearray(self._buffer)
        while len(parts) < size:
            more = self._read(self.fd, max(_SMALL, size - len(parts)))
            if not more:
                raise Closed
            parts += more
        return bytes(parts)

    def send_greeting(self) -> None:
        """Reports that the process has started."""
        self._write(self.fd, [GREETING])

    def receive(self) -> Frame:
        peer, text, blob = HEAD.unpack(self._read_exactly(HEAD.size))
        return Frame(peer, self._read_exactly(text), self._read_exactly(blob))

    def send(self, outgoing: Frame) -> None:
        views = [
            memoryview(part) for part in (outgoing.header, outgoing.text, outgoing.blob) if part
        ]
        while views:
            sent = self._write(self.fd, views)
            while views and sent >= len(views[0]):
                sent -= len(views.pop(0))
            if views and sent:
                views[0] = views[0][sent:]


class Wire:
    """The trusted end of a line to a child that may be hostile.

    Deadlines are in seconds of time.monotonic(). The socket is polled only after a call has found
    it not ready, since most of a verdict's time is spent in such calls.
    """

    def __init__(self, sock: socket.socket) -> None:
        sock.setblocking(False)
        if _HAS_PASSCRED:
            sock.setsockopt(socket.SOL_SOCKET, socket.SO_PASSCRED, 1)
        self._sock, self._buffer = sock, b""
        self._poll, self._registered_event = select.poll(), 0

    def has_more(self, deadline: float) -> bool:
        """Whether there is something to read before the deadline."""
        return bool(self._buffer) or self._is_ready(select.POLLIN, deadline)

    def sender_pid(self) -> int:
        """The PID of the process that sent GREETING, according to the kernel; 0 if the kernel does
        not tell. Call it once, before anything else is read."""
        try:
            got, ancillary, _, _ = self._sock.recvmsg(
                len(GREETING), socket.CMSG_SPACE(_CREDENTIALS.size)
            )
        except OSError as error:
            raise Closed from error
        if got != GREETING:
            raise Closed if not got else BadFrame("no greeting")
        return _CREDENTIALS.unpack(ancillary[0][2])[0] if ancillary else 0

    def receive(self, deadline: float, limit: int = MAX_FRAME) -> Frame:
        """The next frame. Raises TimedOut, Closed, or BadFrame beyond `limit` bytes."""
        peer, text, blob = HEAD.unpack(self._read_exactly(HEAD.size, deadline))
        if text + blob > limit:
            raise BadFrame(f"an answer of more than {limit // 2**20} MB")
        if text > MAX_TEXT:
            raise BadFrame(f"an answer of more than {MAX_TEXT // 2**20} MB of text")
        return Frame(peer, self._read_exactly(text, deadline), self._read_exactly(blob, deadline))

    def send(self, outgoing: Frame, deadline: float) -> None:
        """Writes one frame; TimedOut or Closed if the other end does not read it."""
        header_and_text = outgoing.header + outgoing.text
        if len(outgoing.blob) < _SMALL:
            self._write_all(header_and_text + outgoing.blob, deadline)
            return
        self._write_all(header_and_text, deadline)
        self._write_all(outgoing.blob, deadline)

    def _read_exactly(self, size: int, deadline: float) -> bytes:
        """The next `size` bytes. Memory is allocated as they arrive, not as they are announced."""
        parts, missing = [self._buffer[:size]], size - len(self._buffer)
        self._buffer = self._buffer[size:]
        while missing > 0:
            got = self._read_some(max(_SMALL, min(missing, _LARGE)), deadline)
            parts.append(got[:missing])
            self._buffer = got[missing:]
            missing -= len(got)
        return parts[0] if len(parts) == 1 else b"".join(parts)

    def _read_some(self, max_size: int, deadline: float) -> bytes:
        while True:
            try:
                got = self._sock.recv(max_size)
            except BlockingIOError:
                self._wait(select.POLLIN, deadline)
                continue
            except OSError as error:
                raise Closed from error
            if not got:
                raise Closed
            return got

    def _write_all(self, data: bytes, deadline: float) -> None:
        unsent = memoryview(data)
        while unsent:
            try:
                unsent = unsent[self._sock.send(unsent) :]
            except BlockingIOError:
                self._wait(select.POLLOUT, deadline)
            except OSError as error:
                raise Closed from error

    def _wait(self, event: int, deadline: float) -> None:
        if time.monotonic() >= deadline or not self._is_ready(event, deadline):
            raise TimedOut

    def _is_ready(self, event: int, deadline: float) -> bool:
        if event != self._registered_event:
            self._poll.register(self._sock, event)
            self._registered_event = event
        timeout = max(deadline - time.monotonic(), 0.0)
        return bool(self._poll.poll(timeout * 1000))
