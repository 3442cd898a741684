"""What a defence asks, and what log and repository say about a project."""

from __future__ import annotations

from dataclasses import asdict, replace
from datetime import UTC, datetime, timedelta

import pytest

from gradatim.model import Evidence, Outcome
from gradatim.model.defence import (
    BREAKS,
    COUNTEREXAMPLE,
    PREDICT,
    REACH,
    SAME,
    Case,
    ChangeRequest,
    CodeQuestion,
)
from gradatim.model.portfolio import plain
from gradatim.model.projects import Figure, StageResult, Verification
from gradatim.rules import defence
from gradatim.rules.defence import history, session, walkthrough, words
from gradatim.rules.defence.session import GivenAnswer
from gradatim.rules.defence.walkthrough import PARTS

NOW = datetime(2027, 3, 1, 12, tzinfo=UTC)
A, B, C = "a" * 40, "b" * 40, "c" * 40
PARENTS = {C: [B], B: [A], A: []}
IMPROVE = walkthrough.PARTS[-1]


SEEN_BY = {"supervised": "person", "witness": "Ada", "parts": ["code"]}


def question(line: int, kind: str = COUNTEREXAMPLE, answer: str = "f(1)") -> CodeQuestion:
    return CodeQuestion(kind, "f.py", "d", line, "old", f"new {line}", f"f{line % 3}", answer)


def row(event: str, at: datetime = NOW, **data: object) -> Evidence:
    data = {"defence": "one", "event": event, **data}
    return Evidence(f"{event}-{at}-{data.get('key')}", at, "defence", "p", data, "me")


SEEN = row("begun", **SEEN_BY)


def drawn(candidates, asked=frozenset(), is_proven=lambda one: True, kinds=defence.ORDER):
    return defence.draw(candidates, asked, 1, is_proven, kinds)


def test_each_line_is_asked_about_once():
    everything = [question(line, kind) for line in range(4) for kind in (COUNTEREXAMPLE, BREAKS)]
    assert sorted(one.line for one in drawn(everything)) == [0, 1, 2, 3]


def test_the_kinds_come_in_their_order_and_fill_each_others_places():
    kinds = (COUNTEREXAMPLE, BREAKS, REACH, PREDICT)
    everything = [question(10 * n + i, kind) for n, kind in enumerate(kinds) for i in range(4)]
    assert tuple(one.kind for one in drawn(everything)) == defence.ORDER
    without = [one for one in everything if one.kind != PREDICT]
    assert [one.kind for one in drawn(without)][-1] == COUNTEREXAMPLE


def test_nothing_is_asked_that_was_asked_or_cannot_be_proven():
    everything = [question(line) for line in range(8)]
    known = {everything[3].key}
    found = drawn(everything, known, lambda one: one.line != 5)
    assert {one.line for one in found} == {0, 1, 2, 4, 6, 7}


def test_at_most_one_question_has_no_counterexample():
    everything = [question(line, answer=SAME) for line in range(5)]
    assert len(drawn(everything)) == 1


def test_a_question_comes_back_after_60_days():
    log = [row("asked", NOW - timedelta(days=59), key="new"), row("asked", NOW, key="now")]
    old = row("asked", NOW - timedelta(days=61), key="old")
    assert defence.asked([old, *log], NOW) == {"new", "now"}


def test_only_a_named_person_makes_it_a_defence_before_a_person():
    answers = [row("answered", key=str(n), kind=BREAKS, right=n > 0, late=n > 2) for n in range(4)]
    [alone] = defence.defences([row("begun", supervised="none"), *answers])
    assert (alone.right, len(alone.answers), alone.subject) == (2, 4, "p")
    assert "not supervised" in alone.word and "defended" not in alone.word
    [seen] = defence.defences([SEEN, *answers[1:]])
    assert seen.word == "defended before a person: Ada, named by the learner"
    [unnamed] = defence.defences([row("begun", supervised="person", witness="")])
    [odd] = defence.defences([row("begun", supervised="everybody")])
    assert "defended" not in unnamed.word + odd.word


