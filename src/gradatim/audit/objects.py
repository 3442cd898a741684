"""Sizes of Git objects, read from their headers, so that only small enough blobs are opened."""

from __future__ import annotations

import os
import zlib
from pathlib import Path
from typing import cast

from dulwich.object_store import DiskObjectStore
from dulwich.objects import ObjectID, hex_to_sha
from dulwich.repo import Repo

_OFS_DELTA, _REF_DELTA = 6, 7
_HEADER = 4096  # bytes of a packed object that hold its header and that of its delta


def size(repository: Repo, name: bytes) -> int:
    """The size of an object in bytes; KeyError if it does not exist."""
    store = repository.object_store
    for part in (store, *store.alternates):
        loose = _folder(part) / name[:2].decode() / name[2:].decode()
        if loose.is_file():
            return _loose(loose)
        for pack in part.packs:
            try:
                offset = pack.index.object_offset(hex_to_sha(ObjectID(name)))
            except KeyError:
                continue
            with open(pack.data.path, "rb", buffering=0) as file:
                return _packed(os.pread(file.fileno(), _HEADER, offset))
    raise KeyError(name)


def _folder(store: object) -> Path:
    return Path(os.fsdecode(cast(DiskObjectStore, store).path))


def _loose(path: Path) -> int:
    with path.open("rb") as file:
        head = zlib.decompressobj().decompress(file.read(128), 64)
    return int(head.partition(b"\0")[0].split(b" ")[1])


def _packed(head: bytes) -> int:
    """The size in a pack entry; for a delta, the size of its result."""
    first = head[0]
    kind, number, at, shift = first >> 4 & 7, first & 15, 1, 4
    while head[at - 1] & 128:
        number |= (head[at] & 127) << shift
        at, shift = at + 1, shift + 7
    if kind not in (_OFS_DELTA, _REF_DELTA):
        return number
    if kind == _REF_DELTA:
        at += 20
    else:
        while head[at] & 128:
            at += 1
        at += 1
    delta = zlib.decompressobj().decompress(head[at:], 40)
    return _varint(delta, _varint(delta, 0)[1])[0]


def _varint(data: bytes, at: int) -> tuple[int, int]:
    number, shift = 0, 0
    while True:
        number |= (data[at] & 127) << shift
        at, shift = at + 1, shift + 7
        if not data[at - 1] & 128:
            return number, at
