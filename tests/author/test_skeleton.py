"""A new lab's folder: complete in form, and honest about what is still to be written."""

from __future__ import annotations

import pytest

from gradatim import author, curriculum
from gradatim.author import lint
from gradatim.errors import RequestError
from gradatim.kinds import LAB_KINDS


def begun(root, lab_id="new-lab", kind="function"):
    folder = author.create_lab(root, lab_id, kind, 'The "new" one', "py-control")
    roadmap = root / "roadmap.toml"
    roadmap.write_text(roadmap.read_text().replace('["tripled"]', f'["tripled", "{lab_id}"]'))
    return folder


@pytest.mark.parametrize("kind", LAB_KINDS)
def test_the_skeleton_of_every_kind_can_be_read(kind, write):
    root = write()
    begun(root, kind=kind)
    pack = curriculum.load(root)
    assert dict(pack.broken) == {}
    material = pack.material("new-lab")
    assert (material.lab.kind, material.lab.title) == (kind, 'The "new" one')
    assert [wrong.name for wrong in material.wrong] == ["the_mistake"]
    assert lint.check_names(material.checks) == ["todo"]


@pytest.mark.parametrize("kind", LAB_KINDS)
def test_reading_it_says_what_is_still_to_be_written(kind, write):
    root = write()
    begun(root, kind=kind)
    unfinished = {
        problem.where.removeprefix("labs/new-lab/")
        for problem in lint.lab_problems(curriculum.load(root).material("new-lab"))
        if "TODO" in problem.what
    }
    assert {"lesson.md", "checks.py", "lab.toml, hints", "solution"} <= unfinished
    assert "wrong/the_mistake" in unfinished


def test_its_proof_does_not_hold(write):
    root = write()
    begun(root)
    found = author.check(curriculum.load(root), ["new-lab"], seeds=2, report=print)
    message = " ".join(problem.what for problem in found.problems)
    assert not found.holds
    assert "also/" in message
    assert "hints.lesson" in message
    assert any(p.where == "labs/new-lab/solution.py" and "fails" in p.what for p in found.problems)


def test_a_folder_that_is_in_no_phase_is_a_problem_and_can_be_asked_for(write):
    root = write()
    author.create_lab(root, "new-lab", "function", "New", "py-control")
    found = author.check(curriculum.load(root), ["new-lab"], seeds=2, report=print)
    assert any("roadmap" in f"{p.what} {p.do}" for p in found.problems)


@pytest.mark.parametrize(
    ("lab_id", "kind", "title", "skill", "words"),
    [
        ("tripled", "function", "T", "py-control", "already"),
        ("Tripled", "function", "T", "py-control", "is not a valid id"),
        ("../out", "function", "T", "py-control", "is not a valid id"),
        ("a--b", "function", "T", "py-control", "is not a valid id"),
        ("", "function", "T", "py-control", "is not a valid id"),
        ("x" * 61, "function", "T", "py-control", "is not a valid id"),
        ("new", "essay", "T", "py-control", "no kind"),
        ("new", "function", "T", "py-nothing", "no skill"),
        ("new", "function", " ", "py-control", "title"),
    ],
)
def test_what_makes_no_lab_is_refused_and_leaves_no_folder(
    lab_id, kind, title, skill, words, write
):
    root = write()
    before = sorted(root.rglob("*"))
    with pytest.raises(RequestError, match=words):
        author.create_lab(root, lab_id, kind, title, skill)
    assert sorted(root.rglob("*")) == before
