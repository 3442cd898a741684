# ruff: noqa: RUF001 - the characters are the subject
import io
import re

import pytest
from fontTools.ttLib import TTFont

from gradatim.web import assets


def test_an_address_may_be_kept_for_ever(visitor):
    answer = visitor.get(assets.address("page.css"))
    assert answer.headers["cache-control"] == "public, max-age=31536000, immutable"
    assert answer.headers["content-type"] == "text/css; charset=utf-8"


def test_an_old_address_answers_but_is_not_kept(visitor):
    answer = visitor.get("/static/0123456789ab/page.css")
    assert answer.status_code == 200
    assert answer.headers["cache-control"] == "no-store"


@pytest.mark.parametrize("name", ["../site.py", "..%2fsite.py", "nope.css", "__init__.py"])
def test_nothing_else_is_served(visitor, name):
    assert visitor.get(f"/static/x/{name}").status_code == 404


def test_the_math_font_has_what_formulas_need_and_is_small():
    content = assets.math_font()
    font = TTFont(io.BytesIO(content))
    known = font.getBestCmap()
    assert "MATH" in font
    for char in "axz∑∏∫√⊤∇≤≈→𝒙𝜽𝔼ℝℒ‖⌊̂":
        assert ord(char) in known, char
    assert len(content) < 350_000


def test_style_sheets_and_scripts_name_only_files_that_exist():
    for name in ("page.css", "math.css", "lab.js", "editor.js", "welcome.js", "review.js"):
        text = assets.asset(name).content.decode()
        for used in re.findall(r'url\("([^"]+)"\)|from "\./([^"]+)"', text):
            assert assets.asset(used[0] or used[1]).content


def test_no_asset_names_an_outside_host():
    for name in ("page.css", "math.css", "lab.js", "editor.js", "highlight.js", "page.js"):
        text = assets.asset(name).content.decode()
        assert not re.search(r"(?:https?:)?//[a-z]+\.", text), name
