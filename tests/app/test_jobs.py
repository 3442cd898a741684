"""Actions on the search for a job, over a real log."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from gradatim import curriculum
from gradatim.app.app import App
from gradatim.app.assistant import AssistantActions
from gradatim.errors import RequestError
from gradatim.model import Background, Evidence, Outcome, Role, projects
from gradatim.model.projects import StageResult, Verification

NOON = datetime(2027, 1, 13, 12, tzinfo=UTC)
TODAY = date(2027, 1, 13)
ANSWERS = {"learned": "a", "stuck": "b", "change": "c"}


@pytest.fixture
def app(home: Path, tiny_pack: Path) -> Iterator[App]:
    found = App(home, curriculum.load(tiny_pack), lambda: NOON)
    yield found
    found.close()


@pytest.fixture
def acme(app: App) -> str:
    return app.add_application("Acme", "ML engineer", "https://example.org/1", "a friend").id


def verify(app: App, at: datetime = NOON - timedelta(days=1)) -> None:
    """A run of the only project that passed every stage."""
    run = Verification("a" * 32, "adder", 1, "d", "v")
    for stage in app.pack.projects["adder"].stages:
        row = projects.stage_data(run, StageResult(stage, stage, Outcome.PASS))
        app.store.append(Evidence(f"{stage}-{at}", at, "stage", "adder", row, "me"))


def days(n: int) -> date:
    return TODAY + timedelta(days=n)


# Applications -----------------------------------------------------------------------------------


def test_an_application_is_found_by_its_id_or_its_beginning(app, acme):
    byte = app.add_application("Byte & Sons", "Analyst").id
    assert (acme, byte) == ("acme", "byte-sons")
    assert app.application("byte") == app.application("Byte & Sons") == app.application(byte)


def test_an_unknown_id_names_what_is_near(app, acme):
    with pytest.raises(RequestError, match="no application 'acne'") as error:
        app.application("acne")
    assert error.value.do == "did you mean acme?"
    app.add_application("Acorn", "Analyst")
    with pytest.raises(RequestError) as error:
        app.application("ac")
    assert error.value.do == "did you mean acme or acorn?"


def test_the_same_company_and_role_twice_is_refused_until_the_first_is_closed(app, acme):
    with pytest.raises(RequestError, match="is there already, as acme"):
        app.add_application(" ACME", "ml  Engineer")
    assert app.add_application("Acme", "Analyst").id == "acme-2"
    app.move_application(acme, "closed", note="no")
    assert app.add_application("Acme", "ML engineer").id == "acme-3"


@pytest.mark.parametrize(
    "parts",
    [
        ("", "ML"),
        ("Acme", " "),
        ("A" * 201, "ML"),
        ("Acme", "ML", "javascript:alert(1)"),
        ("Acme", "ML", "https://a b"),
    ],
)
def test_what_cannot_be_kept_is_refused_and_nothing_is_stored(app, parts):
    with pytest.raises(RequestError):
        app.add_application(*parts)
    assert not app.evidence()


def test_a_correction_is_a_new_row(app, acme):
    after = app.change_application(acme, {"role": "Analyst", "link": ""})
    assert (after.role, after.link, after.company) == ("Analyst", "", "Acme")
    assert len(app.evidence().of("job")) == 2
    with pytest.raises(RequestError, match="nothing to change"):
        app.change_application(acme, {})


# Moves ------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("move", "sentence"),
    [
        ({"stage": "aplied"}, "did you mean applied"),
        ({"stage": "applied", "on": days(1)}, "2027-01-14 is in the future; for a plan use --next"),
        ({"stage": "applied", "on": date(1066, 10, 14)}, "1066-10-14 is before 2000"),
        ({"stage": "applied", "next": days(-1)}, "the next step is on 2027-01-12, which is over"),
        ({"stage": "applied", "next": date(2062, 1, 1)}, "on 2062-01-01, years from now"),
        ({"stage": "closed"}, "without a reason"),
        ({"stage": "closed", "note": "no", "next": days(1)}, "has no next step"),
        ({"stage": "talk", "note": "x" * 4001}, "4,001 characters"),
    ],
)
def test_what_makes_no_sense_is_one_sentence_and_no_row(app, acme, move, sentence):
    with pytest.raises(RequestError) as error:
        app.move_application(acme, **move)
    assert sentence in str(error.value)
    assert len(app.evidence()) == 1


def test_a_step_back_needs_a_note_and_is_said(app, acme):
    app.move_application(acme, "talk", next=days(3))
    with pytest.raises(RequestError, match="applied is a step back"):
        app.move_application(acme, "applied")
    moved = app.move_application(acme, "applied", next=days(3), note="it was a recruiter")
    assert moved.remarks == ("a step back: talk does not count as reached any more",)


def test_a_note_at_the_same_stage_changes_neither_its_day_nor_the_next_step(app, acme):
    app.move_application(acme, "applied", days(-20), days(3))
    one = app.move_application(acme, "applied", note="sent the second page, too").application
    assert (one.since, one.next) == (days(-20), days(3))


def test_an_interview_is_a_talk(app, acme):
    assert app.move_application(acme, "Interview").application.stage == "talk"


def test_a_move_without_a_next_step_says_so(app, acme):
    (_, remark) = app.move_application(acme, "applied").remarks
    command = "gradatim jobs move acme applied --next 2027-01-27"
    assert remark == f"no next step is set; to set one: {command}"
    assert app.move_application(acme, "reply", next=days(1)).remarks == ()
    (gone, unset) = app.move_application(acme, "talk", days(0)).remarks
    assert gone == "the next step on 2027-01-14 is no longer planned" and "talk --next" in unset


def test_the_next_step_that_is_proposed_is_some_days_ahead(app, acme):
    (_, remark) = app.move_application(acme, "applied", days(-30)).remarks
    assert remark.endswith("--next 2027-01-20")


def test_a_stage_is_not_before_the_one_that_led_to_it(app, acme):
    app.move_application(acme, "applied", days(-5), days(9))
    with pytest.raises(RequestError, match="reply cannot be on 2027-01-07, before applied on"):
        app.move_application(acme, "reply", days(-6))
    one = app.application(acme)
    assert (one.stage, one.next) == ("applied", days(9))
    app.move_application(acme, "applied", days(-6))
    assert app.move_application(acme, "reply", days(-6)).application.since == days(-6)


def test_a_follow_up_that_outlives_the_application_is_said(app, acme):
    app.record_contact(acme, "Ada Lovelace", days(2))
    app.record_contact(acme, "Bob")
    (remark,) = app.move_application(acme, "closed", note="no").remarks
    assert remark.startswith("writing to Ada Lovelace on 2027-01-15 stays due")
    assert remark.endswith("gradatim jobs contact acme 'Ada Lovelace'")


# Readiness --------------------------------------------------------------------------------------


def test_readiness_counts_verified_services_and_nothing_else(app):
    assert app.readiness().projects == ()
    verify(app)
    assert app.readiness().projects == app.readiness().services == ("adder",)
    assert "1 project verified, 1 of them a running service" in app.readiness().sentence


def test_the_first_application_says_what_is_verified_and_remembers_it(app, acme):
    verify(app)
    (first,) = app.move_application(acme, "applied", next=days(14)).remarks
    assert first.startswith("this is your first application, with 1 project verified")
    byte = app.add_application("Byte", "Analyst").id
    assert app.move_application(byte, "applied", next=days(14)).remarks == ()
    assert app.job_search().first_sent.verified == ("adder",)


def test_an_earlier_first_application_remembers_that_day(app, acme):
    verify(app)
    app.move_application(acme, "applied", days(-5))
    assert app.job_search().first_sent.verified == ()


def test_what_to_pin_comes_from_the_portfolio(app):
    verify(app)
    assert app.pins([]).unnamed == ("adder",)
    address = "https://github.com/ada/adder"
    (app.home / "portfolio.toml").write_text(f'[projects.adder]\nrepository = "{address}"\n')
    assert app.pins([]).missing[0].repository == address
    assert not app.pins([f"{address}.git"]).differ
    with pytest.raises(RequestError, match="is not a web address"):
        app.pins(["adder"])


# Contacts, notes, reviews -----------------------------------------------------------------------


def test_a_follow_up_is_due_and_then_done(app, acme):
    app.record_contact(acme, "Ada Lovelace", days(2))
    assert [one.kind for one in app.job_search().due] == ["follow-up", "review"]
    app.record_contact(acme, "ada lovelace")
    assert [one.kind for one in app.job_search().due] == ["review"]
    with pytest.raises(RequestError, match="which is over"):
        app.record_contact(acme, "Ada", days(-1))


def test_a_pull_request_is_kept_with_its_address(app):
    address = "https://github.com/example/shop/pull/12"
    note = app.add_job_note("contribution", "Limit the late fee.\nMerged.", address, days(-3))
    assert app.job_search().notes == (note,)
    assert (note.link, note.on, note.text) == (address, days(-3), "Limit the late fee.\nMerged.")


def test_a_person_of_no_application_is_written_to_again_and_then_done(app):
    app.add_job_note("practitioner", "She likes the work", person="Kim Osei", follow_up=days(2))
    (due,) = app.job_search().due
    assert (due.kind, due.application, due.contact.name) == ("follow-up", None, "Kim Osei")
    assert "SUMMARY:Write to Kim Osei" in app.jobs_calendar().decode()
    app.add_job_note("practitioner", "We met", person="kim osei")
    assert not app.job_search().due
    assert "STATUS:CANCELLED" in app.jobs_calendar().decode()
    with pytest.raises(RequestError, match="names nobody"):
        app.add_job_note("practitioner", "x", follow_up=days(2))
    with pytest.raises(RequestError, match="follow-up"):
        app.add_job_note("practitioner", "x", person="Kim Osei", follow_up=days(-2))


@pytest.mark.parametrize(
    "parts", [("hobby", "x"), ("community", " "), ("community", "x", "example.org")]
)
def test_a_note_needs_a_kind_a_text_and_a_real_address(app, parts):
    with pytest.raises(RequestError):
        app.add_job_note(*parts)
    assert not app.evidence()


def test_a_review_needs_an_answer_to_each_question(app):
    with pytest.raises(RequestError, match="no answer yet: Where do applications"):
        app.review_jobs({**ANSWERS, "stuck": " "})
    assert app.review_jobs(ANSWERS).answers == ANSWERS
    assert app.job_search().reviews[0].on == TODAY


def test_contacts_are_in_no_portfolio_and_in_no_reply_to_an_assistant(app, acme):
    verify(app)
    app.onboard(Role.MLE, Background.NONE, 10, TODAY)
    app.record_contact(acme, "Quetzalcoatl", days(1))
    app.add_job_note("practitioner", "Quetzalcoatl told me", on=days(0))
    assert not any("Quetzalcoatl" in text for text in app.portfolio_files().values())
    helper = AssistantActions(app.home, app.pack, app.now)
    assert "Quetzalcoatl" not in repr(helper.plan_today())
    assert not {*dir(helper)} & {"job_search", "application", "jobs_table", "jobs_calendar"}
    helper.close()
