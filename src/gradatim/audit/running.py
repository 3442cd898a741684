"""Rules about running the project: one command in a clean clone, and the README's commands."""

from __future__ import annotations

import json
import os
import re
from pathlib import Path

from gradatim.audit.commands import (
    DeclaredCommand,
    misplaced_setup,
    readme_command,
    setup_command,
    unmarked_command,
)
from gradatim.audit.execution import CommandResult
from gradatim.audit.paths import absolute_paths
from gradatim.audit.readme import readme_name, readme_page
from gradatim.audit.report import (
    Finding,
    Result,
    State,
    failed,
    not_applicable,
    not_checked,
    passed,
)
from gradatim.audit.repository import Repository
from gradatim.audit.shell import Script, script
from gradatim.audit.subject import NOT_RUN, Subject
from gradatim.printable import pluralize

_MISSING = re.compile(
    r"No such file or directory: ?['\"]?([^'\"\n]+)|can't open file '([^']+)'"
    r"|([\w./-]+)\W?: No such file or directory"
)
# Programs that a project may need and no environment of Python brings.
_PROGRAMS = {
    "make", "just", "docker", "docker-compose", "podman", "uv", "poetry", "pdm", "pipenv", "conda",
    "mamba", "hatch", "tox", "nox", "npm", "npx", "node", "yarn", "pnpm", "cargo", "go", "java",
    "julia", "Rscript", "R", "psql", "sqlite3", "duckdb", "curl", "wget", "git", "gh", "dvc", "aws",
    "gcloud", "kaggle", "huggingface-cli", "hf", "jupyter", "cmake", "gcc", "g++", "unzip", "tree",
    "jq", "kubectl", "spark-submit", "dot", "pandoc", "xelatex", "ffmpeg",
}  # fmt: skip
_NOT_FOUND = re.compile(r"([\w.+-]+): (?:command )?not found|\W?([\w.+-]+)\W?: No such file")
_DECLARE = "declare it: `setup` in gradatim.toml, a target in a Makefile, or a script run.sh"


def setup(subject: Subject) -> Result:
    """One command, declared in the repository, works in a fresh clone."""
    repository = subject.repository
    if paths := absolute_paths(repository):
        where = pluralize(len(paths), "file")
        return failed(f"It cannot run elsewhere: {where} with a path of one machine.", paths)
    if wrong := misplaced_setup(repository):
        return _misplaced_setup(wrong)
    declared = setup_command(repository)
    if declared is None:
        return _without_setup(subject)
    if subject.execution is None:
        return not_checked(f"`{declared.line}` is declared. {NOT_RUN}")
    if not subject.execution.has_shell:
        return not_checked(f"`{declared.line}` is declared, but there is no bash here to run it.")
    clone = subject.execution.clone()
    ran = subject.execution.shell(declared.line + "\n", clone)
    if ran.ok:
        subject.clone = clone
        return passed(f"`{declared.line}` works in a fresh clone.")
    return _failed_setup(repository, ran, declared, clone)


def _misplaced_setup(wrong: DeclaredCommand) -> Result:
    value = json.dumps(wrong.line, ensure_ascii=False)
    do = f"write it so:\n[commands]\nsetup = {value}"
    finding = Finding("the key 'setup' is in the wrong table", wrong.where, wrong.number, do)
    return failed("The setup of gradatim.toml is not under [commands].", [finding])


def _without_setup(subject: Subject) -> Result:
    declared = readme_command(subject.repository)
    if declared is not None:
        return not_checked(
            f"No command is declared but those of the README, such as `{declared.line}`."
        )
    if not subject.repository.with_suffix(".py", ".ipynb", ".sh", ".r", ".jl"):
        return not_applicable("There is no code to run.")
    finding = Finding("no command is declared that sets it up or runs it", do=_DECLARE)
    return failed("Nothing says which one command works in a fresh clone.", [finding])


