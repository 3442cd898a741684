# kept: FAIL the repository is damaged
# history: FAIL the repository is damaged
"""The same in a pack, which is believed about the ids of what it holds."""

import hashlib
import shutil
import struct
import zlib

from dulwich.repo import Repo


def spoil(folder):
    repo = Repo(str(folder))
    first = repo[repo.head()].parents[0]
    things = {
        bytes.fromhex(id.decode()): (repo[id].type_num, repo[id].as_raw_string())
        for id in repo.object_store
    }
    known = bytes.fromhex(first.decode())
    things[known] = (1, things[known][1].replace(b"Add the price list", b"Add my price list"))
    repo.close()
    store = folder / ".git" / "objects"
    shutil.rmtree(store)
    (store / "pack").mkdir(parents=True)
    pack, places = b"PACK" + struct.pack(">II", 2, len(things)), {}
    for id, (kind, body) in sorted(things.items()):
        part = _head(kind, len(body)) + zlib.compress(body)
        places[id] = (len(pack), zlib.crc32(part))
        pack += part
    pack += hashlib.sha1(pack).digest()
    index = b"\xfftOc" + struct.pack(">I", 2)
    index += b"".join(struct.pack(">I", sum(id[0] <= n for id in places)) for n in range(256))
    index += b"".join(places)
    index += b"".join(struct.pack(">I", crc) for _, crc in places.values())
    index += b"".join(struct.pack(">I", at) for at, _ in places.values()) + pack[-20:]
    place = store / "pack" / ("pack-" + "0" * 40)
    place.with_suffix(".pack").write_bytes(pack)
    place.with_suffix(".idx").write_bytes(index + hashlib.sha1(index).digest())


def _head(kind, size):
    first, left = kind << 4 | size & 15, size >> 4
    head = b""
    while left:
        head += bytes([first | 128])
        first, left = left & 127, left >> 7
    return head + bytes([first])
