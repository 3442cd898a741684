"""What the proof of a lab depends on: each change touches the labs that it concerns, and no others.
Nothing is run here."""

from __future__ import annotations

import os
import platform
import shutil
import subprocess
import sys
from dataclasses import replace

import pytest

from gradatim.author import keys, project_records
from gradatim.author.keys import Keys
from gradatim.author.lock import Lock, LockStatus, lock_status
from gradatim.author.sources import ROOT, Sources
from gradatim.model import Hints, Lab, Level, Material, WrongSolution

ALL = {"function", "sql", "git", "figure"}


def material(kind, file, profile):
    name = {"git": "repo.toml"}.get(kind, file)
    files = {name: b"x = 1"}
    return Material(
        Lab(kind, "Title", ("skill",), 10, kind, file, 1, profile),
        "",
        "# Lesson",
        {name: b"# TODO"},
        files,
        "checks",
        wrong=(WrongSolution("off_by_one", {name: b"x = 2"}, "no"),),
        also={"other": {name: b"x = 2 - 1"}},
        worked="# Title\n\nProse.\n\n```python\nprint(1)\n```\n\n```text\n1\n```\n",
    )


LABS = [
    material("function", "f.py", "numpy"),
    material("sql", "q.sql", "sql"),
    material("git", "repo", "git"),
    material("figure", "f.py", "plot"),
]


def duties(before, after):
    """What is to be done about each lab, apart from what is locked."""
    locks = {key_id: Lock(key_id, key) for key_id, key in before.items()}
    found = {name: lock_status(locks[name], key) for name, key in after.items()}
    return {name: it for name, it in found.items() if it is not LockStatus.LOCKED}


def of(labs=LABS, sources=None, level=Level.SEALED):
    made = Keys(level, sources)
    return {lab.lab.id: made.of_lab(lab) for lab in labs}


@pytest.fixture(scope="module")
def now():
    return of()


# The files of a lab --------------------------------------------------------------------------


@pytest.mark.parametrize(
    "change",
    [
        {"checks": "other checks"},
        {"wrong": (WrongSolution("off_by_one", {"f.py": b"x = 3"}, "no"),)},
        {"wrong": (WrongSolution("off_by_two", {"f.py": b"x = 2"}, "no"),)},
        {"also": {"other": {"f.py": b"x = 3 - 2"}}},
        {"solution": {"f.py": b"x = 1.0"}},
        {"starter": {"f.py": b"# TODO it"}},
        {"given": "GIVEN = 1"},
        {"data": {"data/a.csv": b"a"}},
        {"worked": LABS[0].worked.replace("print(1)", "print(2)")},
    ],
    ids=str,
)
def test_a_file_that_is_run_has_its_lab_proven_again(now, change):
    assert duties(now, of([replace(LABS[0], **change), *LABS[1:]])) == {
        "function": LockStatus.OUTDATED
    }


def test_a_mutant_that_is_listed_as_equivalent_does_too(now):
    lab = replace(LABS[0].lab, equivalent={"Lt @ 1:a -> b": "why"})
    assert duties(now, of([replace(LABS[0], lab=lab)])) == {"function": LockStatus.OUTDATED}


def test_what_only_a_reader_sees_does_not(now):
    lab = replace(
        LABS[0].lab, title="Another", minutes=20, needs=("sql",), hints=Hints("a", "b", "c")
    )
    worked = LABS[0].worked.replace("Prose", "Better prose")
    changed = replace(LABS[0], lab=lab, lesson="# Better", worked=worked, version="2")
    assert duties(now, of([changed, *LABS[1:]])) == {}


# The engine ----------------------------------------------------------------------------------


def test_everything_that_a_key_names_exists():
    sources = Sources()
    assert all(map(sources.modules_in, keys._JUDGE_MODULES))
    provers = {*keys._LAB_PROVER, *keys._COURSE_PROVER, *keys._SQL_PROVER}
    for name, part in provers | project_records._VERIFIER:
        module = sources.module(name)
        assert module is not None and (not part or module.has(part)), (name, part)


