"""The hidden tables of the classic milestone, what its stages say of runs known to be right or
wrong."""

import csv
import hashlib
import importlib
import json
import sys
from collections import Counter
from collections.abc import Iterator
from types import SimpleNamespace

import numpy as np
import pytest
from threadpoolctl import threadpool_limits

from gradatim import curriculum
from gradatim.verify import Failure, Run

PACK = curriculum.load()
PROJECT = PACK.project("classic-milestone")
MODULES = (
    "world",
    "table_summary",
    "unusual_tables",
    "scores",
    "training",
    "runs",
    "model_explanations",
    "fold_leakage",
    "sample",
)


@pytest.fixture(scope="module")
def project() -> Iterator[SimpleNamespace]:
    """The modules of the project, as its stages import them."""
    sys.path.insert(0, str(PROJECT.folder))
    try:
        yield SimpleNamespace(**{name: importlib.import_module(name) for name in MODULES})
    finally:
        sys.path.remove(str(PROJECT.folder))
        for name in MODULES:
            del sys.modules[name]


def table(project, seed, **shape):
    rng = np.random.default_rng(seed)
    return project.world.table(project.world.random_rule(rng), project.world.Shape(**shape), rng)


# The tables ---------------------------------------------------------------------------------------


def test_a_table_follows_from_its_seed(project):
    assert table(project, 1) == table(project, 1)
    assert table(project, 1) != table(project, 2)


def test_only_copies_share_a_notice(project):
    rows = table(project, 3, copies=0.1, twins=0.1)
    once = project.world.distinct(rows)
    assert len(rows) - len(once) > 100
    assert len({row["notice"] for row in once}) == len(once)
    alike = Counter(tuple(row[name] for name in project.world.COLUMNS[1:]) for row in once)
    assert sum(count > 1 for count in alike.values()) > 80


def test_no_hidden_row_is_of_a_member_that_was_trained_on(project):
    seen, hidden = table(project, 4), table(project, 5, members=2000, first=5000)
    for name in project.world.IDS:
        assert {row[name] for row in seen}.isdisjoint(row[name] for row in hidden)


def test_a_shuffled_target_keeps_rows_and_share(project):
    rows = table(project, 6)
    shuffled = project.world.with_target_shuffled(rows, np.random.default_rng(6))
    once = project.world.distinct(rows)
    assert [row["notice"] for row in shuffled] == [row["notice"] for row in once]
    assert Counter(row["left"] for row in shuffled) == Counter(row["left"] for row in once)
    assert shuffled != once


def test_trees_have_something_to_find_that_a_line_has_not(project):
    rng = np.random.default_rng(9)
    law = project.world.random_rule(rng)
    train, hidden = (
        project.world.distinct(project.world.table(law, project.world.Shape(first=first), rng))
        for first in (0, 5000)
    )
    left = project.scores.LabelledRows.from_rows(hidden).left
    with threadpool_limits(1):  # threads that wait for each other on a busy machine take minutes
        line = project.scores.auc(left, project.scores.logistic_probabilities(train, hidden))
        trees = project.scores.auc(left, project.scores.tuned_probabilities(train, hidden))
    assert 0.53 < line < 0.72
    assert trees - line > 0.04


def test_the_public_sample_never_changes(project, tmp_path):
    """Whoever has worked on it can compare numbers. With another digest, say so in the log."""
    path = project.world.write(tmp_path / "train.csv", project.sample.rows())
    assert hashlib.sha256(path.read_bytes()).hexdigest()[:16] == "b7e51a0ddb46f178"
    for data in PROJECT.folder.glob("**/data/train.csv"):
        assert data.read_bytes() == path.read_bytes()


# What stages say ----------------------------------------------------------------------------------


def test_a_histogram_may_round_an_edge_but_lose_no_value(project):
    rows = table(project, 7)
    for name in project.table_summary.NUMERIC:
        values = project.table_summary.numbers(project.world.distinct(rows), name)
        counts = np.histogram(values[~np.isnan(values)], bins=10)[0].tolist()
        assert project.table_summary.histogram_fits(counts, rows, name)
        assert sum(counts) == sum(project.table_summary.histogram(rows, name))
        counts[-1] -= 1
        assert not project.table_summary.histogram_fits(counts, rows, name)


# What trainings wrote down ------------------------------------------------------------------------


