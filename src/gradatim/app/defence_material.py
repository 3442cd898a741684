"""What a defence is about: the learner's files with their tests, runs and commits."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING

from gradatim.errors import RequestError
from gradatim.model.projects import Verification
from gradatim.rules.defence import history

if TYPE_CHECKING:
    from gradatim.defence.jail import File, Runner
    from gradatim.defence.questions import KnownCalls

MOST_FILES = 15  # of a project that are looked at
MOST_ASKED = 4  # files of them that questions are looked for in


@dataclass(frozen=True)
class Material:
    """What a defence is about."""

    subject: str  # the project; "" for a file
    name: str
    where: str = ""  # the folder or the file
    files: Sequence[File] = ()
    tests: Mapping[str, str] = field(default_factory=dict)
    runs: Sequence[Verification] = ()
    parents: history.Parents = field(default_factory=dict)  # of the commits
    commit: str = ""

    def file(self, path: str) -> File:
        """RequestError for one that is not there."""
        found = next((one for one in self.files if one.path == path), None)
        if found is None:
            raise RequestError("the file is not in the project any more", where=path)
        return found


def of_file(path: Path) -> Material:
    """One file with the tests beside it. SubmissionError for one that cannot be asked about."""
    from gradatim.defence import sources

    file = sources.load_file(path)
    return Material("", path.name, str(path.absolute()), [file], sources.find_tests(path))


def of_project(project: str, folder: Path, runs: Sequence[Verification]) -> Material:
    """A project in its folder, with its runs. RequestError if there is no such folder."""
    from gradatim.defence import repository, sources
    from gradatim.verify import copies

    if not folder.is_dir():
        do = f"start it with: gradatim projects {project}, or name its folder with --dir"
        raise RequestError(f"'{project}' has no folder", where=str(folder), do=do)
    source = copies.read_source(folder)
    files, tests = sources.project_files(folder, source.files)
    facts = (
        str(folder.absolute()),
        files,
        tests,
        runs,
        repository.commit_parents(folder),
        source.commit,
    )
    return Material(project, project, *facts)


class Search:
    """The files of which calls are known, those with many calls sooner; each is looked at once,
    however often they are gone through. `show` is called with each when its turn comes."""

    def __init__(
        self, runner: Runner, material: Material, random: Random, show: Callable[[str], None]
    ) -> None:
        self.material, self.random = material, random
        self.known: dict[str, KnownCalls] = {}
        self._runner, self._show = runner, show
        self._left = self._look()

    def __iter__(self) -> Iterator[KnownCalls]:
        yield from [*self.known.values()]
        for known in self._left:
            self.known[known.file.path] = known
            yield known

    def _look(self) -> Iterator[KnownCalls]:
        from gradatim.defence import questions

        for file, seen in self._promising():
            yield questions.known_calls(self._runner, file, seen, self.random)

    def _promising(self) -> Iterator[tuple[File, list[str]]]:
        from gradatim.defence import questions

        files, random = self.material.files, self.random
        if len(files) <= 1:
            for file in files:
                self._show(file.path)
                yield file, self._survey(file)
            return
        self._show(f"{len(files)} files")
        files = random.sample(list(files), min(len(files), MOST_FILES))
        surveys = {file.path: self._survey(file) for file in files}
        weights = {
            file.path: questions.count_calls(file, surveys[file.path]) * random.random()
            for file in files
        }
        useful = [file for file in files if weights[file.path]]
        for file in sorted(useful, key=lambda file: -weights[file.path])[:MOST_ASKED]:
            self._show(file.path)
            yield file, surveys[file.path]

    def _survey(self, file: File) -> list[str]:
        from gradatim.defence import questions

        return questions.collect_calls(self._runner, file, _tests_of(self.material, file))


def _tests_of(material: Material, file: File) -> dict[str, str]:
    """The tests that name the file's module, and what they share."""
    name = file.module.rpartition(".")[2]
    return {
        path: text
        for path, text in material.tests.items()
        if name in text or path.endswith("conftest.py")
    }


# Why there is nothing to ask -------------------------------------------------------------------


def no_code(material: Material, was_asked: bool, has_calls: bool) -> RequestError:
    """Why there is no question about the code."""
    if was_asked:
        what = f"you have been asked every question about {material.name}"
        thing = "code" if material.subject else "file"
        return RequestError(what, do=f"they come back after 60 days, or change the {thing}")
    if has_calls:
        what = f"no small change to {material.name} gave a question that can be proven"
        return RequestError(what, do="a function with a loop or an if works best")
    do = "give its functions docstrings with examples, or tests, with plain values"
    return RequestError("no question could be proven", where=material.name, do=do)


def no_change(material: Material) -> RequestError:
    what = "no change request could be proven that was not asked before"
    do = "functions with examples or tests of plain values work best"
    return RequestError(what, where=material.name, do=do)


def no_history(material: Material) -> RequestError:
    what = "there is no run in the log, or no commit in the repository"
    return RequestError(what, where=material.name, do="verify the project at a commit first")
