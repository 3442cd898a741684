"""Everything that a home shows on one day, as JSON: what commands print, and each page's figures.

    python tests/log/views.py HOME PACK [MODULE]

Recorded by the program that wrote a home, and compared with what a newer one finds in it. MODULE
holds the class `App`, where an older program has another place for it. Run it with TZ=UTC.
"""

from __future__ import annotations

import contextlib
import functools
import importlib
import io
import json
import re
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

NOW = datetime(2027, 3, 10, 18, tzinfo=UTC)
COMMANDS = (
    "plan",
    "next",
    "labs",
    "skills",
    "progress",
    "review --all",
    "place",
    "cards list",
    "drill",
    "time",
    "projects",
    "why py-control",
    "why py-errors",
)
PAGES = (
    "/",
    "/roadmap",
    "/progress",
    "/review",
    "/welcome",
    "/plan.ics?whole=true",
    "/place",
    "/place/result",
    "/skills/py-control",
    "/skills/py-errors",
    "/drills",
    "/labs/tripled",
    "/labs/tripled/solution",
    "/labs/halved",
    "/projects",
    "/projects/adder",
    "/projects/adder/run",
    "/projects/adder/report",
)


def commands(home: Path, pack: Path) -> dict[str, Any]:
    """What each command prints with --json."""
    from gradatim.cli.commands import program

    found = {}
    for words in COMMANDS:
        printed = io.StringIO()
        arguments = ["--home", str(home), "--pack", str(pack), *words.split(), "--json"]
        with contextlib.redirect_stdout(printed):
            program.main(arguments, standalone_mode=False)
        found[words] = json.loads(printed.getvalue())
    return found


def pages(app: Any) -> dict[str, str]:
    """What each page says, without its markup."""
    from fastapi.testclient import TestClient

    from gradatim.web import create

    with TestClient(create(app), base_url="http://127.0.0.1:4711") as browser:
        return {page: _text(browser.get(page)) for page in PAGES}


def _text(answer: Any) -> str:
    text = re.sub(r"<(script|style)\b.*?</\1>|<[^>]*>", " ", answer.text, flags=re.S)
    return " ".join([str(answer.status_code), *text.split()])


def figures(text: str) -> list[str]:
    """The status, dates, times, shares and counts of a page: they outlive its wording."""
    return sorted({word.strip(".,;:()") for word in text.split() if re.search(r"\d", word)})


def stop_the_clock() -> None:
    """A command may use some of the actions only; all of them ask their `Context` for the time."""
    from gradatim.app.context import Context

    begin: Any = Context.__init__

    def begin_now(self: Context, *values: Any, **named: Any) -> None:
        begin(self, *values, **{"now": lambda: NOW, **named})

    Context.__init__ = begin_now  # type: ignore[method-assign]


def main() -> None:
    home, pack = map(Path, sys.argv[1:3])
    from gradatim import curriculum

    if len(sys.argv) > 3:
        place: Any = importlib.import_module(sys.argv[3])
        place.App = functools.partial(place.App, now=lambda: NOW)
    else:
        place = importlib.import_module("gradatim.app.app")
        stop_the_clock()
    printed = commands(home, pack)
    app = place.App(home, curriculum.load(pack))
    shown = {page: figures(text) for page, text in pages(app).items()}
    app.close()
    print(json.dumps({"commands": printed, "pages": shown}, indent=1))


if __name__ == "__main__":
    main()