class Told:
    """A run without a project: it finds what was made before."""

    def __init__(self, **made):
        self.made = made

    def once(self, make):
        return self.made[make.__name__]

    def figure(self, *_, **__):
        pass

    expect = Run.expect


def training(project, out, scores, winner="a", seed=0, turn=0):
    """A training of two runs over 60 members, as its files tell; `turn` draws another split."""
    rows = project.world.distinct(table(project, 1, members=60))
    out.mkdir()
    for name in "ab":
        lines = [
            f"{row['notice']},{int(row['member'][1:]) // (1 + 2 * turn) % 3},0.5\n" for row in rows
        ]
        (out / f"{name}.csv").write_text("notice,fold,p\n" + "".join(lines))
    runs = [
        {"run": name, "family": name, "parameters": {}, "scores": one, "predictions": f"{name}.csv"}
        for name, one in zip("ab", scores, strict=True)
    ]
    (out / "runs.jsonl").write_text("".join(json.dumps(run) + "\n" for run in runs))
    (out / "winner.json").write_text(json.dumps({"run": winner, "rule": "best"}))
    return project.training.Trained(None, rows, project.world.COLUMNS, out, out, seed)


def test_a_winner_by_rounded_means_is_seen(project, tmp_path):
    scores = [[0.704, 0.701, 0.702], [0.704, 0.703, 0.702]]
    right = training(project, tmp_path / "right", scores, winner="b")
    assert project.runs.expect_winner(Told(), right) == "b"
    wrong = training(project, tmp_path / "wrong", scores, winner="a")
    with pytest.raises(Failure, match=r"winner\.json names 'a'"):
        project.runs.expect_winner(Told(), wrong)


@pytest.mark.parametrize(("other", "turned", "says"), [(0, 0, "seed"), (1, 1, "reverse order")])
def test_a_split_follows_the_seed_and_no_order(project, tmp_path, other, turned, says):
    def made(name, turn):
        return training(project, tmp_path / name, [[0.7] * 3] * 2, turn=turn)

    told = Told(
        first=made("first", 0), other_seed=made("other", 1), reversed_rows=made("turned", 0)
    )
    found = project.training.run_records(told.made["first"])
    project.runs.expect_one_split(told, told.made["first"], found)
    told.made["other_seed"] = made("wrong-other", other)
    told.made["reversed_rows"] = made("wrong-turned", turned)
    with pytest.raises(Failure, match=says):
        project.runs.expect_one_split(told, told.made["first"], found)


@pytest.mark.parametrize(
    ("far", "says"),
    [
        ({"a": 0.02, "b": 0.1}, "mean distance of its predictions"),
        ({"a": 2e-6, "b": 0.1}, "All distinct rows of the table and no copies"),
        ({"a": 0.1, "b": 0.0}, "predicts like run 'b'"),
    ],
)
def test_the_model_that_is_kept_is_the_winners_own(project, far, says):
    project.fold_leakage.expect_winner_predictions(Told(), "a", {"a": 1e-9, "b": 0.1}, "")
    with pytest.raises(Failure, match=says):
        project.fold_leakage.expect_winner_predictions(Told(), "a", far, "")


def test_an_auc_counts_ties_half(project):
    left = np.array([0, 1, 0, 1])
    assert project.scores.auc(left, np.array([0.1, 0.9, 0.2, 0.8])) == 1
    assert project.scores.auc(left, np.array([0.5, 0.5, 0.5, 0.5])) == 0.5
    assert project.scores.auc(left, np.array([0.1, 0.1, 0.2, 0.8])) == 0.625


def test_groups_of_thirty_and_of_twenty_nine_lie_on_either_side(project):
    rows = project.world.distinct(table(project, 8, members=400))
    rows = project.unusual_tables.with_small_groups(rows, np.random.default_rng(8))
    groups = project.model_explanations.expected_groups(rows, np.full(len(rows), 0.5), "hall")[
        "groups"
    ]
    assert (groups["Quarry"]["n"], groups["Quarry"]["small"]) == (30, False)
    assert (groups["Rooftop"]["n"], groups["Rooftop"]["small"]) == (29, True)
    assert groups["Annex"]["auc"] is None
    assert groups["(none)"]["n"] == 12


def test_the_table_of_the_brief_names_every_column(project):
    brief = PACK.brief(PROJECT)
    header = next(csv.reader([",".join(project.world.COLUMNS)]))
    assert all(f"`{name}`" in brief for name in header)
    assert all(f"| `{stage}` |" in brief for stage in PROJECT.stages)
