"""Evaluates follow-up questions with and without the rule that completes them.

.venv/bin/python -m tools.followups --half test
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Sequence
from dataclasses import dataclass

from doc_chat import followups
from doc_chat.analysis import analyse
from doc_chat.documents import read_folder
from doc_chat.index import Index
from tools.baseline import Baseline
from tools.evaluate import SAMPLE, Outcome, ask, mean_gain

GOES_ON = ("swap", "pronoun", "ellipsis", "chain")


@dataclass
class Pair:
    """The outcomes of a question as it is, and as rewritten by the rule."""

    row: dict[str, str]
    standalone: str
    without: Outcome
    with_rule: Outcome


def evaluate(half: str) -> list[Pair]:
    documents = [one for one in read_folder(SAMPLE / "docs")[0] if one.readable_by(())]
    index, baseline = Index(analyse(one) for one in documents), Baseline(documents)
    pairs = []
    for line in (SAMPLE / f"followups-{half}.jsonl").read_text("utf-8").splitlines():
        row = json.loads(line)
        standalone = followups.standalone(row["question"], row["before"])
        without = ask(index, baseline, row)
        pairs.append(
            Pair(row, standalone, without, ask(index, baseline, row | {"question": standalone}))
        )
    return pairs


def report(pairs: Sequence[Pair]) -> str:
    lines = ["| measure | without | with | gain | 95 % interval |", "|---|---|---|---|---|"]

    def line(name: str, what: str, *kinds: str) -> None:
        some = [one for one in pairs if one.row["kind"] in kinds]
        before = [getattr(one.without, what) for one in some]
        after = [getattr(one.with_rule, what) for one in some]
        gain, low, high = mean_gain([b - a for a, b in zip(before, after, strict=True)])
        counts = f"{sum(before)} of {len(some)} | {sum(after)} of {len(some)}"
        lines.append(f"| {name} | {counts} | {gain:+.3f} | {low:+.3f} to {high:+.3f} |")

    for what, name in (("found", "passage found"), ("right", "extract holds the answer")):
        line(f"goes on: {name}", what, *GOES_ON)
        for kind in GOES_ON:
            line(f"{kind}: {name}", what, kind)
        line(f"complete: {name}", what, "new")
    line("no answer: refused", "refused", "none")
    return "\n".join(lines)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--half", choices=["dev", "test"], default="test")
    parser.add_argument("--list", action="store_true", help="also list every question")
    options = parser.parse_args()
    pairs = evaluate(options.half)
    print(report(pairs))
    for one in pairs if options.list else []:
        print(
            f"{one.row['kind']:8} {one.without.right:d} -> {one.with_rule.right:d} {one.standalone}"
        )
        print(f"{'':15} {one.with_rule.text[:100]}")


if __name__ == "__main__":
    main()
