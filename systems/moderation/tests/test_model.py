"""The model: deterministic, fair by construction, with reasons, costs and versions."""

import json
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest

from moderation.data import ACTIONS, Row, read_costs, read_rows
from moderation.errors import ModerationError, parse
from moderation.identity import balancing_weights, group_names, remove_groups
from moderation.measure import auc, measure
from moderation.normalise import tokenize
from moderation.registry import Registry
from moderation.scorer import Scorer
from moderation.server import ScoreRequest
from moderation.thresholds import choose_thresholds, gain
from moderation.training import train
from tools.forum import COSTS, Forum, disguise


def test_the_same_text_gets_the_same_answer_alone_and_in_a_batch(scorer: Scorer, forum: Forum):
    texts = [post.text for post in forum.posts(60)]
    assert [scorer.score([text])[0] for text in texts] == scorer.score(texts)


@pytest.mark.parametrize("kind", ["zero-width", "full-width"])
def test_what_looks_the_same_scores_the_same_to_the_last_bit(
    scorer: Scorer, forum: Forum, kind: str
):
    posts = [post for post in forum.posts(200, disguised=0.0) if post.gap]
    hidden = [disguise(post, forum.rng, kind).text for post in posts]
    plain = [each.toxicity for each in scorer.score([post.text for post in posts])]
    assert [each.toxicity for each in scorer.score(hidden)] == plain


def test_training_again_gives_the_same_model_to_the_last_bit(data: Path, scorer: Scorer):
    again = train(read_rows(data, "train"), read_costs(data), 1)
    assert again.weights == scorer.model.weights
    assert (again.curve, again.thresholds) == (scorer.model.curve, scorer.model.thresholds)


def test_it_ranks_unseen_posts_well(scorer: Scorer, forum: Forum):
    posts = forum.posts(500)
    scores = [each.toxicity for each in scorer.score([post.text for post in posts])]
    assert auc(scores, [post.toxic for post in posts]) > 0.93


def test_another_group_in_the_same_text_changes_nothing(scorer: Scorer, forum: Forum):
    one, other = forum.groups[0], forum.groups[-1]
    for text in ("the {}s have chosen a lemon", "my uncle has been a {} for years"):
        first, second = scorer.score([text.format(one), text.format(other)])
        assert first.toxicity == second.toxicity


def test_names_of_groups_are_taken_out_as_one_and_as_many():
    known = group_names([Row("the night nurses", True, ((4, 16),))])
    found = remove_groups(tokenize("a night nurse and two night nurses nap at night"), known)
    assert [word.form for word in found] == ["a", "and", "two", "nap", "at", "night"]


def test_weights_make_naming_a_group_and_toxicity_independent():
    rows = [Row("", toxic, ((0, 1),) * named) for toxic, named in [(1, 1)] * 6 + [(0, 0)] * 9]
    rows += [Row("", True), Row("", False, ((0, 1),))]
    weight, toxic = balancing_weights(rows), np.array([row.toxic for row in rows])
    named = np.array([bool(row.groups) for row in rows])
    shares = [np.average(named[toxic == one], weights=weight[toxic == one]) for one in (0, 1)]
    assert shares[0] == pytest.approx(shares[1])


# Reasons -------------------------------------------------------------------------------------


