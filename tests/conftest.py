"""A small pack that a test may spoil, a fresh home, and the installed program."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing, suppress
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings

from gradatim.judge.processes.rendezvous import NoRendezvous, Rendezvous
from gradatim.judge.processes.shared_client import SharedJudge

pytest_plugins = ("suites_plugin",)  # decides which long suites run

# A busy machine is no failure.
settings.register_profile("calm", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("calm")

# A shell starts what runs in the background deaf to Ctrl-C; programs of tests would inherit that.
if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
    signal.signal(signal.SIGINT, signal.default_int_handler)

GRADATIM = Path(sys.executable).with_name("gradatim")
Run = Callable[..., "subprocess.CompletedProcess[str]"]


@pytest.fixture(autouse=True, scope="session")
def shared_judge(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """The programs of these tests share a judge of their own, which ends with the last test."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_RUNTIME_DIR", str(tmp_path_factory.mktemp("runtime")))
        yield
        end_shared_judge()


def end_shared_judge() -> None:
    """Ends the shared judge of this process's surroundings, if there is one."""
    with suppress(NoRendezvous), closing(Rendezvous.for_current_user()) as rendezvous:
        found = rendezvous.connect()
        if found is not None:
            found.close()
            os.kill(SharedJudge(rendezvous).state()["pid"], signal.SIGKILL)


@pytest.fixture
def tiny_pack(tmp_path: Path) -> Path:
    """A copy of tests/pack: two labs and two cards."""
    shutil.copytree(Path(__file__).with_name("pack"), tmp_path / "pack")
    return tmp_path / "pack"


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """Where the learner's folder will be; it is not there yet."""
    return tmp_path / "home"


@pytest.fixture
def command(tiny_pack: Path) -> Callable[..., list[str]]:
    """The words that run `gradatim` on the small pack."""

    def words(*args: object) -> list[str]:
        return [str(GRADATIM), "--pack", str(tiny_pack), *map(str, args)]

    return words


@pytest.fixture
def surroundings(home: Path) -> dict[str, str]:
    return {**os.environ, "GRADATIM_HOME": str(home), "PYTHONWARNINGS": "error"}


@pytest.fixture
def gradatim(
    tmp_path: Path, command: Callable[..., list[str]], surroundings: Mapping[str, str]
) -> Run:
    """Runs the installed program to its end, from a folder that has nothing to do with it."""
    foreign = tmp_path / "foreign"
    foreign.mkdir()

    def run(*args: object, env: Mapping[str, str] | None = None, **how: Any) -> Any:
        if "input" not in how:
            how.setdefault("stdin", subprocess.DEVNULL)
        return subprocess.run(
            command(*args),
            env={**surroundings, **(env or {})},
            cwd=foreign,
            text=True,
            encoding="utf-8",
            errors="surrogateescape",
            stdout=how.pop("stdout", subprocess.PIPE),
            stderr=subprocess.PIPE,
            timeout=120,
            **how,
        )

    return run
