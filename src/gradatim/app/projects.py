"""Actions on projects: the brief, and verifications of what the learner built."""

from __future__ import annotations

import os
import platform
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import uuid4

import gradatim
from gradatim import submission
from gradatim.app import own_table
from gradatim.app.context import Context, fresh_seed
from gradatim.errors import RequestError
from gradatim.model import Outcome, Project, projects
from gradatim.model.curriculum import OWN_DATA
from gradatim.model.projects import StageResult, Verification
from gradatim.model.suggestions import closest_names

if TYPE_CHECKING:
    from gradatim.verify.copies import Source
    from gradatim.verify.supervisor import Event, Order


@dataclass(frozen=True)
class VerifyOptions:
    """How to run a verification."""

    stage: str = ""  # run only this stage
    since: str = ""  # run this stage and those after it
    seed: int | None = None  # replay a run with this seed
    again: bool = False  # start over, even if an earlier run was interrupted
    keep: bool = False  # keep the working copy
    trust: bool = False  # run the stages of a pack that did not come with Gradatim


@dataclass(frozen=True)
class StageRow:
    """One stage of a project, as a learner plans it."""

    id: str
    minutes: int
    asks: str  # the requirement, as Markdown
    passed: bool


@dataclass(frozen=True)
class RunningVerification:
    """A verification that runs while its events are read."""

    run: Verification  # with the results of an interrupted run, if it continues one
    events: Iterator[Event]
    copy: Path  # the working copy, while it exists
    project: Project  # with the stages that are judged
    stages: Sequence[str]  # those that run, in order

    def ends_with(self, event: Event) -> bool:
        """Whether the last stage has been judged with this event, so that only cleaning up is
        left."""
        if not isinstance(event, StageResult):
            return False
        return event.outcome is not Outcome.PASS or event.id == self.stages[-1]


