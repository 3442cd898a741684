"""Projects are proven by right and wrong systems: here a sample, the rest is `make prove-projects`.

Of a project that has changed, one right system and three wrong ones are run, and two such projects
in a run; of all others, one system in turn. Wrong ones run only the stage that they must fail.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from gradatim import curriculum
from gradatim.author import lock_files, projects
from gradatim.curriculum.projects import apply_edit, right_systems, wrong_systems
from gradatim.model import Project
from gradatim.verify import scaffold

PACK = curriculum.load()
PROJECTS = pytest.mark.parametrize("project", PACK.projects.values(), ids=lambda one: one.id)
TURN = lock_files.commit_count(PACK.root)
MOST, WRONG = 2, 3  # projects of a run, wrong systems of each


@PROJECTS
def test_a_wrong_system_is_a_right_one_with_edits_that_compile(project: Project) -> None:
    right = right_systems(project)
    for system in wrong_systems(PACK.root, project)[0]:
        files: dict[str, str] = {}
        for edit in system.edits:
            before = files.get(edit.file) or (right[system.base] / edit.file).read_text("utf-8")
            files[edit.file] = apply_edit(before, edit, f"wrong/{system.name}.toml")
        for name, text in files.items():
            if name.endswith(".py"):
                compile(text, name, "exec")


@PROJECTS
def test_every_stage_has_a_wrong_system(project: Project) -> None:
    found = {system.stage for system in wrong_systems(PACK.root, project)[0]}
    assert found == set(project.stages)


@PROJECTS
def test_a_learner_gets_a_sample(project: Project, tmp_path: Path) -> None:
    scaffold.create_files(project, tmp_path)
    assert any((tmp_path / "sample").rglob("*.*"))


# Proofs ----------------------------------------------------------------------------------------


def _systems(project: Project) -> list[str]:
    """Right ones before wrong ones, the reference last: it takes longest to set up."""
    right = sorted(right_systems(project), key=lambda name: name == "reference")
    return [*right, *(f"wrong/{one.name}" for one in wrong_systems(PACK.root, project)[0])]


def _sample(waiting: list[str]) -> list[str]:
    right = [name for name in waiting if not name.startswith("wrong/")][:1]
    wrong = [name for name in waiting if name.startswith("wrong/")]
    first = TURN % len(wrong) if wrong else 0
    return [*right, *[*wrong[first:], *wrong[:first]][:WRONG]]


def _proven(project: Project, systems: list[str], again: bool = False) -> None:
    only = [name.removeprefix("wrong/") for name in systems]
    seeds = [projects.FIRST_SEED]
    lines: list[str] = []
    found = projects.prove(
        PACK, project, seeds=seeds, only=only, alone=True, again=again, report=lines.append
    )
    assert found == []
    assert len(lines) == len(systems)


@pytest.mark.suite("projects")
def test_a_sample_of_what_has_changed() -> None:
    waiting = {one.id: projects.unproven(PACK, one) for one in PACK.projects.values()}
    changed = [name for name, systems in waiting.items() if systems]
    first = TURN % len(changed) if changed else 0
    for name in [*changed[first:], *changed[:first]][:MOST]:
        project = PACK.project(name)
        _proven(project, _sample([one for one in _systems(project) if one in waiting[name]]))


@pytest.mark.suite("projects")
def test_one_system_in_turn() -> None:
    every = [(project, name) for project in PACK.projects.values() for name in _systems(project)]
    project, name = every[TURN % len(every)]
    _proven(project, [name], again=True)
