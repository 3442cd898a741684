"""The range on which attacks are tried: a judge of one level that works as one user, what must not
come to harm, and what must be as before when an attack is over."""

from __future__ import annotations

import hashlib
import json
import os
import re
import runpy
import shutil
import subprocess
import sys
import tempfile
import time
import tomllib
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

import gradatim
from gradatim import curriculum, submission
from gradatim.judge.processes.pool import STANDBY
from gradatim.kinds.git.build import build
from gradatim.model import Files, Level

HERE = Path(__file__).parent
PACK = curriculum.load(HERE / "pack")
LABS = list(PACK.labs)
NOBODY = 65534
USERS = {"root": 0, "user": NOBODY} if os.geteuid() == 0 else {"user": os.geteuid()}
MARK = "gradatim-was-here"
"""Begins the name of whatever an attack tries to leave on this machine."""

PUBLIC = ("/tmp", "/var/tmp", "/dev/shm", "/dev/mqueue", "/run/lock", tempfile.gettempdir())
MAX_GROWTH_MB = 8.0  # that a warm interpreter may gain in some hundreds of verdicts
TIMEOUT_S = 20.0
HONEST_S = 30.0  # for an honest file, however busy the machine is
REFUSED = ("cannot start commands", "PostgreSQL")  # not to be had by every user at every level
ENDLESS_S = 1.0  # for an attack that is stopped by the clock


@dataclass(frozen=True)
class Attack:
    """One file below a folder with the name of its lab."""

    lab: str
    path: Path

    @property
    def name(self) -> str:
        return f"{self.lab}-{self.path.stem}"

    @property
    def source(self) -> str:
        return self.path.read_text()

    @property
    def seconds(self) -> float:
        """How long it may take: as long as an honest file, unless it is expected not to finish."""
        return ENDLESS_S if "did not finish" in self.source else HONEST_S


ATTACKS = sorted(
    (Attack(lab, path) for lab in LABS for path in (HERE / lab).iterdir() if path.is_file()),
    key=lambda attack: attack.name,
)
HONEST = {attack.lab: attack for attack in ATTACKS if attack.path.stem == "honest"}
ATTACKS = [attack for attack in ATTACKS if attack not in HONEST.values()]


def files_of(attack: Attack, folder: Path, places: dict[str, str]) -> Files:
    """What the learner hands in: Python is added to the end of the honest file; a repository, and
    what a program has made, are made by `spoil` out of the honest ones; tests, programs that are
    run by a command and all else stand for themselves."""
    lab = PACK.labs[attack.lab]
    if lab.kind == "git":
        return _repository(attack, folder)
    if lab.kind == "artefact":
        return _artefact(attack, folder)
    text, stands_alone = attack.source, lab.kind in ("tests", "pipeline")
    if attack.path.suffix == ".py" and not stands_alone and attack != HONEST[attack.lab]:
        text = f"{HONEST[attack.lab].source}\n\n{text}"
    for word, place in places.items():
        text = text.replace(f"@{word}@", place)
    content = _notebook(text) if lab.kind == "notebook" else text
    return {lab.file: content.encode()}


def _repository(attack: Attack, folder: Path) -> Files:
    lab = PACK.labs[attack.lab]
    build(tomllib.loads(HONEST[lab.id].source), folder)
    if attack != HONEST[lab.id]:
        runpy.run_path(str(attack.path))["spoil"](folder)
    return submission.read(lab, folder)


def _artefact(attack: Attack, folder: Path) -> Files:
    lab, honest = PACK.labs[attack.lab], HONEST[attack.lab]
    folder.mkdir()
    (folder / "task.json").write_text('{"task": 77}')
    shutil.copy(honest.path, folder / "train.py")
    subprocess.run([sys.executable, "train.py"], cwd=folder, check=True)
    if attack != honest:
        runpy.run_path(str(attack.path))["spoil"](folder)
    return submission.read(lab, folder)


