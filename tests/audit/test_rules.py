"""Planted faults are found and named by their own rule alone; clean repositories have none.

`repositories/` holds three in the style of public ones. Real Git, real processes.
"""

from __future__ import annotations

import os
import shutil
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from git_repositories import commit, create, git, notebook

from gradatim.audit.report import Report, Result, State, passed
from gradatim.audit.rules import RULES, audit
from gradatim.audit.subject import VerifiedProject

CLEAN = Path(__file__).with_name("repositories")
NAMES = ("router", "station", "survey")
Plant = Callable[[Path], object]


@pytest.fixture(scope="module", autouse=True)
def index(tmp_path_factory: pytest.TempPathFactory):
    """An index with one package, and no other: nothing is downloaded."""
    folder = tmp_path_factory.mktemp("index")
    wheel = folder / "tiny_table-1.2.0-py3-none-any.whl"
    info = "tiny_table-1.2.0.dist-info"
    with zipfile.ZipFile(wheel, "w") as file:
        file.writestr("tiny_table.py", "")
        file.writestr(
            f"{info}/METADATA", "Metadata-Version: 2.1\nName: tiny-table\nVersion: 1.2.0\n"
        )
        file.writestr(
            f"{info}/WHEEL", "Wheel-Version: 1.0\nTag: py3-none-any\nRoot-Is-Purelib: true\n"
        )
        file.writestr(f"{info}/RECORD", "")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PIP_NO_INDEX", "1")
        patch.setenv("PIP_FIND_LINKS", str(folder))
        patch.setenv("UV_OFFLINE", "1")
        patch.setenv("UV_FIND_LINKS", str(folder))
        yield


def copied(name: str, into: Path) -> Path:
    """A repository with the files of a clean one."""
    shutil.copytree(CLEAN / name, into / name)
    git(into / name, "init", "-q", "-b", "main")
    commit(into / name, {}, "Begin")
    return into / name


def states(report: Report) -> dict[str, State]:
    return {rule.id: rule.result.state for rule in report.rules}


def of(report: Report, rule: str) -> Result:
    return next(one.result for one in report.rules if one.id == rule)


@pytest.mark.parametrize("name", NAMES)
def test_a_clean_repository_has_no_fault(name: str, tmp_path: Path) -> None:
    report = audit(copied(name, tmp_path), run=True)
    assert report.failed == ()
    found = states(report)
    looked_at = {rule for rule, state in found.items() if state is State.PASS}
    wanted = {
        "station": {
            "environment",
            "setup",
            "commands",
            "figures",
            "diagrams",
            "decisions",
            "seeds",
        },
        "survey": {"environment", "setup", "commands", "notebooks", "persons"},
        "router": {"figures", "diagrams", "decisions", "seeds", "leaks"},
    }
    assert wanted[name] | {"readme", "licence", "secrets", "large-files"} <= looked_at


def test_nothing_runs_and_nothing_remains_without_run(tmp_path: Path) -> None:
    folder = copied("station", tmp_path)
    trap = "import pathlib\npathlib.Path('/tmp/gradatim-audit-trap').touch()\n"
    commit(folder, {"sitecustomize.py": trap, "conftest.py": trap, "setup.py": trap})
    before = sorted(path.name for path in tmp_path.rglob("*"))
    assert not audit(folder).ran
    assert sorted(path.name for path in tmp_path.rglob("*")) == before
    assert not Path("/tmp/gradatim-audit-trap").exists()


# Planted faults --------------------------------------------------------------------------------


def edit(name: str, old: str, new: str) -> Plant:
    """Replaces a text in a file, and commits that."""

    def plant(folder: Path) -> None:
        text = (folder / name).read_text()
        assert old in text
        commit(folder, {name: text.replace(old, new)})

    return plant


def add(name: str, content: str | bytes) -> Plant:
    """Commits a new file."""
    return lambda folder: commit(folder, {name: content})


def secret_in_history(folder: Path) -> None:
    key = "AKIA" + "J7QKZ2M4PWX5RT3L"
    commit(folder, {"settings.ini": f"[s3]\nregion = eu\naccess = {key}\n"})
    commit(folder, {"settings.ini": None})


def secret_not_committed(folder: Path) -> None:
    (folder / "notes.txt").write_text("hf_" + "aB3dE5gH7jK9mN1pQ3sT5vW7yZ9bD1fG2h" + "\n")


def private_data(folder: Path) -> None:
    """The Makefile reads a file that Git ignores."""
    edit("Makefile", "python -m station.make_data --days $(DAYS)", "cp private/days.csv data/")(
        folder
    )
    (folder / "private").mkdir()
    (folder / "private/days.csv").write_text("day,lacking\n")


