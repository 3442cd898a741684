"""Records which systems of a project were proven, and over which files: one file for each project.

A run takes minutes and a project has dozens of them, so a proof continues where it was interrupted.
"""

from __future__ import annotations

import ast
import hashlib
import json
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from gradatim.author import lock_files
from gradatim.author.sources import Part, SourcesWithFolders
from gradatim.curriculum.projects import EXAMPLE, RESULTS, WrongSystem
from gradatim.model import Project
from gradatim.syntax import parse
from gradatim.verify import copies

FORMAT = 1
_STAGES_MODULE = "stages"  # the module of a project that defines its stages
_VERIFIER = {
    ("gradatim.verify.runner", ""),
    ("gradatim.verify.supervisor", "run_verification"),
    ("gradatim.verify.copies", "read_source"),
}


@dataclass(frozen=True)
class SystemRun:
    """One run of a system on one seed, with a digest of everything it depends on."""

    system: str  # wrong/NAME for a wrong one
    seed: int
    key: str
    alone: bool = False  # only the stage that a wrong system must fail was run


def subject(project_id: str) -> str:
    """The subject under which a project's records are stored among the locks."""
    return f"projects/{project_id}"


class RunRecords:
    """The successful runs of one project, stored in a file."""

    def __init__(self, root: Path, project: Project) -> None:
        """Reads the file; one that cannot be read counts as empty."""
        self._path = root / lock_files.FOLDER / f"{subject(project.id)}.json"
        self._id = project.id
        self._runs = _read(self._path)

    def __contains__(self, run: SystemRun) -> bool:
        """Whether this run is recorded; a run of all stages also counts as one of the last stage
        alone."""
        found = self._runs.get((run.system, run.seed))
        return found is not None and found.key == run.key and found.alone <= run.alone

    def add(self, run: SystemRun) -> None:
        """Adds a run. Reads the file again first, since another proof may have written to it."""
        self._runs = _read(self._path)
        self._runs[run.system, run.seed] = run
        self._write()

    def remove(self, run: SystemRun) -> None:
        self._runs = _read(self._path)
        if self._runs.pop((run.system, run.seed), None):
            self._write()

    def _write(self) -> None:
        runs = [run for _, run in sorted(self._runs.items())]
        rows = [json.dumps([run.system, run.seed, run.key, *["alone"] * run.alone]) for run in runs]
        text = f'{{\n  "format": {FORMAT},\n  "id": {json.dumps(self._id)},\n  "runs": [\n    '
        self._path.parent.mkdir(parents=True, exist_ok=True)
        part = self._path.with_suffix(".part")
        part.write_text(text + ",\n    ".join(rows) + "\n  ]\n}\n", encoding="utf-8")
        part.replace(self._path)


def _read(path: Path) -> dict[tuple[str, int], SystemRun]:
    try:
        table = json.loads(path.read_text(encoding="utf-8"))
        rows = table["runs"] if table["format"] == FORMAT else []
        runs = [
            SystemRun(str(row[0]), int(row[1]), str(row[2]), "alone" in row[3:]) for row in rows
        ]
        return {(run.system, run.seed): run for run in runs}
    except (OSError, ValueError, LookupError, TypeError):
        return {}


class RunKeys:
    """Digests of what a run depends on: the system's files, and the code that its stages use from
    the project and the verifier."""

    def __init__(self, project: Project) -> None:
        self._project = project
        self._sources = SourcesWithFolders(project.folder, project.home)
        self._stages = _stage_functions((project.folder / "stages.py").read_text(encoding="utf-8"))
        self._digests: dict[Path, str] = {}
        self._stage_digests: dict[str, str] = {}

    def right_system(self, folder: Path) -> str:
        return self._key(self._digest(folder), *map(self._stage_digest, self._project.stages))

    def wrong_system(self, system: WrongSystem, base: Path) -> str:
        """The key of a wrong system; it depends on the stage that must fail, not on those
        before."""
        return self._key(self._digest(base), repr(system), self._stage_digest(system.stage))

    def _digest(self, folder: Path) -> str:
        if folder not in self._digests:
            self._digests[folder] = copies.read_source(folder).digest
        return self._digests[folder]

    def _stage_digest(self, stage: str) -> str:
        if stage not in self._stage_digests:
            function = {(_STAGES_MODULE, self._stages.get(stage, ""))}  # "": no such function
            used = self._sources.with_dependencies(function | _VERIFIER)
            self._stage_digests[stage] = self._sources.digest(used | self._unimported_modules)
        return self._stage_digests[stage]

    @cached_property
    def _unimported_modules(self) -> set[Part]:
        """The modules that no stage imports: stages may start them as programs."""
        imported = {name for name, _ in self._sources.with_dependencies({(_STAGES_MODULE, "")})}
        names = {path.stem for path in self._project.folder.glob("*.py")}
        return {(name, "") for name in names - imported}

    @cached_property
    def _example_digests(self) -> list[str]:
        """Digests of the example data and results, with which the stage on own data is proven."""
        if not self._project.is_on_own_data:
            return []
        return [
            copies.read_source(self._project.folder / name).digest for name in (EXAMPLE, RESULTS)
        ]

    def _key(self, *parts: str) -> str:
        return hashlib.sha256("\0".join([*parts, *self._example_digests]).encode()).hexdigest()[:16]


def _stage_functions(stages: str) -> dict[str, str]:
    """The names of the functions in stages.py, by stage."""
    functions = [node for node in parse(stages).body if isinstance(node, ast.FunctionDef)]
    return {
        ast.literal_eval(decorator.args[0]): function.name
        for function in functions
        for decorator in function.decorator_list
        if isinstance(decorator, ast.Call)
    }
