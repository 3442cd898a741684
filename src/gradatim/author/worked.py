"""Proves worked neighbours: their code must print what stands below it.

A worked neighbour holds one block of Python and, behind it, the text that it prints. It runs as a
card does, in a jailed child of its own, with the warm interpreter of its lab.
"""

from __future__ import annotations

import re

from gradatim.author import cards
from gradatim.author.proof import Problem
from gradatim.author.workers import Bench
from gradatim.curriculum import Pack
from gradatim.model import Lab, Material
from gradatim.rules.answers import same_text

_BLOCK = re.compile(r"^```(\w*)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
_WRITE = "write worked.md"
_RUN = ("python", "text")  # blocks in other languages are only shown
_FORM = "write one ```python block and, behind it, one ```text block with what it prints"


def problems(bench: Bench, material: Material) -> list[Problem]:
    """What is wrong with the worked neighbour of a lab; nothing if it has none."""
    if not material.worked:
        return []
    lab = material.lab
    found: list[tuple[str, str]] = []
    if not material.worked.startswith("# "):
        found.append(("it has no title", "begin it with # Title"))
    blocks = [block for block in _BLOCK.findall(material.worked) if block[0] in _RUN]
    if tuple(language for language, _ in blocks) != _RUN:
        found.append(("its blocks are not one program and what it prints", _FORM))
    else:
        (_, code), (_, told) = blocks
        found += _printed(bench, lab, code, told)
    return [Problem(lab.id, what, f"labs/{lab.id}/worked.md", do) for what, do in found]


def _printed(bench: Bench, lab: Lab, code: str, told: str) -> list[tuple[str, str]]:
    ran = cards.run(bench, "worked", code, lab.profile)
    if why := cards.stopped(ran):
        return [(f"its code does not run to its end: {why}", "correct the code")]
    if same_text(ran.output, told):
        return []
    printed = cards.short(ran.output.removesuffix("\n"))
    what = f"its code prints {printed}, and the text below says {cards.short(told)}"
    return [(what, "correct the text, or the code")]


def missing(pack: Pack) -> list[Problem]:
    """First labs of skills without a worked neighbour, in phases in which another lab has one.

    The first lab of a skill is the first that names it first; else the first that names it.
    """
    written = {lab for lab in pack.labs if (pack.root / "labs" / lab / "worked.md").is_file()}
    phases = {pack.labs[lab].phase for lab in written}
    return [
        Problem(lab, f"the first lab of '{skill}' has no worked neighbour", f"labs/{lab}", _WRITE)
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