def dead_commit(folder: Path) -> None:
    text = "# Smooth\n\nWe smooth by three days.\n\nCarried out in commit 3f9c2d1.\n"
    commit(folder, {"docs/decisions/0002-smooth.md": text})


PEOPLE = "name,mail,phone\n" + "".join(
    f"P{n},{who}@{host},+49 30 90{n}1 77{n}4\n"
    for n, (who, host) in enumerate(
        [("jo", "mailhost.de"), ("al", "posts.fr"), ("mo", "netz.at")], 1
    )
)
LEAK = """import numpy as np
from sklearn.linear_model import Ridge
from sklearn.model_selection import train_test_split

X, y = np.eye(40), np.arange(40.0)
X = (X - X.mean(axis=0)) / X.std(axis=0)
X_train, X_test, y_train, y_test = train_test_split(X, y)
print(Ridge().fit(X_train, y_train).score(X_test, y_test))
"""
SCALED = """
import numpy as np
from sklearn.linear_model import Ridge
from sklearn.model_selection import train_test_split
from sklearn.preprocessing import StandardScaler

X, y = np.random.default_rng(0).normal(size=(60, 3)), np.arange(60.0)
X = StandardScaler().fit_transform(X)
X_train, X_test, y_train, y_test = train_test_split(X, y)
print(Ridge().fit(X_train, y_train).score(X_test, y_test))
"""
README, MAKER, READER = "README.md", "station/make_data.py", "station/features.py"
ACCOUNT = "DE02120300000000202051\n"
# Fault -> the rule that finds it, how it is planted, where it is found, whether that needs a run.
PLANTED: dict[str, tuple[str, Plant, str, bool]] = {
    "no-limits": ("readme", edit(README, "## Limits", "## Thanks"), README, False),
    "no-licence": ("licence", lambda f: commit(f, {"LICENSE": None}), "", False),
    "blank-licence": ("licence", edit("LICENSE", "2026 Ada", "[year] X"), "LICENSE:3", False),
    "key-in-history": ("secrets", secret_in_history, "settings.ini:3", False),
    "key-not-committed": ("secrets", secret_not_committed, "notes.txt:1", False),
    "no-versions": (
        "environment", edit("requirements.txt", "==1.2.0", ">=1.0"), "requirements.txt:1", False,
    ),
    "no-such-version": (
        "environment", edit("requirements.txt", "1.2.0", "9.9"), "requirements.txt", True,
    ),
    "not-committed": ("setup", private_data, "Makefile:3", True),
    "one-machine": (
        "setup", edit(READER, '"data/', '"/home/ada/'), f"{READER}:9", False,
    ),
    "old-command": ("commands", edit(README, "n.predict --day 7", "n.guess"), "README.md:23", True),
    "old-figure": ("figures", edit(README, "MAE is 2.79", "MAE is 2.19"), "README.md:37", False),
    "no-such-module": (
        "diagrams", edit(README, "s[Features]", "_store[store.py]"), "README.md:9", False,
    ),
    "no-such-service": ("diagrams", edit(README, "s[Features]", "_ranker"), "README.md:9", False),
    "dead-commit": ("decisions", dead_commit, "docs/decisions/0002-smooth.md:5", False),
    "no-seed": ("seeds", edit(MAKER, "Random(seed)", "Random()"), f"{MAKER}:10", False),
    "real-people": ("persons", add("data/people.csv", PEOPLE), "data/people.csv:2", False),
    "real-account": ("persons", add("pay.csv", "iban\n" + ACCOUNT), "pay.csv:2", False),
    "large": ("large-files", add("weights.bin", bytes(11 * 2**20)), "weights.bin", False),
    "out-of-order": ("notebooks", add("a.ipynb", notebook((1, "x"), (3, "y"))), "a.ipynb", False),
    "hidden-state": ("notebooks", add("a.ipynb", notebook((1, "x=1"), (2, "y"))), "a.ipynb", True),
    "leak": ("leaks", add("learn.py", LEAK), "learn.py:6", False),
    "leak-in-notebook": (
        "leaks", add("a.ipynb", notebook((1, SCALED))), "a.ipynb, code cell 1:8", True,
    ),
}  # fmt: skip


@pytest.mark.parametrize("fault", PLANTED)
def test_a_planted_fault_is_found_by_its_own_rule_alone(fault: str, tmp_path: Path) -> None:
    rule, plant, place, run = PLANTED[fault]
    folder = copied("station", tmp_path)
    plant(folder)
    if fault.startswith("leak"):  # the list of versions covers what it imports
        commit(folder, {"requirements.txt": "tiny-table==1.2.0\nscikit-learn==1.6.1\n"})
    report = audit(folder, run=run)
    assert report.failed == (rule,)
    first, *others = of(report, rule).findings
    assert first.location == place
    assert first.do and of(report, rule).message.endswith(".")
    if fault == "not-committed":
        assert [one.where for one in others] == ["private/days.csv"]


