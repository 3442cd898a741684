"""A step of a workshop: a folder in the learner's own editor, and the page beside it."""

from datetime import date

from playwright.sync_api import expect

from gradatim.model import Background, Role

STEP = "word-counter-one-file"


def test_the_page_says_where_the_folder_is_and_checks_each_save(desk, app):
    app.onboard(Role.MLE, Background.NONE, 10, date(2027, 1, 4))
    desk.go(f"/labs/{STEP}")
    expect(desk.page.locator(".work .path")).to_have_text(str(app.path(STEP)))
    assert desk.axe() == []
    desk.page.get_by_role("button", name="Create the folder").click()
    expect(desk.page.locator(".work .path")).to_have_text(str(app.path(STEP)))
    desk.page.get_by_role("button", name="Check").click()
    expect(desk.page.locator("#verdict h2.is-fail")).to_be_visible()
    for name, content in app.material(STEP).solution.items():
        (app.path(STEP) / name).write_bytes(content)
    expect(desk.page.locator("#verdict h2.is-pass")).to_be_visible()
    outcomes = [row.data["outcome"] for row in app.evidence().of("verdict")]
    assert outcomes == ["FAIL", "PASS"]
    assert desk.complaints == []
