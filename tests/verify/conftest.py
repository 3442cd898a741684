"""A learner's project that a test may spoil, and its verification by the installed program."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from subprocess import CompletedProcess
from threading import Thread
from typing import Any

import pytest

from gradatim import verify
from gradatim.verify import Server
from gradatim.verify.copies import read_source
from gradatim.verify.processes import Launcher, Meter

Run = Callable[..., "CompletedProcess[str]"]


@pytest.fixture
def project(tiny_pack: Path, tmp_path: Path) -> Path:
    """A copy of a right system of the small pack's project."""
    shutil.copytree(tiny_pack / "projects" / "adder" / "reference", tmp_path / "mine")
    return tmp_path / "mine"


@pytest.fixture
def edit() -> Callable[[Path, str, str], None]:
    """Changes the one place in a file where a text stands."""

    def change(path: Path, find: str, replace: str) -> None:
        text = path.read_text()
        assert text.count(find) == 1
        path.write_text(text.replace(find, replace))

    return change


@pytest.fixture
def verified(gradatim: Run, project: Path) -> Callable[..., Any]:
    """The report of a verification as JSON, its exit code with it."""

    def run(*options: object) -> Any:
        done = gradatim("verify", project, "--project", "adder", "--trust", "--json", *options)
        assert "Traceback" not in done.stderr
        return {"code": done.returncode, "error": done.stderr} | json.loads(done.stdout or "{}")

    return run


class SilentReporter:
    """Nobody hears what a stage says."""

    def figure(self, figure: object) -> None: ...
    def say(self, text: str) -> None: ...


@pytest.fixture
def make_run(tmp_path: Path) -> Callable[..., verify.Run]:
    """A run over a project of these files, the commands of its gradatim.toml among them."""

    def lay(commands: str, **files: str) -> verify.Run:
        project, folder = tmp_path / "project", tmp_path / "run"
        project.mkdir()
        (project / "gradatim.toml").write_text(f"[commands]\n{commands}")
        for name, text in files.items():
            (project / f"{name}.py").write_text(text)
        return verify.Run(
            read_source(project), folder, Launcher(folder, "a" * 32), 0, SilentReporter()
        )

    return lay


@pytest.fixture
def server_on_port(tmp_path: Path) -> Iterator[Callable[[int], Server]]:
    """A server on a port of this process, as stages see one."""
    log = tmp_path / "log.txt"
    log.write_text("")
    log.with_suffix(".err").write_text("")
    alive = subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE)
    try:
        yield lambda port: Server(port, alive, log, Meter())
    finally:
        alive.communicate(b"\n")


@pytest.fixture
def serving(server_on_port: Callable[[int], Server]) -> Callable[..., Any]:
    """A server whose answer to a POST is what a function says of its body, and whose answer to
    any GET is a document."""

    @contextmanager
    def run(
        answer: Callable[[bytes], tuple[int, bytes]], document: bytes = b"{}"
    ) -> Iterator[Server]:
        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                self._send(*answer(self.rfile.read(int(self.headers.get("Content-Length", 0)))))

            def do_GET(self) -> None:
                self._send(200 if document else 404, document)

            def _send(self, status: int, body: bytes) -> None:
                self.send_response(status)
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, *words: object) -> None:
                pass

        with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as http:
            Thread(target=http.serve_forever, daemon=True).start()
            try:
                yield server_on_port(http.server_address[1])
            finally:
                http.shutdown()

    return run
