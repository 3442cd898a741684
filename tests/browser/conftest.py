"""A running site and a real browser that can reach this machine and nothing else."""

from __future__ import annotations

import shutil
import threading
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, BrowserContext, Page, expect, sync_playwright

from gradatim.app.app import App
from gradatim.web import create
from gradatim.web.server import Server, listen

NAMES = ("chromium", "chromium-browser", "google-chrome")
expect.set_options(timeout=30_000)  # milliseconds; a busy machine is no failure
QUIET = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
LOOPBACK = "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"


@dataclass
class Watched:
    """A page, everything it asked for, and everything it complained about."""

    page: Page
    site: str
    outside: list[str] = field(default_factory=list)
    complaints: list[str] = field(default_factory=list)

    def go(self, path: str) -> None:
        self.page.goto(self.site + path)

    def axe(self) -> list[str]:
        """What axe finds wrong with the page as it stands, its scripts being ready."""
        self.page.wait_for_load_state()
        found = Axe().run(self.page).response["violations"]
        return [f"{v['id']}: {[n['target'] for n in v['nodes']]}" for v in found]


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        own = playwright.chromium.executable_path
        found = next(filter(None, map(shutil.which, NAMES)), own)
        if not Path(found).exists():
            pytest.skip("no Chromium on this machine (Debian: apt-get install chromium)")
        browser = playwright.chromium.launch(executable_path=found, args=[*QUIET, LOOPBACK])
        yield browser
        browser.close()


@pytest.fixture(autouse=True)
def editor_kind(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every machine has the plain editor; tests/browser/test_editor.py tries the other as well."""
    monkeypatch.setenv("GRADATIM_EDITOR", "plain")


@pytest.fixture
def app(tmp_path: Path) -> Iterator[App]:
    app = App(tmp_path)
    yield app
    app.close()


@contextmanager
def served(app: App) -> Iterator[str]:
    """The address of a server of this app."""
    listener = listen()
    server = Server(create(app))
    thread = threading.Thread(target=server.run, kwargs={"sockets": [listener]})
    thread.start()
    try:
        yield f"http://127.0.0.1:{listener.getsockname()[1]}"
    finally:
        server.stop()
        thread.join()
        listener.close()


@pytest.fixture
def site(app: App) -> Iterator[str]:
    """The address of a server over a fresh home."""
    with served(app) as address:
        yield address


def watched(context: BrowserContext, site: str) -> Watched:
    context.set_default_timeout(30_000)
    it = Watched(context.new_page(), site)

    def asked(request: object) -> None:
        url = request.url  # type: ignore[attr-defined]
        if urlsplit(url).hostname != "127.0.0.1":
            it.outside.append(url)

    it.page.on("request", asked)
    it.page.on("console", lambda m: it.complaints.append(m.text) if m.type == "error" else None)
    it.page.on("pageerror", lambda error: it.complaints.append(str(error)))
    return it


SCHEMES = [pytest.param(s, marks=pytest.mark.suite(f"browser-{s}")) for s in ("light", "dark")]


@pytest.fixture(params=SCHEMES)
def visit(request: pytest.FixtureRequest, chromium: Browser, site: str) -> Iterator[Watched]:
    """A desktop browser in each colour scheme; a request to outside or an error fails the test."""
    context = chromium.new_context(
        color_scheme=request.param, viewport={"width": 1360, "height": 900}
    )
    it = watched(context, site)
    yield it
    context.close()
    assert it.outside == []
    assert it.complaints == []


@pytest.fixture
def desk(chromium: Browser, site: str) -> Iterator[Watched]:
    """One desktop browser."""
    context = chromium.new_context(viewport={"width": 1360, "height": 900})
    it = watched(context, site)
    yield it
    context.close()
    assert it.outside == []


@pytest.fixture(scope="session")
def opened(chromium: Browser) -> Callable[[App], AbstractContextManager[Watched]]:
    """Opens a desktop browser over an app, for tests that share one."""

    @contextmanager
    def opened(app: App) -> Iterator[Watched]:
        with served(app) as site:
            context = chromium.new_context(viewport={"width": 1360, "height": 900})
            yield watched(context, site)
            context.close()

    return opened


@pytest.fixture
def phone(chromium: Browser, site: str) -> Iterator[Watched]:
    context = chromium.new_context(viewport={"width": 360, "height": 740})
    it = watched(context, site)
    yield it
    context.close()


@pytest.fixture
def plain(chromium: Browser, site: str) -> Iterator[Watched]:
    """A browser that runs no scripts."""
    context = chromium.new_context(java_script_enabled=False)
    it = watched(context, site)
    yield it
    context.close()
