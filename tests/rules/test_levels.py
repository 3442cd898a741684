"""The table of the entry level: what the evidence says of each cell."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

from gradatim import curriculum
from gradatim.model import Evidence, Outcome, projects
from gradatim.model.projects import StageResult, Verification
from gradatim.rules.levels import TABLE, Area, levels
from gradatim.rules.pins import Pin, pins

REAL = curriculum.load()
TODAY = date(2027, 3, 1)
NOON = datetime(2027, 3, 1, 12, tzinfo=UTC)


def passes(skill: str) -> list[Evidence]:
    labs = [lab for lab in REAL.labs.values() if skill in lab.skills and not lab.workshop]
    return [
        Evidence(lab.id, NOON - timedelta(days=n), "verdict", lab.id, {"outcome": "PASS"}, "me")
        for n, lab in enumerate(labs)
    ]


def verified(project: str) -> list[Evidence]:
    run = Verification("a" * 32, project, 1, "d", "v")
    rows = [
        projects.stage_data(run, StageResult(stage, stage, Outcome.PASS))
        for stage in REAL.projects[project].stages
    ]
    return [Evidence(f"s{n}", NOON, "stage", project, row, "me") for n, row in enumerate(rows)]


def item(areas: list[Area], title: str):
    cells = [cell for area in areas for cell in (*area.entry, *area.standout)]
    (found,) = [one for one in cells if one.title == title]
    return found


def test_every_skill_of_the_table_is_there():
    named = {
        skill for rows in TABLE.values() for row in rows for ids in row.values() for skill in ids
    }
    assert named <= {*REAL.skills}
    assert [area.title for area in levels(REAL, [], TODAY)] == [*TABLE]


def test_a_cell_names_its_labs_and_states():
    cell = item(levels(REAL, passes("py-types"), TODAY), "type hints")
    assert cell.shown and cell.passed == cell.labs > 0
    cell = item(levels(REAL, passes("op-http"), TODAY), "API endpoints")
    assert (cell.shown, cell.state) == (False, "in progress")
    assert [skill.id for skill, _ in cell.skills] == ["op-http", "op-fastapi"]


def test_a_verified_project_is_evidence_for_the_skills_that_it_builds():
    log = verified("first-service")
    assert [one.id for one in item(levels(REAL, log, TODAY), "API endpoints").projects] == [
        "first-service"
    ]
    assert not item(levels(REAL, log[:-1], TODAY), "API endpoints").projects


def test_a_pack_without_these_skills_has_no_table(tiny_pack):
    assert levels(curriculum.load(tiny_pack), [], TODAY)[0].title == "Machine learning"
    roadmap = tiny_pack / "roadmap.toml"
    roadmap.write_text(roadmap.read_text().replace("py-errors", "py-other"))
    assert levels(curriculum.load(tiny_pack), [], TODAY) == []


# Pins -------------------------------------------------------------------------------------------


def test_what_is_pinned_is_compared_as_a_reader_would():
    log = [
        Pin("adder", "https://github.com/ada/Adder"),
        Pin("chat", ""),
        Pin("image", "https://x.org/i"),
    ]
    found = pins(log, ["http://www.github.com/ada/adder.git", "https://github.com/ada/dotfiles/"])
    assert [one.project for one in found.wanted] == ["adder", "image"]
    assert [one.project for one in found.missing] == ["image"]
    assert found.unnamed == ("chat",) and found.differ
    assert found.unproven == ("https://github.com/ada/dotfiles/",)


def test_two_projects_in_one_repository_are_named():
    """Row S7.04: two tabular projects are two repositories."""
    first = Pin("classic-milestone", "https://github.com/ada/tables")
    second = Pin("own-table", "github.com/Ada/tables.git/")
    found = pins([first, second], [first.repository])
    assert found.wanted == (first,) and found.shared == (second,)
    assert not pins([first, Pin("own-table", "github.com/ada/meter")], []).shared


def test_no_more_are_wanted_than_can_be_pinned():
    found = pins([Pin(f"p{n}", f"https://x.org/{n}") for n in range(9)], ["https://x.org/8"])
    assert len(found.wanted) == len(found.missing) == 6 and found.unproven == ()
