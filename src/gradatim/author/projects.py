"""Proves projects: right systems pass every stage; wrong ones fail at their stage, with the
expected message."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, contextmanager, nullcontext
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

from gradatim.author.project_records import RunKeys, RunRecords, SystemRun
from gradatim.author.proof import Problem
from gradatim.curriculum import Pack
from gradatim.curriculum import projects as project_files
from gradatim.curriculum.projects import (
    EXAMPLE,
    RESULT,
    RESULTS,
    WrongSystem,
    apply_edit,
    right_systems,
    wrong_systems,
)
from gradatim.errors import ContentError, GradatimError, RequestError
from gradatim.model import Outcome, Project
from gradatim.model.curriculum import OWN_DATA
from gradatim.model.projects import StageResult
from gradatim.verify import copies, supervisor

Report = Callable[[str], None]
FIRST_SEED = 1


def prove(
    pack: Pack,
    project: Project,
    *,
    seeds: Sequence[int],
    only: Sequence[str] = (),
    alone: bool = False,
    again: bool = False,
    report: Report,
) -> list[Problem]:
    """Proves a project and returns its problems.

    Right systems run all stages on every seed. Wrong systems run on the first seed only: the stages
    up to the one that they must fail, or with `alone` only that one. `only` selects systems by
    name. A successful run over the same files is not repeated, unless `again`.

    The stage on own data is proven as a separate project, see `Project.on_own_data`: with the same
    systems, each with the example's scope sheet and data and its own result.json.
    """
    wrong, errors = wrong_systems(pack.root, project)
    right = right_systems(project)
    for name in only:
        if name not in {*right, *(system.name for system in wrong)}:
            do = "name a folder of also/, a file of wrong/, or reference"
            raise RequestError(f"{project.id} has no system '{name}'", do=do)
    problems = [Problem(project.id, error.what, error.where, error.do) for error in errors]
    records = RunRecords(pack.root, project)
    for run, examine in _runs(project, right, wrong, seeds, alone):
        if (
            only
            and run.system.removeprefix(_record_prefix(project)).removeprefix("wrong/") not in only
        ):
            continue
        if run in records and not again:
            report(
                _report_line(
                    f"{project.id}/{run.system} on seed {run.seed}", [], " (proven before)"
                )
            )
            continue
        new_problems = examine()
        if new_problems:
            records.remove(run)
        else:
            records.add(run)
        report(_report_line(f"{project.id}/{run.system} on seed {run.seed}", new_problems))
        problems += new_problems
    return problems


def parts(project: Project, own_data: bool, systems: Sequence[str]) -> Iterator[Project]:
    """The parts of a project that are proven separately: its stages, then the stage on own data.

    `own_data` selects the latter alone. If `systems` are given, it is left out unless `own_data`.
    """
    if not own_data:
        yield project
    if project.own_data_minutes and (own_data or not systems):
        yield project.on_own_data()


def unproven(pack: Pack, project: Project) -> list[str]:
    """The systems without a recorded run on the first seed over the current files; wrong ones as
    wrong/NAME, for which a run of the stage that must fail is enough."""
    wrong, right = wrong_systems(pack.root, project)[0], right_systems(project)
    records = RunRecords(pack.root, project)
    runs = _runs(project, right, wrong, [FIRST_SEED], alone=True)
    return [
        run.system.removeprefix(_record_prefix(project)) for run, _ in runs if run not in records
    ]


def _runs(
    project: Project,
    right: Mapping[str, Path],
    wrong: Sequence[WrongSystem],
    seeds: Sequence[int],
    alone: bool,
) -> Iterator[tuple[SystemRun, Callable[[], list[Problem]]]]:
    """The runs of a proof, each with a function that carries it out."""
    keys, own = RunKeys(project), _record_prefix(project)
    for name, folder in right.items():
        for seed in seeds:
            run = SystemRun(f"{own}{name}", seed, keys.right_system(folder))
            yield run, partial(_prove_right, project, name, folder, seed)
    for system in wrong:
        base = right[system.base]
        run = SystemRun(
            f"{own}wrong/{system.name}", seeds[0], keys.wrong_system(system, base), alone
        )
        yield run, partial(_prove_wrong, project, system, base, seeds[0], alone)


def _record_prefix(project: Project) -> str:
    """The prefix of system names in the records of the stage on own data."""
    return f"{OWN_DATA}/" if project.is_on_own_data else ""


def problems(pack: Pack, project: Project) -> list[ContentError]:
    """The problems of the files of one project."""
    return [
        error
        for error in project_files.problems(pack.root, pack.skills)
        if error.where.startswith(f"projects/{project.id}")
    ]


def _prove_right(project: Project, name: str, folder: Path, seed: int) -> list[Problem]:
    with _with_example(project, name, folder) as complete_system:
        results = _run_stages(project, complete_system, seed, project.stages)
    return [
        Problem(project.id, f"{result.outcome} at {result.id}: {result.complaint}", name, _REMEDY)
        for result in results
        if result.outcome is not Outcome.PASS
    ]


def _prove_wrong(
    project: Project, system: WrongSystem, base: Path, seed: int, alone: bool
) -> list[Problem]:
    where = f"wrong/{system.name}.toml"
    position = project.stages.index(system.stage)
    stages = (system.stage,) if alone else project.stages[: position + 1]
    try:
        with (
            _with_example(project, system.base, base) as complete_system,
            build_wrong_system(system, complete_system) as folder,
        ):
            last = _run_stages(project, folder, seed, stages)[-1]
    except GradatimError as error:
        return [Problem(project.id, str(error), where, _REMEDY)]
    if last.outcome is Outcome.PASS:
        what, do = f"it passes {system.stage}", "make the stage see it"
    elif last.outcome is Outcome.BROKEN:
        what, do = f"{last.id} could not be judged: {last.complaint}", _REMEDY
    elif last.id != system.stage:
        what, do = f"it fails at {last.id} already: {last.complaint}", "one idea a system"
    elif system.says not in str(last.complaint):
        what, do = f"it fails, but says: {last.complaint}", f"it has to say '{system.says}'"
    else:
        return []
    return [Problem(project.id, what, where, do)]


def _with_example(project: Project, name: str, base: Path) -> AbstractContextManager[Path]:
    """The folder of a right system; for the stage on own data, a temporary copy with the example
    added."""
    if project.is_on_own_data:
        return _merged_folder(project.folder, name, base)
    return nullcontext(base)


@contextmanager
def _merged_folder(own: Path, name: str, base: Path) -> Iterator[Path]:
    with TemporaryDirectory(prefix="gradatim-own-") as temporary:
        folder = Path(temporary) / name
        for part in (base, own / EXAMPLE):
            copies.copy_source(copies.read_source(part), folder)
        shutil.copy(own / RESULTS / f"{name}.json", folder / RESULT)
        yield folder


@contextmanager
def build_wrong_system(system: WrongSystem, base: Path) -> Iterator[Path]:
    """A temporary folder with a wrong system. ContentError if an edit does not fit its base."""
    with TemporaryDirectory(prefix="gradatim-wrong-") as name:
        folder = Path(name) / system.name
        copies.copy_source(copies.read_source(base), folder)
        for edit in system.edits:
            path = folder / edit.file
            if not path.is_file():
                what = f"{system.base} has no file {edit.file}"
                raise ContentError(what, where=f"wrong/{system.name}.toml", do="name one")
            text = apply_edit(path.read_text(encoding="utf-8"), edit, f"wrong/{system.name}.toml")
            path.write_text(text, encoding="utf-8")
        yield folder


def _run_stages(
    project: Project, folder: Path, seed: int, stages: Sequence[str]
) -> list[StageResult]:
    root = supervisor.temporary_folder()
    try:
        order = supervisor.Order(project, folder, copies.read_source(folder).digest, seed, stages)
        events = supervisor.run_verification(order, root)
        return [event for event in events if isinstance(event, StageResult)]
    finally:
        shutil.rmtree(root, ignore_errors=True)


def _report_line(name: str, problems: Sequence[Problem], note: str = "") -> str:
    found = f"{len(problems)} problems" if problems else "as it should be"
    return f"{name}: {found}{note}"


_REMEDY = "repair the system or the stage"