def _failed_setup(
    repository: Repository, ran: CommandResult, declared: DeclaredCommand, clone: Path
) -> Result:
    """A fault of the repository, or something that cannot be decided on this machine."""
    if why := external_cause(ran):
        return not_checked(f"`{declared.line}` was not run to its end: {why}.")
    what = f"`{declared.line}` ended with code {ran.code}: {ran.last_line}"
    findings = [Finding(what, declared.where, declared.number, "run it in a fresh clone by hand")]
    findings += _uncommitted(repository, ran, clone)
    return failed(f"`{declared.line}` fails in a fresh clone.", findings)


def _uncommitted(repository: Repository, ran: CommandResult, clone: Path) -> list[Finding]:
    """Files that it did not find, and that are in the author's folder without being committed."""
    found = []
    for match in _MISSING.finditer(ran.err + ran.out):
        name = next(filter(None, match.groups())).replace(f"{clone}/", "").removeprefix("./")
        known = name in repository.files or name in repository.folders
        if not known and not name.startswith("/") and (repository.folder / name).exists():
            do = "commit it, or commit what makes it"
            found.append(Finding("it lies in your folder but is not committed", name, do=do))
    return list(dict.fromkeys(found))


def external_cause(ran: CommandResult) -> str:
    """Why a command that failed is not a fault of the repository, as far as that can be seen."""
    if ran.code == -1:
        return ran.why
    if ran.offline:
        return "it needs the network"
    if "PIP_NO_INDEX" in os.environ and "(from versions: none)" in ran.err:
        return "a package is not in the index of this machine"
    if ran.code == 127:
        for match in _NOT_FOUND.finditer(ran.err):
            name = match[1] or match[2]
            if name in _PROGRAMS:
                return f"the program {name} is not on this machine"
    return ""


def readme_commands(subject: Subject) -> Result:
    """The shell blocks of the README work in a fresh clone."""
    repository, name = subject.repository, readme_name(subject.repository)
    if name is None or not name.lower().endswith((".md", ".markdown")):
        return not_applicable("There is no README in Markdown.")
    blocks = script(readme_page(repository), repository.folders)
    if wrong := _no_requirements(repository, blocks, name):
        return failed(f"{name} names a file that is not there.", wrong)
    if not blocks.commands:
        return not_applicable(
            f"{name} has no command that could be run here.", _suggest_sh_block(repository)
        )
    number = pluralize(blocks.commands, "line")
    if subject.execution is None:
        return not_checked(f"{name} has {number} to run. {NOT_RUN}")
    if subject.results["setup"].state is State.FAIL:
        return not_checked("The rule setup fails; fix that first.")
    if not subject.execution.has_shell:
        return not_checked("There is no bash here to run them.")
    return _run(subject, blocks, name)


def _suggest_sh_block(repository: Repository) -> list[Finding]:
    found = unmarked_command(repository)
    if found is None:
        return []
    what, do = f"`{found.line}` looks like a command", "put its commands into a block marked sh"
    return [Finding(what, found.where, found.number, do)]


def _run(subject: Subject, blocks: Script, name: str) -> Result:
    assert subject.execution is not None
    clone = subject.execution.clone()
    for folder in blocks.environments:
        if not (clone / folder).exists():
            (clone / folder).symlink_to(subject.execution.environment)
    ran = subject.execution.shell(blocks.text, clone)
    subject.printed += ran.out
    remarks = [
        Finding(f"not run: it {why}", name, line) for line, why in sorted(blocks.skipped.items())
    ]
    number = pluralize(blocks.commands, "line")
    if ran.ok:
        subject.clone = subject.clone or clone
        return passed(f"The shell blocks of {name} work in a fresh clone ({number}).", remarks)
    place = f" (line {ran.line})" if ran.line else ""
    if why := external_cause(ran):
        return not_checked(f"The shell blocks of {name} did not end{place}: {why}.", remarks)
    what = f"it ended with code {ran.code}: {ran.last_line}"
    finding = Finding(what, name, ran.line, "run this line in a fresh clone by hand")
    return failed(f"A command of {name} fails in a fresh clone.", [finding], remarks)


def _no_requirements(repository: Repository, blocks: Script, name: str) -> list[Finding]:
    ends = {file.path.name for file in repository.files.values()}
    return [
        Finding(f"'{file}' is not in the repository", name, line, "correct the name, or commit it")
        for line, file in blocks.files.items()
        if Path(file).name not in ends and "<" not in file
    ]