def _notebook(text: str) -> str:
    """Cells begin at `# %%`, with their tags behind it."""
    parts = re.split(r"^# %%(.*)\n", text, flags=re.M)
    cells = [
        {"cell_type": "code", "metadata": {"tags": tags.split()}, "source": source}
        for tags, source in zip(parts[1::2], parts[2::2], strict=True)
    ]
    return json.dumps({"nbformat": 4, "nbformat_minor": 5, "metadata": {}, "cells": cells})


# The machine -------------------------------------------------------------------------------------


def parents() -> dict[int, int]:
    """Every process that runs -> its parent."""
    parent_of = {}
    for entry in os.listdir("/proc"):
        with suppress(OSError, ValueError):
            stat = Path("/proc", entry, "stat").read_text().rpartition(")")[2].split()
            if stat[0] != "Z":
                parent_of[int(entry)] = int(stat[1])
    return parent_of


def descendants(pid: int, parent_of: dict[int, int]) -> set[int]:
    children = {child for child, parent in parent_of.items() if parent == pid}
    return children | {grand for child in children for grand in descendants(child, parent_of)}


def folder_digest(folder: Path) -> str:
    hasher = hashlib.sha256()
    for path in sorted(folder.rglob("*")):
        hasher.update(str(path).encode() + oct(path.lstat().st_mode).encode())
        hasher.update(path.read_bytes() if path.is_file() else b"")
    return hasher.hexdigest()


def leftover_files() -> list[str]:
    return [
        str(p) for folder in PUBLIC if Path(folder).is_dir() for p in _marked_files(Path(folder))
    ]


def _marked_files(folder: Path) -> list[Path]:
    return [path for path in folder.iterdir() if path.name.startswith(MARK)]


# A judge on it -----------------------------------------------------------------------------------


