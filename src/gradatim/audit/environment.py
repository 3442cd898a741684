"""The environment: a lock file or pinned requirements, and whether they can be installed."""

from __future__ import annotations

import re
import sys
from dataclasses import dataclass
from pathlib import Path

from gradatim.audit.code import NOT_PYTHON, cells, imports
from gradatim.audit.paths import TESTS
from gradatim.audit.report import (
    Finding,
    Result,
    failed,
    not_applicable,
    not_checked,
    passed,
)
from gradatim.audit.repository import File, Repository
from gradatim.audit.running import external_cause
from gradatim.audit.subject import NOT_RUN, Subject
from gradatim.syntax import parse

_LOCKS = ("uv.lock", "poetry.lock", "pdm.lock", "pipfile.lock", "conda-lock.yml", "pixi.lock")
_LOCK_NAME = re.compile(r"^pylock(\.[\w-]+)?\.toml$|\.lock(\.txt)?$|^conda-lock|-lock\.ya?ml$")
_REQUIREMENTS = re.compile(
    r"^(?:requirements|constraints)[\w.-]*\.(?:txt|lock)$|\.lock$|^lock[\w.-]*\.txt$"
)
_PINNED = re.compile(r"===?\s*[\w.!+]+$|@\s*\S+|^\S+\.whl$|^\./|^git\+.*@")
_CONDA = re.compile(r"^\s*-\s*([\w.-]+(?:\[[\w,]*\])?)\s*([=<>!~].*)?$")
_DO_PIN = "write the version that you use, as in name==1.2.3 (pip freeze shows it)"
_DO_LOCK = "commit one: uv lock, pip-compile, or pip freeze > requirements.txt"


@dataclass(frozen=True)
class Requirement:
    text: str
    line: int

    @property
    def is_pinned(self) -> bool:
        """Whether exactly one version fits."""
        return bool(_PINNED.search(self.text)) and "*" not in self.text


def environment(subject: Subject) -> Result:
    """There is a lock file, or requirements are pinned, and a fresh environment can be built from
    them."""
    repository = subject.repository
    lock = lock_file(repository)
    if lock is None:
        return _without_lock(subject)
    if subject.execution is None:
        return not_checked(f"{lock.name} gives each version. {NOT_RUN}")
    return _install_lock(subject, lock)


def lock_file(repository: Repository) -> File | None:
    """The file that gives each version; None if there is none. Files in the top folder come
    first."""
    files = sorted(repository.files.values(), key=lambda file: file.name.count("/"))
    locks = [file for file in files if _is_lock(repository, file)]
    plain = [file for file in locks if _is_requirements(file)]
    return next(iter([*plain, *locks]), None)


def requirements(text: str) -> list[Requirement]:
    """The lines of a requirements file that name a package."""
    found = []
    for number, line in enumerate(text.splitlines(), 1):
        plain = re.split(r"\s#|^#|\s+--hash|;|\\$", line)[0].strip()
        if plain and not plain.startswith("-"):
            found.append(Requirement(plain, number))
    return found


def _is_lock(repository: Repository, file: File) -> bool:
    name = file.path.name.lower()
    if name in _LOCKS or (name.startswith("pylock") and _LOCK_NAME.search(name)):
        return True
    if _is_requirements(file):
        listed = requirements(repository.text(file.name))
        return bool(listed) and all(one.is_pinned for one in listed)
    if name in ("environment.yml", "environment.yaml"):
        return not _unpinned(repository, file)
    return False


def _is_requirements(file: File) -> bool:
    """Whether it is a requirements file for pip."""
    name = file.path.name.lower()
    inside = file.path.parent.name == "requirements" and name.endswith(".txt")
    return (inside or bool(_REQUIREMENTS.search(name))) and name not in _LOCKS


