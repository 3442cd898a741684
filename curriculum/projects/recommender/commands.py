"""Runs the system's commands and reads what they wrote."""

from __future__ import annotations

import json
import math
import shutil
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

import world
from log_snapshot import LogSnapshot
from world import Line, World

from gradatim.verify import Run, failure, is_number

WITHIN = 240.0  # seconds for a command; the brief says so
ALL_FILMS = 1000  # a `k` that asks for every film
MAX_SHOWN = 200


@dataclass(frozen=True)
class Item:
    """A recommended film: its score, and (film, effect) of what it is recommended for."""

    film: str
    score: float
    because: tuple[tuple[str, float], ...]


@dataclass(frozen=True)
class Answer:
    """The answer to one request."""

    user: str
    version: str
    items: tuple[Item, ...]

    @property
    def films(self) -> list[str]:
        return [item.film for item in self.items]

    @cached_property
    def scores(self) -> dict[str, float]:
        return {item.film: item.score for item in self.items}


@dataclass(frozen=True)
class Trained:
    """The hidden log, and a state that holds all of it and one version, trained at the moment."""

    world: World
    snapshot: LogSnapshot
    state: Path


def hidden_log(run: Run) -> World:
    """The hidden log of this run."""
    return world.world(run.rng("world"), world.Shape.drawn(run.rng("shape")))


def trained(run: Run) -> Trained:
    made = run.once(hidden_log)
    state = run.folder("state")
    run.say(f"a log of {len(made.lines)} lines")
    ingest(run, state, made.lines)
    train(run, state, made.until)
    return Trained(made, LogSnapshot(made, made.until, made.end), state)


def copied_state(run: Run, state: Path) -> Path:
    """A copy of a state, to change."""
    return shutil.copytree(state, run.folder("copy") / "state")


def ingest(run: Run, state: Path, lines: Iterable[Line]) -> None:
    file = world.write(run.folder("log") / "log.jsonl", lines)
    run.system("ingest", log=file, state=state, within=WITHIN)


def train(run: Run, state: Path, until: str) -> None:
    run.system("train", state=state, until=until, within=WITHIN)


def make_requests(users: Sequence[str], at: str, k: int = ALL_FILMS) -> list[Line]:
    return [{"user": user, "k": k, "at": at} for user in users]


def recommend(run: Run, state: Path, requests: Sequence[Line]) -> list[Answer]:
    """The answers to these requests, in their order."""
    folder = run.folder("recommend")
    given = world.write(folder / "requests.jsonl", requests)
    out = folder / "answers.jsonl"
    run.system("recommend", state=state, in_=given, out=out, within=WITHIN)
    found = read_json_lines(out)
    run.expect(
        len(found) == len(requests),
        sent=f"recommend with {len(requests)} requests",
        came=f"{len(found)} lines",
        asks="one line for each request, in the order of the file",
        look="are requests dropped or merged on the way, such as those without an answer?",
    )
    return [parse_answer(one, line["user"]) for one, line in zip(found, requests, strict=True)]


def versions(run: Run, state: Path) -> list[dict[str, Any]]:
    """What `versions` lists: version, until, lines, in_use of each."""
    out = run.folder("versions") / "versions.json"
    run.system("versions", state=state, out=out, within=WITHIN)
    found = read_json(out)
    kinds = {"version": str, "until": str, "lines": int, "in_use": bool}
    good = isinstance(found, list) and all(
        isinstance(one, dict) and all(type(one.get(key)) is kind for key, kind in kinds.items())
        for one in found
    )
    run.expect(
        good,
        sent="versions",
        came=abbreviated(found),
        asks='a list of {"version": "0001", "until": "…", "lines": 1200, "in_use": true}',
        look="compare it with the example of the brief",
    )
    return found  # type: ignore[no-any-return]


def read_json(path: Path) -> Any:
    """The document of a JSON file; the project's failure if there is none."""
    try:
        return json.loads(path.read_text("utf-8"))
    except FileNotFoundError:
        raise _unreadable(path, "there is no such file") from None
    except (ValueError, RecursionError) as error:
        raise _unreadable(path, f"no JSON ({error})") from None


