"""Optional sentence embeddings by any encoder in ONNX format; vectors are cached by content.

Needs a folder with `model.onnx` and `tokenizer.json`, and the extra 'embeddings'.
"""

import hashlib
import threading
from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path
from typing import Any

from doc_chat.errors import DocChatError
from doc_chat.store import Store

MAX_TOKENS = 256  # tokens; longer texts are truncated
BATCH = 64  # texts whose vectors are read, computed and stored together


class Embedder:
    """Turns a text into a vector of length 1, by mean pooling."""

    def __init__(self, folder: Path):
        try:
            import numpy
            import onnxruntime
            from tokenizers import Tokenizer
        except ImportError:
            raise DocChatError("An embedder needs the extra 'embeddings'.") from None
        files = [folder / "model.onnx", folder / "tokenizer.json"]
        if not all(file.is_file() for file in files):
            raise DocChatError(f"'{folder}' does not contain model.onnx and tokenizer.json.")
        self.numpy, self.lock = numpy, threading.Lock()
        self.tokenizer = Tokenizer.from_file(str(files[1]))
        self.tokenizer.enable_truncation(MAX_TOKENS)
        self.tokenizer.no_padding()  # the file may enable it
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = 1
        model = files[0].read_bytes()
        self.session = onnxruntime.InferenceSession(model, options)
        self.inputs = [one.name for one in self.session.get_inputs()]
        self.name = hashlib.sha256(model).hexdigest()[:16]

        self.embed_question = lru_cache(maxsize=256)(self.__call__)

    def __call__(self, text: str) -> Any:
        # One text at a time: in a batch, a vector would depend slightly on the other texts.
        with self.lock:
            encoded = self.tokenizer.encode(text)
            fields = {
                "input_ids": encoded.ids,
                "attention_mask": encoded.attention_mask,
                "token_type_ids": encoded.type_ids,
            }
            feed = {name: self.numpy.array([fields[name]], dtype="int64") for name in self.inputs}
            states = self.session.run(None, feed)[0]  # 1 x tokens x numbers, or 1 x numbers
        row = states[0].mean(axis=0) if states.ndim == 3 else states[0]
        return (row / self.numpy.linalg.norm(row)).astype("float32")


class Vectors:
    """Vectors of texts, computed once and stored in the state."""

    def __init__(self, store: Store, embedder: Embedder):
        self.store, self.embedder = store, embedder
        self.embed_question = embedder.embed_question

    def of(self, texts: Sequence[str]) -> Any:
        """A matrix with one row per text."""
        numpy, rows = self.embedder.numpy, []
        for start in range(0, len(texts), BATCH):
            keys = {self._key(text): text for text in texts[start : start + BATCH]}
            known = self.store.vectors(list(keys))
            new = {key: self.embedder(keys[key]).tobytes() for key in keys if key not in known}
            self.store.keep_vectors(new)
            known |= new
            batch = (known[self._key(text)] for text in texts[start : start + BATCH])
            rows += [numpy.frombuffer(one, dtype="float32") for one in batch]
        return numpy.array(rows) if rows else numpy.zeros((0, len(self.embed_question(""))))

    def _key(self, text: str) -> str:
        return hashlib.sha256(f"{self.embedder.name} {text}".encode()).hexdigest()[:32]