def _without_lock(subject: Subject) -> Result:
    repository = subject.repository
    if subject.execution is not None:
        subject.execution.add_own_libraries()
    others = third_party_imports(repository)
    listed = [file for file in repository.files.values() if _lists_packages(file)]
    if not others and not any(requirements(repository.text(f.name)) for f in listed):
        if not repository.with_suffix(".py", ".ipynb"):
            return not_applicable("There is no Python code.")
        return _standard_library_only(repository)
    findings = [one for file in listed for one in _unpinned(repository, file)]
    if not findings:
        where = "pyproject.toml" if "pyproject.toml" in repository.files else ""
        findings = [Finding("no lock file and no pinned requirements", where, do=_DO_LOCK)]
    more = f" ({', '.join(sorted(others)[:4])})" if others else ""
    return failed(f"Nothing gives the versions of the packages{more}.", findings[:10])


def _standard_library_only(repository: Repository) -> Result:
    """Fails if a file cannot be parsed, and so may hide an import. Tests may have broken files on
    purpose."""
    files = [f for f in repository.with_suffix(".py") if not TESTS.search(f.name)]
    wrong = [
        (f.name, line)
        for f in files
        if (line := _syntax_error_line(repository.text(f.name))) is not None
    ]
    if not wrong:
        return passed("It needs nothing but Python.")
    findings = [
        Finding("it cannot be read as Python", name, line, "correct it") for name, line in wrong
    ]
    names = ", ".join(name for name, _ in wrong[:3])
    message = f"{names} cannot be read as Python, so what is imported is not known."
    return failed(message, findings[:10])


def _syntax_error_line(text: str) -> int | None:
    """The line that is not Python, 0 if that is not known; None for a valid text."""
    try:
        parse(text)
    except NOT_PYTHON as error:
        return getattr(error, "lineno", None) or 0
    return None


def _lists_packages(file: File) -> bool:
    name = file.path.name.lower()
    return _is_requirements(file) or name in ("environment.yml", "environment.yaml")


def _unpinned(repository: Repository, file: File) -> list[Finding]:
    text = repository.text(file.name)
    if file.path.suffix in (".yml", ".yaml"):
        lines = enumerate(text.splitlines(), 1)
        matches = [(number, _CONDA.match(line)) for number, line in lines]
        named = [(number, match) for number, match in matches if match and match[1] != "pip"]
        unpinned = [
            Requirement(match[0].strip("- "), number)
            for number, match in named
            if not re.match(r"==?\s*\d", match[2] or "")
            and match[1] not in ("defaults", "conda-forge", "pytorch", "nvidia", "nodefaults")
        ]
    else:
        unpinned = [one for one in requirements(text) if not one.is_pinned]
    return [
        Finding(f"'{one.text}' has no exact version", file.name, one.line, _DO_PIN)
        for one in unpinned
    ]


def third_party_imports(repository: Repository) -> set[str]:
    """The imports of Python files and notebooks that are neither Python's own nor the
    repository's."""
    own = {file.path.stem for file in repository.with_suffix(".py")}
    own |= {part for name in repository.folders for part in name.split("/")}
    codes = [repository.text(file.name) for file in repository.with_suffix(".py")]
    for file in repository.with_suffix(".ipynb"):
        codes += cells(repository.whole_text(file.name))
    return {name for code in codes for name in imports(code)} - own - set(sys.stdlib_module_names)


def _install_lock(subject: Subject, lock: File) -> Result:
    """Installs the lock file. If that is not possible here, Gradatim's libraries are used."""
    execution = subject.execution
    assert execution is not None
    if not _is_requirements(lock):
        execution.add_own_libraries()
        tool = Path(lock.name).name
        return not_checked(f"{lock.name} gives each version; building from {tool} is not tried.")
    ran = execution.install(["-r", lock.path.name], execution.clone() / lock.path.parent)
    if ran.ok:
        return passed(f"A fresh environment was built from {lock.name}.")
    execution.add_own_libraries()
    if why := external_cause(ran):
        message = f"{lock.name} gives each version; building it was not possible: {why}."
        return not_checked(message)
    finding = Finding(
        f"it cannot be installed: {ran.last_line}",
        lock.name,
        do="install it into an empty environment, and correct what fails",
    )
    return failed(f"No environment can be built from {lock.name}.", [finding])
