"""Which tests a run leaves out, and which suites it writes down as passed."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from suites import GROUNDS

TESTS = """
import pytest
GROUNDS = {grounds}
LONG = [pytest.param(g, marks=pytest.mark.suite("attacks-" + g)) for g in GROUNDS]

def test_short(): pass

@pytest.fixture(scope="session", params=LONG)
def ground(request): return request.param

def test_attack(ground): assert ground != {failing!r}

@pytest.mark.suite("fuzz")
def test_fuzz(): pass
"""
ENVIRONMENTS = {f"attacks-{ground}" for ground in GROUNDS}


@pytest.fixture
def root(tmp_path: Path) -> Path:
    here = Path(__file__).parent
    (tmp_path / "tests" / "schedule").mkdir(parents=True)
    (tmp_path / "tests" / "conftest.py").write_text('pytest_plugins = ("suites_plugin",)\n')
    (tmp_path / "pyproject.toml").write_text(
        "[tool.pytest.ini_options]\n"
        f'testpaths = ["tests"]\npythonpath = ["{here}"]\nstrict_markers = true\n'
    )
    lay(tmp_path)
    return tmp_path


def lay(root: Path, failing: str = "") -> None:
    text = TESTS.format(grounds=GROUNDS, failing=failing)
    (root / "tests" / "test_it.py").write_text(text)


def run(root: Path, *options: str) -> tuple[str, set[str]]:
    """What pytest said, and the suites that it wrote down."""
    command = [sys.executable, "-m", "pytest", *options]
    out = subprocess.run(command, cwd=root, capture_output=True, text=True)
    folder = root / "tests" / "schedule" / "passed"
    kept = {path.name for path in folder.iterdir()} if folder.exists() else set()
    return out.stdout + out.stderr, kept


@pytest.mark.parametrize("workers", [(), ("-n", "2")])
def test_everything_runs_all_and_writes_it_down(root: Path, workers: tuple[str, ...]) -> None:
    said, kept = run(root, "--everything", *workers)
    assert "6 passed" in said and kept == {*ENVIRONMENTS, "fuzz"}


def test_a_turn_runs_one_environment_when_all_have_passed(root: Path) -> None:
    run(root, "--everything")
    said, _ = run(root, "--rotate", "-n", "2")
    assert "2 passed" in said


def test_plain_pytest_runs_all_and_writes_nothing_down(root: Path) -> None:
    said, kept = run(root)
    assert "6 passed" in said and kept == set()


def test_a_run_with_a_failure_writes_nothing_down(root: Path) -> None:
    lay(root, failing="sealed-user")
    said, kept = run(root, "--everything")
    assert "1 failed, 5 passed" in said and kept == set()


@pytest.mark.parametrize("part", ["tests/test_it.py", "-k=short", "-m=not suite"])
def test_a_part_of_the_tests_is_no_run_of_a_suite(root: Path, part: str) -> None:
    said, kept = run(root, "--everything", part)
    assert "run all tests" in said and kept == set()


def test_an_unknown_suite_is_refused(root: Path) -> None:
    test = root / "tests" / "test_it.py"
    test.write_text(test.read_text().replace('"fuzz"', '"fuzzy"'))
    assert "no suite 'fuzzy'" in run(root, "--everything")[0]