@pytest.mark.parametrize(
    ("file", "old", "new", "touched", "wanted"),
    [
        ("judge/wall.py", "RUN_S = 300.0", "RUN_S = 301.0", ALL, LockStatus.JUDGE_CHANGED),
        ("checks/compare.py", "\ndef ", "\nX = 1\n\n\ndef ", ALL, LockStatus.JUDGE_CHANGED),
        ("kinds/sql/child.py", "\ndef ", "\nX = 1\n\n\ndef ", {"sql"}, LockStatus.JUDGE_CHANGED),
        ("kinds/git/history.py", "ZERO_ID = ", "ZERO_ID = X = ", {"git"}, LockStatus.JUDGE_CHANGED),
        (
            "judge/child/figure.py",
            "\ndef ",
            "\nX = 1\n\n\ndef ",
            {"figure"},
            LockStatus.JUDGE_CHANGED,
        ),
        ("kinds/sql/mutation.py", '"DropGroup"', '"LessGroup"', {"sql"}, LockStatus.OUTDATED),
        (
            "kinds/module/mutation.py",
            '"Binary_',
            '"B_',
            {"function", "figure"},
            LockStatus.OUTDATED,
        ),
        (
            "model/labs.py",
            "class Material:",
            "class Material:\n    more = 1\n",
            ALL,
            LockStatus.JUDGE_CHANGED,
        ),
        (
            "author/outcomes.py",
            "ALL_CHECKS_SEEDS = 2",
            "ALL_CHECKS_SEEDS = 3",
            ALL,
            LockStatus.OUTDATED,
        ),
        (
            "author/workers.py",
            "self.level, results",
            "self.level, results[:]",
            ALL,
            LockStatus.OUTDATED,
        ),
        (
            "author/wording.py",
            "READING_HEADING = ",
            "READ = READING_HEADING = ",
            set(),
            LockStatus.OUTDATED,
        ),
        ("judge/sandbox/kernel.py", '"""', '"""Better. ', set(), LockStatus.JUDGE_CHANGED),
        ("rules/review.py", "\ndef ", "\nX = 1\n\n\ndef ", set(), LockStatus.OUTDATED),
    ],
)
def test_source_counts_for_the_labs_that_execute_it(now, tmp_path, file, old, new, touched, wanted):
    root = tmp_path / "gradatim"
    shutil.copytree(ROOT, root, ignore=shutil.ignore_patterns("__pycache__", "static"))
    text = (root / file).read_text()
    assert old in text
    (root / file).write_text(text.replace(old, new, 1))
    assert duties(now, of(sources=Sources(root))) == dict.fromkeys(touched, wanted)


def test_a_profile_counts_for_the_labs_that_it_runs(now, monkeypatch):
    profile, known = replace(keys.load_profile("sql"), threads=False), keys.load_profile
    monkeypatch.setattr(
        keys, "load_profile", lambda name: profile if name == "sql" else known(name)
    )
    assert duties(now, of()) == {"sql": LockStatus.JUDGE_CHANGED}


def test_the_key_is_the_same_in_every_process():
    """Sets of texts have another order in each."""
    code = (
        "from gradatim.author.keys import Keys; keys = Keys('sealed');"
        "print(keys._prover_digest, keys._judge_digest)"
    )
    printed = {
        subprocess.run(
            [sys.executable, "-c", code],
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for seed in ("1", "2", "3")
    }
    assert len(printed) == 1


# The environment -----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("package", "touched"),
    [
        ("numpy", ALL),
        ("duckdb", {"sql"}),
        ("sqlglot", {"sql"}),
        ("dulwich", {"git"}),
        ("matplotlib", {"figure"}),
        ("pandas", {"sql", "figure"}),
        ("cosmic_ray", {"function", "figure"}),
        ("torch", set()),
    ],
)
def test_a_package_counts_for_the_labs_that_it_runs(now, monkeypatch, package, touched):
    installed = keys.version
    monkeypatch.setattr(keys, "version", lambda name: "0" if name == package else installed(name))
    assert duties(now, of()) == dict.fromkeys(touched, LockStatus.FOREIGN)


def test_another_python_system_or_level_is_another_environment(now, monkeypatch):
    everywhere = dict.fromkeys(ALL, LockStatus.FOREIGN)
    assert duties(now, of(level=Level.FILTERED)) == everywhere
    with monkeypatch.context() as patch:
        patch.setattr(platform, "python_version", lambda: "3.99.0")
        assert duties(now, of()) == everywhere
    monkeypatch.setattr(platform, "machine", lambda: "abacus")
    assert duties(now, of()) == everywhere
