"""`gradatim search`, as the installed program says it."""

from __future__ import annotations

import json


def test_a_hit_names_the_command_that_opens_it(gradatim, tiny_pack):
    title = (tiny_pack / "labs/halved/lesson.md").read_text().splitlines()[0][2:]
    found = gradatim("search", "halved")
    assert (found.returncode, found.stderr) == (0, "")
    assert f"{title}: gradatim read halved" in found.stdout.replace("\n", " ")


def test_json_holds_every_part(gradatim):
    hits = json.loads(gradatim("search", "halved", "--json").stdout)
    assert set(hits[0]) == {"kind", "id", "title", "skill", "excerpt"}


def test_nothing_found_is_no_error(gradatim):
    found = gradatim("search", "zzzz")
    assert (found.returncode, found.stdout[:17]) == (0, "Nothing was found")


def test_a_search_without_words_is_refused(gradatim):
    refused = gradatim("search")
    assert refused.returncode == 2
    assert "WORDS" in refused.stderr
