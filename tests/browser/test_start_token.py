"""A real browser keeps the start token, and shows it from our own pages alone."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, expect

from gradatim.app.app import App
from gradatim.model import Background, Role
from gradatim.web import create
from gradatim.web.server import Server, listen

TOKEN = "a-token-that-nobody-guesses"
FOREIGN = "<a href='{0}/'>here</a><img src='{0}/labs/stable-softmax'>"


@pytest.fixture
def guarded(app: App) -> Iterator[str]:
    """The address of a server that asks for the token."""
    app.onboard(Role.MLE, Background.NONE, 10, app.today())
    listener = listen()
    server = Server(create(app, TOKEN))
    thread = threading.Thread(target=server.run, kwargs={"sockets": [listener]})
    thread.start()
    yield f"http://127.0.0.1:{listener.getsockname()[1]}"
    server.stop()
    thread.join()
    listener.close()


def test_the_first_address_opens_the_app_and_another_site_does_not(
    chromium: Browser, app: App, guarded: str
) -> None:
    context = chromium.new_context()
    page = context.new_page()
    refused = page.goto(guarded)
    assert refused is not None and refused.status == 403
    shown = page.goto(f"{guarded}/?token={TOKEN}")
    assert shown is not None and shown.status == 200 and page.url == f"{guarded}/"
    reloaded = page.reload()
    assert reloaded is not None and reloaded.status == 200
    before, elsewhere = app.evidence(), guarded.replace("127.0.0.1", "localhost")
    page.route(f"{elsewhere}/foreign", lambda route: route.fulfill(
        body=FOREIGN.format(guarded), content_type="text/html"))  # fmt: skip
    statuses: list[int] = []
    page.on("response", lambda answer: statuses.append(answer.status))
    page.goto(f"{elsewhere}/foreign", wait_until="networkidle")
    page.get_by_role("link", name="here").click()
    expect(page.locator("[data-sentence]")).to_contain_text("Another web site")
    assert app.evidence() == before and 403 in statuses
    page.get_by_role("link", name="Back to today").click()
    page.wait_for_url(f"{guarded}/")
    expect(page.locator("[data-sentence]")).to_have_count(0)
    context.close()
