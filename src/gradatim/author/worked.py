"""Proves worked neighbours: their code must print the output that is shown.

A worked neighbour has one block of Python, followed by a block of text with its output. It runs
like a card: alone in a jailed process, with the profile of its lab.
"""

from __future__ import annotations

import re

from gradatim.author import cards
from gradatim.author.proof import Problem
from gradatim.author.workers import Workers
from gradatim.curriculum import Pack
from gradatim.model import Lab, Material
from gradatim.rules.answers import same_text

_BLOCK = re.compile(r"^```(\w*)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
_MISSING_REMEDY = "write worked.md"
_RUN_LANGUAGES = ("python", "text")  # other blocks are only shown
_BLOCKS_REMEDY = "write one ```python block and, behind it, one ```text block with what it prints"


def problems(workers: Workers, material: Material) -> list[Problem]:
    """The problems of a lab's worked neighbour; none if it has no worked neighbour."""
    if not material.worked:
        return []
    lab = material.lab
    found: list[tuple[str, str]] = []
    if not material.worked.startswith("# "):
        found.append(("it has no title", "begin it with # Title"))
    blocks = program_blocks(material)
    if tuple(language for language, _ in blocks) != _RUN_LANGUAGES:
        found.append(("its blocks are not one program and what it prints", _BLOCKS_REMEDY))
    else:
        (_, code), (_, text) = blocks
        found += _output_problems(workers, lab, code, text)
    return [Problem(lab.id, what, f"labs/{lab.id}/worked.md", do) for what, do in found]


def program_blocks(material: Material) -> list[tuple[str, str]]:
    """The `python` and `text` blocks of a worked neighbour: language and content."""
    return [block for block in _BLOCK.findall(material.worked) if block[0] in _RUN_LANGUAGES]


def _output_problems(workers: Workers, lab: Lab, code: str, text: str) -> list[tuple[str, str]]:
    result = cards.run(workers, "worked", code, lab.profile)
    if why := cards.failure_reason(result):
        return [(f"its code does not run to its end: {why}", "correct the code")]
    if same_text(result.output, text):
        return []
    printed = cards.cut(result.output.removesuffix("\n"))
    what = f"its code prints {printed}, and the text below says {cards.cut(text)}"
    return [(what, "correct the text, or the code")]


def missing(pack: Pack) -> list[Problem]:
    """First labs of skills without a worked neighbour, in phases in which another lab has one.

    The first lab of a skill is the first that lists it as its first skill, or else the first that
    lists it at all.
    """
    written = {lab for lab in pack.labs if (pack.root / "labs" / lab / "worked.md").is_file()}
    phases = {pack.labs[lab].phase for lab in written}
    return [
        Problem(
            lab,
            f"the first lab of '{skill}' has no worked neighbour",
            f"labs/{lab}",
            _MISSING_REMEDY,
        )
        for skill, lab in _first_labs(pack).items()
        if pack.skills[skill].phase in phases and lab not in written
    ]


def _first_labs(pack: Pack) -> dict[str, str]:
    found: dict[str, str] = {}
    for lab in pack.labs.values():
        found.setdefault(lab.skills[0], lab.id)
    for lab in pack.labs.values():
        for skill in lab.skills:
            found.setdefault(skill, lab.id)
    return found
