"""What the two editors of a lab's page cost: bytes, time until one can type, and from key to paint.

    python bench/editor.py [--keys 100] [--lines 600]

Both editors in turn, in a headless Chromium over a server of its own. A key's time runs from its
event to the end of the frame that shows it, and so includes the wait for that frame.
"""

from __future__ import annotations

import argparse
import os
import statistics
import tempfile
from contextlib import closing
from datetime import date
from pathlib import Path

from pages import in_browser
from playwright.sync_api import Browser, Page

from gradatim.app.app import App
from gradatim.model import Background, Role

LAB = "stable-softmax"
EDITORS = {"plain": (".editor.live", "#text"), "CodeMirror": (".editor.rich", ".cm-content")}
BLOCK = 'def f{i}(values):\n    """Sum."""\n    total = 0.0  # so far\n    for x in values:\n        total += x * {i}\n    return total\n'  # noqa: E501
HEAD = """\
| editor | page, KB | ready, ms | key to paint, ms | 95th percentile, ms | processor, ms a key |
|---|---|---|---|---|---|"""
WATCH = """
window.at = {}; window.keys = [];
new MutationObserver(() => {
  for (const kind of ["live", "rich"])
    if (!at[kind] && document.querySelector(`.editor.${kind}`)) at[kind] = performance.now();
}).observe(document, { subtree: true, childList: true, attributeFilter: ["class"] });
addEventListener("keydown", (event) => {
  const begun = event.timeStamp;
  requestAnimationFrame(() => {
    const painted = new MessageChannel();
    painted.port1.onmessage = () => keys.push(performance.now() - begun);
    painted.port2.postMessage(0);
  });
}, true);
"""
WEIGH = """["navigation", "resource"].flatMap((kind) => performance.getEntriesByType(kind))
  .filter((entry) => !entry.name.endsWith(".woff"))
  .reduce((sum, entry) => sum + entry.transferSize, 0)"""


def opened(browser: Browser, site: str, kind: str) -> Page:
    """The lab's page once its editor is there; with an empty cache."""
    page = browser.new_context(viewport={"width": 1360, "height": 900}).new_page()
    page.set_default_timeout(300_000)  # milliseconds
    page.add_init_script(WATCH)
    page.goto(f"{site}/labs/{LAB}")
    page.locator(EDITORS[kind][0]).wait_for()
    return page


def typed(page: Page, kind: str, keys: int, lines: int) -> tuple[list[float], float]:
    """Milliseconds from key to paint of each key, typed in the middle of a long text; and the
    processor time of the page's thread for each."""
    written = page.locator(EDITORS[kind][1])
    written.fill("".join(BLOCK.format(i=i) for i in range(lines // 6)))
    written.press("Control+Home")
    for _ in range(lines // 2 + 2):
        written.press("ArrowDown")
    written.press("End")
    page.evaluate("keys.length = 0")
    thread = page.context.new_cdp_session(page)
    thread.send("Performance.enable", {"timeDomain": "threadTicks"})

    def spent() -> float:
        metrics = thread.send("Performance.getMetrics")["metrics"]
        return next(one["value"] for one in metrics if one["name"] == "TaskDuration")

    before = spent()
    written.press_sequentially(("# some words " * keys)[:keys], delay=60)
    page.wait_for_timeout(200)
    return page.evaluate("keys"), (spent() - before) * 1000 / keys


def measured(browser: Browser, site: str, kind: str, keys: int, lines: int) -> str:
    """A row of the table."""
    os.environ["GRADATIM_EDITOR"] = "plain" if kind == "plain" else ""
    ready = []
    for _ in range(7):
        page = opened(browser, site, kind)
        ready.append(page.evaluate("at.live" if kind == "plain" else "at.rich"))
        weight = page.evaluate(WEIGH)
        page.context.close()
    page = opened(browser, site, kind)
    times, spent = typed(page, kind, keys, lines)
    times.sort()
    page.context.close()
    middle, late = statistics.median(times), times[int(len(times) * 0.95)]
    return (
        f"| {kind} | {weight / 1000:.0f} | {statistics.median(ready):.0f} "
        f"| {middle:.1f} | {late:.1f} | {spent:.1f} |"
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--keys", type=int, default=100)
    parser.add_argument("--lines", type=int, default=600)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as home, closing(App(Path(home))) as app:
        app.onboard(Role.MLE, Background.NONE, 10, date(2027, 1, 4))
        with in_browser(app) as (browser, site):
            print(HEAD)
            for kind in EDITORS:
                print(measured(browser, site, kind, options.keys, options.lines), flush=True)
    print(f"\nload {os.getloadavg()[0]:.0f} on {os.cpu_count()} cores")


if __name__ == "__main__":
    main()
