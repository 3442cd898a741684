"""How ready a learner is to apply: verified projects and services, never lessons that were read."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from gradatim.model import Curriculum, Evidence, History, projects
from gradatim.printable import pluralize

TARGET = (3, 5)  # projects by the time you apply, as the roadmap says
SERVE_COMMAND = "serve"  # the command of a project that runs as a service


@dataclass(frozen=True)
class Readiness:
    """Projects all of whose stages passed in one run with fresh data, in the pack's order."""

    projects: tuple[str, ...]
    services: tuple[str, ...]  # those among them that were verified while they ran

    @property
    def aim(self) -> tuple[int, int]:
        return TARGET

    @property
    def sentence(self) -> str:
        """Such as: 2 projects verified, 1 of them a running service; aim at 3 to 5 ..."""
        total = len(self.projects)
        running = len(self.services)
        which = f", {running} of them {'a running service' if running == 1 else 'running services'}"
        aim = f"; the roadmap aims at {TARGET[0]} to {TARGET[1]} before you apply"
        return f"{pluralize(total, 'project')} verified" + which * bool(total) + aim


def readiness(pack: Curriculum, evidence: Iterable[Evidence]) -> Readiness:
    """What the runs in the log show."""
    log = History.from_rows(evidence)
    verified = [
        project
        for project in pack.projects.values()
        if any(run.passed(project.stages) for run in projects.verifications(log, project.id))
    ]
    services = [project.id for project in verified if SERVE_COMMAND in project.commands]
    return Readiness(tuple(project.id for project in verified), tuple(services))
