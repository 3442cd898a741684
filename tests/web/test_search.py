"""The pages of search and glossary."""

import pytest

from gradatim.app.search import Hit
from gradatim.web.search import _marked


def test_hits_lead_to_their_pages(browser):
    page = browser.get("/search", params={"q": "softmax"}).text
    assert 'href="/labs/stable-softmax"' in page
    assert 'value="softmax"' in page


def test_every_page_has_the_field(browser):
    for path in ("/", "/roadmap", "/glossary", "/search"):
        assert 'name="q"' in browser.get(path).text


def test_nothing_found_says_so(browser):
    assert "Nothing was found for “zzzz”" in browser.get("/search", params={"q": "zzzz"}).text


def test_a_misspelt_word_finds_the_near_one_and_says_so(browser):
    page = browser.get("/search", params={"q": "sofmtax"}).text
    assert "Nothing for “sofmtax”; results for “<a" in page and ">softmax</a>”" in page
    assert 'href="/labs/stable-softmax"' in page


@pytest.mark.parametrize("query", ["<script>alert(1)</script>", '"><b>x', "\x02mark\x03"])
def test_a_query_is_never_markup(browser, query):
    page = browser.get("/search", params={"q": query}).text
    assert "<script>alert" not in page
    assert '"><b>' not in page


def test_only_found_words_are_marked_in_an_excerpt():
    hit = Hit("lab", "a", "A", "", "x < \x02y\x03 & z")
    assert _marked(hit.excerpt) == "x &lt; <mark>y</mark> &amp; z"


def test_a_long_query_is_refused_with_a_sentence(browser):
    answer = browser.get("/search", params={"q": "a" * 300})
    assert answer.status_code == 422


def test_a_term_has_a_place_of_its_own(browser, app):
    page = browser.get("/glossary").text
    for term in app.pack.glossary():
        assert term.term in page
