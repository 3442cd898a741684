"""Whether `setup` installs from the lock file."""

from collections.abc import Mapping
from pathlib import Path
from types import SimpleNamespace

import pytest

from gradatim.verify import Failure, expect_locked_install, failure, lock_files
from gradatim.verify.manifest import read_manifest

PINNED = {"requirements.lock": "numpy==2.4.6\n"}
VENV = "python3 -m venv .venv && .venv/bin/pip install"
INSTALLED = [
    (f"{VENV} -r requirements.lock .", {}),
    (f"{VENV} -rrequirements.lock", {}),
    (f"{VENV} --requirement=./requirements.lock", {}),
    (f"{VENV} -c requirements.lock .", {}),
    ("uv pip sync requirements.lock", {}),
    ("pip-sync requirements.lock", {}),
    ("bash setup.sh", {"setup.sh": "set -e\nuv venv\nuv pip sync requirements.lock\n"}),
    ("./setup", {"setup": "#!/bin/sh\npip install \\\n  -r requirements.lock\n"}),
    ("sh a.sh", {"a.sh": ". ./b.sh\n", "b.sh": "LOCK=requirements.lock\npip install -r $LOCK\n"}),
    (
        "sh tools/a.sh",
        {"tools/a.sh": "sh tools/b.sh", "tools/b.sh": "pip install -r requirements.lock"},
    ),
    ("make setup", {"Makefile": "setup:\n\tpip install -r requirements.lock\n"}),
    ("make setup", {"Makefile": "setup: requirements.lock\n\tpip install -r $<\n"}),
    (f"{VENV} -r all.txt", {"all.txt": "-r requirements.lock\n"}),
    (f"{VENV} .", {"pyproject.toml": '[x]\ndependencies = {file = ["requirements.lock"]}\n'}),
    (
        "{python} -m tools.setup",
        {"tools/setup.py": 'run(["pip", "install",\n     "-r", "requirements.lock"])\n'},
    ),
    ("uv sync --locked", {"uv.lock": "version = 1\n"}),
    ("uv --quiet sync --no-dev --frozen", {"uv.lock": "version = 1\n"}),
    ("sh a.sh", {"uv.lock": "version = 1\n", "a.sh": "export UV_FROZEN=1\nuv sync\n"}),
    ("{python} -m poetry --no-interaction install", {"poetry.lock": ""}),
    ("pipenv sync", {"Pipfile.lock": "{}"}),
    ("conda-lock install --name x", {"conda-lock.yml": ""}),
    ("go build ./...", {"go.sum": ""}),
    ("npm ci", {"package-lock.json": "{}"}),
]
NOT_INSTALLED = [
    (f"{VENV} numpy", {}),
    (f"{VENV} .", {"pyproject.toml": '[project]\ndependencies = ["numpy>=2"]\n'}),
    (f"{VENV} .", {"pyproject.toml": 'readme = "README.md"', "README.md": "requirements.lock"}),
    (f"{VENV} -r requirements.txt", {"requirements.txt": "numpy\n# see requirements.lock\n"}),
    ("bash a.sh", {"a.sh": "pip install numpy\npip freeze > requirements.lock\n"}),
    ("bash a.sh", {"a.sh": "pip install numpy && pip freeze | tee requirements.lock\n"}),
    ("bash a.sh", {"a.sh": "uv pip compile x.in -o requirements.lock\nuv pip install numpy\n"}),
    ("bash a.sh", {"a.sh": "# pip install -r requirements.lock\npip install numpy\n"}),
    ("bash a.sh", {"a.sh": "test -f requirements.lock && pip install numpy\n"}),
    ("make", {"Makefile": "all:\n\tpip install .\nrequirements.lock: x.in\n\tpip-compile -o $@\n"}),
    (f"{VENV} -r requirements.lock.txt.old", {}),
    ("{python} -c pass", {}),
    ("uv sync", {"uv.lock": "version = 1\n"}),
    ("poetry lock", {"poetry.lock": ""}),
    ("npm install", {"package-lock.json": "{}"}),
]  # fmt: skip


def judged(folder: Path, setup: str, files: Mapping[str, str]) -> None:
    has_lock = any("lock" in name or name == "go.sum" for name in files)
    locks = {} if has_lock else PINNED
    for name, text in {**locks, **files}.items():
        (folder / name).parent.mkdir(exist_ok=True)
        (folder / name).write_text(text)
    command = f"setup = '''{setup}'''" if setup else "train = 'x'"
    (folder / "gradatim.toml").write_text(f"[commands]\n{command}\n")

    def expect(true: object, **words: str) -> None:
        if not true:
            raise failure(**words)

    run = SimpleNamespace(source=folder, manifest=read_manifest(folder), expect=expect)
    expect_locked_install(run, run)


@pytest.mark.parametrize(("setup", "files"), INSTALLED)
def test_a_setup_that_installs_from_the_lock_file(tmp_path, setup, files):
    judged(tmp_path, setup, files)


@pytest.mark.parametrize(("setup", "files"), NOT_INSTALLED)
def test_a_setup_that_installs_something_else(tmp_path, setup, files):
    with pytest.raises(Failure, match="installs from"):
        judged(tmp_path, setup, files)


def test_a_project_without_setup_needs_no_lock_file(tmp_path):
    judged(tmp_path, "", {"clock.py": "pass\n"})


def test_code_is_no_lock_file(tmp_path):
    (tmp_path / "clock.py").write_text("pass\n")
    (tmp_path / "requirements.lock").write_text("")
    assert lock_files(tmp_path) == ["requirements.lock"]
