"""The stages on the learner's own data: what is made of it, and what a decision then costs."""

from __future__ import annotations

import importlib
import json
import sys
from datetime import date, timedelta
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest

from gradatim import curriculum
from gradatim.author import projects as proofs
from gradatim.curriculum.projects import apply_edit, right_systems, wrong_systems
from gradatim.model import Project
from gradatim.verify import Failure
from gradatim.verify.own_data import Scope

PACK = curriculum.load()
ON_OWN_DATA = [one.on_own_data() for one in PACK.projects.values() if one.own_data_minutes]
OWN = pytest.mark.parametrize("project", ON_OWN_DATA, ids=lambda one: one.id)
FLAGSHIPS = {"demand-forecast", "image-service", "rag-chatbot", "content-moderation"}


def modules(project_id: str, *names: str) -> SimpleNamespace:
    """Modules as the stage imports them: its own, and those of the other stages. Modules of other
    projects have the same names, so that none stays known."""
    project = PACK.project(project_id)
    folders = [str(project.folder / "own-data"), str(project.folder)]
    before = set(sys.modules)
    sys.path[:0] = folders
    try:
        return SimpleNamespace(**{name: importlib.import_module(name) for name in names})
    finally:
        for folder in folders:
            sys.path.remove(folder)
        for name in set(sys.modules) - before:
            if str(getattr(sys.modules[name], "__file__", "")).startswith(str(project.folder)):
                del sys.modules[name]


def scope(baseline: str, **costs: float) -> Scope:
    return Scope("the cook", "how many to order", baseline, "euros", costs, "own", "x", 1, "CC0")


# Files ------------------------------------------------------------------------------------------


def test_every_flagship_has_one() -> None:
    assert {one.id for one in ON_OWN_DATA} == FLAGSHIPS


@OWN
def test_its_files_are_complete(project: Project) -> None:
    whole = PACK.project(project.id)
    assert proofs.problems(PACK, whole) == []


@OWN
def test_a_wrong_system_is_a_right_one_with_edits_that_fit(project: Project) -> None:
    right = right_systems(project)
    found, problems = wrong_systems(PACK.root, project)
    assert found and problems == []
    for system in found:
        files: dict[str, str] = {}
        for edit in system.edits:
            laid = project.folder / "example" / edit.file
            base = laid if laid.is_file() else right[system.base] / edit.file
            if edit.file == "result.json":
                base = project.folder / "results" / f"{system.base}.json"
            before = files.get(edit.file) or base.read_text("utf-8")
            files[edit.file] = apply_edit(before, edit, system.name)


@OWN
def test_the_sheet_to_fill_in_is_empty(project: Project) -> None:
    text = PACK.scope_sheet(PACK.project(project.id)).decode()
    assert 'user = ""' in text and "# rows =" in text


@OWN
def test_an_example_says_that_it_was_made_up(project: Project) -> None:
    text = (project.folder / "example" / "scope.toml").read_text("utf-8")
    assert "for the proof of this stage" in text


# A proof of each, where it has changed -----------------------------------------------------------


@pytest.mark.suite("projects")
@OWN
def test_what_has_changed_is_proven(project: Project) -> None:
    waiting = proofs.unproven(PACK, project)[:2]
    names = [name.removeprefix("wrong/") for name in waiting if name != "reference"]
    if names:
        seeds = [proofs.FIRST_SEED]
        assert proofs.prove(PACK, project, seeds=seeds, only=names, report=lambda line: None) == []


# Demand -----------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def demand() -> SimpleNamespace:
    return modules("demand-forecast", "sales", "ordered", "world", "forecasts", "inbox")


def sold(days: int = 200, *, closed: int = 6) -> dict[tuple[str, str], int]:
    start = date(2026, 1, 5)
    return {
        ((start + timedelta(days=day)).isoformat(), name): (day + place) % 7
        for day in range(days)
        for place, name in enumerate(("rolls", "pretzels"))
        if day % 7 != closed
    }


def written(folder: Path, table: dict[tuple[str, str], int]) -> Path:
    rows = [f"{day},{name},{units}" for (day, name), units in table.items()]
    (folder / "sales.csv").write_text("\n".join(["date,series,units", *rows]) + "\n")
    return folder


