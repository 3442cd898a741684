"""Docker or Podman with Compose, where one runs: builds, starts, asks, and takes down again."""

import contextlib
import http.client
import json
import os
import re
import shutil
import subprocess
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from uuid import uuid4

from gradatim.verify import failure
from gradatim.verify.service import Response, free_port, send_request

PROGRAMS = ("docker", "podman")
BUILD, START, ANSWER = 1200.0, 180.0, 60.0  # seconds
# Words of an engine that has no network; the image may be right all the same.
OFFLINE = re.compile(
    r"name resolution|network is unreachable|could not resolve|no such host|i/o timeout|"
    r"connection (refused|timed out)|TLS handshake|failed to establish a new connection|"
    r"proxyconnect|toomanyrequests",
    re.IGNORECASE,
)


class Unreachable(Exception):
    """It cannot be shown here; why."""


class Engine:
    """A Compose file of a project, under a name and a port of its own."""

    def __init__(self, program: str, folder: Path, file: str) -> None:
        self.program, self._folder, self._port = program, folder, free_port()
        name = f"gradatim-{uuid4().hex[:10]}"
        self._compose = [program, "compose", "--file", file, "--project-name", name]

    @classmethod
    @contextlib.contextmanager
    def available(cls, folder: Path, file: str) -> Iterator["Engine"]:
        """An engine that answers; what it has started is taken down behind the block, its volumes
        and its image with it. Unreachable where there is none."""
        there = [program for program in PROGRAMS if shutil.which(program)]
        answering = [
            one for one in there if _succeeds(one, "info") and _succeeds(one, "compose", "version")
        ]
        if not answering:
            why = (
                f"{' and '.join(there)} without an engine or Compose"
                if there
                else "no container engine"
            )
            raise Unreachable(f"{why} here")
        engine = cls(answering[0], folder, file)
        try:
            yield engine
        finally:
            engine._run("down", "--volumes", "--rmi", "local", "--timeout", "10", within=START)

    def build(self) -> None:
        """Unreachable where the engine could not load what it needs."""
        done = self._run("build", within=BUILD)
        if done.returncode and OFFLINE.search(done.stdout):
            raise Unreachable(f"{self.program} has no network to build the image")
        self._expect(done, "build")

    def up(self) -> None:
        self._expect(self._run("up", "--detach", "--no-build", within=START), "up --detach")

    def down(self) -> None:
        """Containers go, volumes stay."""
        self._expect(self._run("down", "--timeout", "10", within=START), "down")

    def copy(self, source: Path, service: str, target: str) -> None:
        for path in (source, *source.rglob("*")):
            path.chmod(0o755 if path.is_dir() else 0o644)  # another user reads it
        words = ("cp", str(source), f"{service}:{target}")
        self._expect(self._run(*words, within=START), f"cp data {service}:{target}")

    def execute(self, service: str, words: Sequence[str]) -> None:
        done = self._run("exec", "-T", service, *words, within=START)
        self._expect(done, f"exec {service} {' '.join(words)}")

    def health(self, wanted: int) -> int:
        """The status of GET /health as soon as it is the one that is wanted, else the last one.

        0 if nothing answers."""
        until, found = time.monotonic() + ANSWER, 0
        while found != wanted and time.monotonic() < until:
            with contextlib.suppress(OSError, http.client.HTTPException):
                found = send_request(self._port, "GET", "/health", b"", None, 5.0).status
            if found != wanted:
                time.sleep(0.2)
        return found

    def post(self, path: str, document: object) -> Response:
        try:
            return send_request(self._port, "POST", path, json.dumps(document).encode(), None, 30.0)
        except (OSError, http.client.HTTPException) as error:
            raise failure(
                sent=f"POST {path} to the container", came=f"no answer ({type(error).__name__})",
                asks="an answer", look=f"{self.program} compose logs",
            ) from None  # fmt: skip

    def logs(self) -> str:
        return _last_line(self._run("logs", "--tail", "5", within=START).stdout)

    def _run(self, *words: str, within: float) -> subprocess.CompletedProcess[str]:
        """Output and errors together; code 124 where it had to be ended."""
        command = [*self._compose, *words]
        environment = os.environ | {"PORT": str(self._port)}
        try:
            return subprocess.run(
                command, cwd=self._folder, env=environment, stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE, stderr=subprocess.STDOUT, timeout=within,
                encoding="utf-8", errors="replace",
            )  # fmt: skip
        except subprocess.TimeoutExpired:
            return subprocess.CompletedProcess(command, 124, f"no end in {within:g} s")

    def _expect(self, done: subprocess.CompletedProcess[str], what: str) -> None:
        if done.returncode:
            raise failure(
                sent=f"{self.program} compose {what}",
                came=f"code {done.returncode}; its last words: {_last_line(done.stdout)}",
                asks="code 0",
                look="run it by hand, in a fresh clone",
            )


def _succeeds(*words: str) -> bool:
    try:
        done = subprocess.run(words, stdin=subprocess.DEVNULL, capture_output=True, timeout=30)
    except (OSError, subprocess.TimeoutExpired):
        return False
    return done.returncode == 0


def _last_line(text: str) -> str:
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    return lines[-1][:300] if lines else "none"