def test_a_secret_is_never_shown(tmp_path: Path) -> None:
    folder = copied("station", tmp_path)
    secret_in_history(folder)
    assert "J7QK" not in repr(audit(folder))


# Verified projects -----------------------------------------------------------------------------


def test_the_verified_project_is_known_by_its_manifest_or_remote(tmp_path: Path) -> None:
    folder = create(tmp_path / "mine", {"gradatim.toml": 'project = "adder"\n'})
    head = git(folder, "rev-parse", "HEAD")
    result = of(audit(folder, verified=[VerifiedProject("adder", head[:12])]), "verified")
    assert (result.state, "is the verified adder" in result.message) == (State.PASS, True)

    commit(folder, {"gradatim.toml": "", "more.txt": "x"})
    git(folder, "remote", "add", "origin", "https://ada:pw@example.org/ada/Adder.git")
    result = of(audit(folder, verified=[VerifiedProject("adder", head[:12])]), "verified")
    assert result.state is State.FAIL and head[:12] in result.findings[0].what
    assert result.remarks[0].what == "its remote is https://example.org/ada/Adder.git"


@pytest.mark.parametrize(
    ("there", "state"),
    [(None, State.NOT_APPLICABLE), ([VerifiedProject("other", "1234567890ab")], State.NOT_CHECKED)],
)
def test_without_a_verified_project_nothing_is_claimed(tmp_path: Path, there, state) -> None:
    folder = create(tmp_path / "mine", {"a.txt": "a"})
    assert of(audit(folder, verified=there), "verified").state is state


# Published --------------------------------------------------------------------------------------


def test_a_commit_is_published_once_a_branch_or_tag_of_a_remote_contains_it(tmp_path: Path) -> None:
    folder = create(tmp_path / "mine", {"a.txt": "a"})
    git(tmp_path, "init", "-q", "--bare", "theirs.git")
    git(folder, "remote", "add", "origin", "../theirs.git")

    def result() -> Result:
        return of(audit(folder, run=True), "published")

    assert of(audit(folder), "published").state is State.NOT_CHECKED
    assert (result().state, result().findings[0].do) == (State.FAIL, "git push")
    git(folder, "push", "-q", "origin", "main")
    assert result() == passed("../theirs.git has this commit, on main.")

    first = git(folder, "rev-parse", "HEAD")
    commit(folder, {"a.txt": "b"})
    assert result().state is State.FAIL
    git(folder, "tag", "-am", "One", "v1")
    git(folder, "push", "-q", "origin", "v1")
    assert result().message == "../theirs.git has this commit, on v1."
    git(folder, "checkout", "-q", first)
    assert result().message == "../theirs.git has this commit, on main."
    git(folder, "checkout", "-q", "main")
    git(folder, "tag", "main", first)  # the name of a branch that is further on
    git(folder, "push", "-q", "origin", "refs/heads/main", "refs/tags/main", ":refs/tags/v1")
    assert result().state is State.PASS


def test_who_is_behind_the_remote_is_asked_to_fetch(tmp_path: Path) -> None:
    folder = create(tmp_path / "mine", {"a.txt": "a"})
    create(tmp_path / "theirs", {"a.txt": "another"})
    git(folder, "remote", "add", "origin", str(tmp_path / "theirs"))
    result = of(audit(folder, run=True), "published")
    assert (result.state, result.findings[0].do) == (State.FAIL, "git fetch, then audit it again")


@pytest.mark.parametrize("address", ["nowhere.git", "https://a:secret@127.0.0.1:9/x.git", "ext::x"])
def test_a_remote_that_does_not_answer_fails_nothing(tmp_path: Path, address: str) -> None:
    folder = create(tmp_path / "mine", {"a.txt": "a"})
    git(folder, "remote", "add", "origin", address)
    result = of(audit(folder, run=True), "published")
    assert result.state is State.NOT_CHECKED and "secret" not in repr(result)
    assert "did not list its branches: " in result.remarks[0].what


def test_every_rule_is_in_the_docs() -> None:
    page = (Path(__file__).parents[2] / "docs/audit.md").read_text()
    assert [rule for rule in RULES if f"| `{rule}`" not in page] == []


def test_the_audit_leaves_no_process_and_no_folder(tmp_path: Path, monkeypatch) -> None:
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    monkeypatch.setattr("tempfile.tempdir", None)
    files = {"run.sh": "sleep 300 &\necho $! > ../../pid\n", "README.md": "x"}
    audit(create(tmp_path / "mine", files), run=True)
    assert os.listdir(tmp_path) == ["mine"]
