"""Everything but the log can be deleted: a fresh process derives the same views from it alone."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from gradatim import curriculum
from gradatim.app.app import App
from gradatim.model import Background, Role

NOON = datetime(2027, 1, 13, 12, tzinfo=UTC)
RIGHT = "def tripled(xs):\n    return [3 * x for x in xs]\n"
DOUBLED = "def tripled(xs):\n    return [2 * x for x in xs]\n"
VIEWS = """
import json, sys
from dataclasses import asdict
from datetime import datetime
from pathlib import Path
from gradatim import curriculum
from gradatim.app.app import App

home, pack, now = sys.argv[1:]
app = App(Path(home), curriculum.load(Path(pack)), lambda: datetime.fromisoformat(now))
views = {
    "plan": asdict(app.plan()),
    "next": [asdict(step) for step in app.next()],
    "mastery": [[row.skill.id, row.state] for row in app.skills()],
    "labs": [[row.lab.id, row.state] for row in app.labs()],
    "due": [card.id for card in app.queue(9).today],
    "progress": asdict(app.progress()),
    "last": app.last_verdict("tripled"),
    "hints": app.hints("halved"),
}
app.close()
print(json.dumps(views, default=str))
"""


def views(home: Path, pack: Path, now: datetime) -> Any:
    words = [sys.executable, "-c", VIEWS, str(home), str(pack), now.isoformat()]
    ended = subprocess.run(words, capture_output=True, text=True, check=False)
    assert ended.returncode == 0, ended.stderr
    return json.loads(ended.stdout)


@pytest.fixture
def lived(home: Path, tiny_pack: Path) -> Iterator[tuple[Path, Path, datetime]]:
    """A home in which somebody learnt for three weeks: its path, the pack, the present."""
    now = [NOON]
    app = App(home, curriculum.load(tiny_pack), lambda: now[0])
    app.onboard(Role.MLE, Background.NONE, 5, date(2027, 1, 13))
    for text, days in ((DOUBLED, 0), (RIGHT, 2)):
        now[0] += timedelta(days=days)
        app.save("tripled", text)
        app.diagnose(app.check("tripled", seed=5))
    for rating, days in ((3, 0), (1, 4), (3, 1)):
        now[0] += timedelta(days=days)
        app.record_review("py-control-break", rating)
    now[0] += timedelta(days=14)
    app.hint("halved")
    app.begin("halved")
    app.close()
    yield home, tiny_pack, now[0]


def test_all_views_come_from_the_log_alone(lived: tuple[Path, Path, datetime]) -> None:
    home, pack, now = lived
    before = views(home, pack, now)
    assert before["progress"]["attempts"] == 2 and before["due"]
    assert before["mastery"][0][1] != "not started"
    for path in home.iterdir():
        if path.is_dir():
            shutil.rmtree(path)
        elif path.name != "gradatim.db":
            path.unlink()
    assert views(home, pack, now) == before
    assert views(home, pack, now) == before


def test_the_database_alone_moves_to_another_home(
    lived: tuple[Path, Path, datetime], tmp_path: Path
) -> None:
    home, pack, now = lived
    before = views(home, pack, now)
    (tmp_path / "elsewhere").mkdir()
    shutil.copy(home / "gradatim.db", tmp_path / "elsewhere")
    shutil.rmtree(home)
    assert views(tmp_path / "elsewhere", pack, now) == before


def test_the_views_change_with_the_log_and_with_the_day(
    lived: tuple[Path, Path, datetime],
) -> None:
    home, pack, now = lived
    before = views(home, pack, now)
    assert views(home, pack, now + timedelta(days=30))["plan"] != before["plan"]
    app = App(home, curriculum.load(pack), lambda: now)
    app.record_review("py-control-else", 3)
    app.close()
    assert views(home, pack, now)["due"] != before["due"]
