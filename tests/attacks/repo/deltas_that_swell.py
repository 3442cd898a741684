# kept: FAIL swells | cannot be read | did not finish | ended its process
# history: FAIL swells | cannot be read | did not finish | ended its process
# clean: ANY
"""A pack in which each object is twice the one before, up to gigabytes; the last is a file."""

import hashlib
import struct
import zlib

from dulwich.repo import Repo

BASE, DELTA, STEPS, MOST = 3, 6, 17, 0xFFFFFF


def spoil(folder):
    repo = Repo(str(folder))
    (blob,) = (entry.sha for entry in repo[repo[repo.head()].tree].items())
    size, places = 2**16, [12]
    pack = b"PACK" + struct.pack(">II", 2, STEPS + 1)
    pack += _head(BASE, size) + zlib.compress(b"x" * size)
    for _ in range(STEPS):
        delta = _count(size) + _count(2 * size) + 2 * _copy(size)
        places.append(len(pack))
        pack += _head(DELTA, len(delta)) + _back(len(pack) - places[-2]) + zlib.compress(delta)
        size *= 2
    pack += hashlib.sha1(pack).digest()
    ids = [bytes([number]) * 20 for number in range(STEPS)] + [bytes.fromhex(blob.decode())]
    found = sorted(zip(ids, places, strict=True))
    index = b"\xfftOc" + struct.pack(">I", 2)
    index += b"".join(struct.pack(">I", sum(id[0] <= n for id in ids)) for n in range(256))
    index += b"".join(id for id, _ in found) + bytes(4 * len(ids))
    index += b"".join(struct.pack(">I", place) for _, place in found) + pack[-20:]
    name = folder / ".git" / "objects" / "pack" / f"pack-{pack[-20:].hex()}.pack"
    name.parent.mkdir(exist_ok=True)
    name.write_bytes(pack)
    name.with_suffix(".idx").write_bytes(index + hashlib.sha1(index).digest())
    loose = folder / ".git" / "objects" / blob.decode()[:2] / blob.decode()[2:]
    loose.chmod(0o644)
    loose.unlink()


def _head(kind, size):
    first, size, head = kind << 4 | size & 15, size >> 4, b""
    while size:
        head, first, size = head + bytes([first | 0x80]), size & 0x7F, size >> 7
    return head + bytes([first])


def _count(size):
    parts = []
    while size > 0x7F:
        parts.append(size & 0x7F | 0x80)
        size >>= 7
    return bytes([*parts, size])


def _back(distance):
    parts = [distance & 0x7F]
    while distance := distance >> 7:
        distance -= 1
        parts.insert(0, distance & 0x7F | 0x80)
    return bytes(parts)


def _copy(size):
    pieces = [(at, min(size - at, MOST)) for at in range(0, size, MOST)]
    words = (struct.pack("<II", at, length)[:7] for at, length in pieces)
    return b"".join(b"\xff" + word for word in words)
