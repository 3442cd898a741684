"""Cards whose answer is typed, in a real browser."""

from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path

import pytest

from gradatim import curriculum
from gradatim.app.app import App
from gradatim.model import Background, Role

CARDS = """
[[card]]
id = "prints"
kind = "predict"
ask = "What does this print?"
code = "for n in range(2, 8, 3):\\n    print(n)  # one for each, whatever the stop may be; a long line that scrolls"
answer = "2\\n5"
why = "The next number would be $8$."
source = "Python tutorial"

[[card]]
id = "share"
kind = "numeric"
ask = "Two of three?"
code = "print(2 / 3)"
answer = "0.667"
tolerance = 0.005
source = "s"
"""  # noqa: E501


@pytest.fixture
def app(tmp_path):
    pack = Path(__file__).parents[1] / "web" / "pack"
    root = shutil.copytree(pack, tmp_path / "pack")
    (root / "cards" / "stability.toml").write_text(CARDS)
    app = App(tmp_path / "home", curriculum.load(root))
    app.onboard(Role.MLE, Background.NONE, 10, date(2027, 1, 13))
    app.record_review("share", 1)
    yield app
    app.close()


def test_an_answer_is_typed_judged_and_rated_with_the_keyboard(desk, app):
    desk.go("/review?card=share")
    assert desk.axe() == []
    desk.page.keyboard.type("0,6")
    desk.page.keyboard.press("Enter")
    desk.page.get_by_text("Not yet").wait_for()
    assert desk.axe() == []
    desk.page.keyboard.press("1")
    desk.page.get_by_label("What it prints").wait_for()
    assert desk.axe() == []
    desk.page.keyboard.type("2\n5")
    desk.page.get_by_role("button", name="Check the answer").click()
    desk.page.get_by_text("Correct").wait_for()
    assert desk.axe() == []
    desk.page.keyboard.press("3")
    desk.page.get_by_text("back once more today").wait_for()
    assert [row.data.get("typed") for row in app.evidence()[-2:]] == ["0,6", "2\n5"]
    assert desk.complaints == []


def test_no_card_scrolls_sideways_on_a_phone(phone, app):
    for path in ("?card=prints", "?card=prints&typed=2", "?card=share", "?card=share&typed=2/3"):
        phone.go(f"/review{path}")
        assert phone.page.evaluate("document.documentElement.scrollWidth") <= 360, path
