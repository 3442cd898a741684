"""The learner's text beside ours."""

from gradatim.web.solutions import compared

LAB = "/labs/stable-softmax"
MINE = "def f(x):\n    total = 0\n    return x < 1\n"
OURS = 'def f(x):\n    """a\n    b"""\n    return x < 1\n'


def test_lines_that_both_have_stand_beside_each_other_in_colour():
    rows = compared(MINE, OURS, "python")
    assert [row.same for row in rows] == [True, False, False, True]
    assert [bool(row.learner) for row in rows] == [True, True, False, True]
    assert '<span class="k">return</span>' in rows[3].learner and "&lt;" in rows[3].reference
    assert rows[2].reference.startswith("<span") and rows[2].reference.endswith("</span>")


def test_texts_that_are_the_same_are_not_compared():
    assert compared(MINE, MINE + "\n", "python") == []


def test_the_page_compares_what_passed_and_not_what_is_written_since(browser, app, right):
    mine = right.replace("top", "largest")
    browser.post(f"{LAB}/check", data={"text": mine})
    app.save("stable-softmax", "later = 1\n")
    page = browser.get(f"{LAB}/solution").text
    assert '<th scope="col">Yours</th>' in page and "largest" in page and "later" not in page
