"""The search for a job in a real browser."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from gradatim import curriculum
from gradatim.app.app import App
from gradatim.model import Background, Role


@pytest.fixture
def app(tmp_path):
    pack = Path(__file__).parents[1] / "web" / "pack"
    app = App(tmp_path, curriculum.load(pack))
    app.onboard(Role.MLE, Background.NONE, 10, date(2027, 1, 13))
    yield app
    app.close()


def test_an_application_is_added_moved_and_reviewed(visit, app):
    visit.go("/jobs")
    visit.page.get_by_label("Company").fill("Acme")
    visit.page.get_by_label("Role").fill("ML engineer " + "x" * 60)
    visit.page.get_by_role("button", name="Add").first.click()
    assert visit.axe() == []
    visit.page.get_by_label("applied the application is sent").check()
    visit.page.get_by_label("Your next step").fill(app.today().isoformat())
    visit.page.get_by_role("button", name="Save", exact=True).first.click()
    visit.page.get_by_text("applied since").wait_for()
    visit.page.get_by_label("Name").fill("Ada")
    visit.page.get_by_role("button", name="Save the contact").click()
    visit.page.get_by_text("Ada, noted on").wait_for()
    visit.go("/jobs")
    visit.page.get_by_text("Answer three questions").click()
    for label in ("What did this week", "Where do applications", "Which one thing"):
        visit.page.get_by_label(label).fill("One.\nTwo.")
    visit.page.get_by_role("button", name="Store the review").click()
    for name in ("Earlier reviews: 1", "Add a note", "What the stages mean", "Add one"):
        visit.page.get_by_text(name, exact=True).click()
    assert visit.axe() == []
    kinds = [row.kind for row in app.evidence() if row.kind.startswith("job")]
    assert kinds == ["job", "job", "job", "job-review"]


def test_it_fits_on_a_phone(phone, app):
    name = app.add_application("Acme", "ML engineer", "https://example.org/" + "x" * 200).id
    app.move_application(name, "closed", note="y" * 200)
    app.add_job_note("contribution", "z" * 200, "https://example.org/" + "x" * 200)
    for path in ("/jobs", f"/jobs/{name}", "/progress"):
        phone.go(path)
        assert phone.page.evaluate("document.documentElement.scrollWidth") <= 360, path
