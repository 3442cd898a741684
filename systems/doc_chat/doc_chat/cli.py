"""The commands. Imports that only the server needs are inside the functions that use them."""

from __future__ import annotations

import argparse
import json
import os
import sqlite3
import sys
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

from doc_chat.documents import read_folder
from doc_chat.embeddings import Embedder
from doc_chat.errors import DocChatError
from doc_chat.library import open_library
from doc_chat.store import Store

if TYPE_CHECKING:
    from doc_chat.service import Service

    Commands = argparse._SubParsersAction["_Parser"]


def main() -> None:
    options = _parser().parse_args()
    try:
        options.run(options)
    except (DocChatError, OSError, sqlite3.Error) as error:
        sys.exit(f"doc-chat: {error}")


def ingest(options: argparse.Namespace) -> None:
    """Update the state to match a folder of documents."""
    documents, skipped = read_folder(options.docs, options.formats.split(","))
    store = Store(options.state)
    changes = store.replace(documents)
    embedder = _embedder(options)
    if embedder or store.is_postgresql:
        open_library(store, embedder).refresh()  # computes missing vectors and rows
    report = asdict(changes) | {"skipped": [asdict(one) for one in skipped]}
    write_json(options.out, report)


def serve(options: argparse.Namespace) -> None:
    """Answer questions over HTTP until interrupted."""
    from doc_chat import server

    app_service = make_service(options)
    app_service.advice = options.when_refused
    if options.embedder:
        app_service.embed_in_background()
    server.serve(app_service, options.host, options.port, options.per_minute)


def measure(options: argparse.Namespace) -> None:
    """Ingest a folder, ask questions, and write the share whose answer was found."""
    from doc_chat.evaluation import read_cases, recall

    questions = read_cases(options.questions)
    if not all(one.doc and one.answer for one in questions):
        raise DocChatError(f"'{options.questions}' has a question without a document or an answer.")
    store = Store(options.state)
    store.replace(read_folder(options.docs)[0])
    index = open_library(store, _embedder(options)).index(())
    write_json(options.out, {"recall_at_5": recall(index, questions)})


def make_service(options: argparse.Namespace) -> Service:
    from doc_chat.model import Model
    from doc_chat.service import Service

    model = Model(options.model_url, options.model_budget) if options.model_url else None
    rules = options.instructions.read_text("utf-8") if options.instructions else ""
    return Service(Store(options.state), model, rules, _embedder(options))


def _embedder(options: argparse.Namespace) -> Embedder | None:
    return Embedder(options.embedder) if options.embedder else None


def write_json(path: Path, value: object) -> None:
    """Writes JSON atomically."""
    path.parent.mkdir(parents=True, exist_ok=True)
    part = path.with_name(path.name + ".part")
    part.write_text(json.dumps(value, indent=2) + "\n", encoding="utf-8")
    os.replace(part, path)


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(prog="doc-chat", description="Answers from documents.")
    commands = parser.add_subparsers(required=True)
    command = _add_command(commands, "ingest", "docs", "out")
    command.add_argument("--formats", default="md,txt", help="also html, rst, pdf: md,txt,html")
    command = _add_command(commands, "serve")
    command.add_argument("--host", default="127.0.0.1")
    command.add_argument("--port", type=_integer_up_to(65_535), default=8000)
    rate = _integer_up_to(100_000)
    command.add_argument("--per-minute", type=rate, default=0, help="questions per address; 0: all")
    command.add_argument("--when-refused", default="", help="text that the page adds to a refusal")
    add_model_options(command)
    _add_command(commands, "measure", "docs", "questions", "out")
    return parser


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        """Prints one sentence, without the usage."""
        self.exit(2, f"{self.prog}: {message}.\n")


def _integer_up_to(maximum: int) -> Callable[[str], int]:
    def read(text: str) -> int:
        if not text.isdecimal() or int(text) > maximum:
            raise argparse.ArgumentTypeError(
                f"'{text}' is not a whole number from 0 to {maximum:,}"
            )
        return int(text)

    return read


def add_model_options(command: argparse.ArgumentParser) -> None:
    command.add_argument("--model-url", help="such as http://127.0.0.1:8080/v1")
    command.add_argument("--model-budget", type=float, default=10.0, help="seconds per question")
    command.add_argument("--instructions", type=Path, help="a text file for the system message")


def _add_command(commands: Commands, name: str, *paths: str) -> argparse.ArgumentParser:
    run = COMMANDS[name]
    command = commands.add_parser(name, help=run.__doc__, description=run.__doc__)
    command.add_argument("--embedder", type=Path, help="a folder with model.onnx, tokenizer.json")
    command.add_argument("--state", required=True, help="a folder, or postgresql://...")
    for path in paths:
        command.add_argument(f"--{path}", type=Path, required=True)
    command.set_defaults(run=run)
    return command


COMMANDS = {"ingest": ingest, "serve": serve, "measure": measure}