def test_reasons_fit_the_text_and_their_removal_lowers_the_score(scorer: Scorer, forum: Forum):
    texts = [f"🌱 {post.text}" for post in forum.posts(150, toxic=1.0)]
    answers = [scorer.explain(*pair) for pair in zip(texts, scorer.score(texts), strict=True)]
    for text, answer in zip(texts, answers, strict=True):
        assert bool(answer.reasons) == (answer.action != "allow")
        places = sorted((each.start, each.end) for each in answer.reasons)
        assert all(a[1] <= b[0] for a, b in pairwise(places))
        assert all(0 <= a < b <= len(text) and b - a <= len(text) // 2 for a, b in places)
        each_weight = [each.weight for each in answer.reasons]
        assert each_weight == sorted(each_weight, reverse=True) and min(each_weight, default=1) > 0
    best = [(t, a.reasons[0]) for t, a in zip(texts, answers, strict=True) if a.toxicity > 0.7]
    cut = scorer.score([text[: r.start] + text[r.end :] for text, r in best])
    before = scorer.score([text for text, _ in best])
    assert np.mean([a.toxicity < b.toxicity for a, b in zip(cut, before, strict=True)]) > 0.95


@pytest.mark.parametrize(
    "text", ["🌱", "x", "you", "t u r n i p", "a\u200b\u200b\u200b\u200bb", "?"]
)
def test_a_short_text_has_one_reason_of_at_most_half(scorer: Scorer, text: str):
    found = scorer.model.reasons(text, scorer.model.words(text))
    assert found and all(
        0 <= r.start < r.end <= len(text) and r.end - r.start <= max(1, len(text) // 2)
        for r in found
    )


def test_a_long_text_is_explained(scorer: Scorer):
    text = "the soup was good " * 1000 + "you windbag"
    assert scorer.model.reasons(text, scorer.model.words(text))


# Costs ---------------------------------------------------------------------------------------

CALIBRATED = np.linspace(0.001, 0.999, 999)
TABLES = [
    COSTS,
    {"allow": {"toxic": 24, "fine": 0}, "review": {"toxic": 2, "fine": 2},
     "block": {"toxic": 0, "fine": 9}},
    {"allow": {"toxic": 3, "fine": 0}, "review": {"toxic": 9, "fine": 9},
     "block": {"toxic": 0, "fine": 3}},
]  # fmt: skip


@pytest.mark.parametrize("costs", TABLES)
def test_the_cheapest_action_is_chosen(costs: dict[str, dict[str, float]]):
    chosen = choose_thresholds(costs, CALIBRATED, np.ones(999))
    for p in CALIBRATED:
        paid = {a: p * costs[a]["toxic"] + (1 - p) * costs[a]["fine"] for a in ACTIONS}
        assert paid[chosen.action(float(p))] <= min(paid.values()) + 0.01


def test_doubled_costs_change_no_action_and_no_question():
    double = {a: {k: 2 * v for k, v in row.items()} for a, row in COSTS.items()}
    one, two = (choose_thresholds(costs, CALIBRATED, np.ones(999)) for costs in (COSTS, double))
    assert (one.review, one.block, 2 * one.ask) == (two.review, two.block, two.ask)


def test_an_opinion_is_worth_most_near_a_threshold_and_nothing_where_all_is_clear():
    gains = gain(COSTS, np.array([0.0001, 0.1, 0.15, 0.9999]))
    assert gains[1] > 0.2 and gains[0] == pytest.approx(0, abs=1e-9) == gains[3]


def test_measure_by_hand(scorer: Scorer, data: Path):
    rows = read_rows(data, "test")
    figures = measure(scorer, rows, COSTS)
    answers = scorer.score([row.text for row in rows])
    stopped = [row.toxic for row, a in zip(rows, answers, strict=True) if a.action != "allow"]
    fine = sum(not row.toxic for row in rows)
    recall, false = sum(stopped) / (len(rows) - fine), (len(stopped) - sum(stopped)) / fine
    assert figures["recall"] == pytest.approx(recall)
    expected = 0.02 * recall / (0.02 * recall + 0.98 * false)
    assert figures["precision_2"] == pytest.approx(expected)
    assert auc([1, 2, 2, 3], [False, False, True, True]) == 0.875


# Versions ------------------------------------------------------------------------------------


def test_a_version_read_back_gives_the_same_answers(data: Path, tmp_path: Path, scorer: Scorer):
    registry = Registry(tmp_path)
    assert (registry.add(scorer.model, 5), registry.add(scorer.model, 6)) == ("0001", "0002")
    loaded = Scorer("0001", registry.load("0002"))
    texts = [row.text for row in read_rows(data, "test")]
    assert loaded.score(texts) == scorer.score(texts)
    assert registry.versions() == [
        {"version": "0001", "rows": 5, "in_use": False},
        {"version": "0002", "rows": 6, "in_use": True},
    ]


def test_rollback_goes_back_once_and_forgets_no_version(tmp_path: Path, scorer: Scorer):
    registry = Registry(tmp_path)
    for _ in range(2):
        registry.add(scorer.model, 1)
    assert registry.rollback() == "0001" == registry.in_use()
    with pytest.raises(ModerationError, match="no earlier version"):
        registry.rollback()
    assert registry.add(scorer.model, 1) == "0003" and len(registry.versions()) == 3
    assert registry.rollback() == "0001"


def test_a_training_that_was_killed_half_way_leaves_no_version(tmp_path: Path, scorer: Scorer):
    registry = Registry(tmp_path)
    registry.add(scorer.model, 1)
    (tmp_path / "versions" / "0002.draft").write_bytes(b"half")
    assert len(registry.versions()) == 1 and registry.add(scorer.model, 1) == "0002"


def test_no_word_of_a_training_text_stands_in_a_version(trained: Path, data: Path):
    files = [file for file in trained.rglob("*") if file.is_file()]
    stored = b"".join(file.read_bytes() for file in files)
    rows = [json.loads(line) for line in (data / "texts.jsonl").read_text().splitlines()]
    long = {word for row in rows for word in row["text"].encode().split() if len(word) > 7}
    assert not [word for word in long if word in stored]


@pytest.mark.parametrize("text", [None, 5, "", " \n", "\u200b", "\ud800", "a" * 20_001])
def test_what_cannot_be_scored_is_refused_without_repeating_it(text: object):
    with pytest.raises(ModerationError) as refused:
        parse(ScoreRequest, json.dumps({"text": text}).encode(), "the body")
    assert "aaa" not in str(refused.value)
