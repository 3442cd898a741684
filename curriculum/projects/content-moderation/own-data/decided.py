"""What to do with the learner's own texts: the system beside a baseline, on three texts in ten."""

from __future__ import annotations

import hashlib
import json
import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import baseline
import files
import sample
from answers import predict
from trained import train

from gradatim.verify import Run
from gradatim.verify.own_data import (
    Form,
    Outcomes,
    Scope,
    bring_in,
    compare,
    expect_count,
    expect_own,
    held_out,
    lines,
    scope_sheet,
    unreadable,
)

FILE, COLUMNS = "texts.csv", ("text", "label")
STOP, FINE = "stop", "fine"
LEAST, LEAST_EACH = 200, 8
MOST, LONGEST = 3_000, 2_000
BASELINES = {
    "allow-all": "every text is let through",
    "review-all": "a person looks at every text",
    "logistic-regression": "the action that costs least by logistic regression on TF-IDF",
}
FORM = Form(
    errors={
        "allow_stop": "a text let through that had to be stopped",
        "review": "a look at one text by a person",
        "block_fine": "a fine text that was blocked",
    },
    baselines=BASELINES,
)


@dataclass(frozen=True)
class Own:
    """A text of the learner's, and whether it has to be stopped."""

    text: str
    stop: bool


def against_the_baseline(run: Run) -> None:
    """Trains on seven texts in ten, and decides about the others."""
    scope = scope_sheet(run, FORM)
    found = read(scope, bring_in(run, scope))
    expect_count(run, scope, len(found), LEAST, "texts")
    expect_own(run, scope, [one.text for one in found], _sample(run), "texts")
    known = [one for one in found if not held_out(one.text)]
    asked = [one for one in found if held_out(one.text)]
    for part, name in ((known, "to learn from"), (asked, "held out")):
        _expect_both(run, part, name)
    state = run.folder("state")
    train(run, laid(run, scope, known), state)
    mine = [one.action for one in predict(run, state, [one.text for one in asked])]
    theirs = rule(scope, known, asked)
    compare(run, scope, outcomes(scope, asked, mine, theirs))


def read(scope: Scope, folder: Path) -> list[Own]:
    """The texts. The project's failure for a row that is not of the form."""
    found: dict[str, Own] = {}
    for number, (text, label) in enumerate(lines(scope, folder / FILE, COLUMNS), start=2):
        if label not in (STOP, FINE):
            came = f"{FILE}, line {number}: the label is '{label[:20]}'"
            raise unreadable(scope, came, f"write {STOP} or {FINE}")
        if not any(letter.isalnum() for letter in text) or len(text) > LONGEST:
            came = f"{FILE}, line {number}: a text of {len(text)} characters"
            raise unreadable(scope, came, f"1 to {LONGEST}, with a letter or digit in it")
        if text in found:
            came = f"{FILE}, line {number}: the text stands there twice"
            raise unreadable(scope, came, "keep one of them: copies would count twice")
        found[text] = Own(text, label == STOP)
    if len(found) > MOST:
        raise unreadable(scope, f"more than {MOST} texts", "take a part of them")
    return list(found.values())


def _sample(run: Run) -> list[str]:
    folder = run.folder("sample")
    sample.lay(folder)
    told = (folder / "texts.jsonl").read_text("utf-8").split("\n")
    return [json.loads(line)["text"] for line in told if line]


def _expect_both(run: Run, part: Sequence[Own], name: str) -> None:
    stop = sum(one.stop for one in part)
    least = min(stop, len(part) - stop)
    run.figure(f"texts {name}", f"{len(part)}, {stop} of them to be stopped")
    run.expect(
        least >= LEAST_EACH,
        sent=f"the texts {name}",
        came=f"{stop} to be stopped, {len(part) - stop} fine",
        asks=f"at least {LEAST_EACH} of each",
        look="are the rare ones too rare? Collect more of them",
    )


def costs(scope: Scope) -> dict[str, dict[str, float]]:
    """The sheet's costs as costs.json has them."""
    review = scope.costs["review"]
    return {
        "allow": {"toxic": scope.costs["allow_stop"], "fine": 0.0},
        "review": {"toxic": review, "fine": review},
        "block": {"toxic": 0.0, "fine": scope.costs["block_fine"]},
    }


def laid(run: Run, scope: Scope, known: Sequence[Own]) -> Path:
    """The texts as the brief's `train` reads them; one in five is there for measuring."""
    rows = [
        {
            "id": f"own{number:05d}",
            "text": one.text,
            "toxic": one.stop,
            "split": "test" if _measures(one.text) else "train",
            "identity": [],
        }
        for number, one in enumerate(known)
    ]
    folder = run.folder("data")
    files.write_lines(folder / "texts.jsonl", rows)
    files.write_lines(folder / "costs.json", [costs(scope)])
    return folder


def _measures(text: str) -> bool:
    return hashlib.sha256(text.encode()).digest()[1] % 5 == 0


def rule(scope: Scope, known: Sequence[Own], asked: Sequence[Own]) -> list[str]:
    """The actions of the baseline."""
    if scope.baseline != "logistic-regression":
        return [scope.baseline.removesuffix("-all")] * len(asked)
    scores = baseline.scores(
        [one.text for one in known], [one.stop for one in known], [one.text for one in asked]
    )
    return [cheapest(costs(scope), 1 / (1 + math.exp(-float(score)))) for score in scores]


def cheapest(table: Mapping[str, Mapping[str, float]], chance: float) -> str:
    """The action that costs least where a text has to be stopped with this chance."""

    def expected(action: str) -> float:
        return chance * table[action]["toxic"] + (1 - chance) * table[action]["fine"]

    return min(table, key=expected)


def outcomes(
    scope: Scope, asked: Sequence[Own], mine: Sequence[str], theirs: Sequence[str]
) -> Outcomes:
    """What the actions cost, text by text."""
    table = costs(scope)

    def paid(actions: Sequence[str]) -> list[float]:
        return [
            table[action]["toxic" if one.stop else "fine"]
            for action, one in zip(actions, asked, strict=True)
        ]

    differ = sum(a != b for a, b in zip(mine, theirs, strict=True))
    return Outcomes(paid(mine), paid(theirs), len(asked), differ, "texts")
