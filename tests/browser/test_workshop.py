"""A step of a workshop: its files in tabs on the page, and saves in another editor beside it."""

import re
from datetime import date

from playwright.sync_api import expect

from gradatim.model import Background, Role

STEP = "word-counter-one-file"


def test_files_are_written_on_the_page_and_a_save_elsewhere_is_checked(desk, app):
    app.onboard(Role.MLE, Background.NONE, 10, date(2027, 1, 4))
    page = desk.page
    desk.go(f"/labs/{STEP}")
    expect(page.locator(".editor.live")).to_be_visible()
    assert desk.axe() == []
    page.get_by_label("count.py").fill("import words\nprint(words.HOW, 'many')\n")
    page.get_by_text("New file").click()
    page.get_by_label("Name of the new file").fill("words.py")
    page.keyboard.press("Enter")
    expect(page.get_by_label("words.py", exact=True)).to_be_visible()
    page.get_by_label("words.py", exact=True).fill("HOW = 'too'\n")
    page.get_by_role("button", name="count.py").click()
    expect(page.get_by_label("count.py", exact=True)).to_have_value(re.compile("import words"))
    page.get_by_label("count.py", exact=True).press("Shift+Enter")
    expect(page.locator("#ran .out")).to_have_text("too many")
    page.get_by_label("count.py", exact=True).press("Control+Enter")
    expect(page.locator("#verdict h2.is-fail")).to_be_visible()
    assert desk.axe() == []
    for name, content in app.material(STEP).solution.items():
        (app.path(STEP) / name).write_bytes(content)
    expect(page.locator("#verdict h2.is-pass")).to_be_visible()
    solved = app.texts(STEP)["count.py"]
    expect(page.get_by_label("count.py", exact=True)).to_have_value(solved)
    outcomes = [row.data["outcome"] for row in app.evidence().of("verdict")]
    assert outcomes == ["FAIL", "PASS"]
    assert desk.complaints == []
