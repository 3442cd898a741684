"""Decides what `make test` leaves out; the only place that does.

A test that is marked `suite(name)` belongs to a long suite, and so do the tests of a layer of the
engine that imports little, such as the judge or the rules. Plain pytest runs them all. With
--rotate, which is `make test`, a run takes one suite of each group that takes turns, every suite
that has not passed since its sources changed, the one that has waited longest if any has waited
long, and whatever would otherwise be late. With --everything, which is `make test-all`, all run.

Both write down which suites passed in full, in passed/NAME: the moment, a digest of the files that
matter, and how many tests. These files belong to the commit, so that Git knows how many commits ago
that was, and

    python tests/schedule/suites.py

lists it, and fails if a suite has not passed within the last thirty commits.
"""

from __future__ import annotations

import subprocess
import sys
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime
from functools import cache, cached_property
from pathlib import Path

from digest import content, digest, sources
from grimp import ImportGraph, build_graph

ROOT = Path(__file__).parents[2]
GROUNDS = ("sealed-root", "sealed-user", "filtered-root", "filtered-user")
SCHEMES = ("light", "dark")  # what is tried in a browser in both
JUDGE = ("src/gradatim/judge", "tests/attacks")
JUDGED = ("judge", "kinds", "checks", "profiles")  # the judge's layers, each with a folder of tests
ENGINE = "gradatim"
ALWAYS = ("constraints.txt", "pyproject.toml", "tests/conftest.py")  # every layer depends on them
PROJECTS = ("src/gradatim/verify", "curriculum/projects")
LIMIT = 30  # commits within which each suite has to run
WAITED = 20  # commits after which a suite runs out of turn, one such suite in a run
LAST = LIMIT - 2  # commits after which it runs whatever else does, since a merge adds a commit
RENEWED = 10  # commits after which a pass is written down although nothing changed


@dataclass(frozen=True)
class Group:
    """Suites of one sort, and whether one of them is part of every run."""

    suites: tuple[str, ...]
    every_run: bool
    sources: tuple[str, ...] = ()  # after a change below these, all of its suites run
    packages: tuple[str, ...] = ()  # of the engine; what they import counts as well
    tests: tuple[str, ...] = ()  # folders whose tests belong to it, unless they are marked


GROUPS = (
    Group(tuple(f"attacks-{ground}" for ground in GROUNDS), every_run=True, sources=JUDGE),
    Group(("packs-sealed", "packs-filtered"), every_run=False, sources=JUDGE),
    Group(tuple(f"browser-{scheme}" for scheme in SCHEMES), every_run=True),
    Group(("projects",), every_run=False, sources=PROJECTS),
    Group(("fuzz", "kills"), every_run=False),
    Group(
        ("judge",),
        every_run=False,
        sources=ALWAYS,
        packages=tuple(f"{ENGINE}.{name}" for name in (*JUDGED, "curriculum", "submission")),
        tests=tuple(f"tests/{name}" for name in JUDGED),
    ),
    Group(
        ("author",),
        every_run=False,
        sources=(*ALWAYS, "tests/course_pack", "tests/pack", "docs/authoring.md"),
        packages=(f"{ENGINE}.author", f"{ENGINE}.kinds", f"{ENGINE}.checks"),
        tests=("tests/author",),
    ),
    Group(
        ("audit",),
        every_run=False,
        sources=(*ALWAYS, "docs/audit.md"),
        packages=(f"{ENGINE}.audit",),
        tests=("tests/audit",),
    ),
    Group(
        ("tutor",),
        every_run=False,
        sources=(*ALWAYS, "curriculum/labs"),
        packages=(f"{ENGINE}.app.tutor_gate", f"{ENGINE}.curriculum", f"{ENGINE}.judge"),
        tests=("tests/tutor",),
    ),
    Group(
        ("rules",),
        every_run=False,
        sources=(*ALWAYS, "curriculum"),
        packages=(f"{ENGINE}.rules", f"{ENGINE}.curriculum"),
        tests=("tests/rules",),
    ),
    Group(
        ("curriculum",),
        every_run=False,
        sources=(*ALWAYS, "curriculum"),
        packages=tuple(f"{ENGINE}.{name}" for name in ("author", "curriculum", "judge", "verify")),
        tests=("tests/curriculum",),
    ),
    Group(
        ("verify",),
        every_run=False,
        sources=(*ALWAYS, *PROJECTS),
        packages=tuple(f"{ENGINE}.{name}" for name in ("curriculum", "log", "rules", "verify")),
        tests=("tests/verify",),
    ),
    Group(
        ("defence",),
        every_run=False,
        sources=ALWAYS,
        packages=(f"{ENGINE}.defence", f"{ENGINE}.judge", f"{ENGINE}.rules"),
        tests=("tests/defence",),
    ),
    Group(
        ("explorables",),
        every_run=False,
        sources=ALWAYS,
        packages=(f"{ENGINE}.explorables",),
        tests=("tests/explorables",),
    ),
    Group(("schedule",), every_run=False, sources=ALWAYS, tests=("tests/schedule",)),
)
GROUP = {suite: group for group in GROUPS for suite in group.suites}
FOLDERS = {folder: group.suites[0] for group in GROUPS for folder in group.tests}


