"""Draws the pictures of docs/tour.md: a learner's first days, walked for real, in a browser.

    python bench/tour.py [--days 16] [--to docs/tour]

On a fresh folder the first days of a newcomer's plan are walked on a clock of their own: every
question of a chapter is answered, every exercise and lab is checked by the judge, labs with a wrong
program first. Then the pages are opened in Chromium and stored as PNG. Nothing is drawn that the
program did not do.
"""

from __future__ import annotations

import argparse
import ast
import tempfile
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from pages import in_browser
from playwright.sync_api import Browser

from gradatim import curriculum
from gradatim.app.app import App
from gradatim.model import Background, Files, Role
from gradatim.rules.plan import Step

FIRST = datetime(2027, 1, 4, 18, tzinfo=UTC)  # a Monday
NAMED = "group-and-aggregate", "share_of_orders"  # a lab, and a wrong program of it
GOOD = 3  # how well a card was known, of 1 to 4
SHOTS = {  # name -> address, colours, width, height
    "today": ("/", "light", 1280, 860),
    "chapter": ("/chapters/py-control/01-for-every-item", "light", 1280, 900),
    "lab": ("/labs/{}", "dark", 1280, 1040),
    "map": ("/roadmap", "light", 1280, 900),
    "progress": ("/progress", "dark", 1280, 900),
    "picture": ("/explore/gradient-descent", "light", 1280, 900),
    "project": ("/projects/rag-chatbot", "light", 1280, 900),
    "phone": ("/", "dark", 390, 844),
}


class Walk:
    """A learner who does what the plan says, on a clock of their own."""

    def __init__(self, home: Path) -> None:
        self.clock = FIRST
        self.app = App(home, curriculum.load(), now=lambda: self.clock)
        self.app.onboard(Role.MLE, Background.NONE, 10, FIRST.date())

    def day(self, day: date, share: float = 1) -> None:
        """Does this share of what is on the day's list."""
        self.clock = datetime.combine(day, FIRST.timetz())
        lines = self.app.agenda().lines
        for line in lines[: round(share * len(lines))]:
            self._do(line.step)

    def _do(self, step: Step) -> None:
        if step.kind in ("again", "retest"):
            self.app.retest(step.id)
        elif step.kind in ("practice", "lab"):
            self.app.begin(step.id)
        for _ in range(max(step.minutes, 1)):
            self.clock += timedelta(minutes=1)
            self.app.record_activity(step.id)
        if step.kind == "chapter":
            self._read(step.id)
        elif step.kind == "review":
            for card in self.app.queue().today:
                self.app.record_review(card.id, GOOD, card.answer)
        elif step.kind in ("practice", "again", "lab", "retest"):
            material = self.app.material(step.id)
            wrong = material.wrong[:1] if step.kind == "lab" else ()
            self.check(step.id, *(one.files for one in wrong), material.solution)

    def _read(self, id: str) -> None:
        chapter = self.app.chapter(id)
        for one in chapter.questions:
            asked = self.app.question(chapter, one.id, 1)
            typed = "yes" if one.kind in ("recall", "flaw") else asked.answer
            self.app.respond(chapter, one.id, typed, 1)

    def check(self, id: str, *programs: Files) -> None:
        """Has these programs checked, one after the other; folders are skipped."""
        file = self.app.lab(id).file
        for files in programs:
            if file in files:
                self.app.save(id, files[file].decode())
                self.app.diagnose(self.app.check(id))

    def wrong(self, id: str, name: str) -> Files:
        """A wrong program, without the text that says what is wrong with it."""
        files = next(one.files for one in self.app.material(id).wrong if one.name == name)
        return {file: _without_docstring(text.decode()).encode() for file, text in files.items()}


def _without_docstring(source: str) -> str:
    first = ast.parse(source).body[0]
    return "".join(source.splitlines(keepends=True)[first.end_lineno or 0 :]).lstrip()


def draw(browser: Browser, base: str, to: Path, lab: str) -> None:
    to.mkdir(parents=True, exist_ok=True)
    for name, (path, scheme, width, height) in SHOTS.items():
        context = browser.new_context(
            color_scheme="dark" if scheme == "dark" else "light",
            viewport={"width": width, "height": height},
        )
        page = context.new_page()
        page.goto(base + path.format(lab))
        page.wait_for_timeout(1500)  # milliseconds, for what scripts draw
        page.screenshot(path=to / f"{name}.png")
        print(name, page.title())
        context.close()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--days", type=int, default=16)
    parser.add_argument("--to", type=Path, default=Path("docs/tour"))
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        walk = Walk(Path(folder))
        for number in range(options.days):
            if number % 7 < 6:  # a day off
                last = number == options.days - 1
                walk.day(FIRST.date() + timedelta(days=number), 0.5 if last else 1)
        lab, wrong = NAMED
        walk.app.begin(lab)
        walk.check(lab, walk.wrong(lab, wrong))
        with in_browser(walk.app) as (browser, base):
            draw(browser, base, options.to, lab)
        walk.app.close()


if __name__ == "__main__":
    main()
