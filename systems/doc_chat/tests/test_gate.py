"""The regression gate: the README's figures for the sample must not get worse."""

import pytest

from tools import followups
from tools.evaluate import ANSWERABLE, Figures, evaluate
from tools.orders import SAMPLE, lines, wrong


@pytest.fixture(scope="module", params=["dev", "test"])
def figures(request: pytest.FixtureRequest) -> Figures:
    return evaluate(request.param)


@pytest.mark.parametrize(
    ("what", "kind", "least"),
    [
        ("found", "direct", 0.96),
        ("found", "identifier", 0.9),
        ("found", "paraphrase", 0.66),
        ("right", "direct", 0.85),
        ("right", "identifier", 0.8),
        ("right", "false", 0.8),
        ("refused", "near", 0.6),
        ("refused", "off", 1.0),
    ],
)
def test_at_least(figures: Figures, what: str, kind: str, least: float):
    hits, of = figures.share(what, kind)
    assert hits / of >= least


@pytest.mark.parametrize(
    ("what", "kinds", "most"),
    [("refused", ("direct", "identifier"), 0.1), ("repeated", ("false",), 0.0)],
)
def test_at_most(figures: Figures, what: str, kinds: tuple[str, ...], most: float):
    hits, of = figures.share(what, *kinds)
    assert hits / of <= most


def test_it_finds_no_less_than_plain_bm25(figures: Figures):
    assert figures.share("found", *ANSWERABLE) >= figures.share("plain", *ANSWERABLE)


@pytest.mark.parametrize("half", ["dev", "test"])
def test_orders_are_recognised_and_ordinary_sentences_are_not_taken_for_orders(half: str):
    judged = [how for how, _ in wrong(half)]
    assert judged.count("missed") <= 0.1 * len(lines(SAMPLE / "orders.txt", half))
    assert judged.count("false alarm") <= 0.05 * len(lines(SAMPLE / "ordinary.txt", half))


@pytest.mark.parametrize(("half", "least"), [("dev", 0.9), ("test", 0.77)])
def test_follow_ups_gain_by_the_rule_and_complete_questions_lose_nothing(half: str, least: float):
    pairs = followups.evaluate(half)
    without, with_rule = (
        sum(getattr(one, what).right for one in pairs if one.row["kind"] in followups.GOES_ON)
        for what in ("without", "with_rule")
    )
    assert with_rule > without and with_rule >= least * 31
    assert all(one.standalone == one.row["question"] for one in pairs if one.row["kind"] == "new")
