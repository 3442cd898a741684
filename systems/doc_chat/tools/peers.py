"""Searches with LlamaIndex and Haystack, with the same encoder and otherwise their defaults.

    python3.11 -m venv build/peers
    build/peers/bin/pip install llama-index-core haystack-ai numpy onnxruntime tokenizers
    build/peers/bin/python -m tools.peers --faq build/faq --embedder build/minilm

Both do their own splitting and search. The documents of their best passages are written next to the
questions, for `tools/retrieval.py`.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import numpy
import onnxruntime
from tokenizers import Tokenizer

K = 10
TOKENS = 256  # the encoder's limit; their passages are longer than ours


class Encoder:
    """The system's encoder with mean pooling, implemented separately."""

    def __init__(self, folder: Path):
        self.tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
        self.tokenizer.enable_truncation(TOKENS)
        self.tokenizer.no_padding()
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = 1
        self.session = onnxruntime.InferenceSession((folder / "model.onnx").read_bytes(), options)
        self.inputs = [one.name for one in self.session.get_inputs()]

    def __call__(self, text: str) -> list[float]:
        encoded = self.tokenizer.encode(text)
        fields = {
            "input_ids": encoded.ids,
            "attention_mask": encoded.attention_mask,
            "token_type_ids": encoded.type_ids,
        }
        feed = {name: numpy.array([fields[name]], dtype="int64") for name in self.inputs}
        states = self.session.run(None, feed)[0]
        row = states[0].mean(axis=0) if states.ndim == 3 else states[0]
        return (row / numpy.linalg.norm(row)).tolist()


def llama_index(texts: dict[str, str], encode: Encoder) -> Callable[[str], list[str]]:
    from llama_index.core import Document, VectorStoreIndex
    from llama_index.core.embeddings import BaseEmbedding

    class Embedding(BaseEmbedding):  # type: ignore[misc]
        def _get_text_embedding(self, text: str) -> list[float]:
            return encode(text)

        def _get_query_embedding(self, query: str) -> list[float]:
            return encode(query)

        async def _aget_query_embedding(self, query: str) -> list[float]:
            return encode(query)

    documents = [Document(text=text, id_=doc) for doc, text in texts.items()]
    index = VectorStoreIndex.from_documents(documents, embed_model=Embedding())
    retriever = index.as_retriever(similarity_top_k=K)
    return lambda question: [one.node.ref_doc_id or "" for one in retriever.retrieve(question)]


def haystack(texts: dict[str, str], encode: Encoder) -> Callable[[str], list[str]]:
    from haystack import Document
    from haystack.components.preprocessors import DocumentSplitter
    from haystack.components.retrievers.in_memory import InMemoryEmbeddingRetriever
    from haystack.document_stores.in_memory import InMemoryDocumentStore

    splitter = DocumentSplitter()
    documents = [Document(content=text, meta={"doc": doc}) for doc, text in texts.items()]
    parts = splitter.run(documents=documents)["documents"]
    store = InMemoryDocumentStore()
    embedded = [
        Document(content=one.content, meta=one.meta, embedding=encode(one.content or ""))
        for one in parts
    ]
    store.write_documents(embedded)
    retriever = InMemoryEmbeddingRetriever(store, top_k=K)

    def search(question: str) -> list[str]:
        found: Sequence[Any] = retriever.run(query_embedding=encode(question))["documents"]
        return [one.meta["doc"] for one in found]

    return search


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--faq", type=Path, default=Path("build/faq"))
    parser.add_argument("--embedder", type=Path, default=Path("build/minilm"))
    options = parser.parse_args()
    encode = Encoder(options.embedder)
    texts = {file.name: file.read_text("utf-8") for file in sorted(options.faq.glob("docs/*.md"))}
    lines = [line for half in ("dev", "test") for line in _lines(options.faq / f"{half}.jsonl")]
    questions = [json.loads(line)["question"] for line in lines]
    for name, build in (("LlamaIndex", llama_index), ("Haystack", haystack)):
        search = build(texts, encode)
        found = {"name": name, "found": {text: search(text) for text in questions}}
        file = options.faq / f"peer-{name.lower()}.json"
        file.write_text(json.dumps(found), "utf-8")
        print(f"{name}: {file}", flush=True)


def _lines(file: Path) -> list[str]:
    return file.read_text("utf-8").splitlines()


if __name__ == "__main__":
    main()
