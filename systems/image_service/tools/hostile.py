"""Hostile pictures over HTTP: how they were answered, how long it took, and how much memory.

    python -m tools.hostile --data build/digits --state build/week --pictures 500

Made pictures (bombs, odd modes and sizes, forged headers) and good ones with bytes that were
changed, cut or doubled. Afterwards the server is killed while it answers, and another one on the
same state must know every answer that was given.
"""

import argparse
import io
import shutil
import struct
import tempfile
import time
import zlib
from collections import Counter
from pathlib import Path

import numpy as np
from PIL import Image

from images.registry import Registry
from tools.rollouts import Server

KILLS = 5


def _png(picture: Image.Image, **options: object) -> bytes:
    file = io.BytesIO()
    picture.save(file, "PNG", **options)
    return file.getvalue()


def _chunk(name: bytes, content: bytes) -> bytes:
    body = name + content
    return struct.pack(">I", len(content)) + body + struct.pack(">I", zlib.crc32(body))


def hostile_files() -> list[bytes]:
    """Each is valid in some way, or pretends to be."""
    found = [b"", b"\x89PNG\r\n\x1a\n", b"GIF89a" + bytes(30), b"<svg/>", bytes(999_999)]
    for mode in ("1", "L", "LA", "P", "RGB", "RGBA", "I;16"):
        found += [_png(Image.new(mode, size)) for size in ((1, 1), (1400, 1400), (1, 9999))]
    for width, height in ((1400, 1429), (30000, 30000), (2**31 - 1, 1), (0, 8)):
        header = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
        data = zlib.compress(bytes(4_000_000), 9)
        found.append(b"\x89PNG\r\n\x1a\n" + _chunk(b"IHDR", header) + _chunk(b"IDAT", data))
    small = _png(Image.new("L", (8, 8)))
    bomb = b"Comment\0\0" + zlib.compress(bytes(50_000_000), 9)
    for name, content in ((b"zTXt", bomb), (b"eXIf", b"II*\0\xff\xff\xff\xff"), (b"iCCP", bomb)):
        found.append(small[:33] + _chunk(name, content) + small[33:])
    return found


def corrupt(good: bytes, rng: np.random.Generator) -> bytes:
    bad = bytearray(good)
    for _ in range(rng.integers(1, 6)):
        index = int(rng.integers(8, len(bad)))
        match rng.integers(0, 3):
            case 0:
                bad[index] = int(rng.integers(0, 256))
            case 1:
                del bad[index : index + int(rng.integers(1, 20))]
            case _:
                bad[index:index] = bad[index // 2 : index]
        if len(bad) < 9:
            break
    return bytes(bad)


def kill_and_count(server: Server, state: Path, files: list[bytes]) -> tuple[int, int]:
    """How many ids were answered until a kill, and how many of them the state does not know."""
    connection = server.connect()
    given: list[str] = []
    until = time.monotonic() + 1
    while time.monotonic() < until:
        status, body = server.send(connection, "POST", "/predict", files[len(given) % len(files)])
        if status == 200:
            given.append(body.split(b'"request_id":"')[1].split(b'"')[0].decode())
    server.process.kill()
    server.process.wait()
    store = Registry(state).store
    lost = 0
    for each in given:
        try:
            store.add_feedback(each, 0, time.time())
        except ValueError:
            lost += 1
    store.close()
    return len(given), lost


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--state", type=Path, required=True)
    parser.add_argument("--pictures", type=int, default=500)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    files = [each.read_bytes() for each in sorted((options.data / "hidden").glob("*.png"))]
    rng = np.random.default_rng(options.seed)
    files_sent = hostile_files()
    while len(files_sent) < options.pictures:
        files_sent.append(corrupt(files[rng.integers(0, len(files))], rng))
    with tempfile.TemporaryDirectory() as folder:
        state = Path(folder) / "state"
        shutil.copytree(options.state, state)
        server = Server(state)
        try:
            connection, statuses, longest, used = server.connect(), Counter[int](), 0.0, 0.0
            for each in files_sent:
                begun, before = time.perf_counter(), server.processor_s()
                statuses[server.send(connection, "POST", "/predict", each)[0]] += 1
                longest = max(longest, time.perf_counter() - begun)
                used = max(used, server.processor_s() - before)
            status = Path(f"/proc/{server.process.pid}/status").read_text()
            peak = int(status.split("VmHWM:")[1].split()[0]) / 1024
            print(
                f"{len(files_sent)} hostile pictures: {dict(sorted(statuses.items()))}, at most",
                end=" ",
            )
            print(f"{longest:.2f} s ({used:.2f} s of processor time), {peak:.0f} MB at the peak")
            answered = lost = 0
            for _ in range(KILLS):
                more, gone = kill_and_count(server, state, files)
                answered, lost = answered + more, lost + gone
                server = Server(state)
            print(f"{KILLS} kills: of {answered} answers that were given {lost} were lost")
        finally:
            server.stop()


if __name__ == "__main__":
    main()
