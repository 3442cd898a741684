"""Git repositories: what is built is what git itself reads, and what git writes is what we read."""

from __future__ import annotations

import os
import shutil
import subprocess
from itertools import pairwise
from pathlib import Path

import pytest

from gradatim.kinds.git import child as git

ADA, TIME = "Ada <ada@example.org>", 1_700_000_000
STORY = {
    "lesson": "not read here",
    "do": [
        {"commit": "a", "message": "Add price list", "branch": "main", "parents": [],
         "files": {"prices.csv": "tea,3\n", "docs/read me.txt": "ä\n"}, "who": ADA, "at": TIME},
        {"commit": "b", "message": "Raise prices\n\nBy a third.",
         "files": {"prices.csv": "tea,4\n"}},
        {"branch": "old", "to": "a"},
        {"commit": "t", "message": "Add coffee", "branch": "topic/drinks", "parents": ["a"],
         "files": {"prices.csv": "tea,3\ncoffee,5\n"}, "who": "Bo <bo@example.org>"},
        {"checkout": "main"},
        {"commit": "m", "message": "Merge drinks", "parents": ["main", "topic/drinks"],
         "files": {"prices.csv": "tea,4\ncoffee,5\n"}},
        {"commit": "lost", "message": "Add secret", "files": {"key.txt": "hunter2\n"}},
        {"reset": "main", "to": "m"},
        {"delete_branch": "topic/drinks"},
        {"write": "notes.txt", "text": "call Bo\n"},
    ],
}  # fmt: skip
needs_git = pytest.mark.skipif(shutil.which("git") is None, reason="the git program is missing")


def build_repository(folder: Path, *steps: dict, story: dict | None = None) -> git.Repository:
    git.build(story or {"do": list(steps)}, folder)
    return git.Repository(folder)


def first_commit(**changes: object) -> dict:
    return {"commit": "a", "message": "One", "files": {"x": "1\n"}} | changes


