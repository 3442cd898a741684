"""`gradatim audit`, as the installed program says it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from git_repositories import commit, create, git

README = """# Sums

Adds numbers for people who have no calculator at hand, and says what it did.

```sh
python adder.py
```

## Data

None.

## Results

All sums are right.

## Limits

Two numbers.
"""
FILES = {"README.md": README, "adder.py": "print(1 + 1)\n", "run.sh": "python adder.py\n"}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    licence = "Permission is hereby granted, free of charge, to any person obtaining a copy\n"
    return create(tmp_path / "sums", {**FILES, "LICENSE": licence})


def test_a_good_repository_passes_in_words_and_in_json(gradatim, folder: Path) -> None:
    done = gradatim("audit", folder, "--run")
    assert (done.returncode, done.stderr) == (0, "")
    assert max(map(len, done.stdout.splitlines())) <= 88
    assert "✓ setup        `sh run.sh` works in a fresh clone." in done.stdout
    report = json.loads(gradatim("audit", folder, "--json").stdout)
    assert report["failed"] == [] and report["ran"] is False
    assert report["commit"] == git(folder, "rev-parse", "HEAD")
    contract = (Path(__file__).parents[2] / "docs/command-line.md").read_text("utf-8")
    contract = contract.split("## `gradatim audit`")[1].split("\n## ")[0]
    keys = {*report, *report["rules"][0], "what", "where", "line", "do"}
    assert [key for key in sorted(keys) if f"`{key}" not in contract] == []


def test_a_fault_is_shown_with_place_and_remedy(gradatim, folder: Path) -> None:
    commit(folder, {"LICENSE": None, "README.md": README.replace("## Limits", "## More")})
    commit(folder, {})  # one that brings no text counts as well
    done = gradatim("audit", folder)
    assert done.returncode == 1
    assert "README.md: it does not describe its limits" in done.stdout
    assert "to do: add a file LICENSE" in " ".join(done.stdout.split())
    assert "git remote add origin ADDRESS, then git push" in " ".join(done.stdout.split())
    assert "No script makes data with random numbers." in done.stdout
    assert "of 3 commits" in done.stdout
    last = done.stdout.splitlines()[-1]
    assert "✓ " in last and "✗ 2 fail · " in last and "- " in last and "not looked at" in last


def test_what_is_in_the_wrong_place_is_named(gradatim, folder: Path) -> None:
    indented = README.replace("```sh\n", "    ").replace("```\n", "")
    manifest = 'setup = "python adder.py"\n[commands]\nrun = "python adder.py"\n'
    broken = "import torch\ndef f(:\n"
    commit(folder, {"README.md": indented, "gradatim.toml": manifest, "broken.py": broken})
    told = gradatim("audit", folder).stdout
    assert "README.md has no command that could be run here" in told
    assert "README.md:5: `python adder.py` looks like a command" in told
    assert "to do: put its commands into a block marked sh" in told
    assert "gradatim.toml:1: the key 'setup' is in the wrong table" in told
    assert '[commands]\n    setup = "python adder.py"\n' in told
    assert "broken.py:2: it cannot be read as Python" in told and "nothing but Python" not in told


def test_what_cannot_be_audited_gets_one_sentence(gradatim, tmp_path: Path, folder: Path) -> None:
    tree = git(folder, "rev-parse", "HEAD^{tree}")
    (folder / ".git/objects" / tree[:2] / tree[2:]).unlink()
    done = gradatim("audit", folder)
    assert (done.returncode, done.stdout, done.stderr.count("\n")) == (2, "", 1)
    assert "the repository cannot be read" in done.stderr
    done = gradatim("audit", tmp_path, "--json")
    assert (done.returncode, json.loads(done.stdout)["error"]) == (2, "this is no Git repository")


def test_the_log_says_which_project_was_verified(gradatim, tiny_pack: Path, tmp_path: Path) -> None:
    files = {
        path.name: path.read_text()
        for path in (tiny_pack / "projects/adder/reference").iterdir()
        if path.is_file()
    }
    mine = create(tmp_path / "mine", files)
    assert gradatim("verify", mine, "--project", "adder", "--trust").returncode == 0

    def verified() -> dict:
        rules = json.loads(gradatim("audit", mine, "--json").stdout)["rules"]
        return next(rule for rule in rules if rule["id"] == "verified")

    assert verified()["message"] == "This commit is the verified adder."
    commit(mine, {"more.txt": "x"})
    assert verified()["state"] == "fail"
