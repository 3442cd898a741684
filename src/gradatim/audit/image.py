"""The container image: whether the Dockerfile builds, if a container engine is available."""

from __future__ import annotations

import shutil
from uuid import uuid4

from gradatim.audit.execution import COMMAND_SECONDS, CommandResult
from gradatim.audit.report import Finding, Result, failed, not_applicable, not_checked, passed
from gradatim.audit.repository import Repository
from gradatim.audit.running import external_cause
from gradatim.audit.subject import NOT_RUN, Subject

_ENGINES = ("docker", "podman")
_NAMES = ("dockerfile", "containerfile")
# What an engine says that is installed and does not run, or may not be used.
_ENGINE_DOWN = (
    "Cannot connect to the Docker daemon", "permission denied while trying to connect",
    "failed to connect to the docker API", "Is the docker daemon running", "cannot re-exec process",
    "Cannot connect to Podman",
)  # fmt: skip


def image(subject: Subject) -> Result:
    """The Dockerfile builds in a fresh clone."""
    name = _dockerfile(subject.repository)
    if name is None:
        return not_applicable("There is no Dockerfile.")
    if subject.execution is None:
        return not_checked(f"{name} is there. {NOT_RUN}")
    engine = next((one for one in _ENGINES if shutil.which(one)), None)
    if engine is None:
        return not_checked(f"{name} was not built: neither docker nor podman is installed.")
    tag, clone = f"gradatim-audit-{uuid4().hex[:12]}", subject.execution.clone()
    words = [engine, "build", "--file", name, "--tag", tag, "."]
    ran = subject.execution.run(words, clone, timeout=3 * COMMAND_SECONDS)
    if ran.ok:
        subject.execution.run([engine, "rmi", "--force", tag], clone)
        return passed(f"{engine} builds {name} in a fresh clone.")
    if why := _engine_problem(ran) or external_cause(ran):
        return not_checked(f"{name} was not built: {why}.")
    do = f"run it in a fresh clone: {engine} build --file {name} ."
    finding = Finding(f"{engine} build ended with code {ran.code}: {ran.last_line}", name, do=do)
    return failed(f"{name} does not build in a fresh clone.", [finding])


def _dockerfile(repository: Repository) -> str | None:
    """The Dockerfile in the top folder, if there are several."""
    files = sorted(repository.files.values(), key=lambda file: (file.name.count("/"), file.name))
    found = (one.name for one in files if one.path.name.lower() in _NAMES and not one.is_link)
    return next(found, None)


def _engine_problem(ran: CommandResult) -> str:
    """Why no engine is available; "" if one is."""
    output = ran.err + ran.out
    return (
        "the container engine does not answer" if any(one in output for one in _ENGINE_DOWN) else ""
    )
