"""This service beside BentoML and LitServe: the same ONNX model, pictures and load, interleaved.

    python3.11 -m venv build/peers
    build/peers/bin/python -m pip install bentoml litserve onnxruntime pillow
    python -m tools.peers --data build/digits --state build/week --peers build/peers

All three decode with `picture.py`, run on one thread of ONNX Runtime and gather what waits into
batches of up to 256. This service also computes the numbers of drift and writes each answer into
SQLite before it gives it; the others write nothing. In each round every server is started, asked
at each number of clients, and ended. Times by the clock, and of the processor, over all processes
of a server; memory is what they do not share, with their part of what they do (PSS).
"""

import argparse
import asyncio
import base64
import json
import os
import random
import shutil
import signal
import socket
import statistics
import subprocess
import sys
import tempfile
import time
from collections import defaultdict
from contextlib import suppress
from pathlib import Path

from images.registry import Registry

LATE_S = 0.25  # the p95 that counts as equal
Figures = dict[str, list[float]]


class Peer:
    """A server and all processes below it, ended as one group that was started here."""

    def __init__(self, name: str, peers: Path, state: Path, model: Path, body: bytes) -> None:
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        python = peers / "bin" / "python"
        port = f"--port={self.port}"
        own = [sys.executable, "-m", "images", "serve", f"--state={state}", port]
        bento = [python, "-m", "bentoml", "serve", "tools.peer_bentoml:Digits", port]
        command: dict[str, list[str | Path]] = {
            "this service": [*own],
            "LitServe": [python, "-m", "tools.peer_litserve"],
        }
        where = {"MODEL": str(model), "PORT": str(self.port), "PYTHONPATH": str(Path.cwd())}
        quiet = {"BENTOML_DO_NOT_TRACK": "1", "LIT_SERVER_LOG_LEVEL": "error"}
        self.failed, self.body, begun = 0, body, time.perf_counter()
        self.process = subprocess.Popen(
            [str(each) for each in command.get(name, [*bento, "--host=127.0.0.1"])],
            env=os.environ | where | quiet,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
        while not asyncio.run(self._answers()):
            if self.process.poll() is not None or time.perf_counter() - begun > 180:
                raise SystemExit(f"{name} did not start")
            time.sleep(0.05)
        self.cold_s, self.cold_processor_s = time.perf_counter() - begun, self.processor_s()

    def pids(self) -> list[int]:
        """The process and all below it."""
        parents = {}
        for each in Path("/proc").glob("[0-9]*/stat"):
            with suppress(OSError):
                parent = each.read_text().rpartition(")")[2].split()[1]
                parents[int(each.parent.name)] = int(parent)
        found = [self.process.pid]
        for pid in found:
            found += [child for child, parent in parents.items() if parent == pid]
        return found

    def processor_s(self) -> float:
        ticks = 0
        for pid in self.pids():
            with suppress(OSError):
                fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
                ticks += int(fields[11]) + int(fields[12])
        return ticks / os.sysconf("SC_CLK_TCK")

    def memory_mb(self) -> float:
        rolls = [Path(f"/proc/{pid}/smaps_rollup").read_text() for pid in self.pids()]
        return sum(int(each.split("\nPss:")[1].split()[0]) for each in rolls) / 1024

    async def _answers(self) -> bool:
        try:
            return await ask(*await asyncio.open_connection("127.0.0.1", self.port), self.body)
        except (OSError, asyncio.IncompleteReadError):
            return False

    def load(self, clients: int, seconds: float) -> list[float]:
        """How long each answer took, with that many clients that ask again when answered."""
        return asyncio.run(self._load(clients, time.perf_counter() + seconds))

    async def _load(self, clients: int, until: float) -> list[float]:
        waits: list[float] = []

        async def client() -> None:
            reader, writer = await asyncio.open_connection("127.0.0.1", self.port)
            while time.perf_counter() < until:
                begun = time.perf_counter()
                if await ask(reader, writer, self.body):
                    waits.append(time.perf_counter() - begun)
                else:
                    self.failed += 1
            writer.close()

        await asyncio.gather(*(client() for _ in range(clients)))
        return waits

    def stop(self) -> None:
        below = self.pids()
        self.process.terminate()
        try:
            self.process.wait(20)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
        for pid in below:  # whoever outlived it
            with suppress(ProcessLookupError):
                os.kill(pid, signal.SIGKILL)


async def ask(reader: asyncio.StreamReader, writer: asyncio.StreamWriter, body: bytes) -> bool:
    head = f"POST /predict HTTP/1.1\r\nhost: x\r\ncontent-length: {len(body)}\r\n"
    writer.write(head.encode() + b"content-type: application/json\r\n\r\n" + body)
    head = (await reader.readuntil(b"\r\n\r\n")).decode().lower()
    if "content-length: " in head:
        content = await reader.readexactly(int(head.split("content-length: ")[1].split("\r")[0]))
    else:  # in pieces
        content = b""
        while size := int(await reader.readline(), 16):
            content += (await reader.readexactly(size + 2))[:-2]
        await reader.readline()
    return head.startswith("http/1.1 200") and b'"label"' in content


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    for name in ("--data", "--state", "--peers"):
        parser.add_argument(name, type=Path, required=True)
    parser.add_argument("--clients", type=int, nargs="+", default=[1, 8, 32, 64])
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--seconds", type=float, default=5)
    options = parser.parse_args()
    picture = sorted((options.data / "hidden").glob("*.png"))[0].read_bytes()
    coded = base64.b64encode(picture).decode()
    one, many = (json.dumps(each).encode() for each in ({"image": coded}, {"images": [coded]}))
    found: dict[str, Figures] = defaultdict(lambda: defaultdict(list))
    with tempfile.TemporaryDirectory() as folder:
        state, model = Path(folder) / "state", Path(folder) / "model.onnx"
        shutil.copytree(options.state, state)
        registry = Registry(state)
        model.write_bytes(registry.model(registry.pointer().live))
        names = ["this service", "BentoML", "LitServe"]
        for _ in range(options.rounds):
            random.shuffle(names)
            for name in names:
                body = many if name == "BentoML" else one
                peer, figures = Peer(name, options.peers, state, model, body), found[name]
                try:
                    figures["cold"].append(peer.cold_s)
                    figures["cold processor"].append(peer.cold_processor_s)
                    peer.load(8, 1)  # warms it
                    for clients in options.clients:
                        used = peer.processor_s()
                        waits = sorted(peer.load(clients, options.seconds))
                        used = peer.processor_s() - used
                        if not used:
                            raise SystemExit(f"{name}: {peer.pids()} used no processor")
                        figures[f"rate {clients}"].append(len(waits) / options.seconds)
                        figures[f"p95 {clients}"].append(waits[int(0.95 * len(waits))])
                        figures[f"processor {clients}"].append(len(waits) / used)
                    figures["memory"].append(peer.memory_mb())
                    figures["failed"].append(peer.failed)
                finally:
                    peer.stop()
    show(found, options.clients)
    print(json.dumps(found))


def show(found: dict[str, Figures], clients: list[int]) -> None:
    """Medians over rounds."""
    for name, figures in sorted(found.items()):
        half = {key: statistics.median(each) for key, each in figures.items()}
        fits = [half[f"rate {n}"] for n in clients if half[f"p95 {n}"] <= LATE_S]
        print(f"{name}: {max(fits, default=0):.0f} requests a second at a p95 up to {LATE_S} s;")
        print(f"  {sum(figures['failed']):.0f} failed; {half['memory']:.0f} MB;", end=" ")
        print(f"ready after {half['cold']:.1f} s", end=" ")
        print(f"({half['cold processor']:.1f} s of the processor)")
        for n in clients:
            print(f"  {n} clients: {half[f'rate {n}']:.0f} a second,", end=" ")
            print(f"p95 {1000 * half[f'p95 {n}']:.0f} ms,", end=" ")
            print(f"{half[f'processor {n}']:.0f} in a second of the processor")


if __name__ == "__main__":
    main()
