"""MODEL_CARD.md and the files beside it: what somebody reads who has to rely on the model."""

from __future__ import annotations

import re
from pathlib import Path

from dataset import OwnTable

from gradatim.verify import Run, expect_locked_install, json_number, states_number

NAME = "MODEL_CARD.md"
SECTIONS = {
    "use": "who decides what with it, and what it is not for",
    "data": "where the table comes from, how many rows, what is missing",
    "result": "what a row costs, beside the baseline, and how that was measured",
    "groups": "for whom it is worse, and where there are too few rows to say",
    "limits": "what nobody has checked, and when it must not be believed",
}
MIN_WORDS = 15  # in each part
MIN_DECISION_WORDS = 30  # words of a decision
_HEADING = re.compile(r"^#{1,4}\s+(.*?)\s*#*\s*$", re.MULTILINE)


def expect_complete(run: Run, copy: Run, mine: OwnTable) -> None:
    """A part for each of five questions, and the number of metrics.json."""
    text = _text(run, copy.source / NAME)
    found = sections_of(text)
    for name, meaning in SECTIONS.items():
        words = len(found.get(name, "").split())
        run.expect(
            words >= MIN_WORDS,
            sent=NAME,
            came=f"the part '{name}' has {words} words" if name in found else f"no part '{name}'",
            asks=f"a heading with the word '{name}', and under it {meaning}: {MIN_WORDS} words "
            "or more",
            look="what would you want to know before you relied on somebody else's model?",
        )
    run.figure("parts of the model card", len(SECTIONS), bar=f"{len(SECTIONS)}")
    cost = json_number(copy.source / "metrics.json", "cost", "metrics.json of a clean copy")
    run.expect(
        states_number(found["result"], cost),
        sent=f"{NAME}, result",
        came=f"it does not give the cost of metrics.json, {cost:g}",
        asks="the number, rounded as you like",
        look="numbers of a card come from a file, not from memory",
    )
    run.expect(
        states_number(found["data"], len(mine.rows)),
        sent=f"{NAME}, data",
        came=f"it does not say that the table has {len(mine.rows)} rows",
        asks="the number of rows of your table",
        look="was the table changed after the card was written?",
    )
    expect_locked_install(run, copy)
    _expect_decision(run, copy)


def sections_of(text: str) -> dict[str, str]:
    """What stands under the first heading with each word, up to the next heading."""
    heads = list(_HEADING.finditer(text))
    found: dict[str, str] = {}
    for at, head in enumerate(heads):
        end = heads[at + 1].start() if at + 1 < len(heads) else len(text)
        for word in re.findall(r"[a-z]+", head[1].lower()):
            if word in SECTIONS:
                found.setdefault(word, text[head.end() : end].strip())
    return found


def _text(run: Run, path: Path) -> str:
    run.expect(
        path.is_file(),
        sent=NAME,
        came=f"there is no {NAME} in the project's folder",
        asks="a model card",
        look="its name is written in capitals; does Git ignore it?",
    )
    return path.read_text("utf-8", "replace")


def _expect_decision(run: Run, copy: Run) -> None:
    pages = (copy.source / "decisions").glob("*.md")
    words = [len(page.read_text("utf-8", "replace").split()) for page in pages if page.is_file()]
    run.expect(
        max(words, default=0) >= MIN_DECISION_WORDS,
        sent="decisions/*.md",
        came=f"{len(words)} pages, the longest of {max(words, default=0)} words",
        asks=f"a decision of {MIN_DECISION_WORDS} words or more: what was chosen, instead of "
        "what, and why",
        look="which choice would you have to defend: the split, the target, a column left out?",
    )
