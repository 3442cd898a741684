"""Canary, promotion, rollback and a killed worker under load: what failed, which version answered.

    python -m tools.rollouts --data build/digits --state build/week --rounds 100
    python -m tools.rollouts --data build/digits --state build/week --rounds 100 --outside

Two workers behind the balancer, on a copy of the state: a folder, or with `--outside` PostgreSQL
and a store of objects. Each round makes a version the canary for half of the ids, promotes it,
rolls back, and kills a worker, which is started again. Clients write down when they asked;
afterwards each answer is compared with the versions to which its id could be routed at that time,
and with what the state says of it. At the end the throughput of one worker is measured.
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
import uuid
from collections import Counter
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

from images.errors import ImagesError
from images.registry import Pointer, Registry
from tools import local_services
from tools.balancer import Balancer

CLIENTS = 3
BATCH = 128
PAUSE_S = 0.05  # between moves, so that requests come in between


class Server:
    """On a free port of 127.0.0.1; ended by its own process id."""

    def __init__(self, state: Path | str) -> None:
        self.state = state
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        command = [sys.executable, "-m", "images", "serve", f"--state={state}"]
        self.process = subprocess.Popen([*command, f"--port={self.port}"])
        begun, connection = time.monotonic(), self.connect()
        while self.send(connection, "GET", "/ready")[0] != 200:
            if self.process.poll() is not None or time.monotonic() - begun > 120:
                raise SystemExit("the server did not become ready")
            time.sleep(0.05)
        connection.close()

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


@dataclass(frozen=True)
class AnsweredRequest:
    request_id: str
    version: str
    begun: float  # seconds since 1970
    ended: float


@dataclass(frozen=True)
class PointerMove:
    """A move was in force from somewhere between `begun` and `ended` on."""

    pointer: Pointer
    begun: float
    ended: float


class LoadGenerator:
    """Clients that ask one picture behind the other, through the balancer."""

    def __init__(self, port: int, files: list[bytes]) -> None:
        self._port, self._files = port, files
        self.statuses: Counter[int] = Counter()
        self.answers: list[AnsweredRequest] = []
        self._done = threading.Event()
        self._threads = [threading.Thread(target=self._ask) for _ in range(CLIENTS)]
        for each in self._threads:
            each.start()

    def _ask(self) -> None:
        connection = http.client.HTTPConnection("127.0.0.1", self._port, timeout=60)
        while not self._done.is_set():
            asked, begun, status = uuid.uuid4().hex, time.time(), 0
            headers = {"content-type": "image/png", "x-request-id": asked}
            try:
                file = self._files[len(self.answers) % len(self._files)]
                connection.request("POST", "/predict", file, headers)
                answer = connection.getresponse()
                status, body = answer.status, answer.read()
            except (OSError, http.client.HTTPException):
                connection.close()
            self.statuses[status] += 1
            if status == 200:
                version = json.loads(body)["model_version"]
                self.answers.append(AnsweredRequest(asked, version, begun, time.time()))

    def stop(self) -> None:
        self._done.set()
        for each in self._threads:
            each.join()


def count_misrouted(answers: list[AnsweredRequest], moves: list[PointerMove]) -> int:
    """How many answers came from a version to which their id was never routed while they were
    asked for."""
    wrong = 0
    for each in answers:
        allowed = {
            move.pointer.route(each.request_id)
            for index, move in enumerate(moves)
            if move.begun <= each.ended
            and (index + 1 == len(moves) or each.begun <= moves[index + 1].ended)
        }
        wrong += each.version not in allowed
    return wrong


def run_rounds(
    registry: Registry, workers: list[Server], ports: list[int], rounds: int
) -> list[PointerMove]:
    """The rounds: what was moved, with the pointer of the start."""
    moves = [PointerMove(registry.pointer(), 0.0, 0.0)]
    state, other = workers[0].state, registry.versions()[0]
    for each in range(rounds):
        for number, (action, version) in enumerate(
            [("canary", other), ("promote", None), ("rollback", None)]
        ):
            begun = time.time()
            pointer = registry.move(action, version, 0.5)
            moves.append(PointerMove(pointer, begun, time.time()))
            if number == each % 3:  # in a different part of each round
                victim = each % 2
                workers[victim].process.kill()
                workers[victim].process.wait()
                workers[victim] = Server(state)
                ports[victim] = workers[victim].port
            time.sleep(PAUSE_S)
    return moves


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
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--state", type=Path, required=True)
    parser.add_argument("--rounds", type=int, default=100)
    parser.add_argument("--outside", action="store_true")
    options = parser.parse_args()
    files = [each.read_bytes() for each in sorted((options.data / "hidden").glob("*.png"))]
    with ExitStack() as stack:
        state = stack.enter_context(tempfile.TemporaryDirectory()) + "/state"
        shutil.copytree(options.state, state)
        if options.outside:
            state = copy_state(state, stack.enter_context(local_services.state()))
        registry = Registry(state)
        before = len(registry.store.moves())
        workers = [Server(state), Server(state)]
        balancer = Balancer([each.port for each in workers])
        threading.Thread(target=balancer.serve_forever, daemon=True).start()
        load = LoadGenerator(balancer.server_port, files)
        try:
            moves = run_rounds(registry, workers, balancer.workers, options.rounds)
            load.stop()
            sent, history = load.statuses.total(), registry.store.moves()[before:]
            print(
                f"{options.rounds} rounds, {len(moves) - 1} moves, {options.rounds} kills:", end=" "
            )
            print(f"{sent} requests, {sent - load.statuses[200]} failed,", end=" ")
            print(f"{balancer.retries} sent to the other worker")
            print(
                f"{count_misrouted(load.answers, moves)} answers of a version that was not routed,",
                end=" ",
            )
            print(f"{dict(Counter(each.version for each in load.answers))}")
            lost = sum(not is_known(registry, each) for each in load.answers)
            print(f"{lost} answers unknown to the state; {len(history)} moves in its history")
            throughput(workers[0], files)
        finally:
            load.stop()
            balancer.shutdown()
            balancer.server_close()
            for each in workers:
                each.stop()
            registry.store.close()


def copy_state(folder: str, state: str) -> str:
    """Copies the versions of a folder, and says which one is live. Returns `state`."""
    inside, found = Registry(folder), Registry(state)
    for version in inside.versions():
        parts = (inside.file(version, name) for name in ("model.onnx", "reference.npz"))
        found.add(inside.card(version), *parts)
    found.start(inside.pointer().live)
    found.store.close()
    inside.store.close()
    return state


def is_known(registry: Registry, answer: AnsweredRequest) -> bool:
    """Whether feedback on it is taken."""
    try:
        registry.store.add_feedback(answer.request_id, 0, time.time())
    except ImagesError:
        return False
    return True


if __name__ == "__main__":
    main()
