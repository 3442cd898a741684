import pytest
from fastapi.testclient import TestClient
from starlette.datastructures import Headers

from gradatim.web import create
from gradatim.web.guard import BODY_LIMIT, foreign

ADDRESS = "http://127.0.0.1:4711"
PROFILE = {"role": "mle", "background": "none", "hours": "10", "start": "2027-01-13"}


def ask(**headers):
    headers = {name.replace("_", "-"): value for name, value in headers.items()}
    return foreign("http", Headers({"host": "127.0.0.1:4711", **headers}))


@pytest.mark.parametrize("host", ["127.0.0.1:4711", "localhost:4711", "localhost", "[::1]:4711"])
def test_the_machine_itself_is_let_in(host):
    assert ask(host=host) == ""


@pytest.mark.parametrize(
    "host",
    ["evil.example", "evil.example:4711", "127.0.0.1.evil.example", "", "127.0.0.1@evil.example",
     "evil@127.0.0.1", "[::1", "localhost.evil.example:80", "127.0.0.1:4711, evil.example",
     "127.0.0.1:4711/evil", "localhost evil.example"],
)  # fmt: skip
def test_a_name_that_was_bound_to_this_address_is_refused(host):
    assert "127.0.0.1 and localhost only" in ask(host=host)


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
def test_a_request_of_another_site_is_refused(headers):
    assert ask(**headers) == "Another web site sent this request; nothing was done."


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
def test_a_request_of_our_own_is_let_in(headers):
    assert ask(**headers) == ""


@pytest.mark.parametrize("method", ["POST", "PUT", "GET", "HEAD"])
def test_a_foreign_form_changes_nothing(browser, app, method):
    before, foreign_site = app.evidence(), {"sec-fetch-site": "cross-site"}
    answer = browser.request(method, "/labs/stable-softmax/hint", headers=foreign_site)
    assert answer.status_code == 403
    assert method == "HEAD" or "Another web site" in answer.text
    assert app.evidence() == before


@pytest.mark.parametrize("site", ["cross-site", "same-site"])
@pytest.mark.parametrize(
    "address",
    [
        "/",
        "/labs/stable-softmax",
        "/labs/stable-softmax/events",
        "/labs/stable-softmax/solution",
        "/plan.ics",
        "/progress",
        "/projects",
        "/skills/py-control",
        "/static/x/page.css",
    ],
)
def test_a_page_of_another_site_learns_nothing(browser, app, address, site):
    app.home.joinpath("labs").mkdir(exist_ok=True)
    before, files = app.evidence(), sorted(app.home.rglob("*"))
    told = set()
    for mode in ("no-cors", "cors", "navigate"):
        headers = {"sec-fetch-site": site, "sec-fetch-mode": mode}
        answer = browser.get(address, headers=headers)
        assert answer.status_code == 403
        told.add(answer.text)
    assert len(told) == 1 and "Another web site" in told.pop()
    assert app.evidence() == before and sorted(app.home.rglob("*")) == files


TOKEN = "a-token-that-nobody-guesses"


@pytest.fixture
def guarded(app):
    """A browser at a site that asks for the token, and has not shown it yet."""
    with TestClient(create(app, TOKEN), base_url=ADDRESS, follow_redirects=False) as client:
        yield client


@pytest.mark.parametrize(
    ("method", "address"),
    [
        ("GET", "/"),
        ("GET", "/welcome"),
        ("GET", "/labs/stable-softmax"),
        ("GET", "/?token="),
        ("GET", "/?token=a-token"),
        ("GET", "/?token=%ff%00%C3%BC"),
        ("POST", f"/active?token={TOKEN}"),
        ("POST", "/labs/stable-softmax/hint"),
        ("HEAD", "/welcome"),
    ],
)
def test_nobody_is_let_in_without_the_token(guarded, app, method, address):
    answer = guarded.request(method, address)
    assert answer.status_code == 403 and "set-cookie" not in answer.headers
    assert method == "HEAD" or "Open the address that the terminal shows" in answer.text
    assert not app.evidence()


def test_the_first_address_gives_a_cookie_and_hides_the_token(guarded):
    answer = guarded.get(f"/welcome?token={TOKEN}&role=dsh")
    assert (answer.status_code, answer.headers["location"]) == (303, "/")
    cookie = answer.headers["set-cookie"].lower()
    assert cookie.startswith("gradatim-4711=") and "httponly" in cookie
    assert "samesite=strict" in cookie and "domain" not in cookie and "expires" not in cookie
    assert guarded.get("/welcome").status_code == 200
    assert guarded.post("/welcome", data=PROFILE).status_code == 303


@pytest.mark.parametrize(
    "cookie", ["gradatim-4711=wrong", f"gradatim-4712={TOKEN}", "=;;,;\x01", f"x={TOKEN}"]
)
def test_another_cookie_is_no_token(guarded, cookie):
    assert guarded.get("/welcome", headers={"cookie": cookie}).status_code == 403


def test_a_refusal_has_its_style(guarded):
    assert guarded.get("/favicon.ico").status_code == 302
    assert guarded.get(guarded.get("/favicon.ico").headers["location"]).status_code == 200


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