def test_sales_become_a_shop(demand: SimpleNamespace, tmp_path: Path) -> None:
    given = scope("seasonal-naive", over=1, under=1)
    table = demand.sales.read(given, written(tmp_path, sold()))
    world = demand.sales.world(given, table)
    assert (world.names, world.shape.days) == (("pretzels", "rolls"), 200)
    assert not world.open[6] and world.open[5] and not world.open[202]  # both a Sunday
    assert world.open.sum() == 200 - 28 + 90 - 13
    files = demand.sales.evenings(world, table)
    assert len(files) == 200 and files[6] == []
    assert demand.inbox.read(world, files) == (table, dict.fromkeys(demand.inbox.REASONS, 0))


@pytest.mark.parametrize(
    ("row", "says"),
    [
        ("2026-02-30,rolls,3", "line 2: '2026-02-30' is no date"),
        ("20260201,rolls,3", "is no date"),
        ("9999-12-31,rolls,3", "is no date"),
        ("2026-02-01,a b,3", "'a b' is no name"),
        ("2026-02-01,../x,3", "is no name"),
        ("2026-02-01,rolls,-3", "'-3' is no whole number"),
        ("2026-02-01,rolls,3.0", "is no whole number"),
        ("2026-02-01,rolls,", "'' is no whole number"),
        ("2026-02-01,rolls," + "9" * 40, "is no whole number"),
        ("2026-02-01,rolls,²", "is no whole number"),
        ("2026-02-01,rolls,3\n2026-02-01,rolls,4", "line 3: .* stands there twice"),
        ("2026-02-01,rolls,3", "1 days from the first to the last"),
    ],
)
def test_sales_that_are_not_of_the_form(
    demand: SimpleNamespace, tmp_path: Path, row: str, says: str
) -> None:
    (tmp_path / "sales.csv").write_text(f"date,series,units\n{row}\n")
    with pytest.raises(Failure, match=says):
        demand.sales.read(scope("seasonal-naive", over=1, under=1), tmp_path)


def test_the_least_and_the_most_that_can_be_judged(demand: SimpleNamespace, tmp_path: Path) -> None:
    given = scope("seasonal-naive", over=1, under=1)
    demand.sales.read(given, written(tmp_path, sold(180, closed=3)))
    for days in (179, 1_502):
        with pytest.raises(Failure, match="days from the first to the last"):
            demand.sales.read(given, written(tmp_path, sold(days, closed=3)))


@pytest.mark.parametrize(
    ("share", "wanted"), [(0.05, 10), (0.1, 10), (0.3, 15), (0.5, 20), (0.7, 30), (0.99, 40)]
)
def test_an_order_follows_from_the_costs(
    demand: SimpleNamespace, share: float, wanted: float
) -> None:
    ends = (np.array([[20.0]]), np.array([[10.0]]), np.array([[40.0]]))
    assert demand.ordered.order(demand.forecasts.Forecast(0, *ends, b""), share) == wanted


def test_orders_cost_what_the_sheet_says(demand: SimpleNamespace) -> None:
    given = scope("seasonal-naive", over=1, under=3)
    truth = np.full((28, 1), 10.0)
    truth[0] = np.nan  # a closed day
    known = np.where(np.isnan(truth), np.nan, 1.0)
    held = demand.ordered.Held(truth, known * 12, known * 9)
    found = demand.ordered.outcomes(given, [held, held])
    assert (found.decisions, found.differ, len(found.system)) == (54, 54, 8)
    assert list(found.system[:2]) == [12.0, 14.0]  # six orders, then seven, two too many each
    assert list(found.baseline[:2]) == [18.0, 21.0]
    assert list(demand.ordered.whole(np.array([0.4, 0.5, 1.5, 2.49]))) == [0, 1, 2, 2]


# Moderation -------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def forum() -> SimpleNamespace:
    return modules("content-moderation", "decided")


