"""A home that an earlier version wrote shows the same today.

home_0001 was lived in with the program of schema 0001: a placement, verdicts, hints, reviews,
own cards, a re-test, times by hand, a verified project. views.json is what that program printed and
showed (see views.py). When the rules change on purpose, record it anew from the same database:
copy home_0001 elsewhere, and write what `TZ=UTC python tests/log/views.py COPY tests/pack` prints.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

HERE = Path(__file__).parent
DRAWN = ("finish_p10", "finish_p50", "finish_p90", "entry_p50", "band")
# with dice, or from what they say: another kind of work, other dates
SENTENCES = ("because", "missing", "said", "sentence")
LATER = ("framework",)  # keys that came since
WITH_FORECAST = ("/", "/welcome")


@pytest.fixture(scope="module")
def views(tmp_path_factory: pytest.TempPathFactory) -> tuple[Any, Any]:
    """What the program of then showed, and what this one does."""
    home = tmp_path_factory.mktemp("old") / "home"
    shutil.copytree(HERE / "home_0001", home)
    before = json.loads((home / "views.json").read_text())
    words = [sys.executable, str(HERE / "views.py"), str(home), str(HERE.parent / "pack")]
    zone = {**os.environ, "TZ": "UTC"}
    ended = subprocess.run(words, capture_output=True, text=True, env=zone, check=False)
    assert ended.returncode == 0, ended.stderr
    return before, json.loads(ended.stdout)


def test_plan_mastery_reviews_and_all_other_commands_say_the_same(views: tuple[Any, Any]) -> None:
    before, now = views
    for drawn in DRAWN:
        before["commands"]["plan"].pop(drawn, None)
        del now["commands"]["plan"][drawn]
    for command, document in before["commands"].items():
        assert without_words(now["commands"][command]) == without_words(document), command


def without_words(document: Any) -> Any:
    """A document without the sentences, which may be written better, and without what came later;
    everything else counts."""
    if isinstance(document, dict):
        kept = {key: value for key, value in document.items() if key not in SENTENCES + LATER}
        return {key: without_words(value) for key, value in kept.items()}
    return [without_words(one) for one in document] if isinstance(document, list) else document


def test_each_page_shows_the_same_figures(views: tuple[Any, Any]) -> None:
    before, now = views
    for page, figures in before["pages"].items():
        looked_at = {"200"} if page in WITH_FORECAST else set(figures)
        assert looked_at <= set(now["pages"][page]), page
