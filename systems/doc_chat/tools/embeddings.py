"""Evaluates the sample with an encoder, compared with the same system without one.

.venv/bin/python -m tools.encoder --out build/minilm
.venv/bin/python -m tools.embeddings --embedder build/minilm
"""

from __future__ import annotations

import argparse
import tempfile
from pathlib import Path

from doc_chat.embeddings import Embedder, Vectors
from doc_chat.store import Store
from tools.evaluate import ANSWERABLE, evaluate, paired, report

KINDS = (*ANSWERABLE, "false", "near", "off")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--embedder", type=Path, default=Path("build/minilm"))
    parser.add_argument("--half", choices=["dev", "test"], default="test")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as state:
        figures = evaluate(options.half, Vectors(Store(Path(state)), Embedder(options.embedder)))
    print(report(figures))
    for kind in KINDS:
        sure = [one.right for one in figures.of(kind) if one.sure]
        doubtful = [one.right for one in figures.of(kind) if not (one.sure or one.refused)]
        print(f"{kind}: {len(sure)} answered, {sum(sure)} of them right;", end=" ")
        print(f"{len(doubtful)} not sure, {sum(doubtful)} of them right")
    without = evaluate(options.half)
    for one, other in zip(figures.outcomes, without.outcomes, strict=True):
        one.plain = other.found
    for kinds in (ANSWERABLE, ("paraphrase",)):
        gain, low, high = paired(figures.of(*kinds))
        print(f"found beyond the system without it, {', '.join(kinds)}:", end=" ")
        print(f"{gain:+.3f} ({low:+.3f} to {high:+.3f})")


if __name__ == "__main__":
    main()
