"""Large libraries arrive in the background: one that is not complete does not count, what was
interrupted goes on, and whoever needs one is told how long it takes."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from gradatim import installing, libraries
from gradatim.errors import JudgeError
from gradatim.profiles import usable_profile

LARGE = {"gone_one": ("gone-one", 10), "gone_two": ("gone-two", 30)}
INSTALLER = """
import sys, time
from pathlib import Path
from gradatim import installing, libraries
libraries.LARGE_LIBRARIES = {large}
sys.prefix = sys.argv[1]
sys.path.append(sys.argv[1])

def install(python, requirements, name, say, compiled):
    (Path(sys.argv[1]) / (name.replace("-", "_") + ".py")).touch()  # there, but not complete
    time.sleep(float(sys.argv[2]))

installing.install = install
{then}
"""


@pytest.fixture
def prefix(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """An environment that lacks two libraries."""
    monkeypatch.setattr(libraries, "LARGE_LIBRARIES", LARGE)
    monkeypatch.setattr(libraries, "SIZES", dict(LARGE.values()))
    monkeypatch.setattr(sys, "prefix", str(tmp_path))
    monkeypatch.syspath_prepend(tmp_path)
    yield tmp_path
    for module in LARGE:
        sys.modules.pop(module, None)


def started(prefix: Path, seconds: float) -> subprocess.Popen[bytes]:
    code = INSTALLER.format(large=LARGE, then="libraries.main()")
    return subprocess.Popen([sys.executable, "-c", code, str(prefix), str(seconds)])


def eventually(path: Path) -> None:
    deadline = time.monotonic() + 60
    while not path.exists():
        assert time.monotonic() < deadline
        time.sleep(0.02)


def test_what_is_missing_is_said_with_what_to_do(prefix: Path) -> None:
    assert libraries.missing() == ["gone-one", "gone-two"]
    assert libraries.status() == "the large libraries are not installed"
    assert "make install" in libraries.remedy()


def test_a_library_counts_only_when_it_is_complete(prefix: Path) -> None:
    installer = started(prefix, 60)
    try:
        eventually(prefix / "gone_one.py")
        assert not libraries.usable("gone_one")
        assert libraries.status() == "the large libraries are being installed, a few minutes left"
        assert "begin with a lab" in libraries.remedy()
    finally:
        installer.kill()
        installer.wait()
    assert not libraries.usable("gone_one")
    assert libraries.status() == "the large libraries are not installed"


def test_what_was_interrupted_goes_on(prefix: Path) -> None:
    installer = started(prefix, 60)
    eventually(prefix / "gone_one.py")
    os.kill(installer.pid, signal.SIGKILL)
    installer.wait()
    assert started(prefix, 0).wait() == 0
    assert libraries.usable("gone_one") and libraries.usable("gone_two")
    assert libraries.status() == "" and not (prefix / "gradatim-libraries.json").exists()


def test_two_installations_take_turns(prefix: Path) -> None:
    both = [started(prefix, 0.2), started(prefix, 0.2)]
    assert [one.wait() for one in both] == [0, 0]
    assert libraries.status() == ""


def test_the_time_that_is_left_follows_from_what_is_done() -> None:
    progress = libraries.Progress(("scipy", "duckdb"), fetched=19, seconds=60)
    assert progress.time_left == "about 3 minutes left"
    assert (
        libraries.Progress(("duckdb",), fetched=84, seconds=60).time_left == "about 1 minute left"
    )


def test_without_a_network_the_reason_is_said(
    prefix: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object, **__: object) -> None:
        raise installing.InstallError("Collecting gone-one\nERROR: No matching distribution found")

    monkeypatch.setattr(installing, "install", fail)
    with pytest.raises(SystemExit, match="No matching distribution"):
        libraries.main()
    assert "could not be installed: ERROR: No matching" in libraries.status()


def test_it_begins_in_the_background_and_once(
    prefix: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun: list[subprocess.Popen[bytes]] = []

    def start(command: list[str], **options: object) -> None:
        code = INSTALLER.format(large=LARGE, then="libraries.main('locked')")
        words = [sys.executable, "-c", code, str(prefix), "60"]
        begun.append(popen(words, **options))  # type: ignore[call-overload]

    popen = subprocess.Popen
    monkeypatch.setattr(subprocess, "Popen", start)
    libraries.start_installation()
    try:
        assert "are being installed" in libraries.status()  # at once
        libraries.start_installation()
        assert len(begun) == 1
    finally:
        begun[0].kill()
        begun[0].wait()


def test_a_lab_says_what_it_waits_for(prefix: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(libraries, "LARGE_LIBRARIES", {"pandas": ("pandas", 12)})
    (prefix / "gradatim-libraries.json").write_text('{"left": ["pandas"]}')
    with pytest.raises(JudgeError, match="this lab needs pandas; the large libraries are not"):
        usable_profile("pandas")
    usable_profile("numpy")


def test_half_of_a_library_does_not_pass_for_the_whole(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, whole in (("whole", True), ("half", False)):
        folder = tmp_path / f"{name}-1.0.dist-info"
        folder.mkdir()
        (folder / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {name}\nVersion: 1.0\n")
        if whole:
            (folder / "RECORD").write_text("")
    monkeypatch.setattr("sysconfig.get_path", lambda _: str(tmp_path))
    libraries._remove_incomplete()
    assert [path.name for path in tmp_path.iterdir()] == ["whole-1.0.dist-info"]


def test_an_installation_is_never_silent_for_long(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(installing, "REPORT_INTERVAL_S", 0.2)
    said: list[str] = []
    code = "import time; print('Downloading a', flush=True); time.sleep(1)"
    installing.run([sys.executable, "-c", code], "packages", said.append)
    assert len(said) >= 4 and any("Downloading a" in line for line in said)


def test_a_failure_ends_with_the_words_of_the_installer() -> None:
    with pytest.raises(installing.InstallError, match="no such package"):
        code = "print('no such package'); raise SystemExit(1)"
        installing.run([sys.executable, "-c", code], "packages", lambda line: None)


def test_uv_does_the_work_where_it_is_on_the_path(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    log = tmp_path / "log"
    uv = tmp_path / "uv"
    uv.write_text(f'#!/bin/sh\necho "$@" >> {log}\n')
    uv.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path))
    installing.environment(tmp_path / "env", lambda line: None)
    installing.install("some/python", ["numpy>=2"], "packages", lambda line: None)
    installing.install("some/python", ["pandas"], "pandas", lambda line: None, compiled=True)
    first, second, third = log.read_text().splitlines()
    assert first.startswith("venv") and second == "pip install --python some/python numpy>=2"
    assert third == "pip install --python some/python --compile-bytecode pandas"
