"""The pages of an app in a headless Chromium, for what is measured or drawn there."""

from __future__ import annotations

import shutil
import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager

from playwright.sync_api import Browser, sync_playwright

from gradatim.app.app import App
from gradatim.web import create
from gradatim.web.server import Server, listen


@contextmanager
def in_browser(app: App) -> Iterator[tuple[Browser, str]]:
    """A browser, and the address of a server of its own on a free port."""
    listener = listen()
    server = Server(create(app))
    thread = threading.Thread(target=server.run, kwargs={"sockets": [listener]})
    thread.start()
    try:
        with sync_playwright() as playwright:
            found = shutil.which("chromium") or playwright.chromium.executable_path
            browser = playwright.chromium.launch(executable_path=found, args=["--no-sandbox"])
            with closing(browser):
                yield browser, f"http://127.0.0.1:{listener.getsockname()[1]}"
    finally:
        server.stop()
        thread.join()