def test_an_action_costs_what_the_sheet_says(forum: SimpleNamespace) -> None:
    given = scope("review-all", allow_stop=2, review=0.5, block_fine=30)
    asked = [forum.decided.Own("bad", True), forum.decided.Own("good", False)]
    for actions, costs in (
        (["allow", "allow"], [2, 0]),
        (["review", "review"], [0.5, 0.5]),
        (["block", "block"], [0, 30]),
    ):
        found = forum.decided.outcomes(given, asked, actions, forum.decided.rule(given, [], asked))
        assert (found.system, found.baseline) == (costs, [0.5, 0.5])
        assert found.differ == 2 * (actions[0] != "review")
    table = forum.decided.costs(given)
    assert [forum.decided.cheapest(table, p) for p in (0.1, 0.5, 0.999)] == [
        "allow",
        "review",
        "block",
    ]


@pytest.mark.parametrize(
    ("row", "says"),
    [
        ("hello,spam", "line 2: the label is 'spam'"),
        (",stop", "line 2: a text of 0 characters"),
        ("...,stop", "a text of 3 characters"),
        ("x" * 2_001 + ",stop", "a text of 2001 characters"),
        ("hello,stop\nhello,fine", "line 3: the text stands there twice"),
    ],
)
def test_texts_that_are_not_of_the_form(
    forum: SimpleNamespace, tmp_path: Path, row: str, says: str
) -> None:
    (tmp_path / "texts.csv").write_text(f"text,label\n{row}\n")
    with pytest.raises(Failure, match=says):
        forum.decided.read(scope("review-all"), tmp_path)


# Documents --------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def club() -> SimpleNamespace:
    return modules("rag-chatbot", "replied", "asking")


def test_an_answer_is_right_if_it_cites_the_passage(club: SimpleNamespace) -> None:
    def reply(abstained: bool, *cited: tuple[str, str]) -> object:
        found = tuple(club.asking.Passage(doc, "1", 0, len(text), text) for doc, text in cited)
        return club.asking.Reply("?", "a", abstained, found, "extract", None, 0, 0, 0, 0.0)

    known = club.replied.Question("How long?", "a.md", "It lasts  two days.")
    other = club.replied.Question("How high?", "", "")
    right = reply(False, ("b.md", "x"), ("a.md", "So: it lasts\ntwo days."))
    for question, answer, wanted in (
        (known, right, "right"),
        (known, reply(False, ("b.md", "It lasts two days.")), "wrong"),
        (known, reply(True), "silent"),
        (other, reply(True), "right"),
        (other, right, "wrong"),
    ):
        assert club.replied.judged(question, answer) == wanted


def test_the_baselines_of_answers(club: SimpleNamespace) -> None:
    texts = {"a.md": "It lasts two days.", "b.md": "Dogs wait outside."}
    asked = [
        club.replied.Question("How long does it last in days?", "a.md", "It lasts two days."),
        club.replied.Question("What about dogs and days?", "a.md", "It lasts two days."),
        club.replied.Question("Where do dogs sleep?", "", ""),
        club.replied.Question("Price?", "", ""),
    ]
    costs = {"wrong": 20.0, "silent": 4.0}
    first, person = (scope(name, **costs) for name in ("first-passage", "ask-a-person"))
    theirs = club.replied.rule(person, texts, asked)
    assert theirs == ["silent", "silent", "right", "right"]
    assert club.replied.rule(first, texts, asked)[0::2] == ["right", "wrong"]
    assert club.replied.rule(first, texts, asked)[3] == "right"
    found = club.replied.outcomes(first, asked, theirs, ["wrong"] * 4)
    assert (found.system, found.baseline) == ([4, 4, 0, 0], [20] * 4)
    assert (found.differ, found.decisions) == (4, 4)


@pytest.mark.parametrize(
    ("row", "says"),
    [
        ("{", "line 1"),
        ("[]", "line 1"),
        ('{"question": "Why?", "doc": 3, "passage": "x"}', "line 1"),
        ('{"question": "???"}', "line 1"),
        ('{"question": "Why?", "doc": "a.md"}', "line 1"),
        ('{"question": "Why?", "doc": "a.md", "passage": "no"}', "does not stand in 'a.md'"),
        ('{"question": "Why?", "doc": "b.md", "passage": "It"}', "does not stand in 'b.md'"),
        ('{"question": "Why?"}\n{"question": "Why?"}', "ask each once"),
    ],
)
def test_questions_that_are_not_of_the_form(
    club: SimpleNamespace, tmp_path: Path, row: str, says: str
) -> None:
    (tmp_path / "questions.jsonl").write_text(row)
    with pytest.raises(Failure, match=says):
        club.replied.questions(scope("x"), tmp_path / "questions.jsonl", {"a.md": "It lasts."})