@dataclass
class AttackHarness:
    """A judge in a process of its own, and the places that it must keep the learner's code from."""

    level: Level
    user: int
    root: Path
    port: int
    process: subprocess.Popen[str]
    initial_digest: str = ""
    first_results: dict[str, Any] = field(default_factory=dict)  # lab -> of an honest file
    initial_memory: dict[int, float] = field(default_factory=dict)  # process -> MB

    def begin(self) -> None:
        """Warms up what can be had; skips where this user cannot be shown the interpreter."""
        self.initial_digest = folder_digest(self.root)
        try:
            self.check_honest_file("vault")
        except (AssertionError, BrokenPipeError):
            if self.process.wait(5) == 1 and self.process.stderr:
                pytest.skip(self.process.stderr.read().strip())
            raise
        for lab in LABS:
            with suppress(pytest.skip.Exception):
                self.check_honest_file(lab)
        self.initial_memory = self.memory_by_process()

    def grade(
        self, lab: str, files: Files, explain: bool = False, seconds: float = HONEST_S
    ) -> dict[str, Any]:
        text = {name: content.decode("latin-1") for name, content in files.items()}
        assert self.process.stdin and self.process.stdout
        print(
            json.dumps({"lab": lab, "files": text, "explain": explain, "seconds": seconds}),
            file=self.process.stdin,
            flush=True,
        )
        answer = self.process.stdout.readline()
        assert answer, "the process that grades has ended"
        result: dict[str, Any] = json.loads(answer)
        if any(words in result.get("refused", "") for words in REFUSED):
            pytest.skip(result["refused"])
        assert "refused" not in result, result
        return result

    def attack(self, attack: Attack) -> dict[str, Any]:
        """The verdict on an attack. What explains it is the same at each level: tried at one."""
        explain = self.level is Level.SEALED and self.user == USERS["user"]
        places = {"PACK": str(self.root / "pack"), "HOME": str(self.root / "home")}
        places |= {"PORT": str(self.port), "MARK": MARK}
        with tempfile.TemporaryDirectory() as folder:
            files = files_of(attack, Path(folder, "made"), places)
            return self.grade(attack.lab, files, explain, attack.seconds)

    def check_honest_file(self, lab: str) -> None:
        """An honest file gets what it always got, down to what it finds around it."""
        witness = Attack(lab, HERE / "witness.py")
        has_witness = lab in ("vault", "box", "table", "chart")
        with tempfile.TemporaryDirectory() as folder:
            files = files_of(witness if has_witness else HONEST[lab], Path(folder, "made"), {})
            verdict = self.grade(lab, files)
        outcomes = {r["name"]: r["outcome"] for r in verdict["results"]}
        assert outcomes.pop("word") == "FAIL"
        assert set(outcomes.values()) == {"PASS"}, verdict
        assert self.first_results.setdefault(lab, verdict["results"]) == verdict["results"]

    def servers(self) -> dict[int, list[int]]:
        """The keeper of each warm interpreter, and its servers: one, unless something is wrong."""
        parent_of = parents()
        keepers = [pid for pid, parent in parent_of.items() if parent == self.process.pid]
        return {k: sorted(p for p, parent in parent_of.items() if parent == k) for k in keepers}

    def processes(self) -> int:
        return len(descendants(self.process.pid, parents()))

    def assert_unharmed(self, lab: str) -> None:
        assert folder_digest(self.root) == self.initial_digest
        assert leftover_files() == []
        self.check_honest_file(lab)
        alive = self.servers()
        self._wait_until(lambda: self.processes() == len(alive) * (2 + STANDBY), self.processes)
        if self.level is Level.FILTERED:
            self._wait_until(lambda: self.folders() == {STANDBY}, self.folders)

    def folders(self) -> set[int]:
        """How many folders of children there are beside that of each child that waits."""
        counts = set()
        for servers in self.servers().values():
            for child in descendants(servers[0], parents()):
                with suppress(FileNotFoundError):
                    counts.add(len(os.listdir(Path(f"/proc/{child}/cwd").resolve().parent)))
        return counts

    @staticmethod
    def _wait_until(condition: Callable[[], bool], current_value: Callable[[], Any]) -> None:
        """A killed child is gone some milliseconds later."""
        deadline = time.monotonic() + TIMEOUT_S
        while not condition():
            assert time.monotonic() < deadline, current_value()
            time.sleep(0.01)

    def memory_by_process(self) -> dict[int, float]:
        """MB that each warm interpreter holds, keeper and server."""
        pids = [pid for keeper, servers in self.servers().items() for pid in (keeper, *servers)]
        statm = {pid: Path(f"/proc/{pid}/statm").read_text().split()[1] for pid in pids}
        return {pid: int(pages) * os.sysconf("SC_PAGESIZE") / 2**20 for pid, pages in statm.items()}

    def end(self) -> None:
        """Ends the judge; nothing is left of it."""
        pids = descendants(self.process.pid, parents())
        assert self.process.stdin
        self.process.stdin.close()
        assert self.process.wait(60) == 0
        self._wait_until(lambda: not pids & set(parents()), lambda: pids & set(parents()))
        assert folder_digest(self.root) == self.initial_digest


def start_grader(level: Level, user: int, root: Path) -> subprocess.Popen[str]:
    """The process that grades; pack and home belong to its user, who could change them."""
    shutil.copytree(HERE / "pack", root / "pack")
    secret = root / "home" / "secret.txt"
    secret.parent.mkdir()
    secret.write_text("canary-heliotrope\n")
    shutil.copy(HERE / "grader.py", root)
    for path in (root, *root.rglob("*")):
        os.chown(path, user, -1)
        path.chmod(0o755 if path.is_dir() else 0o644)
    return subprocess.Popen(
        [sys.executable, "-B", str(root / "grader.py"), level, str(root / "pack"), str(user)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE if user == NOBODY else None,
        text=True,
        cwd="/",
        env={
            "PATH": os.environ["PATH"],
            "HOME": tempfile.gettempdir() if user else os.path.expanduser("~"),
            "PYTHONPATH": str(Path(gradatim.__file__).parents[1]),
            "GRADATIM_TOKEN": "canary-heliotrope",
        },
    )
