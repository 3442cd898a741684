"""The learner's own pictures: the system's labels beside those of a baseline, on three in ten."""

import json
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import baseline
import numpy as np
import sample
from asked import TRAIN_WITHIN, WITHIN
from PIL import Image
from sklearn.linear_model import LogisticRegression
from world import Grey

from gradatim.verify import Run, failure, is_number
from gradatim.verify.own_data import (
    Form,
    Outcomes,
    Scope,
    bring_in,
    compare,
    expect_count,
    expect_own,
    held_out,
    scope_sheet,
    unreadable,
)

LEAST, LEAST_EACH, LEAST_LABELS, MOST_LABELS = 90, 20, 3, 10
MOST, WIDEST = 3_000, 300
SEED = 1
_LABEL = re.compile(r"[\w-]{1,40}")
ASK = ""  # instead of a label: a person looks at the picture
FORM = Form(
    errors={
        "wrong": "a wrong label that is believed",
        "asked": "a look at one picture by a person",
    },
    baselines={
        "ask-always": "a person looks at every picture",
        "most-frequent": "every picture gets the label that is most frequent",
        "logistic-regression": "logistic regression on 8 x 8 pixels, a person where it is unsure",
    },
)


@dataclass(frozen=True)
class Own:
    """A picture of the learner's, in grey, and its label."""

    content: bytes = field(repr=False)
    grey: Grey = field(repr=False)
    label: str

    @property
    def key(self) -> bytes:
        """The same for the same picture, however it is stored."""
        return repr(self.grey.shape).encode() + self.grey.tobytes()


def against_the_baseline(run: Run) -> None:
    """Trains on seven pictures in ten, and labels the others."""
    scope = scope_sheet(run, FORM)
    found = read(scope, bring_in(run, scope))
    expect_count(run, scope, len(found), LEAST, "pictures")
    expect_own(run, scope, [one.key.hex() for one in found], _sample(run), "pictures")
    known = [one for one in found if not held_out(one.key)]
    asked = [one for one in found if held_out(one.key)]
    labels = sorted({one.label for one in found})
    _expect_all_labels(run, scope, known, labels)
    run.figure("labels", len(labels))
    state = run.folder("state")
    data = laid(run.folder("data"), known)
    run.system("train", within=TRAIN_WITHIN, data=data, state=state, seed=SEED)
    mine = [decided(scope, one) for one in predicted(run, state, asked, labels)]
    theirs = rule(scope, known, asked)
    compare(run, scope, outcomes(scope, asked, mine, theirs))


def read(scope: Scope, folder: Path) -> list[Own]:
    """The pictures; a folder's name is the label of what lies in it."""
    found: dict[bytes, Own] = {}
    for path in sorted(folder.rglob("*")):
        if not path.is_file():
            continue
        name = path.relative_to(folder).as_posix()
        if name.count("/") != 1 or path.suffix != ".png":
            raise unreadable(scope, f"{name} is no PNG in a folder of its label", "put it there")
        if not _LABEL.fullmatch(path.parent.name):
            came = f"'{path.parent.name[:40]}' is no label of letters, digits, - and _"
            raise unreadable(scope, came, "rename the folder")
        one = Own(path.read_bytes(), grey(scope, path, name), path.parent.name)
        if one.key in found:
            raise unreadable(scope, f"{name} is there twice", "copies would count twice")
        found[one.key] = one
    count = Counter(one.label for one in found.values())
    if len(found) > MOST or not LEAST_LABELS <= len(count) <= MOST_LABELS:
        came = f"{len(found)} pictures of {len(count)} labels"
        look = f"at most {MOST} pictures, of {LEAST_LABELS} to {MOST_LABELS} labels"
        raise unreadable(scope, came, look)
    if (least := min(count.items(), key=lambda one: one[1]))[1] < LEAST_EACH:
        came = f"{least[1]} pictures of '{least[0]}'"
        raise unreadable(scope, came, f"at least {LEAST_EACH} of each label")
    return list(found.values())


def grey(scope: Scope, path: Path, name: str) -> Grey:
    """As the brief sees a picture: grey, and black where it is transparent."""
    try:
        with Image.open(path, formats=["PNG"]) as picture:
            if max(picture.size) > WIDEST:
                raise unreadable(scope, f"{name} is larger than {WIDEST} pixels", "shrink it first")
            both = np.asarray(picture.convert("RGBA").convert("LA"), dtype=float)
    except (OSError, SyntaxError, ValueError, Image.DecompressionBombError) as error:
        raise unreadable(scope, f"{name} cannot be read: {error}", "is it a PNG?") from error
    return np.rint(both[:, :, 0] * both[:, :, 1] / 255).astype(np.uint8)


