"""The verbs, with a small pack, a clock that stands and the real judge."""

from __future__ import annotations

import time
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from gradatim import curriculum
from gradatim.app.app import App
from gradatim.errors import ContentError, JudgeError, RequestError, StoreError, SubmissionError
from gradatim.judge.grade import Judge
from gradatim.judge.processes import shared_client
from gradatim.judge.processes.pool import Pool
from gradatim.model import Background, Level, Outcome, Role

NOON = datetime(2027, 1, 13, 12, tzinfo=UTC)
RIGHT = "def tripled(xs):\n    return [3 * x for x in xs]\n"
DOUBLED = "def tripled(xs):\n    return [2 * x for x in xs]\n"
WEB_PACK = Path(__file__).parents[1] / "web" / "pack"


@pytest.fixture(scope="module")
def judge() -> Iterator[Judge]:
    made = Judge(Pool())
    yield made
    made.close()


@pytest.fixture
def now() -> list[datetime]:
    """What the clock shows; a test may set it."""
    return [NOON]


@pytest.fixture
def app(home: Path, tiny_pack: Path, judge: Judge, now: list[datetime]) -> Iterator[App]:
    made = App(home, curriculum.load(tiny_pack), lambda: now[0])
    made.__dict__["judge"] = judge
    yield made
    del made.__dict__["judge"]  # it goes on living
    made.close()


def kinds(app: App) -> list[str]:
    return [row.kind for row in app.evidence()]


def onboard(app: App) -> None:
    app.onboard(Role.MLE, Background.NONE, 5, date(2027, 1, 13), " Ada ")


# Who learns ----------------------------------------------------------------------------------


def test_the_last_profile_is_the_one_that_counts(app: App) -> None:
    assert app.profile() is None
    with pytest.raises(RequestError, match="no plan yet"):
        app.plan()
    onboard(app)
    app.onboard(Role.DSH, Background.MATH, 12.5, date(2027, 2, 1))
    found = app.required_profile()
    assert (found.role, found.hours, found.start) == (Role.DSH, 12.5, date(2027, 2, 1))
    assert kinds(app) == ["profile", "profile"]


@pytest.mark.parametrize("hours", [0, -1, 100, float("nan"), float("inf")])
def test_hours_that_make_no_plan_are_refused_and_not_kept(app: App, hours: float) -> None:
    with pytest.raises(RequestError, match="hours a week"):
        app.onboard(Role.MLE, Background.NONE, hours, date(2027, 1, 13))
    assert app.evidence() == ()


# One lab -------------------------------------------------------------------------------------


def test_a_lab_is_begun_once_and_what_is_written_stays(app: App, home: Path) -> None:
    path = app.begin("tripled")
    assert path == home / "labs/tripled/tripled.py" and "TODO" in path.read_text()
    app.save("tripled", "x = 1\r\n")
    assert app.begin("tripled").read_bytes() == b"x = 1\n"
    assert kinds(app) == ["opened"]


def test_an_unknown_lab_is_refused_with_the_nearest_name(app: App) -> None:
    with pytest.raises(RequestError, match="no lab or exercise 'tripeld'") as error:
        app.lab("tripeld")
    assert error.value.do == "did you mean tripled?"


def test_a_broken_lab_says_what_is_wrong_with_it(home: Path, tiny_pack: Path) -> None:
    (tiny_pack / "labs/halved/lab.toml").write_text("title = 3\n")
    app = App(home, curriculum.load(tiny_pack))
    with pytest.raises(ContentError) as error:
        app.begin("halved")
    assert error.value.where == "halved/lab.toml"
    assert app.begin("tripled").exists()
    app.close()


def test_a_repository_is_laid_as_a_whole(home: Path) -> None:
    app = App(home, curriculum.load(WEB_PACK))
    path = app.begin("first-branch")
    assert (path / ".git/HEAD").is_file()
    assert sorted(p.name for p in path.parent.iterdir()) == ["README.md", path.name]
    assert "# " in (path.parent / "README.md").read_text()[:2]
    assert app.source("first-branch") == ""
    with pytest.raises(RequestError, match="is a repository"):
        app.save("first-branch", "x")
    app.close()


# Verdicts ------------------------------------------------------------------------------------


