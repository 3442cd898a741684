"""What may be claimed of a run."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from gradatim import curriculum
from gradatim.errors import RequestError
from gradatim.model import Outcome
from gradatim.model.portfolio import Slot, Trust, plain
from gradatim.model.projects import Figure, StageResult, Verification
from gradatim.rules.portfolio import claims
from gradatim.rules.portfolio.claims import Choice

STAGES = ("quality", "rest")
SEASONAL = "error over that of seasonal naive"
PROJECT = replace(
    curriculum.load(Path(__file__).parents[2] / "pack").projects["adder"],
    id="forecast",
    title="A forecast of 28 days",
    stages=STAGES,
)
FIGURES = (
    Figure("rows", 20, "20"),
    Figure(SEASONAL, 0.831, "at most 0.90"),
    Figure("its 95 % interval over series, seasonal naive", "0.790 to 0.861"),
    Figure("error over that of four weeks", 0.97, "at most 0.98"),
    Figure("its 95 % interval over series, four weeks", "0.931 to 1.013"),
    Figure("interval score over that of twelve weeks", 0.87, "at most 1.00"),
    Figure("ahead of TF-IDF", "0.41 (0.37 to 0.45)", "lower end at least 0.2"),
    Figure("their difference", "0.1 (0.05 to 0.15)", "upper end at least 0"),
    Figure("standard errors above", 1.25, "at most 3"),
    Figure("texts answered", "20 of 20"),
    Figure("shifts heard within 10 days", "19 of 20", "at least 18 of 20"),
    Figure("described in openapi.json", "yes"),
)
RUN = Verification(
    "r1", "forecast", 77, "d1", "v1", "c0ffee", begun=datetime(2027, 1, 4, 23, 30, tzinfo=UTC),
    versions={"python": "3.11.7"},
    results=(
        StageResult("quality", "It beats what there was", Outcome.PASS, FIGURES),
        StageResult("rest", "The rest", Outcome.PASS),
    ),
)  # fmt: skip


def entry(run=RUN, **choice):
    return claims.entry(PROJECT, run, ["Forecasting"], "abc", Choice(**choice))


def test_improvements_come_first_and_say_their_unit():
    assert [plain(claim.sentence).replace("\xa0", " ") for claim in entry().all_claims] == [
        "16.9 % lower error than seasonal naive (relative, 95 % interval 13.9 % to 21.0 %)",
        "Ahead of TF-IDF by 0.41 (absolute, interval 0.37 to 0.45)",
        "Shifts heard within 10 days: 19 of 20",
        "Passed all 2 stages of a black-box test on data drawn afresh for the run",
    ]


def test_what_crosses_its_baseline_is_not_claimed_and_the_reason_is_said():
    found = {one.figure.text: plain(one.reason).replace("\xa0", " ") for one in entry().withheld}
    assert found == {
        "error over that of four weeks": "The 95 % interval 0.931 to 1.013 includes the baseline",
        "interval score over that of twelve weeks": "No interval was measured for it",
        "their difference": "The run doesn't name its baseline",
    }
    assert not any("four weeks" in claim.id for claim in entry().all_claims)


def test_it_is_not_claimed_when_chosen_either():
    assert entry(figures=("error over that of four weeks",)).claims == ()


def test_the_learner_chooses_figures_and_their_order():
    found = entry(figures=("rows", SEASONAL)).claims
    assert [claim.title.text for claim in found] == ["rows", SEASONAL]


@pytest.mark.parametrize("name", ["error over that of seasonal", "described in openapi.json", "x"])
def test_a_figure_without_a_number_cannot_be_chosen(name):
    with pytest.raises(RequestError, match="no number called") as found:
        entry(figures=(name,))
    assert "did you mean" in found.value.do


def test_every_fact_of_the_run_is_there():
    facts = {name: plain(text) for name, text in entry().claims[0].facts}
    assert facts | {
        "Value": "0.831", "Interval": "0.790 to 0.861 (95\xa0%)", "Baseline": "seasonal naive",
        "Required": "at most 0.90", "Seed": "77", "Run": "r1", "Commit": "c0ffee",
        "Digest of the files": "d1", "Digest of the stages": "v1", "Date": "2027-01-04",
        "Python": "3.11.7",
    } == facts  # fmt: skip


@pytest.mark.parametrize(
    ("commit", "word"),
    [
        ("c0ffee", Trust.RERUNNABLE),
        ("c0ffee+", Trust.RECORDED),
        ("", Trust.RECORDED),
    ],
)
def test_the_weakest_true_word_is_said(commit, word):
    found = entry(replace(RUN, commit=commit))
    assert found.word is word
    assert any("git checkout" in plain(line) for line in found.rerun) is (word is Trust.RERUNNABLE)
    assert plain(found.rerun[-1]) == "gradatim verify . --project forecast --seed 77"


def test_no_word_of_ours_holds_a_digit():
    found = entry()
    texts = [text for claim in found.all_claims for _, text in claim.facts]
    texts += [claim.sentence for claim in found.all_claims] + [*found.rerun]
    texts += [one.reason for one in found.withheld] + [text for _, text in found.facts]
    ours = "".join(part for text in texts for part in text if isinstance(part, str))
    assert not any(sign.isdigit() for sign in ours)


def test_each_slot_says_where_its_number_comes_from():
    [value, *_] = (part for part in entry().claims[0].sentence if isinstance(part, Slot))
    assert (value.of, value.part) == (f"forecast/quality/{SEASONAL}", "change")


def test_figures_whose_names_differ_in_signs_alone_have_pages_of_their_own():
    twins = (Figure("recall a b", 0.5), Figure("recall a-b", 0.6))
    result = StageResult("quality", "t", Outcome.PASS, twins)
    found = entry(replace(RUN, results=(result,))).claims
    assert len({claim.id for claim in found}) == 2
