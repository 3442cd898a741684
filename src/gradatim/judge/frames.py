"""Frames: how a message travels between processes; it knows nothing of what a value means.

A frame is one byte (the peer it goes to or comes from), the length of its JSON and of its blob,
both big-endian, then the JSON and the blob. Nothing in a frame can execute.
"""

from __future__ import annotations

import json
import os
import socket
import struct
import time
from dataclasses import dataclass
from typing import Any

HEAD = struct.Struct(">cII")
LIMIT = 64 * 2**20  # bytes in one frame
LAB, REF, HOST = b"L", b"R", b"H"  # the learner's side, the reference's side, the trusted parent


class BadFrame(Exception):
    """Bytes that are no message of ours: too long, not JSON, nested too deeply."""


class Closed(Exception):
    """The other end is gone."""


class Late(Exception):
    """The other end did not answer in time."""


@dataclass(frozen=True)
class Frame:
    """One message, not yet looked into."""

    peer: bytes
    text: bytes
    blob: bytes = b""

    @property
    def message(self) -> dict[str, Any]:
        """The JSON object; BadFrame if it is anything else."""
        try:
            message = json.loads(self.text)
        except (ValueError, RecursionError) as error:
            raise BadFrame("not JSON") from error
        if not isinstance(message, dict):
            raise BadFrame("not an object")
        return message

    @property
    def head(self) -> bytes:
        return HEAD.pack(self.peer, len(self.text), len(self.blob))


_dumps = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


def frame(peer: bytes, message: dict[str, Any], blobs: list[bytes] | None = None) -> Frame:
    """The frame of a message and the blobs that its values left beside it."""
    return Frame(peer, _dumps(message).encode("utf-8", "surrogatepass"), b"".join(blobs or ()))


class Line:
    """The child's end: blocking reads and writes on a file descriptor, without a system call more.

    A child may not use socket calls, so it reads and writes its socket as a file.
    """

    def __init__(self, fd: int) -> None:
        self.fd = fd
        self._read, self._write = os.read, os.writev  # bound before a learner can replace them

    def _exactly(self, size: int) -> bytes:
        data = self._read(self.fd, size) if size else b""
        if len(data) == size:
            return data
        parts = bytearray(data)
        while len(parts) < size:
            more = self._read(self.fd, size - len(parts))
            if not more:
                raise Closed
            parts += more
        return bytes(parts)

    def receive(self) -> Frame:
        peer, text, blob = HEAD.unpack(self._exactly(HEAD.size))
        return Frame(peer, self._exactly(text), self._exactly(blob))

    def send(self, outgoing: Frame) -> None:
        views = [memoryview(part) for part in (outgoing.head, outgoing.text, outgoing.blob) if part]
        while views:
            sent = self._write(self.fd, views)
            while views and sent >= len(views[0]):
                sent -= len(views.pop(0))
            if views and sent:
                views[0] = views[0][sent:]


def receive(sock: socket.socket, deadline: float, limit: int = LIMIT) -> Frame:
    """One frame from a child that may be hostile; `deadline` in seconds of time.monotonic().

    Raises Late, Closed, or BadFrame for a frame longer than `limit` bytes.
    """
    peer, text, blob = HEAD.unpack(_exactly(sock, HEAD.size, deadline))
    if text + blob > limit:
        raise BadFrame(f"an answer of more than {limit // 2**20} MB")
    return Frame(peer, _exactly(sock, text, deadline), _exactly(sock, blob, deadline))


def send(sock: socket.socket, outgoing: Frame, deadline: float) -> None:
    """Writes one frame; Late or Closed if the other end does not take it."""
    try:
        sock.settimeout(_left(deadline))
        if len(outgoing.text) + len(outgoing.blob) < 65536:
            sock.sendall(outgoing.head + outgoing.text + outgoing.blob)
            return
        for part in (outgoing.head + outgoing.text, outgoing.blob):
            sock.settimeout(_left(deadline))
            sock.sendall(part)
    except TimeoutError as error:
        raise Late from error
    except OSError as error:
        raise Closed from error


def _left(deadline: float) -> float:
    left = deadline - time.monotonic()
    if left <= 0:
        raise Late
    return left


def _exactly(sock: socket.socket, size: int, deadline: float) -> bytes:
    buffer = bytearray(size)
    view, filled = memoryview(buffer), 0
    while filled < size:
        try:
            sock.settimeout(_left(deadline))
            got = sock.recv_into(view[filled:])
        except TimeoutError as error:
            raise Late from error
        except OSError as error:
            raise Closed from error
        if not got:
            raise Closed
        filled += got
    return bytes(buffer)
