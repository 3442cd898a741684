"""Promotions and rollbacks under load: how many requests failed, and which version answered.

    python -m tools.switches --data build/digits --state build/week --switches 100

Works on a copy of the state, with a server of its own. At the end it measures the throughput of
/predict_batch and of single requests.
"""

import argparse
import base64
import http.client
import json
import os
import shutil
import socket
import subprocess
import sys
import tempfile
import threading
import time
from collections import Counter
from pathlib import Path

from images.registry import Registry

CLIENTS = 3
BATCH = 128
HEADERS = {"content-type": "image/png"}


class Server:
    """On a free port of 127.0.0.1; ended by its own process id."""

    def __init__(self, state: Path) -> None:
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        command = [sys.executable, "-m", "images", "serve", f"--state={state}"]
        self.process = subprocess.Popen([*command, f"--port={self.port}"])
        begun = time.monotonic()
        while self.send(self.connect(), "GET", "/ready")[0] != 200:
            if self.process.poll() is not None or time.monotonic() - begun > 120:
                raise SystemExit("the server did not become ready")
            time.sleep(0.05)

    def connect(self) -> http.client.HTTPConnection:
        return http.client.HTTPConnection("127.0.0.1", self.port, timeout=30)

    def send(
        self,
        connection: http.client.HTTPConnection,
        method: str,
        path: str,
        body: bytes = b"",
        kind: str = "image/png",
    ) -> tuple[int, bytes]:
        """Status 0 where no answer came."""
        try:
            connection.request(method, path, body, {"content-type": kind})
            answer = connection.getresponse()
            return answer.status, answer.read()
        except (OSError, http.client.HTTPException):
            connection.close()
            return 0, b""

    def processor_s(self) -> float:
        """What the server has used so far."""
        fields = Path(f"/proc/{self.process.pid}/stat").read_text().rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    def stop(self) -> None:
        self.process.terminate()
        self.process.wait(30)


def load(server: Server, files: list[bytes], done: threading.Event, seen: Counter[str]) -> None:
    connection, count = server.connect(), 0
    while not done.is_set():
        status, body = server.send(connection, "POST", "/predict", files[count % len(files)])
        count += 1
        seen[f"status {status}"] += 1
        if status == 200:
            seen[json.loads(body)["model_version"]] += 1


def switch(server: Server, registry: Registry, file: bytes, switches: int) -> int:
    """Moves the pointer, half of the times by the file and half over HTTP, and asks at once which
    version answers. How often it was not the one that the pointer names."""
    connection, wrong = server.connect(), 0
    other = next(each for each in registry.versions() if each != registry.pointer().live)
    for each in range(switches):
        promote = each % 2 == 0
        if each % 4 < 2:
            registry.promote(other) if promote else registry.rollback()
        else:
            body = json.dumps({"version": other} if promote else {}).encode()
            path = "/versions/promote" if promote else "/versions/rollback"
            server.send(connection, "POST", path, body, "application/json")
        status, answer = server.send(connection, "POST", "/predict", file)
        live = registry.pointer().live
        wrong += status != 200 or json.loads(answer)["model_version"] != live
        time.sleep(0.02)
    return wrong


def throughput(server: Server, files: list[bytes]) -> None:
    coded = [base64.b64encode(each).decode() for each in files[:BATCH]]
    body = json.dumps({"images": coded}).encode()
    connection = server.connect()
    begun, sent, used = time.perf_counter(), 0, server.processor_s()
    while time.perf_counter() - begun < 5:
        assert server.send(connection, "POST", "/predict_batch", body, "application/json")[0] == 200
        sent += len(coded)
    wall, used = time.perf_counter() - begun, server.processor_s() - used
    print(f"batches of {BATCH}: {sent / wall:,.0f} pictures a second,", end=" ")
    print(f"{sent / used:,.0f} in a second of the server's processor time")
    waits: list[float] = []
    begun, used = time.perf_counter(), server.processor_s()
    while time.perf_counter() - begun < 5:
        before = time.perf_counter()
        assert server.send(connection, "POST", "/predict", files[len(waits) % len(files)])[0] == 200
        waits.append(time.perf_counter() - before)
    used = server.processor_s() - used
    half, most = (1000 * sorted(waits)[int(share * len(waits))] for share in (0.5, 0.95))
    print(
        f"one at a time: {len(waits) / 5:,.0f} a second, median {half:.1f} ms, p95 {most:.1f} ms, ",
        end="",
    )
    print(f"{len(waits) / used:,.0f} in a second of processor time")


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--data", type=Path, required=True)
    options.add_argument("--state", type=Path, required=True)
    options.add_argument("--switches", type=int, default=100)
    chosen = options.parse_args()
    files = [each.read_bytes() for each in sorted((chosen.data / "hidden").glob("*.png"))]
    with tempfile.TemporaryDirectory() as folder:
        state = Path(folder) / "state"
        shutil.copytree(chosen.state, state)
        registry, seen, done = Registry(state / "registry"), Counter[str](), threading.Event()
        moves = len(registry.pointer().history)
        server = Server(state)
        try:
            clients = [
                threading.Thread(target=load, args=(server, files, done, seen))
                for _ in range(CLIENTS)
            ]
            for each in clients:
                each.start()
            wrong = switch(server, registry, files[0], chosen.switches)
            done.set()
            for each in clients:
                each.join()
            sent = sum(count for name, count in seen.items() if name.startswith("status"))
            moved = len(registry.pointer().history) - moves
            print(f"{moved} switches, {sent} requests, {sent - seen['status 200']} failed")
            print(f"{wrong} answers after a switch by a version that was not live; {dict(seen)}")
            throughput(server, files)
        finally:
            server.stop()


if __name__ == "__main__":
    main()
