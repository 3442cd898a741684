from datetime import UTC, date, datetime, timedelta

NOON = datetime(2027, 1, 13, 12, tzinfo=UTC)


def test_the_page_tells_of_somebody_at_work_now_and_then(browser, app):
    before = len(app.evidence())
    assert browser.post("/active", data={"lab": "stable-softmax"}).status_code == 204
    browser.post("/active", data={"lab": "first-branch"})
    (row,) = app.evidence()[before:]
    assert (row.kind, row.subject) == ("active", "stable-softmax")
    app.now = lambda: NOON + timedelta(minutes=4)
    browser.post("/active", data={"lab": "no-such-lab"})
    assert [one.subject for one in app.evidence()[before:]] == ["stable-softmax", ""]
    assert "active" not in browser.get("/progress").text


def test_another_site_cannot_tell_of_work(browser, app):
    before = app.evidence()
    answer = browser.post("/active", headers={"sec-fetch-site": "cross-site"})
    assert answer.status_code == 403 and app.evidence() == before


def test_progress_shows_time_beside_the_plan(browser, app):
    page = browser.get("/progress").text
    assert "<b>0\N{NO-BREAK SPACE}min</b> of" in page and "Earlier weeks" not in page
    app.add_time(date(2027, 1, 13), 75, ("skill", "sw-git"), "a book")
    app.add_time(date(2027, 1, 5), 45)
    page = browser.get("/progress").text
    assert "<b>1\N{NO-BREAK SPACE}h 15\N{NO-BREAK SPACE}min</b> of" in page
    assert "Earlier weeks" in page and "45\N{NO-BREAK SPACE}min" in page
    assert "corrected the time" in page
