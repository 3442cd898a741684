"""Verbs about projects: the brief, and verifications of what was built."""

from __future__ import annotations

import os
import platform
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import uuid4

import gradatim
from gradatim import submission
from gradatim.app.context import Ground, fresh_seed
from gradatim.errors import RequestError
from gradatim.model import Outcome, Project, projects
from gradatim.model.projects import StageResult, Verification

if TYPE_CHECKING:
    from gradatim.verify.supervisor import Event, Order


@dataclass(frozen=True)
class Wish:
    """How a verification is to be run."""

    stage: str = ""  # that one alone
    since: str = ""  # it and those behind it
    seed: int | None = None  # a replay of this one
    again: bool = False  # from the first stage, whatever broke off before
    keep: bool = False  # the working copy
    trust: bool = False  # run the stages of a pack that did not come with Gradatim


@dataclass(frozen=True)
class Begun:
    """A verification that runs as its events are asked for."""

    run: Verification  # with what an interrupted one has shown already
    events: Iterator[Event]
    copy: Path  # the working copy, as long as it is there


class Verified(Ground):
    """Every stage that was judged is a row of the evidence, written as soon as it ended."""

    def project(self, project_id: str) -> Project:
        """RequestError for an unknown project, ContentError for one that cannot be read."""
        return self.pack.project(project_id)

    def project_folder(self, project_id: str) -> Path:
        """Where the learner's system lies, or will lie."""
        return self.home / "projects" / self.project(project_id).id

    def begin_project(self, project_id: str) -> Path:
        """Lays the brief, a first gradatim.toml and the sample, where nothing lies yet; the
        folder."""
        from gradatim.verify import scaffold

        project, folder = self.project(project_id), self.project_folder(project_id)
        brief = self.pack.brief(project).encode()

        def build(draft: Path) -> None:
            submission.lay({"brief.md": brief}, draft)
            scaffold.begin(project, draft)

        if not folder.exists():
            submission.lay_folder(folder, build)
        return folder

    def verifications(self, project_id: str) -> list[Verification]:
        """The runs of a project, oldest first."""
        return projects.runs(self.evidence(), project_id)

    def verified(self, project_id: str) -> Verification | None:
        """The newest run that passed every stage."""
        stages = self.project(project_id).stages
        runs = reversed(self.verifications(project_id))
        return next((run for run in runs if run.passed(stages)), None)

    def verify(self, folder: Path, project_id: str = "", wish: Wish = Wish()) -> Begun:
        """Prepares a run of a project's stages; gradatim.toml may say which project it is.

        Nothing is started before the caller listens. RequestError or SubmissionError for what
        cannot be verified.
        """
        from gradatim.verify import copies, manifest, supervisor

        written = manifest.manifest(folder.absolute())
        said = written.project
        if said and project_id and said != project_id:
            do = f"use --project {said}, or correct gradatim.toml"
            raise RequestError(f"this is a project for '{said}', not '{project_id}'", do=do)
        if not (said or project_id):
            do = 'write project = "..." into it, or use --project'
            raise RequestError("gradatim.toml does not say which project this is", do=do)
        project = self.project(project_id or said)
        if not (project.trusted or wish.trust):
            what = f"the stages of '{project.id}' come from another pack and would run as you"
            raise RequestError(what, do="read its stages.py, then add --trust")
        manifest.expect_known(written, project.commands, folder)
        source = copies.source(folder)
        stages = supervisor.chosen(project, wish.stage, wish.since)
        fresh = Verification(
            run=uuid4().hex,
            project=project.id,
            seed=fresh_seed() if wish.seed is None else wish.seed,
            digest=source.digest,
            version=supervisor.version(project),
            commit=source.commit,
            replay=wish.seed is not None,
            versions=_versions(),
            begun=self.now(),
        )
        run = self._resumed(fresh, wish) or fresh
        done = {result.id for result in run.results}
        order = supervisor.Order(
            project, folder, source.digest, run.seed,
            [name for name in stages if name not in done], wish.keep,
        )  # fmt: skip
        return Begun(run, self._heard(run, order), order.folder(self._runs()) / "source")

    def _resumed(self, fresh: Verification, wish: Wish) -> Verification | None:
        """The run to go on with, if one of the same files and stages broke off."""
        if wish.again or wish.stage or wish.since or wish.seed is not None:
            return None
        project = self.project(fresh.project)
        found = projects.unfinished(self.verifications(fresh.project), fresh.digest, fresh.version)
        names = [result.id for result in found.results] if found else []
        begun = names == list(project.stages[: len(names)])
        return found if found and begun and len(names) < len(project.stages) else None

    def _heard(self, run: Verification, order: Order) -> Iterator[Event]:
        """What happens, with each stage's result kept; what could not be judged is no evidence."""
        from gradatim.verify import supervisor

        keep = self.store.append  # opened before anything is run
        supervisor.sweep(self._runs())
        for event in supervisor.events(order, self._runs()):
            if isinstance(event, StageResult) and event.outcome is not Outcome.BROKEN:
                keep(self._evidence("stage", run.project, projects.row(run, event)))
            yield event

    def _runs(self) -> Path:
        return self.home / "verify"


def whole(run: Verification, events: Iterable[object]) -> Verification:
    """A run with what happened in it added."""
    results = tuple(event for event in events if isinstance(event, StageResult))
    return replace(run, results=(*run.results, *results))


def _versions() -> dict[str, str]:
    return {
        "gradatim": gradatim.__version__,
        "python": platform.python_version(),
        "machine": f"{platform.system()} {platform.machine()}, {os.cpu_count()} cores",
    }
