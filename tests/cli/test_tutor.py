"""`gradatim hint --reworded`, as the installed program says it."""

from __future__ import annotations

import json

from endpoint import model, says

KIND = "What would three times the first number be, and what does your function make of it?"


def test_the_reply_stands_above_the_hint_itself(gradatim):
    with model() as served:
        served.answer = says(KIND)
        env = {"GRADATIM_TUTOR_ADDRESS": served.address, "GRADATIM_TUTOR_MODEL": "m"}
        ended = gradatim("hint", "tripled", "--reworded", env={**env, "COLUMNS": "80"})
        assert ended.returncode == 0
        assert " ".join(ended.stdout.split()).startswith(KIND)
        assert "the hint itself: What is three times nothing?" in ended.stdout
        assert max(map(len, ended.stdout.splitlines())) <= 80
        found = json.loads(gradatim("hint", "tripled", "--reworded", "--json", env=env).stdout)
    assert found == {
        "rung": 1, "hint": "What is three times nothing?", "text": KIND, "remark": "",
    }  # fmt: skip


def test_without_a_tutor_the_hint_is_shown_and_one_sentence(gradatim):
    ended = gradatim("hint", "tripled", "--reworded")
    assert (ended.returncode, ended.stderr) == (0, "")
    assert "What is three times nothing?" in ended.stdout and "No tutor is set up" in ended.stdout
    assert gradatim("hint", "nope", "--reworded").returncode == 2