@cache
def imported(package: str) -> frozenset[str]:
    """A package of the engine, its modules, and every module that they import."""
    graph = _graph()
    inside = {package, *graph.find_descendants(package)}
    return frozenset(inside | graph.find_upstream_modules(package, as_package=True))


@cache
def _graph() -> ImportGraph:
    return build_graph(ENGINE)


@dataclass(frozen=True)
class History:
    """What is known of earlier runs: the files in passed/, and what Git says about them."""

    root: Path = ROOT

    @property
    def folder(self) -> Path:
        return self.root / "tests" / "schedule" / "passed"

    @cached_property
    def turn(self) -> int:
        """A number that grows from commit to commit, or without Git from day to day."""
        return int(self._git("rev-list", "--count", "HEAD") or date.today().toordinal())

    def key(self, suite: str) -> str:
        group = GROUP[suite]
        found = {path for name in (*group.sources, *group.tests) for path in self._below(name)}
        found |= {path for package in group.packages for path in self._imported(package)}
        return digest(self.root, found, self._content)[:16] if found else "any"

    @cached_property
    def _content(self) -> Callable[[Path], str]:
        """Reads each file once for all suites."""
        return cache(content)

    def _below(self, name: str) -> Iterable[Path]:
        """The files of a folder, or the file of that name; none where there is neither."""
        path = self.root / name
        return sources(path) if path.is_dir() else [path] if path.is_file() else []

    def _imported(self, package: str) -> Iterable[Path]:
        """The files of a package of the engine and of all that it imports."""
        for module in imported(package):
            path = self.root.joinpath("src", *module.split("."))
            yield from filter(Path.is_file, (path.with_suffix(".py"), path / "__init__.py"))

    def passed(self, suite: str) -> bool:
        """Whether it passed with the files as they are; two branches may have left a line each."""
        return any(line.split()[1] == self.key(suite) for line in self.lines(suite))

    def lines(self, suite: str) -> list[str]:
        record = self.folder / suite
        return record.read_text().splitlines() if record.exists() else []

    def age(self, suite: str) -> int:
        """How many commits ago it passed, a merge being one; 0 also where there is no Git."""
        record = self.folder / suite
        if not record.exists():
            return LIMIT + 1
        if not self._git("rev-parse", "HEAD") or self._git("status", "--porcelain", str(record)):
            return 0
        last = self._git("log", "-1", "--format=%H", "--", str(record))
        return int(self._git("rev-list", "--count", "--first-parent", f"{last}..HEAD") or 0)

    def write(self, suite: str, outcomes: Counter[str]) -> None:
        """Keeps a pass, unless an equal one of late is there."""
        if self.passed(suite) and self.age(suite) < RENEWED:
            return
        self.folder.mkdir(exist_ok=True)
        now = datetime.now(UTC).isoformat(timespec="milliseconds")
        counts = f"{outcomes['passed']} passed, {outcomes['skipped']} skipped"
        (self.folder / suite).write_text(f"{now} {self.key(suite)} {counts}\n")

    def _git(self, *words: str) -> str:
        try:
            ended = subprocess.run(["git", *words], cwd=self.root, capture_output=True, text=True)
        except FileNotFoundError:
            return ""
        return ended.stdout.strip() if ended.returncode == 0 else ""


def chosen(history: History) -> set[str]:
    """The suites that a run of `make test` takes."""
    found = {suite for suite in GROUP if not history.passed(suite)}
    for group in GROUPS:
        if group.every_run:
            found.add(group.suites[history.turn % len(group.suites)])
    waiting = {suite: history.age(suite) for suite in GROUP if suite not in found}
    waited = [suite for suite, age in waiting.items() if age > WAITED]
    first = sorted(waited, key=lambda suite: -waiting[suite])[:1]
    return found | {*first, *(suite for suite in waited if waiting[suite] > LAST)}


def table(history: History) -> list[str]:
    """One line for each suite, late ones marked."""
    rows = []
    for suite in GROUP:
        age, last = history.age(suite), (history.lines(suite) or ["never"])[-1]
        rows.append(f"{suite:22} {age:3} commits ago{'  LATE' if age > LIMIT else ''}  {last}")
    return rows


def late(history: History, suites: Iterable[str] = GROUP) -> list[str]:
    return [suite for suite in suites if history.age(suite) > LIMIT]


if __name__ == "__main__":
    print("\n".join(table(History())))
    sys.exit(bool(late(History())))