def test_a_pass_on_a_chosen_seed_shows_nothing(app: App) -> None:
    app.save("tripled", RIGHT)
    assert app.check("tripled", seed=3).outcome is Outcome.PASS
    assert {row.lab.id: row.state for row in app.labs()}["tripled"] == "in progress"
    assert app.check("tripled").outcome is Outcome.PASS
    assert {row.lab.id: row.state for row in app.labs()}["tripled"] == "passed"


def test_a_file_as_it_was_given_is_nobodys_mistake(app: App, tiny_pack: Path) -> None:
    (tiny_pack / "labs" / "tripled" / "starter.py").write_text(DOUBLED)
    app.begin("tripled")
    untouched = app.diagnose(app.check("tripled"))
    assert untouched.outcome is Outcome.FAIL
    assert untouched.misconceptions == ()
    app.save("tripled", DOUBLED + "\n")
    assert [m.name for m in app.diagnose(app.check("tripled")).misconceptions] == ["doubled"]


def test_a_verdict_is_kept_with_what_was_judged(app: App) -> None:
    app.save("tripled", DOUBLED)
    verdict = app.check("tripled", seed=3)
    assert verdict.outcome is Outcome.FAIL
    kept = app.last_verdict("tripled")
    assert kept is not None
    assert (kept["outcome"], kept["seed"], kept["level"]) == ("FAIL", 3, app.level())
    assert kept["files"] == {"tripled.py": DOUBLED}
    named = app.diagnose(verdict)
    assert [m.name for m in named.misconceptions] == ["doubled"]
    assert app.last_verdict("tripled")["misconceptions"][0]["name"] == "doubled"  # type: ignore[index]
    assert kinds(app) == ["opened", "verdict", "named"]


def test_checks_are_shown_as_they_end(app: App) -> None:
    app.save("tripled", RIGHT)
    seen: list[str] = []
    verdict = app.check("tripled", show=lambda result: seen.append(result.name))
    assert seen == ["values", "nothing"] == [result.name for result in verdict.results]
    assert app.diagnose(verdict) is verdict


def test_another_file_may_be_judged_in_place_of_ones_own(app: App, tmp_path: Path) -> None:
    (tmp_path / "other.py").write_text(RIGHT)
    assert app.check("tripled", tmp_path / "other.py").outcome is Outcome.PASS
    assert not app.path("tripled").exists()


def test_a_fault_of_the_judge_is_no_evidence(app: App, tiny_pack: Path) -> None:
    app.save("tripled", RIGHT)
    (tiny_pack / "labs/tripled/checks.py").write_text("1 / 0\n")
    assert app.check("tripled").outcome is Outcome.BROKEN
    assert kinds(app) == ["opened"]


def test_what_cannot_be_judged_is_no_evidence(app: App) -> None:
    path = app.begin("tripled")
    path.write_bytes(b"\0")
    with pytest.raises(SubmissionError, match="binary"):
        app.check("tripled")
    assert kinds(app) == ["opened"]


def test_a_verdict_that_cannot_be_kept_is_not_given(home: Path, tiny_pack: Path) -> None:
    home.mkdir()
    (home / "gradatim.db").write_bytes(b"no database" * 500)
    app = App(home, curriculum.load(tiny_pack))
    with pytest.raises(StoreError, match="not a database"):
        app.check("tripled")
    assert "judge" not in app.__dict__
    app.close()


def test_a_long_file_is_judged_and_its_text_is_not_kept(app: App) -> None:
    app.save("tripled", RIGHT + "#" * 70_000)
    assert app.check("tripled").outcome is Outcome.PASS
    assert app.last_verdict("tripled")["files"] == {}  # type: ignore[index]


# What the evidence says ----------------------------------------------------------------------


def test_a_lab_passed_opens_the_next_one_and_its_solution(app: App) -> None:
    app.pack.__dict__["_projects"] = ({}, [])  # halved would wait for the project of its need
    onboard(app)
    assert app.solution("tripled") is None
    assert [step.id for step in app.next()] == ["tripled"]
    app.save("tripled", RIGHT)
    app.check("tripled")
    assert "halved" in [step.id for step in app.next()]
    assert set(app.solution("tripled") or {}) == {"solution", "added"}
    assert {row.lab.id: row.state for row in app.labs()}["halved"] == "not started"
    progress = app.progress()
    assert (progress.labs_passed, progress.labs_total, progress.attempts) == (1, 2, 1)