def test_a_portfolio_names_only_a_defence_before_a_person():
    answers = [row("answered", key=str(n), right=n > 0) for n in range(3)]
    alone = [row("begun", supervised="timed"), *answers]
    assert defence.portfolio_statement(alone, "p") == ()
    seen = [SEEN, *answers]
    said = plain(defence.portfolio_statement(seen, "p"))
    assert said == (
        "defended before a person: Ada, named by the learner; 2 of 3 answers right, 2027-03-01"
    )
    assert defence.portfolio_statement(seen, "another") == ()
    weak = [*seen, row("answered", key="4", right=False), row("answered", key="5", right=False)]
    assert defence.portfolio_statement(weak, "p") == ()
    [found] = defence.defences(weak)
    left = [row("begun", **SEEN_BY, questions=8), *answers]  # and the others unanswered
    talked = [row("begun", **{**SEEN_BY, "parts": ["history"]}), *answers]
    assert defence.portfolio_statement(left, "p") == defence.portfolio_statement(talked, "p") == ()
    assert found.word == "before a person, not defended: Ada, named by the learner"


def test_odd_rows_of_other_programs_break_nothing():
    odd = [
        Evidence("1", NOW, "defence", "", {}, "me"),
        Evidence("2", NOW, "defence", "p", {"event": "begun", "defence": 3, "key": []}, "me"),
        row("answered", right="yes", typed=4, kind=None),
    ]
    assert defence.asked(odd, NOW) == set()
    assert defence.defences(odd) == []


# Going on with a defence ------------------------------------------------------------------------


def begun(*questions: CodeQuestion, **data: object) -> Evidence:
    return row("begun", drawn=session.questions_data(questions, [], PARTS[:1]), where="/p", **data)


def test_a_session_knows_its_questions_and_the_first_answer_to_each():
    one, two = question(1), replace(question(2, BREAKS), options=("f(1)", "f(2)"))
    log = [
        begun(one, two),
        row("answered", key=one.key, typed="f(1)", right=True, call="f(1)", before="1"),
        row("answered", key=one.key, typed="f(2)", right=False),
    ]
    [found] = session.sessions(log)
    assert [item.question for item in found.items] == [one, two, PARTS[0]]
    assert found.items[0].given == GivenAnswer("f(1)", True, False, "f(1)", "1")
    assert found.last == found.items[0]
    assert [item.question for item in found.left] == [two, PARTS[0]]
    [counted] = defence.defences(log)
    assert (counted.right, len(counted.answers)) == (1, 1)


def test_it_can_be_continued_for_a_day_unless_it_was_ended():
    [found] = session.sessions([begun(question(1), minutes=30)])
    assert found.is_open(NOW + timedelta(hours=23)) and not found.is_open(NOW + timedelta(days=1))
    assert found.minutes_left(NOW + timedelta(minutes=40)) == -10
    [ended] = session.sessions([begun(question(1)), row("ended")])
    assert ended.left == [] and not ended.is_open(NOW)


def test_rows_that_hold_no_question_are_no_session():
    good = asdict(question(1))
    odd = [
        None,
        "code",
        {"code": 3},
        {"code": [{}, 4]},
        {"walk-through": [[], "nothing"]},
        {"code": [{**good, "line": "1"}, {**good, "kind": "?"}, {**good, "options": 3}]},
    ]
    for drawn in odd:  # fmt: skip
        assert session.sessions([row("begun", drawn=drawn)]) == [], drawn
    assert session.sessions([row("answered", key="x")]) == []


CASES = (Case("f(None)", "0", "0", "None and leaves X(a=1)"), Case("f(1)", "1", "1", "1"))
REQUEST = ChangeRequest("missing", "f.py", "d", "f", "Add a keyword argument `default`.", CASES)


def test_a_change_request_comes_last_and_a_slow_answer_counts():
    drawn = session.questions_data([question(1)], [], PARTS[:1], [REQUEST])
    answer = row("answered", key=REQUEST.key, kind="change", typed="+x", right=True, slow=True)
    log = [row("begun", drawn=drawn, where="/p", questions=3), answer]
    [found] = session.sessions(log)
    assert [one.part for one in found.items] == ["code", "walk-through", "change"]
    assert found.items[-1].question == REQUEST
    assert found.items[-1].given == GivenAnswer("+x", True, False, slow=True)
    [counted] = defence.defences(log)
    assert (counted.right, counted.answers[0].slow, counted.answers[0].late) == (1, True, False)
    [late] = defence.defences([log[0], row("answered", key="k", right=True, slow=True, late=True)])
    assert late.right == 0


@pytest.mark.parametrize(
    "odd", [None, {}, {"cases": 3}, {"ask": 3}, {"cases": [{}, {}]}, {"cases": [{"call": "f(1)"}]}]
)
def test_rows_that_hold_no_change_request_are_left_out(odd):
    good = asdict(REQUEST)
    drawn = {"change": [{**good, **odd} if odd else odd]}
    assert session.sessions([row("begun", drawn=drawn)]) == []
    assert session.sessions([row("begun", drawn={"change": [good]})])[0].items[0].part == "change"