def run_git(folder: Path, *words: str) -> str:
    """What the git program prints, without any configuration of this machine."""
    environment = os.environ | {
        "GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_NOSYSTEM": "1", "HOME": str(folder),
        "GIT_AUTHOR_NAME": "Me", "GIT_AUTHOR_EMAIL": "me@example.org", "GIT_EDITOR": "true",
        "GIT_COMMITTER_NAME": "Me", "GIT_COMMITTER_EMAIL": "me@example.org",
    }  # fmt: skip
    done = subprocess.run(
        ["git", *words], cwd=folder, env=environment, text=True, capture_output=True, check=False
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_the_log_tells_each_commit_newest_first(tmp_path):
    lab = build_repository(tmp_path / "shop", story=STORY)
    log = lab.log("main")
    assert [c["message"] for c in log] == [
        "Merge drinks", "Add coffee", "Raise prices\n\nBy a third.", "Add price list"
    ]  # fmt: skip
    assert log[0]["parents"] == [log[2]["id"], log[1]["id"]]
    assert log[1]["author"] == "Bo <bo@example.org>"
    assert log[3]["files"] == {"prices.csv": "tea,3\n", "docs/read me.txt": "ä\n"}
    assert lab.commit(log[3]["id"]) == lab.commit(log[3]["id"][:8]) == lab.commit("old") == log[3]


def test_branches_head_and_status(tmp_path):
    lab = build_repository(tmp_path / "shop", story=STORY)
    log = lab.log()
    assert lab.branches() == {"main": log[0]["id"], "old": log[3]["id"]}
    assert lab.head() == "main"
    assert lab.status() == ["notes.txt"]


def test_a_lost_commit_is_found_until_the_store_forgets_it(tmp_path):
    lab = build_repository(tmp_path / "kept", story=STORY)
    (lost,) = lab.find("hunter2")
    assert lost not in {c["id"] for c in lab.log("main")}
    assert lab.commit(lost)["files"] == {"key.txt": "hunter2\n"}
    assert lost in {new for _, new, _ in lab.reflog()}
    forgotten = build_repository(tmp_path / "gone", story={"do": [*STORY["do"], {"expire": True}]})
    assert (forgotten.find("hunter2"), forgotten.reflog(), forgotten.reflog("main")) == ([], [], [])
    assert forgotten.log("main") == lab.log("main")


def test_the_reflog_reads_as_git_would_have_written_it(tmp_path):
    lab = build_repository(tmp_path / "shop", story=STORY)
    ids = {c["message"].split()[0]: c["id"][:7] for c in lab.log("main")}
    assert [message for _, _, message in lab.reflog()] == [
        f"reset: moving to {ids['Merge']}",
        "commit: Add secret",
        "commit (merge): Merge drinks",
        "checkout: moving from topic/drinks to main",
        "commit: Add coffee",
        "checkout: moving from main to topic/drinks",
        "commit: Raise prices",
        "commit (initial): Add price list",
    ]
    assert [message for _, _, message in lab.reflog("old")] == [
        f"branch: Created from {ids['Add']}"
    ]
    moves = lab.reflog("main")
    assert all(new == old for (old, _, _), (_, new, _) in pairwise(moves))
    assert lab.reflog("topic/drinks") == lab.reflog("../HEAD") == []


def test_the_same_description_gives_the_same_ids(tmp_path):
    one, two = (build_repository(tmp_path / name, story=STORY) for name in ("one", "two"))
    assert one.branches() == two.branches()
    assert one.reflog() == two.reflog()


@needs_git
def test_git_itself_reads_what_is_built(tmp_path):
    shop = tmp_path / "shop"
    lab = build_repository(shop, story=STORY)
    assert run_git(shop, "fsck", "--strict", "--no-dangling") == ""
    assert run_git(shop, "status", "--porcelain") == "?? notes.txt\n"
    assert run_git(shop, "rev-parse", "main", "old").split() == list(lab.branches().values())
    log = run_git(shop, "log", "--topo-order", "--format=%H", "main").split()
    assert set(log) == {c["id"] for c in lab.log("main")}
    for ref in ("HEAD", "main", "old"):
        shown = run_git(shop, "log", "-g", "--format=%H %gs", ref).splitlines()
        assert shown == [f"{new} {message}" for _, new, message in lab.reflog(ref)]
    assert (shop / "prices.csv").read_text() == "tea,4\ncoffee,5\n"
    assert not (shop / "key.txt").exists()


@needs_git
def test_git_writes_the_same_reflog_for_the_same_story(tmp_path):
    shop, twin = tmp_path / "shop", tmp_path / "twin"
    lab = build_repository(
        shop,
        first_commit(),
        {"commit": "b", "message": "Two", "files": {"x": "2\n"}},
        {"branch": "side"},
        {"commit": "c", "message": "Two again", "parents": ["a"], "files": {"x": "3\n"}},
        {"commit": "d", "message": "Apart", "branch": "new", "parents": ["c"],
         "files": {"x": "4\n"}},
        {"checkout": "side"},
        {"reset": "new", "to": "a"},
        {"reset": "side", "to": "main"},
        {"checkout": "a"},
        {"checkout": "side"},
    )  # fmt: skip
    twin.mkdir()
    run_git(twin, "init", "-q", "-b", "main")
    ids = {}

    def commit(label: str, text: str, *words: str) -> None:
        (twin / "x").write_text(text)
        run_git(twin, "add", "x")
        run_git(twin, "commit", "-q", *words)
        ids[label] = run_git(twin, "rev-parse", "HEAD").strip()

    commit("a", "1\n", "-m", "One")
    commit("b", "2\n", "-m", "Two")
    run_git(twin, "branch", "side")
    commit("c", "3\n", "--amend", "-m", "Two again")
    run_git(twin, "checkout", "-q", "-b", "new")
    commit("d", "4\n", "-m", "Apart")
    run_git(twin, "checkout", "-q", "side")
    run_git(twin, "branch", "-f", "new", ids["a"][:7])
    run_git(twin, "reset", "-q", "--hard", "main")
    run_git(twin, "checkout", "-q", ids["a"])
    run_git(twin, "checkout", "-q", "side")
    theirs, own = git.Repository(twin), {lab.commit("new")["id"]: ids["a"]}
    for ref in ("HEAD", "main", "side", "new"):
        messages = [message for _, _, message in lab.reflog(ref)]
        for mine, real in own.items():
            messages = [s.replace(mine, real).replace(mine[:7], real[:7]) for s in messages]
        assert messages == [message for _, _, message in theirs.reflog(ref)], ref


@needs_git
def test_what_a_learner_does_with_git_is_read(tmp_path):
    shop = tmp_path / "shop"
    lab = build_repository(shop, story=STORY)
    (lost,) = lab.find("hunter2")
    run_git(shop, "checkout", "-q", "-b", "rescue", lost)
    run_git(shop, "add", "notes.txt")
    run_git(shop, "commit", "-qm", "Note")
    run_git(shop, "update-ref", "refs/heads/bare", "HEAD")
    run_git(shop, "pack-refs", "--all")
    run_git(shop, "gc", "-q")
    (shop / ".gitignore").write_text("*.log\n")
    (shop / "a.log").write_text("ignored")
    (shop / "key.txt").write_text("changed")
    lab = git.load(
        {
            p.relative_to(tmp_path).as_posix(): p.read_bytes()
            for p in shop.rglob("*")
            if p.is_file()
        },
        tmp_path,
        "shop",
    )
    assert lab.head() == "rescue"
    assert set(lab.branches()) == {"bare", "main", "old", "rescue"}
    assert lab.log("HEAD")[0]["files"] == {"key.txt": "hunter2\n", "notes.txt": "call Bo\n"}
    assert [c["message"] for c in lab.log("rescue")][:2] == ["Note", "Add secret"]
    assert lab.status() == [".gitignore", "key.txt"]
    assert len(lab.find("hunter2")) == 2
    assert lab.reflog("rescue")[0][2] == "commit: Note"
    lab._store.close()


@needs_git
def test_a_conflict_and_a_detached_head_are_seen(tmp_path):
    shop = tmp_path / "shop"
    build_repository(
        shop,
        first_commit(),
        {"commit": "b", "message": "Left", "files": {"x": "left\n"}},
        {
            "commit": "c",
            "message": "Right",
            "branch": "right",
            "parents": ["a"],
            "files": {"x": "r\n"},
        },
        {"checkout": "main"},
    )
    with pytest.raises(AssertionError):
        run_git(shop, "merge", "-q", "right")
    assert git.Repository(shop).status() == ["x"]
    run_git(shop, "merge", "--abort")
    run_git(shop, "checkout", "-q", "--detach")
    lab = git.Repository(shop)
    assert (lab.status(), lab.head()) == ([], lab.branches()["main"])


def test_hooks_and_configuration_are_not_obeyed(tmp_path):
    shop = tmp_path / "shop"
    lab = build_repository(shop, first_commit())
    mark = tmp_path / "mark"
    for name in ("post-checkout", "reference-transaction", "fsmonitor-watchman"):
        hook = shop / ".git/hooks" / name
        hook.parent.mkdir(exist_ok=True)
        hook.write_text(f"#!/bin/sh\ntouch {mark}\n")
        hook.chmod(0o755)
    with (shop / ".git/config").open("a") as config:
        config.write(f'\tfsmonitor = touch {mark}\n[filter "f"]\n\tclean = touch {mark}\n')
    (shop / ".gitattributes").write_text("* filter=f\n")
    assert git.Repository(shop).status() == [".gitattributes"]
    assert (lab.log()[0]["message"], mark.exists()) == ("One", False)


@pytest.mark.parametrize(
    ("damage", "error"),
    [
        (lambda g: (g / "HEAD").unlink(), "HEAD is missing"),
        (lambda g: (g / "refs/heads/main").write_text("nonsense"), "'nonsense' is not a valid id"),
        (lambda g: (g / "refs/heads/main").write_text("1" * 40), f"object {'1' * 40} is missing"),
        (lambda g: (g / "logs/HEAD").write_text("nonsense\n"), "reflog of HEAD cannot be read"),
        (lambda g: (g / "config").write_text("[extensions]\n refStorage = reftable\n"), "format"),
    ],
)
def test_a_damaged_repository_says_what_is_wrong(tmp_path, damage, error):
    build_repository(tmp_path / "shop", first_commit())
    damage(tmp_path / "shop/.git")
    with pytest.raises(git.GitError, match=error):
        lab = git.Repository(tmp_path / "shop")
        lab.log(), lab.reflog(), lab.head()


def test_a_folder_without_a_repository_and_an_unknown_branch(tmp_path):
    with pytest.raises(git.GitError, match=r"shop is not a Git repository: it holds no \.git/HEAD"):
        git.load({"shop/prices.csv": b""}, tmp_path, "shop")
    with pytest.raises(git.GitError, match="no branch or commit 'topic'; the branches are: main"):
        build_repository(tmp_path / "shop", first_commit()).log("topic")


def test_a_description_is_a_submission_too(tmp_path):
    toml = b'[[do]]\ncommit = "a"\nmessage = "One"\n[do.files]\n"x y.txt" = "1"\n'
    lab = git.load({"repo.toml": toml}, tmp_path, "shop")
    assert lab.log()[0]["files"] == {"x y.txt": "1"}


PATHS = [
    "../x", "/x", "a/../../x", ".git/hooks/post-checkout", "a/.GIT/config", ".g\u200cit/x",
    "git~1/x", "a\\..\\x", "C:x", "a//b", "", ".", "a/", "x.", " x", "aux.txt", "a\n",
    "a/" * 12 + "x", "x" * 300,
]  # fmt: skip


@pytest.mark.parametrize("path", PATHS)
@pytest.mark.parametrize("verb", ["commit", "write"])
def test_a_path_that_could_leave_the_folder_is_refused(tmp_path, path, verb):
    step = first_commit(files={path: "x"}) if verb == "commit" else {"write": path, "text": "x"}
    with pytest.raises(ValueError, match="is not a path inside"):
        git.build({"do": [step]}, tmp_path / "shop")
    assert not (tmp_path / "shop").exists()


@pytest.mark.parametrize(
    ("steps", "error"),
    [
        ([], "between 1 and 200 steps"),
        ([{}], "each step needs one of commit"),
        ([3], "each step needs one of commit"),
        ([first_commit(mesage="x")], "unknown key 'mesage' beside commit"),
        ([first_commit(message="")], "message is a text"),
        ([first_commit(who="Ada")], "who is 'Name <address>'"),
        ([first_commit(who="A\nB <c>")], "who is 'Name <address>'"),
        ([first_commit(at=-1)], "at is a whole number"),
        ([first_commit(at=True)], "at is a whole number"),
        ([first_commit(parents=["z"])], "no commit or branch 'z'"),
        ([first_commit(parents="z")], "parents is a list"),
        ([first_commit(branch="../x")], "not a valid branch name"),
        ([first_commit(branch="a.lock")], "not a valid branch name"),
        ([first_commit(files=[])], "files is a table"),
        ([first_commit(files={"x": 1})], "'x' needs a text"),
        ([first_commit(files={"x": "1", "X": "1"})], "two things at once"),
        ([first_commit(files={"x": "1", "x-y": "2", "x/y": "1"})], "two things at once"),
        ([first_commit(files={"x": "1" * 300_000})], "at most 200,000 bytes"),
        ([first_commit(files={str(i): "1" for i in range(300)})], "at most 200 paths"),
        ([first_commit(files={str(i): str(i) * 90_000 for i in range(99)})], "larger than 5 MB"),
        ([first_commit(), first_commit()], "two commits are called 'a'"),
        ([first_commit(), {"delete_branch": "main"}], "checked out, so it cannot be deleted"),
        ([first_commit(), {"branch": "main/x"}], "cannot hold branch"),
        ([first_commit(), {"branch": "main"}], "a branch 'main' already"),
        ([first_commit(), {"reset": "topic", "to": "a"}], "no branch 'topic'"),
        ([first_commit(), {"reset": "main"}], "no commit or branch 'None'"),
        ([first_commit(), {"write": "x/y", "text": ""}], "two things at once"),
        ([{"branch": "x"}], "needs a commit to start from"),
        ([first_commit(), {"expire": False}], "expire is true"),
    ],
)
def test_a_wrong_description_is_refused_before_anything_is_written(tmp_path, steps, error):
    with pytest.raises(ValueError, match=error):
        git.build({"do": steps}, tmp_path / "shop")
    assert not (tmp_path / "shop").exists()


def test_nothing_is_laid_over_what_is_there(tmp_path):
    (tmp_path / "shop").mkdir()
    (tmp_path / "shop/mine.txt").write_text("mine")
    with pytest.raises(ValueError, match="'shop' is not an empty folder"):
        git.build(STORY, tmp_path / "shop")
    with pytest.raises(ValueError, match="unknown key 'steps'"):
        git.build({"steps": []}, tmp_path / "other")