def _sample(run: Run) -> list[str]:
    folder = run.folder("sample")
    sample.lay(folder)
    found = []
    for path in folder.rglob("*.png"):
        with Image.open(path) as picture:
            pixels = np.asarray(picture.convert("L"))
        found.append((repr(pixels.shape).encode() + pixels.tobytes()).hex())
    return found


def _expect_all_labels(run: Run, scope: Scope, known: Sequence[Own], labels: Sequence[str]) -> None:
    learnt = {one.label for one in known}
    run.expect(
        learnt == set(labels),
        sent=f"the folder {scope.path}",
        came=f"no picture to learn from of {', '.join(sorted(set(labels) - learnt))}",
        asks="pictures of every label on both sides",
        look="the part that is held out is drawn by the pictures' content: add more of them",
    )


def laid(folder: Path, pictures: Sequence[Own]) -> Path:
    """A folder as the brief's `train` reads it."""
    (folder / "pictures").mkdir()
    rows = ["file,label"]
    for number, one in enumerate(pictures):
        (folder / "pictures" / f"{number:05d}.png").write_bytes(one.content)
        rows.append(f"pictures/{number:05d}.png,{one.label}")
    (folder / "labels.csv").write_text("\n".join(rows) + "\n", encoding="utf-8")
    return folder


def predicted(
    run: Run, state: Path, asked: Sequence[Own], labels: Sequence[str]
) -> list[dict[str, float]]:
    """The chance of each label, for each picture."""
    folder, out = run.folder("asked"), run.folder("answers") / "answers.jsonl"
    for number, one in enumerate(asked):
        (folder / f"{number:05d}.png").write_bytes(one.content)
    run.system("predict", within=WITHIN, state=state, in_=folder, out=out)
    rows = out.read_text("utf-8", "replace").splitlines() if out.is_file() else []
    found = [_chances(row, labels) for row in rows]
    if len(found) != len(asked) or None in found:
        raise failure(
            sent=f"predict with {len(asked)} pictures of {len(labels)} labels",
            came=f"{len(rows)} lines, the first: {rows[0][:160] if rows else ''}",
            asks="a line for each picture, with a probability for each label of labels.csv",
            look="does anything in the system count on ten labels?",
        )
    return [one for one in found if one is not None]


def _chances(row: str, labels: Sequence[str]) -> dict[str, float] | None:
    try:
        told: Any = json.loads(row)["probabilities"]
        fits = set(told) == set(labels) and all(is_number(told[name]) for name in labels)
    except (ValueError, LookupError, TypeError, RecursionError):
        return None
    return {name: float(told[name]) for name in labels} if fits else None


def decided(scope: Scope, chances: dict[str, float]) -> str:
    """The most probable label, or to ask where that costs less than its errors would."""
    label = max(chances, key=chances.__getitem__)
    doubt = 1 - chances[label]
    return label if doubt * scope.costs["wrong"] <= scope.costs["asked"] else ASK


def rule(scope: Scope, known: Sequence[Own], asked: Sequence[Own]) -> list[str]:
    """What the baseline decides."""
    if scope.baseline == "ask-always":
        return [ASK] * len(asked)
    names = [one.label for one in known]
    if scope.baseline == "most-frequent":
        return [min(names, key=lambda name: (-names.count(name), name))] * len(asked)
    model = LogisticRegression(max_iter=2000).fit(baseline.small(one.grey for one in known), names)
    chances = model.predict_proba(baseline.small(one.grey for one in asked))
    return [decided(scope, dict(zip(model.classes_, row, strict=True))) for row in chances]


def outcomes(
    scope: Scope, asked: Sequence[Own], mine: Sequence[str], theirs: Sequence[str]
) -> Outcomes:
    """What the decisions cost, picture by picture."""

    def paid(decisions: Sequence[str]) -> list[float]:
        return [
            scope.costs["asked"] if label == ASK else scope.costs["wrong"] * (label != one.label)
            for label, one in zip(decisions, asked, strict=True)
        ]

    differ = sum(a != b for a, b in zip(mine, theirs, strict=True))
    return Outcomes(paid(mine), paid(theirs), len(asked), differ, "pictures")