def test_a_request_is_told_with_what_changes_and_what_stays():
    assert words.examples(REQUEST) == [
        ("f(None)", "should give 0; today, without the new argument: None"),
        ("f(1)", "should go on giving 1"),
    ]
    old = replace(REQUEST, kind="skip")
    assert words.examples(old)[0][1] == "should give 0; today: None"
    assert old.key == REQUEST.key != replace(REQUEST, digest="e").key


# The history of a project -----------------------------------------------------------------------


def run(commit: str, *results: StageResult, replay: bool = False) -> Verification:
    return Verification(commit, "p", 1, "d", "v", commit, replay, results=results)


def stage(value: float, outcome: Outcome = Outcome.PASS, name: str = "recall") -> StageResult:
    return StageResult("search", "Search", outcome, (Figure(name, value),))


def asked(kind: str, *runs: Verification) -> list[tuple[str, str]]:
    found = history.questions(runs, PARENTS, 1, most=20)
    return [(one.ask, one.answer) for one in found if one.kind == kind]


def test_a_figure_moved_at_the_child_of_the_commit_that_was_verified_before():
    one, two, three = run(A, stage(0.5)), run(B, stage(0.61)), run(C, stage(0.61))
    ask = "Which commit brought 'recall' (stage search) from 0.5 to 0.61?"
    assert asked(history.MOVED, one, two, three) == [(ask, B)]
    assert asked(history.MOVED, one, replace(three, results=(stage(0.7),))) == []  # B is between
    assert asked(history.MOVED, one, replace(two, commit=f"{B}+")) == []  # other files than B's
    assert asked(history.MOVED, one, replace(two, replay=True)) == []


def test_a_move_that_two_commits_made_is_not_asked():
    runs = [run(A, stage(0.5)), run(B, stage(0.6)), run(B, stage(0.5)), run(C, stage(0.6))]
    assert asked(history.MOVED, *runs) == []


def test_the_baseline_is_asked_without_its_name():
    [(ask, answer)] = asked(history.BASELINE, run(A, stage(0.8, name="error over that of naive")))
    assert answer == "naive" and "naive" not in ask and "0.8" in ask


def test_a_stage_that_failed_and_the_commit_at_which_it_passed():
    runs = [run(A, stage(0.1, Outcome.FAIL)), run(B, stage(0.1, Outcome.FAIL)), run(C, stage(0.6))]
    failed = asked(history.FAILED, *runs)
    assert {answer for _, answer in failed} == {"search"} and len(failed) == 2
    assert {answer for _, answer in asked(history.FIXED, *runs)} == {C}
    assert asked(history.FAILED, *runs[:2]) == []


@pytest.mark.parametrize(
    ("typed", "right"),
    [(B, True), (B[:7], True), (B[:6], False), (A[:9], False), ("recall", False), ("", False)],
)
def test_an_answer_is_a_commit_of_the_repository(typed: str, right: bool):
    found = history.HistoryQuestion(history.MOVED, "?", B, history.COMMIT)
    assert history.is_right(found, typed, PARENTS) is right


# The walk-through -------------------------------------------------------------------------------

RUNS = [run(A, stage(0.5)), run(B, stage(0.61))]


@pytest.mark.parametrize(
    ("text", "missing"),
    [
        (f"At {B[:8]} recall was 0.61.", 0),
        ("Recall was 0.61.", 1),
        (f"At {B[:8]} it was good.", 1),
        (f"At {B[:8]} recall was 0.62.", 1),
        (f"At {B[:8]} precision was 0.61.", 1),
        (f"At {B[:8]} recall was 0.612.", 1),
        ("It went well at deadbeef, recall 0.99.", 2),
    ],
)
def test_an_answer_counts_if_both_citations_exist(text: str, missing: int):
    found = walkthrough.citations(walkthrough.PARTS[0], text, RUNS, PARENTS)
    assert (len(found.missing), found.counted) == (missing, not missing)


def test_the_weakness_was_measured_at_the_cited_commit():
    weak = walkthrough.citations(IMPROVE, f"At {A[:8]} recall was only 0.5.", RUNS, PARENTS)
    assert (weak.commit, weak.figure, weak.value) == (A, "recall", "0.5")
    assert not walkthrough.citations(IMPROVE, f"At {B[:8]} recall was 0.5.", RUNS, PARENTS).counted
