"""Reading a stranger's repository: nothing of it is executed, nothing outside of it is read."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

import psutil
import pytest
from git_repositories import commit, create, git

from gradatim.audit import history, objects
from gradatim.audit.clone import clone_into
from gradatim.audit.repository import open_repository
from gradatim.audit.rules import audit
from gradatim.errors import RequestError


@pytest.mark.parametrize("packed", [False, True])
def test_sizes_are_those_that_git_says(tmp_path: Path, packed: bool) -> None:
    lines = "".join(f"line {n}\n" for n in range(5000))
    folder = create(tmp_path / "r", {"a.txt": lines, "b.bin": os.urandom(300), "c/d.txt": "x"})
    commit(folder, {"a.txt": lines + "more\n"})
    if packed:
        git(folder, "gc", "-q")
    repository = open_repository(folder)
    for row in git(folder, "rev-list", "--all", "--objects").splitlines():
        name = row.split()[0]
        assert objects.size(repository.git, name.encode()) == int(
            git(folder, "cat-file", "-s", name)
        )
    assert [file.name for file in repository.files.values()] == ["a.txt", "b.bin", "c/d.txt"]
    repository.close()


def test_many_packs_leave_no_file_open(tmp_path: Path) -> None:
    folder = create(tmp_path / "r", {"0.txt": "0"})
    for number in range(20):
        git(folder, "repack", "-q", "-d")
        commit(folder, {f"{number + 1}.txt": f"{number}"})
    repository = open_repository(folder)
    assert len(repository.files) == 21  # dulwich opens the packs here
    before = psutil.Process().num_fds()
    for file in [*repository.files.values()] * 3:
        repository.size(file.id)
    assert psutil.Process().num_fds() == before
    repository.close()


def test_a_clone_is_what_git_would_make(tmp_path: Path) -> None:
    folder = create(tmp_path / "r", {"a.txt": "a", "bin/run.sh": "#!/bin/sh\n", ".gitignore": "x"})
    (folder / "bin/run.sh").chmod(0o755)
    (folder / "link").symlink_to("a.txt")
    commit(folder, {"a.txt": "b"})
    (folder / "untracked.txt").write_text("u")
    repository = open_repository(folder)
    clone = tmp_path / "clone"
    clone_into(repository, clone)
    assert git(clone, "status", "--porcelain") == ""
    assert git(clone, "rev-parse", "HEAD") == repository.commit
    assert git(clone, "log", "--oneline").count("\n") == 0
    assert os.access(clone / "bin/run.sh", os.X_OK) and (clone / "link").read_text() == "b"
    assert not (clone / "untracked.txt").exists()
    repository.close()


def test_links_lead_nowhere_outside(tmp_path: Path) -> None:
    (tmp_path / "outside.md").write_text("AKIA" + "J7QKZ2M4PWX5RT3L")
    folder = create(tmp_path / "r", {"a.txt": "a"})
    (folder / "README.md").symlink_to("../outside.md")
    (folder / "etc").symlink_to("/etc")
    commit(folder, {})
    (folder / "later.md").symlink_to("../outside.md")
    os.mkfifo(folder / "pipe.md")
    repository = open_repository(folder)
    assert repository.text("README.md") == ""
    clone_into(repository, tmp_path / "clone")
    assert [(tmp_path / "clone" / name).is_symlink() for name in ("README.md", "etc")] == [
        False
    ] * 2
    assert [one.name for one in history.uncommitted(repository, history.Bounds())] == []
    repository.close()
    assert "secrets" not in audit(folder).failed


def test_a_pipe_as_gitignore_keeps_nobody_waiting(tmp_path: Path) -> None:
    folder = create(tmp_path / "r", {"a.txt": "a"})
    (folder / "deep").mkdir()
    os.mkfifo(folder / "deep/.gitignore")
    (folder / "deep/b.txt").write_text("b")
    audit(folder)


def test_no_hook_filter_or_setting_runs(tmp_path: Path) -> None:
    mark = tmp_path / "mark"
    trap = f"sh -c 'touch {mark}; cat'"
    folder = create(tmp_path / "r", {"a.txt": "a", ".gitattributes": "* filter=t diff=t\n"})
    for name, value in (
        ("filter.t.clean", trap), ("filter.t.smudge", trap), ("filter.t.process", trap),
        ("diff.t.textconv", trap), ("core.fsmonitor", trap), ("core.pager", trap),
        ("diff.external", trap),
    ):  # fmt: skip
        git(folder, "config", name, value)
    for hook in ("post-checkout", "pre-commit", "post-index-change"):
        path = folder / ".git/hooks" / hook
        path.parent.mkdir(exist_ok=True)
        path.write_text(f"#!/bin/sh\ntouch {mark}\n")
        path.chmod(0o755)
    (folder / "a.txt").write_text("changed")
    audit(folder, run=True)
    assert not mark.exists()


@pytest.mark.parametrize("name", ["..", ".git", ".GIT"])
def test_a_tree_cannot_write_outside_of_its_clone(tmp_path: Path, name: str) -> None:
    folder = create(tmp_path / "r", {"a.txt": "a"})
    blob = git(folder, "rev-parse", "HEAD:a.txt")
    inner = _tree(folder, b"100644 escaped\0" + bytes.fromhex(blob))
    tree = _tree(folder, f"40000 {name}\0".encode() + bytes.fromhex(inner))
    head = git(folder, "commit-tree", tree, "-m", "x")
    git(folder, "update-ref", "HEAD", head)
    repository = open_repository(folder)
    place = tmp_path / "deep/clone"
    place.parent.mkdir()
    with pytest.raises(RequestError):
        clone_into(repository, place)
    assert not list((tmp_path / "deep").glob("escaped"))
    assert not (place / ".git/escaped").exists()
    repository.close()


def _tree(folder: Path, content: bytes) -> str:
    words = ["git", "-C", str(folder), "hash-object", "-t", "tree", "-w", "--stdin", "--literally"]
    return (
        subprocess.run(words, input=content, capture_output=True, check=True)
        .stdout.decode()
        .strip()
    )


def test_history_is_read_within_its_bounds_newest_first(tmp_path: Path) -> None:
    folder = create(tmp_path / "r", {"a.txt": "first"})
    for n in range(6):
        commit(folder, {"a.txt": f"text {n}", f"{n}.txt": "x" * 1000 + str(n)})
    commit(folder, {"large.txt": "y" * (11 * 2**20)})
    repository = open_repository(folder)
    few = history.Bounds(commits=2)
    texts = [one.text for one in history.versions(repository, few)]
    assert texts[0] == "x" * 1000 + "0" and "text 4" not in texts
    assert (few.reached, few.large) == ("2 commits", 1)
    small = history.Bounds(bytes=2500)
    assert len(list(history.versions(repository, small))) == 2 and small.reached
    late = history.Bounds(until=0.0)
    assert list(history.versions(repository, late)) == [] and late.reached
    repository.close()


def test_other_branches_and_tags_are_history_too(tmp_path: Path) -> None:
    folder = create(tmp_path / "r", {"a.txt": "a"})
    git(folder, "checkout", "-q", "-b", "side")
    commit(folder, {"b.txt": "only here"})
    git(folder, "tag", "-a", "v1", "-m", "tag")
    git(folder, "checkout", "-q", "main")
    git(folder, "branch", "-q", "-D", "side")
    repository = open_repository(folder)
    found = {one.text for one in history.versions(repository, history.Bounds())}
    assert found == {"a", "only here"}
    repository.close()


def test_a_subfolder_and_a_worktree_are_their_repository(tmp_path: Path) -> None:
    folder = create(tmp_path / "r", {"a/b.txt": "b"})
    git(folder, "worktree", "add", "-q", str(tmp_path / "w"))
    for place in (folder / "a", tmp_path / "w"):
        assert audit(place).commit == git(folder, "rev-parse", "HEAD")


def test_where_no_repository_is(tmp_path: Path) -> None:
    with pytest.raises(RequestError, match="no Git repository"):
        audit(tmp_path)
    with pytest.raises(RequestError, match="no such folder"):
        audit(tmp_path / "gone")


def test_a_repository_without_a_commit(tmp_path: Path) -> None:
    git(tmp_path, "init", "-q")
    with pytest.raises(RequestError, match="nothing is committed here yet"):
        audit(tmp_path)


def test_damage_is_one_sentence(tmp_path: Path) -> None:
    folder = create(tmp_path / "r", {"a.txt": "a" * 100})
    blob = git(folder, "rev-parse", "HEAD:a.txt")
    path = folder / ".git/objects" / blob[:2] / blob[2:]
    path.chmod(0o644)
    path.write_bytes(b"no zlib")
    with pytest.raises(RequestError, match="cannot be read"):
        audit(folder)


def test_an_audit_that_is_killed_leaves_nothing(tmp_path: Path) -> None:
    folder = create(tmp_path / "r", {"run.sh": f"exec {' '.join(_sleep())}\n"})
    code = f"""
from pathlib import Path
from gradatim.audit.rules import audit
audit(Path({str(folder)!r}), run=True)
"""
    place = tmp_path / "scratch"
    place.mkdir()
    surroundings = os.environ | {"TMPDIR": str(place)}
    process = subprocess.Popen([sys.executable, "-c", code], env=surroundings)
    try:
        _until(_sleeps)
    finally:
        process.kill()
        process.wait()
    _until(lambda: not list(place.iterdir()) and not _sleeps())


def test_a_command_leaves_nothing_even_if_it_is_started_without_an_environment(
    tmp_path: Path,
) -> None:
    script = f"env -i setsid {' '.join(_sleep())} > /dev/null 2>&1 &\nsleep 0.2\n"
    audit(create(tmp_path / "r", {"run.sh": script}), run=True)
    assert not _sleeps()


def _sleep() -> list[str]:
    """A command that can be found again."""
    return ["sleep", "600", f"0.{os.getpid()}"]


def _sleeps() -> bool:
    return any(found.info["cmdline"] == _sleep() for found in psutil.process_iter(["cmdline"]))


def _until(true) -> None:
    for _ in range(3000):
        if true():
            return
        time.sleep(0.02)
    raise AssertionError("it did not happen")
