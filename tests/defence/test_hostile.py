"""Files that do not play along: they run in the jail alone, and what they say is read strictly."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from gradatim.defence import jail, questions
from gradatim.defence.jail import Variant

EXAMPLE = '''

def f(x):
    """
    >>> f(3)
    3
    """
    if x > 4:
        return 4
    return x
'''


@pytest.mark.parametrize(
    "text",
    [
        "import os\nos._exit(0)",
        "raise SystemExit",
        "import sys\nsys.stdout.write = None",
        "import json\njson.dumps = lambda x: 'forged'",
        "import builtins\nbuiltins.len = None",
        "import no_such_library",
        "import sys\nsys.settrace = None",
        "import sys\nsys.modules.clear()",
    ],
)
def test_a_file_that_spoils_its_own_run_is_not_asked_about_or_is_fair(found, text: str):
    for one in found(text + EXAMPLE):
        assert one.before != one.after or one.kind == "reach"


def test_nothing_is_read_but_a_report_of_the_right_form(written):
    file = written(EXAMPLE)
    variant = [Variant(file.source, ("f(3)",))]

    def says(text: str):
        def runner(program: str) -> str:
            mark = json.loads(program.rpartition("say(")[2].partition(" +")[0].replace("'", '"'))
            return mark + text

        return runner

    fine = {"kind": "value", "texts": ["3", "3"], "lines": [8], "steps": 2}
    whole = json.dumps({"runs": [{"outcomes": [fine], "infected": False}]})
    [seen] = jail.run_variants(says(whole), file, variant)
    assert seen is not None and seen.outcomes[0] is not None and seen.outcomes[0].shown == "3"
    for text in ("", "{", "[]", '{"runs": 3}', '{"runs": []}', '{"runs": [[]]}', "[" * 10_000):
        assert jail.run_variants(says(text), file, variant) == [None], text
    for odd in ({}, {**fine, "texts": ["3"]}, {**fine, "lines": [None]}, {**fine, "steps": "many"}):
        [seen] = jail.run_variants(says(json.dumps({"runs": [{"outcomes": [odd]}]})), file, variant)
        assert seen is not None and seen.outcomes == (None,)


def test_a_program_that_never_says_its_mark_says_nothing(written):
    file = written(EXAMPLE)
    assert jail.run_variants(lambda program: '{"runs": []}', file, [Variant("", ())]) == [None]


def test_what_a_file_writes_stays_in_the_jail(found, tmp_path: Path):
    found(f"open({str(tmp_path / 'left')!r}, 'w').write('x')" + EXAMPLE)
    found(f"try:\n    open({str(tmp_path / 'left')!r}, 'w')\nexcept OSError:\n    pass" + EXAMPLE)
    assert not (tmp_path / "left").exists()


def test_the_answers_are_not_known_to_the_file(runner, written):
    """The jail gets the calls of all options alike, and no answer."""
    seen: list[str] = []

    def watching(program: str) -> str:
        seen.append(program)
        return runner(program)

    from random import Random

    file = written(EXAMPLE)
    known = questions.known_calls(
        watching, file, questions.collect_calls(watching, file, {}), Random(1)
    )
    [*found] = questions.candidates(watching, known, Random(1))
    assert found and not any('"answer"' in program for program in seen)
