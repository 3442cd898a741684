"""Mock interviews on the page, without JavaScript."""

QUESTION = "/drills/why-stable"


def test_a_pack_without_questions_says_so(browser):
    assert "45 minutes" in browser.get("/interview").text
    assert browser.post("/interview").status_code == 400


def test_an_interview_from_its_start_to_a_result(browser, right):
    browser.get("/labs/stable-softmax")
    browser.post("/labs/stable-softmax/check", data={"text": right})
    assert browser.post("/interview").headers["location"] == "/interview"
    page = browser.get("/interview").text
    assert "45 of 45 minutes left" in page and QUESTION in page
    browser.post(QUESTION, data={"met": ["0", "2"]})
    page = browser.get("/interview").text
    assert "2 of 3 points · 1 min of " in page


def test_a_second_one_waits_for_the_first(browser, right):
    browser.get("/labs/stable-softmax")
    browser.post("/labs/stable-softmax/check", data={"text": right})
    browser.post("/interview")
    refused = browser.post("/interview")
    assert refused.status_code == 400 and "an interview is running" in refused.text.lower()
