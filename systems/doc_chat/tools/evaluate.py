"""Asks the questions of one half of the sample and reports the shares of right answers.

.venv/bin/python -m tools.evaluate --half test
"""

from __future__ import annotations

import argparse
import json
import random
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from doc_chat.analysis import analyse, single_line
from doc_chat.chat import MIN_PASSAGES, extract, retrieve
from doc_chat.documents import read_folder
from doc_chat.embeddings import Vectors
from doc_chat.evidence import Question
from doc_chat.index import Index
from tools.baseline import Baseline
from tools.measures import wilson

SAMPLE = Path(__file__).parents[1] / "sample"
ANSWERABLE = ("direct", "identifier", "paraphrase")


@dataclass
class Outcome:
    """The result for one question."""

    row: dict[str, str]
    found: bool = False
    plain: bool = False
    refused: bool = False
    sure: bool = False
    right: bool = False
    repeated: bool = False
    score: float = 0.0
    text: str = ""


@dataclass
class Figures:
    """All outcomes of one half."""

    outcomes: list[Outcome] = field(default_factory=list)

    def of(self, *kinds: str) -> list[Outcome]:
        return [one for one in self.outcomes if one.row["kind"] in kinds]

    def share(self, what: str, *kinds: str) -> tuple[int, int]:
        some = self.of(*kinds)
        return sum(getattr(one, what) for one in some), len(some)


def ask(index: Index, baseline: Baseline, row: dict[str, str]) -> Outcome:
    question, outcome = Question(row["question"]), Outcome(row)
    retrieved = retrieve(question, index)
    outcome.score = retrieved.evidence[0].score if retrieved.evidence else 0.0
    outcome.refused, outcome.sure = not retrieved.answerable, retrieved.sure
    outcome.text = "" if outcome.refused else extract(question, retrieved).text
    if "doc" in row:
        from_document = [one for one in retrieved.results if one.document.id == row["doc"]]
        texts = [single_line(one.span.of(one.document.text)) for one in from_document]
        passages = [
            one for one in baseline.search(question.text, MIN_PASSAGES) if one.doc == row["doc"]
        ]
        outcome.found = any(row["answer"] in text for text in texts)
        outcome.plain = any(row["answer"] in single_line(one.text) for one in passages)
        outcome.right = row["answer"] in outcome.text
        outcome.repeated = f" {row.get('false', '?')} " in f" {outcome.text} "
    return outcome


def evaluate(half: str, vectors: Vectors | None = None) -> Figures:
    documents = [one for one in read_folder(SAMPLE / "docs")[0] if one.readable_by(())]
    index, baseline = (
        Index((analyse(one, vectors) for one in documents), vectors),
        Baseline(documents),
    )
    lines = (SAMPLE / f"{half}.jsonl").read_text("utf-8").splitlines()
    return Figures([ask(index, baseline, json.loads(line)) for line in lines])


def paired(some: Sequence[Outcome], rounds: int = 4000) -> tuple[float, float, float]:
    """The share found minus that of plain BM25, with a 95 % bootstrap interval (gain, low,
    high)."""
    return mean_gain([one.found - one.plain for one in some], rounds)


def mean_gain(gains: Sequence[int], rounds: int = 4000) -> tuple[float, float, float]:
    """The mean of paired differences, with a 95 % bootstrap interval (mean, low, high)."""
    rng = random.Random(1)
    means = sorted(sum(rng.choices(gains, k=len(gains))) / len(gains) for _ in range(rounds))
    return sum(gains) / len(gains), means[int(rounds * 0.025)], means[int(rounds * 0.975)]


def report(figures: Figures) -> str:
    lines = ["| measure | questions | share | 95 % interval |", "|---|---|---|---|"]

    def line(name: str, what: str, *kinds: str) -> None:
        hits, of = figures.share(what, *kinds)
        low, high = wilson(hits, of)
        lines.append(f"| {name} | {hits} of {of} | {hits / of:.3f} | {low:.3f} to {high:.3f} |")

    for kind in ANSWERABLE:
        line(f"{kind}: passage found", "found", kind)
        line(f"{kind}: found by plain BM25", "plain", kind)
        line(f"{kind}: extract holds the answer", "right", kind)
        line(f"{kind}: refused", "refused", kind)
    line("false premise: extract holds the truth", "right", "false")
    line("false premise: repeated", "repeated", "false")
    line("near the topic, unanswerable: refused", "refused", "near")
    line("off the topic: refused", "refused", "off")
    gain, low, high = paired(figures.of(*ANSWERABLE))
    lines.append(f"| passage found, less plain BM25 | | {gain:+.3f} | {low:+.3f} to {high:+.3f} |")
    return "\n".join(lines)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--half", choices=["dev", "test"], default="test")
    parser.add_argument("--wrong", action="store_true", help="also list what went wrong")
    options = parser.parse_args()
    figures = evaluate(options.half)
    print(report(figures))
    for one in figures.outcomes if options.wrong else []:
        answerable = "doc" in one.row
        if (answerable and not (one.right and one.found)) or (not answerable and not one.refused):
            print(f"{one.row['kind']:10} found {one.found:d} {one.score:.2f} {one.row['question']}")
            print(f"{'':10} {one.row.get('answer', '-')} <- {one.text[:150]}")


if __name__ == "__main__":
    main()
