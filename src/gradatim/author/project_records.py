"""Which systems of a project were proven, over which files: one small file for each project.

A run takes minutes and a project has dozens, so that a proof goes on where it was interrupted.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass, replace
from pathlib import Path

import gradatim.verify
from gradatim.author import lock_files
from gradatim.curriculum.projects import EXAMPLE, RESULTS, WrongSystem
from gradatim.model import Project
from gradatim.verify import copies, supervisor

FORMAT = 1


@dataclass(frozen=True)
class Run:
    """A system of a project, on one seed, over the files that matter."""

    system: str  # wrong/NAME for a wrong one
    seed: int
    key: str
    alone: bool = False  # only the stage that a wrong system must fail, not those before it


def subject(project_id: str) -> str:
    """The name under which a project's records lie among the locks."""
    return f"projects/{project_id}"


class Records:
    """The runs of one project that came out as they should."""

    def __init__(self, root: Path, project: Project) -> None:
        """Reads them; a file that cannot be read records nothing."""
        self._path = root / lock_files.FOLDER / f"{subject(project.id)}.json"
        self._id = project.id
        self._runs = _read(self._path)

    def __contains__(self, run: Run) -> bool:
        """Whether it was done; a run of all stages is worth one of the last stage alone."""
        found = self._runs.get((run.system, run.seed))
        return found is not None and found.key == run.key and found.alone <= run.alone

    def add(self, run: Run) -> None:
        self._runs[run.system, run.seed] = run
        self._write()

    def remove(self, run: Run) -> None:
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


def _read(path: Path) -> dict[tuple[str, int], Run]:
    try:
        table = json.loads(path.read_text(encoding="utf-8"))
        rows = table["runs"] if table["format"] == FORMAT else []
        runs = [Run(str(row[0]), int(row[1]), str(row[2]), "alone" in row[3:]) for row in rows]
        return {(run.system, run.seed): run for run in runs}
    except (OSError, ValueError, LookupError, TypeError):
        return {}


class Keys:
    """What a run depends on: the system's files, the project's stages, the verifier."""

    def __init__(self, project: Project) -> None:
        self._judges = [supervisor.version(project), _verifier()]
        if project.is_on_own_data:
            self._judges += _of_own_data(project)
        self._digests: dict[Path, str] = {}

    def right(self, folder: Path) -> str:
        return self._key(self._digest(folder))

    def wrong(self, system: WrongSystem, base: Path) -> str:
        return self._key(self._digest(base), repr(system))

    def _digest(self, folder: Path) -> str:
        if folder not in self._digests:
            self._digests[folder] = copies.source(folder).digest
        return self._digests[folder]

    def _key(self, *parts: str) -> str:
        return hashlib.sha256("\0".join([*parts, *self._judges]).encode()).hexdigest()[:16]


def _of_own_data(project: Project) -> list[str]:
    """What that stage depends on beside its own files: the modules of its project's other stages,
    the part of the verifier that is for it alone, and the example."""
    rest = supervisor.version(replace(project, folder=project.home))
    parts = [copies.source(project.folder / name).digest for name in (EXAMPLE, RESULTS)]
    return [rest, _verifier("own_data/*.py"), *parts]


def _verifier(files: str = "*.py") -> str:
    digest = hashlib.sha256()
    for path in sorted(Path(gradatim.verify.__file__).parent.glob(files)):
        digest.update(path.name.encode() + b"\0" + path.read_bytes())
    return digest.hexdigest()
