import pytest
from starlette.datastructures import Headers

from gradatim.web.guard import BODY_LIMIT, stranger


def ask(method="POST", **headers):
    headers = {name.replace("_", "-"): value for name, value in headers.items()}
    return stranger(method, "http", Headers({"host": "127.0.0.1:4711", **headers}))


@pytest.mark.parametrize("host", ["127.0.0.1:4711", "localhost:4711", "localhost", "[::1]:4711"])
def test_the_machine_itself_is_let_in(host):
    assert ask("GET", host=host) == ""


@pytest.mark.parametrize(
    "host",
    ["evil.example", "evil.example:4711", "127.0.0.1.evil.example", "", "127.0.0.1@evil.example",
     "[::1", "localhost.evil.example:80"],
)  # fmt: skip
def test_a_name_that_was_bound_to_this_address_is_refused(host):
    assert "127.0.0.1 and localhost only" in ask("GET", host=host)


@pytest.mark.parametrize(
    "headers",
    [
        {"sec_fetch_site": "cross-site"},
        {"sec_fetch_site": "same-site"},  # another port of this machine
        {"origin": "http://evil.example"},
        {"origin": "http://127.0.0.1:8000"},
        {"origin": "https://127.0.0.1:4711"},
        {"origin": "null"},
        {"sec_fetch_site": "cross-site", "origin": "http://127.0.0.1:4711"},
    ],
)
def test_a_form_of_another_site_is_refused(headers):
    assert ask(**headers) == "Another web site sent this form."


@pytest.mark.parametrize(
    "headers",
    [
        {},
        {"sec_fetch_site": "same-origin"},
        {"sec_fetch_site": "none"},
        {"origin": "http://127.0.0.1:4711"},
        {"sec_fetch_site": "same-origin", "origin": "null"},  # no-referrer makes it null
    ],
)
def test_a_form_of_our_own_is_let_in(headers):
    assert ask(**headers) == ""


def test_a_foreign_form_changes_nothing(browser, app):
    before = app.evidence()
    answer = browser.post("/labs/stable-softmax/hint", headers={"sec-fetch-site": "cross-site"})
    assert answer.status_code == 403
    assert "Another web site" in answer.text
    assert app.evidence() == before


@pytest.mark.parametrize("page", ["/", "/nope", "/welcome", "/labs/stable-softmax"])
def test_every_answer_forbids_what_is_not_ours(browser, page):
    headers = browser.get(page).headers
    assert headers["content-security-policy"].startswith("default-src 'none'; script-src 'self';")
    assert "unsafe" not in headers["content-security-policy"]
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["referrer-policy"] == "no-referrer"
    assert headers["cache-control"] == "no-store"


def test_a_refused_host_gets_the_same_headers(visitor):
    answer = visitor.get("/", headers={"host": "evil.example"})
    assert answer.status_code == 403
    assert "default-src 'none'" in answer.headers["content-security-policy"]


def test_a_huge_paste_gets_a_sentence_and_is_not_saved(browser, app):
    before = app.source("stable-softmax")
    answer = browser.post("/labs/stable-softmax/check", data={"text": "x" * 50_000_000})
    assert answer.status_code == 413
    assert f"more than {BODY_LIMIT // 2**20} MB; nothing was saved" in answer.text
    assert app.source("stable-softmax") == before


def test_a_body_of_unknown_length_is_capped_too(browser):
    pieces = (b"text=" + b"x" * 100_000 for _ in range(40))
    headers = {"content-type": "application/x-www-form-urlencoded"}
    answer = browser.post("/labs/stable-softmax/check", content=pieces, headers=headers)
    assert answer.status_code == 413
