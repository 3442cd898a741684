"""The grounds on which attacks are tried: each level, as each user there can be."""

from __future__ import annotations

import shutil
import socket
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from harness import USERS, AttackHarness, start_grader

from gradatim.judge.processes.levels import probe
from gradatim.model import Level

ENVIRONMENTS = [
    pytest.param(
        (level, user),
        id=f"{level}-{user}",
        marks=pytest.mark.suite(f"attacks-{level}-{user}"),
    )
    for level in (Level.SEALED, Level.FILTERED)
    for user in USERS
]


@pytest.fixture(scope="session", params=ENVIRONMENTS)
def harness(request: pytest.FixtureRequest) -> Iterator[AttackHarness]:
    level, user = request.param[0], USERS[request.param[1]]
    best, why = probe()
    if best is Level.TIMED or (level is Level.SEALED and best is not Level.SEALED):
        pytest.skip(f"this machine gives {best} only: {why}")
    root = Path(tempfile.mkdtemp(prefix="attacks-"))
    try:
        with (
            socket.create_server(("127.0.0.1", 0)) as listener,
            start_grader(level, user, root) as process,
        ):
            harness = AttackHarness(level, user, root, listener.getsockname()[1], process)
            harness.begin()
            yield harness
            harness.end()
            listener.setblocking(False)
            with pytest.raises(BlockingIOError):
                listener.accept()  # nobody called
    finally:
        shutil.rmtree(root)
