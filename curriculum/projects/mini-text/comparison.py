"""comparison.json computed again from folds.jsonl, and the baseline beside the stage's own."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

import baseline
import numpy as np
import world
from commands import Line
from world import Row

from gradatim.verify import Run, clustered_mean, outputs

MIN_AGREEMENT = 0.5
MIN_WIDTH, MAX_WIDTH, MAX_SHIFT = 0.8, 1.25, 0.25


def expect_same_figures(
    run: Run, rows: Sequence[Row], lines: Mapping[str, Line], out: Path
) -> dict[str, float]:
    """Both accuracies and their difference are those of folds.jsonl."""
    stated = outputs.load_json(out / "comparison.json")
    queue = np.array([row["queue"] for row in rows])
    simple = np.array([lines[row["id"]].baseline for row in rows]) == queue
    mine = np.array([lines[row["id"]].pretrained for row in rows]) == queue
    wanted = {
        "rows": len(rows),
        "groups": len(set(world.groups(rows).tolist())),
        "folds": len({line.fold for line in lines.values()}),
        "baseline": float(simple.mean()),
        "pretrained": float(mine.mean()),
        "difference": float(mine.mean() - simple.mean()),
    }
    for name, value in wanted.items():
        found = outputs.field(stated, float, name, where="comparison.json")
        run.figure(f"{name}, computed again", round(value, 4))
        if abs(found - value) > 1e-6:
            raise outputs.failure_in(
                "comparison.json",
                f"'{name}' is {found:g}",
                f"{value:g}, from folds.jsonl and the queues of train.jsonl",
                "is it a mean over all messages, and of these very folds?",
            )
    weights = outputs.field(stated, str, "weights", where="comparison.json")
    run.expect(
        weights.strip(), came="'weights' is empty", asks="their name", look="which were loaded?"
    )
    return {
        name: outputs.field(stated, float, name, where="comparison.json")
        for name in ("low", "high")
    }


def expect_interval(
    run: Run, rows: Sequence[Row], lines: Mapping[str, Line], ends: Mapping[str, float]
) -> None:
    """The stated interval is about that of a bootstrap over groups."""
    again = clustered_mean(_gains(rows, lines), world.groups(rows), run.rng("bootstrap"))
    low, high = again.low, again.high
    width, stated = high - low, ends["high"] - ends["low"]
    shown = f"{ends['low']:.3f} to {ends['high']:.3f}"
    run.figure("95 % interval, stated", shown, bar=f"about {low:.3f} to {high:.3f}")
    middle = abs((ends["high"] + ends["low"]) - (high + low)) / 2
    run.expect(
        MIN_WIDTH * width <= stated <= MAX_WIDTH * width and middle <= MAX_SHIFT * width,
        sent="compare",
        came=f"an interval from {shown}, {stated / width:.2f} times as wide as that over groups",
        asks=f"about {low:.3f} to {high:.3f}: a 95 % interval of the difference, with whole "
        "groups drawn",
        look="messages of a group are right or wrong together: is each counted as one more proof?",
    )


def expect_real_baseline(run: Run, rows: Sequence[Row], lines: Mapping[str, Line]) -> None:
    """The system's baseline answers as TF-IDF with logistic regression does."""
    own = baseline.fold_answers(rows, lines)
    theirs = np.array([lines[row["id"]].baseline for row in rows])
    agreement = float((own == theirs).mean())
    run.figure(
        "baseline's answers that agree with the stage's own",
        round(agreement, 3),
        f"{MIN_AGREEMENT}",
    )
    run.expect(
        agreement >= MIN_AGREEMENT,
        sent="the 'baseline' of folds.jsonl, beside TF-IDF with logistic regression on these folds",
        came=f"{agreement:.0%} of the answers agree",
        asks=f"at least {MIN_AGREEMENT:.0%}: TF-IDF of words with logistic regression",
        look="does the baseline get the texts, all words of them, and the other folds to learn?",
    )


def _gains(rows: Sequence[Row], lines: Mapping[str, Line]) -> list[float]:
    """Of each row: 1 where only the pre-trained model is right, -1 where only the baseline is."""
    return [
        float(lines[row["id"]].pretrained == row["queue"])
        - float(lines[row["id"]].baseline == row["queue"])
        for row in rows
    ]