def test_every_passage_of_the_example_stands_in_its_document(club: SimpleNamespace) -> None:
    own = PACK.project("rag-chatbot").folder / "own-data" / "example" / "own"
    texts = club.replied.documents(scope("x"), own / "docs")
    found = club.replied.questions(scope("x"), own / "questions.jsonl", texts)
    assert (len(texts), len(found), sum(not one.doc for one in found)) == (6, 26, 6)


# Pictures ---------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def drawer() -> SimpleNamespace:
    return modules("image-service", "sorted_out", "png")


def pictures(drawer: SimpleNamespace, folder: Path, labels: int, each: int) -> Path:
    for label in range(labels):
        (folder / f"label-{label}").mkdir(parents=True)
        for number in range(each):
            pixels = np.full((3, 4), 30 * label + number, np.uint8)
            path = folder / f"label-{label}" / f"{number}.png"
            path.write_bytes(drawer.png.encode(pixels) if number else drawer.png.rgb(pixels))
    return folder


def test_folders_are_labels(drawer: SimpleNamespace, tmp_path: Path) -> None:
    found = drawer.sorted_out.read(scope("x"), pictures(drawer, tmp_path, 3, 20))
    assert [one.label for one in found[::20]] == ["label-0", "label-1", "label-2"]
    assert found[0].key == b"(3, 4)" + bytes([0] * 12)


def test_pictures_that_are_not_of_the_form(drawer: SimpleNamespace, tmp_path: Path) -> None:
    own = pictures(drawer, tmp_path / "own", 3, 20)

    def says(text: str) -> None:
        with pytest.raises(Failure, match=text):
            drawer.sorted_out.read(scope("x"), own)

    path = own / "label-1" / "twice.png"
    path.write_bytes(drawer.png.rgb(np.full((3, 4), 7, np.uint8)))
    says("twice.png is there twice")
    path.write_bytes(b"no picture")
    says("twice.png cannot be read")
    path.write_bytes(drawer.png.encode(np.zeros((1, 301), np.uint8)))
    says("larger than 300 pixels")
    huge = drawer.png.SIGNATURE + drawer.png.header(30_000, 30_000)
    path.write_bytes(huge + drawer.png.encode(np.zeros((1, 1), np.uint8))[33:])
    says("twice.png cannot be read")
    path.unlink()
    (own / "label-1" / "0.png").unlink()
    says("19 pictures of 'label-1'")
    (own / "lost.png").write_bytes(b"")
    says("lost.png is no PNG in a folder of its label")


def test_a_label_is_believed_where_its_errors_cost_less(drawer: SimpleNamespace) -> None:
    given = scope("ask-always", wrong=90, asked=15)
    sure, unsure = {"a": 0.84, "b": 0.16}, {"a": 0.83, "b": 0.17}
    assert [drawer.sorted_out.decided(given, one) for one in (sure, unsure)] == ["a", ""]
    grey = np.zeros((1, 1), np.uint8)
    asked = [drawer.sorted_out.Own(b"", grey, label) for label in "aab"]
    found = drawer.sorted_out.outcomes(given, asked, ["a", "", "a"], [""] * 3)
    assert (list(found.system), list(found.baseline), found.differ) == ([0, 15, 90], [15] * 3, 2)
    frequent = scope("most-frequent", wrong=90, asked=15)
    assert drawer.sorted_out.rule(frequent, asked, asked) == ["a"] * 3


def test_answers_have_the_labels_that_were_learnt(drawer: SimpleNamespace) -> None:
    row = json.dumps({"probabilities": {"a": 0.5, "b": 0.5}})
    assert drawer.sorted_out._chances(row, ["a", "b"]) == {"a": 0.5, "b": 0.5}
    for labels in (["a"], ["a", "b", "c"]):
        assert drawer.sorted_out._chances(row, labels) is None