class ProjectActions(Context):
    """Each judged stage becomes a row of evidence as soon as it ends."""

    def project(self, project_id: str) -> Project:
        """RequestError for an unknown project, ContentError for one that cannot be read."""
        return self.pack.project(project_id)

    def project_folder(self, project_id: str) -> Path:
        """The folder of the learner's system, which may not exist yet."""
        return self.home / "projects" / self.project(project_id).id

    def folder_to_verify(self, words: str, here: Path) -> Path:
        """The folder to verify: a folder, the id of a started project or, without words, the
        project around `here`. RequestError, with what is expected, for anything else."""
        if not words:
            return self._folder_around(here)
        if os.path.isdir(here / words):
            return here / words
        if words not in self.pack.projects:
            raise RequestError(f"there is no folder and no project '{words}'", do=self._ids(words))
        folder = self.project_folder(words)
        if not folder.is_dir():
            do = f"run: gradatim projects {words}; or name its folder: gradatim verify DIR"
            raise RequestError(f"you have not started the project '{words}'", do=do)
        return folder

    def _folder_around(self, here: Path) -> Path:
        for folder in (here, *here.parents):
            if (folder / "gradatim.toml").is_file():
                return folder
        raise RequestError("this folder holds no project", do=self._ids(""))

    def _ids(self, words: str) -> str:
        suggestions = closest_names(words, self.pack.projects) or [*self.pack.projects]
        return f"name a folder or one of: {', '.join(suggestions)}"

    def begin_project(self, project_id: str, table: str = "") -> Path:
        """Creates the folder with the brief, a first gradatim.toml and sample data, unless it
        exists; returns the folder.

        `table`: a CSV file of the learner's, or the name of one that a package installs, for a
        project on such a table. RequestError if it is not suitable.
        """
        from gradatim.verify import scaffold

        project, folder = self.project(project_id), self.project_folder(project_id)
        texts = {"brief.md": self.pack.brief(project).encode(), **self.pack.starter_files(project)}
        if table and not project.own_table:
            do = f"put your data there as the brief asks: gradatim projects {project.id}"
            raise RequestError(f"'{project.id}' does not begin with a table of yours", do=do)
        if table and folder.exists():
            do = "put the table there by hand, or move the folder away first"
            raise RequestError("the project was started before", where=str(folder), do=do)

        def build(draft: Path) -> None:
            submission.write_new(texts, draft)
            scaffold.create_files(project, draft)
            if table:
                own_table.import_table(project, draft, table)

        if not folder.exists():
            submission.create_folder(folder, build)
        return folder

    def stages(self, project_id: str) -> list[StageRow]:
        """The stages of a project, in order."""
        project = self.project(project_id)
        asks, left = (
            self.pack.stage_requirements(project),
            projects.remaining_stages(project, self.evidence()),
        )
        return [
            StageRow(stage, minutes, asks.get(stage, ""), stage not in left)
            for stage, minutes in zip(project.stages, project.stage_minutes, strict=True)
        ]

    def on_own_data(self, project_id: str) -> Verification | None:
        """The last run of the stage on own data; None if there is none."""
        runs = projects.verifications(self.evidence(), project_id, OWN_DATA)
        return runs[-1] if runs else None

    def verifications(self, project_id: str) -> list[Verification]:
        """The runs of a project, oldest first."""
        return projects.verifications(self.evidence(), project_id)

    def best_run(self, project_id: str) -> Verification | None:
        """The run that verified a project or, if none did, the last one."""
        runs = self.verifications(project_id)
        return self.verified(project_id) or (runs[-1] if runs else None)

    def verified(self, project_id: str) -> Verification | None:
        """The newest run that passed every stage."""
        stages = self.project(project_id).stages
        runs = reversed(self.verifications(project_id))
        return next((run for run in runs if run.passed(stages)), None)

    def verify(
        self, folder: Path, project_id: str = "", options: VerifyOptions = VerifyOptions()
    ) -> RunningVerification:
        """Prepares a run of a project's stages; gradatim.toml may name the project.

        Nothing starts until the caller reads the events. RequestError or SubmissionError for a
        folder that cannot be verified.
        """
        from gradatim.verify import copies, supervisor

        project = self._project_in(folder, project_id, options.trust)
        if options.stage == OWN_DATA and project.own_data_minutes:
            project = project.on_own_data()
        source = copies.read_source(folder)
        stages = supervisor.selected_stages(project, options.stage, options.since)
        new = self._new_run(project, source, options)
        run = self._resumed(new, options) or new
        done = {result.id for result in run.results}
        order = supervisor.Order(
            project, folder, source.digest, run.seed,
            [name for name in stages if name not in done], options.keep,
        )  # fmt: skip
        copy = order.folder(self._runs()) / "source"
        return RunningVerification(run, self._recorded(run, order), copy, project, order.stages)

    def _project_in(self, folder: Path, project_id: str, trust: bool) -> Project:
        """The project that a folder holds; RequestError if that is unclear or not trusted."""
        from gradatim.verify import manifest

        written = manifest.read_manifest(folder.absolute())
        named = written.project
        if named and project_id and named != project_id:
            do = f"use --project {named}, or correct gradatim.toml"
            raise RequestError(f"this is a project for '{named}', not '{project_id}'", do=do)
        if not (named or project_id):
            do = 'add a line project = "...", or use --project'
            raise RequestError("gradatim.toml does not say which project this is", do=do)
        project = self.project(project_id or named)
        if not (project.trusted or trust):
            what = f"the stages of '{project.id}' come from another pack and would run as you"
            raise RequestError(what, do="read its stages.py, then add --trust")
        manifest.expect_known_commands(written, project.commands, folder)
        return project

    def _new_run(self, project: Project, source: Source, options: VerifyOptions) -> Verification:
        return Verification(
            run=uuid4().hex,
            project=project.id,
            seed=fresh_seed() if options.seed is None else options.seed,
            digest=source.digest,
            version=_version(project),
            commit=source.commit,
            replay=options.seed is not None,
            copied=self._copied(project, source),
            versions=_versions(),
            begun=self.now(),
        )

    def _copied(self, project: Project, source: Source) -> str:
        """The shipped system that the files were copied from; "" for the learner's own work."""
        from gradatim.curriculum.projects import right_systems
        from gradatim.verify import copies, similarity

        shipped_files = {
            name: [folder / path for path in copies.read_source(folder).files]
            for name, folder in right_systems(project).items()
        }
        return similarity.copied_system(
            [source.folder / path for path in source.files], shipped_files
        )

    def _resumed(self, new: Verification, options: VerifyOptions) -> Verification | None:
        """The interrupted run to continue, if there is one of the same files and stages."""
        if options.again or options.stage or options.since or options.seed is not None:
            return None
        project = self.project(new.project)
        found = projects.resumable_run(self.verifications(new.project), new.digest, new.version)
        names = [result.id for result in found.results] if found else []
        begun = names == list(project.stages[: len(names)])
        return found if found and begun and len(names) < len(project.stages) else None

    def _recorded(self, run: Verification, order: Order) -> Iterator[Event]:
        """The events of a run; records each stage's result unless it could not be judged."""
        from gradatim.verify import supervisor

        append = self.store.append  # opens the store before anything runs
        kind = projects.evidence_kind(order.project)
        supervisor.remove_stale_runs(self._runs())
        for event in supervisor.run_verification(order, self._runs()):
            if isinstance(event, StageResult) and event.outcome is not Outcome.BROKEN:
                append(self._row(kind, run.project, projects.stage_data(run, event)))
            yield event

    def _runs(self) -> Path:
        return self.home / "verify"


def with_results(run: Verification, events: Iterable[object]) -> Verification:
    """A run with the results among its events added."""
    results = tuple(event for event in events if isinstance(event, StageResult))
    return replace(run, results=(*run.results, *results))


def _version(project: Project) -> str:
    """A digest of the code that judges; the stage on own data also uses modules of the other
    stages."""
    from gradatim.verify import supervisor

    stages_digest = supervisor.grader_digest(project)
    if not project.is_on_own_data:
        return stages_digest
    return f"{stages_digest}-{supervisor.grader_digest(replace(project, folder=project.home))}"


def _versions() -> dict[str, str]:
    return {
        "gradatim": gradatim.__version__,
        "python": platform.python_version(),
        "machine": f"{platform.system()} {platform.machine()}, {os.cpu_count()} cores",
    }