def test_hints_come_one_by_one_and_are_recorded_once(app: App) -> None:
    rungs = app.lab("tripled").hints.rungs
    assert [len(app.hint("tripled")) for _ in range(4)] == [1, 2, 3, 3]
    assert app.hints("tripled") == list(rungs)
    assert kinds(app) == ["hint"] * 3


def test_cards_of_a_passed_lab_become_due_and_come_back(app: App, now: list[datetime]) -> None:
    assert app.queue().today == ()
    app.save("tripled", RIGHT)
    app.check("tripled")
    assert {card.id for card in app.queue().today} == {"py-control-break", "py-control-else"}
    app.record_review("py-control-break", 3)
    assert [card.id for card in app.queue().today] == ["py-control-else"]
    now[0] = NOON + timedelta(days=400)
    assert {card.id for card in app.queue().today} == {"py-control-break", "py-control-else"}


def test_too_few_reviews_fit_nothing(app: App) -> None:
    app.record_review("py-control-break", 3)
    with pytest.raises(
        RequestError, match=r"^0 reviews are too few; .* come back when you have 100$"
    ):
        app.fit()
    assert kinds(app) == ["review"]


def test_a_fit_is_kept_where_it_foretells_better(
    app: App, now: list[datetime], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("gradatim.rules.fitting.MIN_REVIEWS", 10)
    for _ in range(16):
        app.record_review("py-control-break", 1)
        now[0] += timedelta(days=1)
    found = app.fit()
    assert found.better and found.after < found.before
    assert app.evidence()[-1].data == {"weights": list(found.weights), "reviews": 15}


@pytest.mark.parametrize(
    ("evening", "late", "early"),
    [
        ("2027-03-28T18:00", "2027-03-27T22:30", "2027-03-27T23:30"),  # the clocks went forward
        ("2027-10-31T18:00", "2027-10-30T21:30", "2027-10-30T22:30"),  # and back
        ("2027-03-27T18:00", "2027-03-26T22:30", "2027-03-26T23:30"),
    ],
)
def test_a_review_near_midnight_counts_to_its_day_where_the_clocks_change(
    app: App, now: list[datetime], monkeypatch: pytest.MonkeyPatch,
    evening: str, late: str, early: str,
) -> None:  # fmt: skip
    monkeypatch.setenv("TZ", "Europe/Berlin")
    time.tzset()
    try:
        for at, done in ((late, 0), (early, 1)):
            now[0] = datetime.fromisoformat(at).replace(tzinfo=UTC)
            app.record_review("py-control-break", 3)
            now[0] = datetime.fromisoformat(evening).replace(tzinfo=UTC)
            assert app.queue().done == done
    finally:
        monkeypatch.undo()
        time.tzset()


KINDS = """
[[card]]
id = "py-control-range"
kind = "predict"
ask = "What does this print?"
code = "print(2)"
answer = "2"
source = "s"
"""

DRILLS = """
[[drill]]
id = "py-control-or-recursion"
ask = "A loop or a recursion?"
minutes = 3
rubric = ["depth", "reading", "state"]
answer = "It depends."
source = "s"
"""


def test_what_was_typed_is_kept_with_its_review(app: App, tiny_pack: Path) -> None:
    (tiny_pack / "cards/py-control.toml").write_text(KINDS)
    app.record_review("py-control-range", 2, "2\n")
    app.record_review("py-control-range", 1, "3" * 9_000)
    app.record_review("py-control-range", 1)
    first, second, third = (row.data for row in app.evidence())
    assert first == {"card": "py-control-range", "rating": 2, "typed": "2\n"}
    assert second["typed"] == "3" * 4_000 and third["typed"] == ""
    for rating, typed in ((1, "2"), (3, "3"), (3, "")):
        with pytest.raises(RequestError, match="you cannot rate this"):
            app.record_review("py-control-range", rating, typed)
    assert len(app.evidence()) == 3


def test_a_plain_card_keeps_nothing_typed(app: App) -> None:
    app.record_review("py-control-break", 4)
    assert app.evidence()[0].data == {"card": "py-control-break", "rating": 4}


def test_drills_are_kept_point_by_point(app: App, tiny_pack: Path) -> None:
    assert app.drills() == [] and app.next_drill("py-control") is None
    (tiny_pack / "drills").mkdir()
    (tiny_pack / "drills/py-control.toml").write_text(DRILLS)
    assert app.next_drill() is None
    drill = app.next_drill("py-control")
    assert drill is not None
    assert [(row.at, row.of) for row in app.drills()] == [(None, 0)]
    app.record_drill(drill, [True, False, True])
    assert app.evidence()[0].data == {
        "drill": "py-control-or-recursion",
        "met": 2,
        "of": 3,
        "missed": ["reading"],
    }
    assert [(row.at, row.met, row.of) for row in app.drills("py-control")] == [(NOON, 2, 3)]
    with pytest.raises(RequestError, match="there is no skill 'py'"):
        app.next_drill("py")
    with pytest.raises(RequestError, match="cannot have 4 points"):
        app.record_drill(drill, [True, False, True], expected=4)


def test_a_learners_guesses_are_compared_with_the_points_made(app: App, tiny_pack: Path) -> None:
    (tiny_pack / "drills").mkdir()
    (tiny_pack / "drills/py-control.toml").write_text(DRILLS)
    (drill,) = (row.drill for row in app.drills())
    app.record_drill(drill, [True, True, True])  # without a guess: not counted
    for expected in (3, 3, 3, 1):
        app.record_drill(drill, [True, False, False], expected=expected)
    assert app.calibration() is None
    app.record_drill(drill, [True, False, False], expected=0)
    found = app.calibration()
    assert found is not None
    assert (found.gap, found.guesses) == (1.0, 5)
    assert found.sentence.endswith("you expected 1.0 points more than you made, on average.")
    for _ in range(10):
        app.record_drill(drill, [True, False, False], expected=1)
    assert app.calibration() is not None
    assert "about as many points" in app.calibration().sentence  # type: ignore[union-attr]


@pytest.mark.parametrize(("card", "rating"), [("py-control-break", 5), ("none", 3)])
def test_a_review_that_makes_no_sense_is_refused(app: App, card: str, rating: int) -> None:
    with pytest.raises(RequestError):
        app.record_review(card, rating)
    assert app.evidence() == ()


def test_a_file_that_is_gone_is_not_replaced_unasked(app: App) -> None:
    path = app.begin("tripled")
    path.unlink()
    with pytest.raises(RequestError, match="is gone"):
        app.check("tripled")
    assert not path.exists() and kinds(app) == ["opened"]
    assert app.begin("tripled").exists()


def test_a_skill_begun_before_it_is_ready_is_remembered(app: App) -> None:
    onboard(app)
    app.begin("tripled")
    assert [row.data.get("early") for row in app.evidence().of("opened")] == [None]
    later = next(lab for lab in app.pack.labs.values() if app.missing(lab.skills))
    app.begin(later.id)
    skills = [one.skill.id for one in app.missing(later.skills)]
    assert skills == []  # it is begun
    assert app.evidence().of("opened")[-1].data["early"]


# Where nothing confines a program ----------------------------------------------------------------


@pytest.fixture
def unconfined(monkeypatch: pytest.MonkeyPatch) -> None:
    """A judge that finds no jail on this machine; it runs nothing here."""

    class Unconfined:
        level = Level.TIMED

        def close(self) -> None:
            pass

        def child(self, profile: str) -> None:
            raise JudgeError("it was asked for a process")

    monkeypatch.setattr(shared_client, "children", lambda warming: Unconfined())


@pytest.mark.usefixtures("unconfined")
def test_a_pack_from_elsewhere_is_not_run_where_nothing_confines_it(
    home: Path, tiny_pack: Path
) -> None:
    app = App(home, curriculum.load(tiny_pack))
    app.save("tripled", RIGHT)
    with pytest.raises(RequestError, match="this pack did not come with Gradatim"):
        app.check("tripled")
    with pytest.raises(RequestError, match="cannot keep its programs from your files"):
        app.run("print(1)")
    app.close()


@pytest.mark.usefixtures("unconfined")
def test_a_file_from_elsewhere_is_not_run_where_nothing_confines_it(
    home: Path, tiny_pack: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(curriculum, "bundled_root", lambda: tiny_pack)
    app = App(home, curriculum.load(tiny_pack))
    app.save("tripled", RIGHT)
    theirs = tmp_path / "theirs.py"
    theirs.write_text(RIGHT)
    (home / "link.py").symlink_to(theirs)
    for path in (theirs, home / "link.py", home / ".." / theirs.name):
        with pytest.raises(RequestError, match=r"not in your folder.*; copy it there"):
            app.check("tripled", path)
    for own in (None, app.path("tripled")):
        with pytest.raises(JudgeError, match="it was asked for a process"):
            app.check("tripled", own)
    app.close()
