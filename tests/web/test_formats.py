# ruff: noqa: RUF001 - the page sets en dashes
from datetime import UTC, date, datetime

import pytest

from gradatim.model import CheckResult, Evidence, Level, Outcome, Verdict
from gradatim.model.course import Question
from gradatim.rules import catalogue
from gradatim.rules.plan import Step
from gradatim.web import formats


def verdict(*outcomes):
    results = tuple(CheckResult(f"c{i}", "is right", o) for i, o in enumerate(outcomes))
    return Verdict("lab", "v", 7, Level.SEALED, results, 12.0)


@pytest.mark.parametrize(
    ("outcomes", "words"),
    [
        ([Outcome.PASS], "Passed"),
        ([Outcome.FAIL], "Not yet"),
        ([Outcome.PASS] * 3, "Passed, all 3 checks"),
        ([Outcome.PASS, Outcome.FAIL, Outcome.SKIP], "Not yet: 1 of 3 checks passed"),
        ([Outcome.PASS, Outcome.BROKEN], "This could not be judged"),
    ],
)
def test_the_headline_says_what_a_verdict_came_to(outcomes, words):
    assert formats.of_verdict(verdict(*outcomes)).headline == words


def test_what_failed_comes_first_and_the_rest_is_folded():
    view = formats.of_verdict(verdict(Outcome.PASS, Outcome.FAIL, Outcome.SKIP, Outcome.PASS))
    assert [result.name for result in view.failing] == ["c1"]
    assert [result.name for result in view.others] == ["c0", "c2", "c3"]
    assert view.others_summary == "2 checks passed, 1 not run"
    assert formats.of_verdict(verdict(Outcome.PASS)).others_summary == "1 check passed"
    assert formats.of_verdict(verdict(Outcome.FAIL, Outcome.SKIP)).others_summary == "1 not run"


def test_a_row_of_the_evidence_with_few_fields_can_be_shown():
    row = {"outcome": "FAIL", "seed": 3, "results": [{"name": "a", "outcome": "FAIL"}]}
    view = formats.of_evidence(row)
    assert (view.outcome, view.results[0].sentence) == (Outcome.FAIL, "a")
    assert view.seed == 3


def test_a_verdict_below_the_strongest_level_says_so_wherever_it_is_listed():
    for level, words in (("sealed", ""), ("filtered", "protection: filtered"), ("odd", ""),
                         ("timed", "protection: timed")):  # fmt: skip
        data = {"outcome": "PASS", "level": level}
        row = Evidence("1", datetime(2027, 1, 1, tzinfo=UTC), "verdict", "a", data, "me")
        assert formats.result(row) == ", ".join(filter(None, ("passed", words)))
        assert formats.of_evidence(data).protection == words
        assert catalogue.attempts([row], "a")[0].protection == words


def test_a_seed_is_shown_as_it_was_recorded():
    """A number in older rows, text since."""
    for seed in (1126173034, "2-" + "0f" * 16 + "-" + "1e" * 4):
        assert formats.of_evidence({"outcome": "FAIL", "seed": seed}).seed == seed


@pytest.mark.parametrize(
    ("start", "words"),
    [
        (date(2027, 3, 1), "1–7 March 2027"),
        (date(2027, 3, 29), "29 March – 4 April 2027"),
        (date(2026, 12, 28), "28 December 2026 – 3 January 2027"),
    ],
)
def test_a_week_is_named_by_its_days(start, words):
    assert formats.week(start).replace("\N{NO-BREAK SPACE}", " ") == words


@pytest.mark.parametrize(
    ("minutes", "words"),
    [(0, "0 min"), (45, "45 min"), (60, "1 h"), (90, "1 h 30 min"), (119.7, "2 h")],
)
def test_minutes_are_read_as_a_person_would(minutes, words):
    assert formats.minutes(minutes).replace("\N{NO-BREAK SPACE}", " ") == words


@pytest.mark.parametrize(
    ("kind", "data", "did", "words"),
    [
        ("verdict", {"outcome": "PASS"}, "checked", "passed"),
        ("verdict", {"outcome": "FAIL"}, "checked", "not yet"),
        ("named", {"misconceptions": []}, "compared with known mistakes", "none of them"),
        (
            "named",
            {"misconceptions": [{"name": "one_maximum"}, {"name": "clipped"}]},
            "compared with known mistakes",
            "one maximum, clipped",
        ),
        ("review", {"rating": 3}, "reviewed a card", "Good"),
        ("review", {"rating": 3.0}, "reviewed a card", "Good"),
        ("review", {"rating": True}, "reviewed a card", ""),
        ("review", {"rating": [3]}, "reviewed a card", ""),
        ("drill", {"met": 2, "of": 4}, "answered an interview question", "2 of 4 points"),
        ("drill", {"met": 2.0, "of": 4}, "answered an interview question", "2 of 4 points"),
        ("drill", {"met": True, "of": 1e400}, "answered an interview question", "0 of 0 points"),
        ("hint", {}, "took a hint", ""),
        ("timed", {}, "timed", ""),
    ],
)
def test_a_row_of_the_evidence_is_said_in_words(kind, data, did, words):
    row = Evidence("1", datetime(2027, 1, 1, tzinfo=UTC), kind, "lab", data, "me")
    assert (formats.action(row), formats.result(row)) == (did, words)


def test_exercises_of_a_skill_are_one_line_up_to_its_next_chapter():
    names = ["chapter a", "practice a", "practice b", "practice a", "chapter a", "practice a"]
    steps = [Step(*name.split()[:1], str(n), "", 3, name[-1]) for n, name in enumerate(names)]
    groups = [[step.id for step in group] for group in formats.folded(steps)]
    assert groups == [["0"], ["1", "3"], ["2"], ["4"], ["5"]]


@pytest.mark.parametrize(
    ("options", "code"),
    [
        (["print(60)", "print(5 * 12)"], True),
        (["while n < 10: n += 3", "while n != 10: n += 3"], True),
        (["height > 120", "height => 120", "height == 120"], True),
        (["ls data/*.csv", "find data -name '*.csv'", "grep '.csv' data"], True),
        (["git push --force", "git pull --rebase, then git push", "git clone"], True),
        (["find out what differs, since it isn't fully back", "sort them", "cat"], False),
        (["if", "for"], False),
        (["nothing", "0.0", "an error, because hours has no value"], False),
        (["start, then end", "only an error"], False),
    ],
)
def test_options_that_are_code_are_told_from_words(options, code):
    assert formats.are_code(options) is code


@pytest.mark.parametrize(
    ("kind", "ask", "code", "label"),
    [
        ("predict", "What does this do?", "print(1)", "What it prints"),
        ("predict", "What does `pwd` reply?", "", "What it prints"),
        ("predict", "Which path does `../a` lead to?", "", "Your answer"),
        ("numeric", "How many files are there?", "", "The number"),
        ("numeric", "What is the chance?", "", "The number, such as 0.5, 1/2 or 50 %"),
    ],
)
def test_the_field_for_an_answer_is_called_what_is_asked_for(kind, ask, code, label):
    assert formats.asks_for(Question("q", kind, ask, "3", code=code)) == label
