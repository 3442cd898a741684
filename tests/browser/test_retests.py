"""A lab again from an empty file, and an explanation, in a real browser."""

from __future__ import annotations

import shutil
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from gradatim import curriculum
from gradatim.app.app import App
from gradatim.model import Background, Evidence, Role


@pytest.fixture
def app(tmp_path):
    """A learner who passed a lab two seconds after it was opened."""
    pack = Path(__file__).parents[1] / "web" / "pack"
    app = App(tmp_path / "home", curriculum.load(shutil.copytree(pack, tmp_path / "pack")))
    app.onboard(Role.MLE, Background.NONE, 10, date(2027, 1, 13))
    app.begin("stable-softmax")
    data = {"outcome": "PASS", "seed": 1, "results": [], "files": {"a.py": "x" * 900}}
    at = datetime.now(UTC) + timedelta(seconds=2)
    app.store.append(Evidence("quick", at, "verdict", "stable-softmax", data, "me"))
    yield app
    app.close()


RIGHT = """from math import exp


def softmax(z):
    top = max(z)
    powers = [exp(score - top) for score in z]
    return [power / sum(powers) for power in powers]
"""


def test_a_quick_pass_is_explained_and_the_lab_begun_again(visit):
    visit.go("/labs/stable-softmax")
    visit.page.get_by_label("came faster than anyone can type").fill(
        "The largest score is taken away first. That changes no share of any row."
    )
    assert visit.axe() == []
    visit.page.get_by_role("button", name="Save my explanation").click()
    visit.page.get_by_role("heading", name="One mistake on purpose").wait_for()
    assert visit.axe() == []
    copy = visit.page.get_by_label("The copy of")
    copy.fill(RIGHT.replace("top = max(z)", "top = 0"))
    visit.page.get_by_role("button", name="Check the copy").click()
    visit.page.get_by_role("heading", name="One mistake on purpose").wait_for(state="detached")
    assert visit.axe() == []
    visit.page.get_by_role("button", name="Repeat from an empty file").click()
    visit.page.get_by_text("You have passed it today").wait_for()
    assert visit.axe() == []
    visit.page.get_by_role("button", name="Repeat it all the same").click()
    visit.page.get_by_text("You are repeating this from an empty file").wait_for()
    assert visit.axe() == []
    visit.go("/skills/stability")
    visit.page.get_by_role("heading", name="Evidence").wait_for()
    assert visit.axe() == []


def test_none_of_it_scrolls_sideways_on_a_phone(phone):
    for path in ("/labs/stable-softmax", "/skills/stability"):
        phone.go(path)
        assert phone.page.evaluate("document.documentElement.scrollWidth") <= 360, path


PASTE = """text => {
  const data = new DataTransfer();
  data.setData("text/plain", text);
  const how = { clipboardData: data, bubbles: true, cancelable: true };
  const event = new ClipboardEvent("paste", how);
  document.querySelector("#work .cm-content, #text").dispatchEvent(event);
}"""


def test_what_is_pasted_from_elsewhere_is_counted_and_sent_with_the_check(visit, app):
    visit.go("/labs/stable-softmax")
    visit.page.evaluate(PASTE, "# from elsewhere\n" * 20)
    visit.page.evaluate(PASTE, "def softmax(z):")  # it stands there already
    visit.page.locator("#check").click()
    visit.page.locator("#verdict h2").wait_for()
    visit.page.wait_for_timeout(500)
    assert [row.data["characters"] for row in app.evidence().of("pasted")] == [340]
