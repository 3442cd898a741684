"""A trained system, questions to its server, and its answers as plain values."""

import base64
import json
import shutil
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import png
import world
from world import Floats, Grey, Ints, Pictures, Scanner

from gradatim.verify import Response, Run, Server, failure, is_number

TRAINING_PICTURES = 1200  # pictures
TRAIN_WITHIN, WITHIN = 180.0, 30.0
BATCH_SIZE = 250
TOLERANCE = 1e-6
PNG = {"Content-Type": "image/png"}


@dataclass(frozen=True)
class PictureSource:
    """What a run's pictures have in common, and where they come from."""

    scanner: Scanner
    training_digits: Ints  # digits to train with
    hidden_digits: Ints  # digits that no training sees

    @property
    def names(self) -> tuple[str, ...]:
        return self.scanner.names

    def draw(self, run: Run, name: str, count: int) -> Pictures:
        """Hidden pictures."""
        return world.draw(self.hidden_digits, count, self.scanner, run.rng(name))

    def correct(self, reads: Sequence["Prediction"], labels: Ints) -> np.ndarray:
        """Whether each answer is right; a letter never is."""
        truth = [self.names[label] if label >= 0 else None for label in labels]
        return np.array([read.label == true for read, true in zip(reads, truth, strict=True)])


@dataclass(frozen=True)
class Prediction:
    """One answer."""

    label: str
    p: Floats  # of each department, in the order of the shop's names
    version: str
    id: str


def picture_source(run: Run) -> PictureSource:
    rng = run.rng("shop")
    return PictureSource(world.changed(world.random_scanner(rng), rng), *world.split_digits(rng))


def training(run: Run) -> tuple[Path, Pictures]:
    """The folder that the first version is made from, and what lies in it."""
    source = run.once(picture_source)
    pictures = world.draw(
        source.training_digits, TRAINING_PICTURES, source.scanner, run.rng("training")
    )
    return world.write_dataset(run.folder("data"), pictures, source.names), pictures


def trained_state(run: Run) -> Path:
    """A state with one version. Stages that answer much in it take a copy."""
    data, _ = run.once(training)
    state = run.folder("state")
    run.system("train", within=TRAIN_WITHIN, data=data, state=state, seed=1)
    return state


def copied_state(run: Run, state: Path) -> Path:
    into = run.folder("state")
    shutil.copytree(state, into, dirs_exist_ok=True)
    return into


# Questions --------------------------------------------------------------------------------------


def post_picture(server: Server, content: bytes, name: str | None = None) -> Response:
    headers = PNG | ({"X-Request-Id": name} if name else {})
    return server.request("POST", "/predict", body=content, headers=headers)


def base64_text(content: bytes) -> str:
    return base64.b64encode(content).decode()


def ask(
    server: Server, source: PictureSource, grey: Grey | bytes, name: str | None = None
) -> Prediction:
    content = grey if isinstance(grey, bytes) else png.encode(grey)
    answer = post_picture(server, content, name)
    return parse_prediction(answer.ok().json(), source.names, answer.request)


def ask_all(
    server: Server, source: PictureSource, images: Iterable[Grey | bytes | str]
) -> list[Prediction]:
    """Answers to many pictures, in batches; a text is one in base64 already."""
    texts = [_base64(one) for one in images]
    found = []
    for first in range(0, len(texts), BATCH_SIZE):
        part = texts[first : first + BATCH_SIZE]
        answer = server.post("/predict_batch", json={"images": part}).ok()
        found += parse_predictions(answer, source.names, len(part))
    return found


def _base64(one: Grey | bytes | str) -> str:
    if isinstance(one, str):
        return one
    return base64_text(one if isinstance(one, bytes) else png.encode(one))


def parse_predictions(answer: Response, names: Sequence[str], count: int) -> list[Prediction]:
    found = as_object(answer.json()).get("predictions")
    if not isinstance(found, list) or len(found) != count:
        raise failure(
            sent=f"{answer.request} with {count} pictures",
            came=answer.text[:160],
            asks=f'{{"predictions": […]}} with {count} answers',
            look="is there one answer for each picture?",
        )
    return [parse_prediction(each, names, answer.request) for each in found]


def parse_prediction(answer: Any, names: Sequence[str], sent: str) -> Prediction:
    """An answer of the right form; the project's failure otherwise."""
    held = as_object(answer)
    chances = as_object(held.get("probabilities"))
    texts = [held.get(key) for key in ("label", "model_version", "request_id")]
    fits = set(chances) == set(names) and all(is_number(each) for each in chances.values())
    if not fits or not all(isinstance(each, str) and each for each in texts):
        raise failure(
            sent=sent,
            came=json.dumps(answer)[:300],
            asks='"label", "model_version" and "request_id" as texts, and "probabilities" with a '
            f"number for each department: {', '.join(sorted(names))}",
            look="compare with the example answer in the brief; labels come from labels.csv",
        )
    p = np.array([float(chances[name]) for name in names])
    if chances[texts[0]] < p.max() if texts[0] in chances else True:
        raise failure(
            sent=sent,
            came=f"label {texts[0]}, probabilities {json.dumps(chances)[:300]}",
            asks="the label is the department with the highest probability",
            look="are classes and columns of the model in the same order?",
        )
    return Prediction(texts[0], p, texts[1], texts[2])


def versions(server: Server) -> dict[str, Any]:
    answer = server.get("/versions").ok()
    held = as_object(answer.json())
    names = held.get("versions")
    fits = (
        isinstance(names, list)
        and all(isinstance(name, str) for name in names)
        and held.get("live") in names
        and (held.get("canary") is None or held["canary"] in names)
        and is_number(held.get("share"))
    )
    if not fits:
        raise failure(
            sent="GET /versions",
            came=answer.text[:200],
            asks='{"live": "v2", "canary": null, "share": 0, "versions": ["v1", "v2"]}',
            look="are all four keys there, with names of versions?",
        )
    return held


# Answers ----------------------------------------------------------------------------------------


def max_differences(ones: Sequence[Prediction], others: Sequence[Prediction]) -> Floats:
    """How far the probabilities of each pair differ at most; 1 where the labels differ."""
    pairs = zip(ones, others, strict=True)
    return np.array([float(np.abs(a.p - b.p).max()) if a.label == b.label else 1.0
                     for a, b in pairs])  # fmt: skip


def predict_offline(
    run: Run, source: PictureSource, state: Path, files: Mapping[str, bytes]
) -> dict[str, Prediction]:
    """What `predict` says of pictures by name."""
    folder, out = run.folder("pictures"), run.folder("out") / "answers.jsonl"
    for name, content in files.items():
        (folder / name).write_bytes(content)
    run.system("predict", within=WITHIN, state=state, in_=folder, out=out)
    lines = out.read_text("utf-8").splitlines() if out.is_file() else []
    rows = [_row(line) for line in lines]
    if [row.get("file") for row in rows] != sorted(files):
        raise failure(
            sent=f"predict, {len(files)} pictures",
            came=f"{len(lines)} lines, the first: {lines[0][:160] if lines else 'none'}",
            asks='one JSON line for each picture, sorted by name: {"file": "a.png", "label": …, '
            '"probabilities": {…}}',
            look="are the names those of the files, without the folder?",
        )
    ids = {"model_version": "-", "request_id": "-"}
    return {
        row["file"]: parse_prediction(row | ids, source.names, f"predict, {row['file']}")
        for row in rows
    }


def _row(line: str) -> dict[str, Any]:
    try:
        return as_object(json.loads(line))
    except ValueError:
        return {}


def as_object(value: Any) -> dict[str, Any]:
    return value if isinstance(value, dict) else {}
