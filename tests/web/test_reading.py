"""Reading a page writes nothing: no file, no evidence."""

from __future__ import annotations

import pytest

PAGES = (
    "/",
    "/roadmap",
    "/roadmap?phase=2",
    "/skills/stability",
    "/labs/stable-softmax",
    "/progress",
    "/progress?since=2027-01-01",
    "/progress/end",
    "/review",
    "/welcome?hours=3",
    "/plan.ics",
    "/place",
    "/drills",
    "/explore",
    "/projects",
    "/nope",
    "/labs/stable-softmax/solution",
    "/labs/stable-softmax/figures/1.png",
)


@pytest.mark.parametrize("page", PAGES)
def test_reading_a_page_writes_nothing(browser, app, page):
    before, files = app.evidence(), sorted(app.home.rglob("*"))
    assert browser.get(page).status_code < 500
    assert app.evidence() == before and sorted(app.home.rglob("*")) == files
