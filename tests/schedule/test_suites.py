"""Long suites take turns, run again when the judge changes, and are never forgotten."""

from __future__ import annotations

import subprocess
from collections import Counter
from pathlib import Path

import pytest
from suites import GROUNDS, GROUP, GROUPS, LIMIT, RENEWED, WAITED, History, chosen, late

ATTACKS = {f"attacks-{ground}" for ground in GROUNDS}
JUDGE = Path("src/gradatim/judge/wall.py")


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A repository with a judge, in which every suite has just passed."""
    (tmp_path / JUDGE).parent.mkdir(parents=True)
    (tmp_path / "tests" / "attacks").mkdir(parents=True)
    (tmp_path / "tests" / "schedule").mkdir()
    (tmp_path / JUDGE).write_text("WALL = 1\n")
    git(tmp_path, "init", "-q")
    passed(tmp_path, *GROUP)
    commit(tmp_path)
    return tmp_path


def git(root: Path, *words: str) -> None:
    who = ["-c", "user.name=x", "-c", "user.email=x@example.org", "-c", "commit.gpgsign=false"]
    subprocess.run(["git", *who, *words], cwd=root, check=True, capture_output=True)


def commit(root: Path, times: int = 1) -> None:
    for _ in range(times):
        git(root, "add", ".")
        git(root, "commit", "-q", "--allow-empty", "-m", "work")


def passed(root: Path, *suites: str) -> None:
    for suite in suites:
        History(root).write(suite, Counter(passed=3))


def test_each_environment_has_its_turn_within_four_commits(root: Path) -> None:
    turns = []
    for _ in range(4):
        turns.append(chosen(History(root)))
        commit(root)
    assert all(len(turn & ATTACKS) == 1 for turn in turns)
    assert set.union(*turns) == {suite for suite in GROUP if GROUP[suite].every_run}


def test_a_changed_judge_is_attacked_everywhere_until_that_passed(root: Path) -> None:
    (root / JUDGE).write_text("WALL = 2\n")
    assert chosen(History(root)) >= ATTACKS
    passed(root, "attacks-sealed-root")
    assert ATTACKS - chosen(History(root)) <= {"attacks-sealed-root"}
    passed(root, *ATTACKS)
    assert len(chosen(History(root)) & ATTACKS) == 1


def test_projects_are_run_when_the_verifier_or_a_project_changed(root: Path) -> None:
    assert "projects" not in chosen(History(root))
    stages = root / "curriculum" / "projects" / "one" / "stages.py"
    stages.parent.mkdir(parents=True)
    stages.write_text("STAGES = 1\n")
    assert "projects" in chosen(History(root))
    passed(root, "projects")
    assert "projects" not in chosen(History(root))


def test_who_waited_longest_runs_out_of_turn_one_in_a_run(root: Path) -> None:
    commit(root, WAITED)
    assert not chosen(History(root)) & {"fuzz", "kills"}
    commit(root)
    before = chosen(History(root))
    assert len(before) == sum(group.every_run for group in GROUPS) + 1
    passed(root, *before)
    commit(root)
    assert chosen(History(root)) & set(GROUP) != before


def test_no_suite_becomes_late_because_others_waited_as_long(root: Path) -> None:
    commit(root, LIMIT + 1)
    passed(root, *chosen(History(root)))
    assert late(History(root)) == []


def test_a_pass_is_written_down_again_when_it_is_old(root: Path) -> None:
    record = History(root).folder / "fuzz"
    record.write_text("2026-01-01 any 3 passed, 0 skipped\n")
    commit(root)
    passed(root, "fuzz")
    assert record.read_text().startswith("2026-01-01")
    commit(root, RENEWED)
    passed(root, "fuzz")
    assert not record.read_text().startswith("2026-01-01")
    assert History(root).age("fuzz") == 0


def test_a_suite_that_has_not_passed_for_thirty_commits_is_late(root: Path) -> None:
    commit(root, LIMIT)
    assert late(History(root)) == []
    commit(root)
    passed(root, "kills")
    assert set(late(History(root))) == set(GROUP) - {"kills"}
    (History(root).folder / "fuzz").unlink()
    assert "fuzz" in late(History(root))


def test_a_merge_is_one_commit_however_much_it_brings(root: Path) -> None:
    git(root, "checkout", "-q", "-b", "other")
    commit(root, 5)
    git(root, "checkout", "-q", "-")
    commit(root)
    git(root, "merge", "-q", "--no-ff", "-m", "merge", "other")
    assert History(root).age("fuzz") == 2


def test_two_branches_may_both_have_run_a_suite(root: Path) -> None:
    record = History(root).folder / "attacks-sealed-root"
    record.write_text(f"2026-01-01 0123456789abcdef 3 passed\n{record.read_text()}")
    assert History(root).passed("attacks-sealed-root")
    record.write_text(f"{record.read_text()}2026-01-02 0123456789abcdef 3 passed\n")
    assert History(root).passed("attacks-sealed-root")


def test_without_git_the_suites_take_turns_all_the_same(root: Path) -> None:
    (root / ".git").rename(root / "gone")
    assert len(chosen(History(root)) & ATTACKS) == 1 and late(History(root)) == []


def test_a_layer_that_passed_waits_until_something_below_it_changes(root: Path) -> None:
    assert "judge" not in chosen(History(root))
    (root / "tests" / "judge").mkdir()
    (root / "tests" / "judge" / "test_it.py").write_text("def test_it(): pass\n")
    assert "judge" in chosen(History(root)) and "author" not in chosen(History(root))
    passed(root, "judge")
    (root / JUDGE).write_text("WALL = 3\n")
    assert {"judge", "author"} <= chosen(History(root))