def read_json_lines(path: Path) -> list[Any]:
    """The document of each line; the project's failure if one is no JSON object."""
    if not path.is_file():
        raise _unreadable(path, "there is no such file")
    found = []
    for number, text in enumerate(path.read_text("utf-8", "replace").splitlines(), 1):
        try:
            one = json.loads(text)
        except (ValueError, RecursionError):
            one = None
        if not isinstance(one, dict):
            raise _unreadable(path, f"line {number} is no JSON object: {text[:80]}")
        found.append(one)
    return found


def parse_answer(line: Any, user: str) -> Answer:
    """A line of `recommend`, or a document of the server, as an answer."""
    where = f"the answer for user {user!r}"
    if not isinstance(line, dict) or line.get("user") != user:
        raise form_failure(where, f"it begins with {abbreviated(line)}", f'"user": "{user}"')
    if not isinstance(line.get("version"), str) or not line["version"]:
        raise form_failure(
            where, f"'version' is {abbreviated(line.get('version'))}", "the name of the version"
        )
    if not isinstance(line.get("items"), list):
        raise form_failure(where, f"'items' is {abbreviated(line.get('items'))}", "a list of films")
    return Answer(user, line["version"], tuple(_item(one, where) for one in line["items"]))


def _item(one: Any, where: str) -> Item:
    if not isinstance(one, dict) or not isinstance(one.get("film"), str):
        raise form_failure(
            where, f"an item is {abbreviated(one)}", "an object with film, score and because"
        )
    if not _finite(one.get("score")):
        raise form_failure(where, f"a score is {abbreviated(one.get('score'))}", "a finite number")
    because = one.get("because")
    if not isinstance(because, list) or not all(
        isinstance(two, dict) and isinstance(two.get("film"), str) and _finite(two.get("effect"))
        for two in because
    ):
        raise form_failure(
            where, f"'because' is {abbreviated(because)}", 'a list of {"film": "…", "effect": x}'
        )
    named = tuple((two["film"], float(two["effect"])) for two in because)
    return Item(one["film"], float(one["score"]), named)


def _finite(value: Any) -> bool:
    return is_number(value) and math.isfinite(value)


def abbreviated(value: Any) -> str:
    text = json.dumps(value)
    return text if len(text) <= MAX_SHOWN else f"{text[:MAX_SHOWN]}…"


def form_failure(
    sent: str, came: str, asks: str, look: str = "compare it with the example of the brief"
):  # type: ignore[no-untyped-def]
    return failure(sent=sent, came=came, asks=asks, look=look)


def _unreadable(path: Path, came: str):  # type: ignore[no-untyped-def]
    return form_failure(f"reading {path.name}", came, "the file that the command writes")


# Comparing ---------------------------------------------------------------------------------------


def first_difference(first: Answer, second: Answer) -> str:
    """The first difference between two answers, versions aside; "" if they are the same."""
    if len(first.items) != len(second.items):
        return f"{len(first.items)} films, then {len(second.items)}"
    for place, (a, b) in enumerate(zip(first.items, second.items, strict=True), 1):
        if a.film != b.film:
            return f"at place {place} film {a.film}, then {b.film}"
        if a.score != b.score:
            return f"the score of film {a.film} is {a.score!r}, then {b.score!r}"
        if a.because != b.because:
            return (
                f"'because' of film {a.film} is {abbreviated(a.because)}, then "
                f"{abbreviated(b.because)}"
            )
    return ""


def expect_same(
    run: Run, first: Sequence[Answer], second: Sequence[Answer], *, sent: str, look: str
) -> None:
    """Both times the same answers, to the last bit."""
    pairs = list(zip(first, second, strict=True))
    found = [(a.user, said) for a, b in pairs if (said := first_difference(a, b))]
    run.figure(f"answers that differ: {sent}", len(found), bar="0")
    run.expect(
        not found,
        sent=sent,
        came=f"{len(found)} of {len(pairs)} answers differ; the first is that for user "
        f"{found[0][0]!r}: {found[0][1]}"
        if found
        else "",
        asks="the same films, scores and reasons, equal to the last bit",
        look=look,
    )
