"""What a system says about a text, checked for its form, by command and by HTTP."""

from __future__ import annotations

import json
import math
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Any

from files import write_lines

from gradatim.verify import Run, Server, failure

ACTIONS = ("allow", "review", "block")
PREDICT_WITHIN = 240.0
MAX_SHOWN = 90


@dataclass(frozen=True)
class Reason:
    start: int
    end: int
    weight: float


@dataclass(frozen=True)
class Answer:
    """One answer of `/score`, its form checked."""

    toxicity: float
    action: str
    reasons: tuple[Reason, ...]
    version: str
    used_api: bool
    degraded: bool
    id: str

    @property
    def stopped(self) -> bool:
        return self.action != "allow"

    @property
    def judgement(self) -> tuple[float, str, tuple[Reason, ...]]:
        """What the same text gets each time."""
        return self.toxicity, self.action, self.reasons


def quote(text: str) -> str:
    """A text for a report, short, with what cannot be seen escaped."""
    shown = text if len(text) <= MAX_SHOWN else f"{text[:MAX_SHOWN]}…"
    return "".join(c if c.isprintable() else f"\\u{ord(c):04x}" for c in f"'{shown}'")


def parse_answer(document: Any, text: str, sent: str) -> Answer:
    """The answer as values; the project's failure if its form is wrong."""
    if why := _form_error(document, text):
        shown = json.dumps(document, ensure_ascii=False)
        raise failure(
            sent=f"{sent} with {quote(text)}",
            came=f"{why}: {shown[:240]}",
            asks='{"id", "toxicity", "action", "reasons", "model_version", "used_api", "degraded"} '
            "as the brief describes them",
            look="compare one answer with the example in the brief, key by key",
        )
    reasons = tuple(Reason(r["start"], r["end"], float(r["weight"])) for r in document["reasons"])
    return Answer(
        float(document["toxicity"]), document["action"], reasons, str(document["model_version"]),
        document["used_api"], document["degraded"], str(document["id"]),
    )  # fmt: skip


def _form_error(document: Any, text: str) -> str:
    """What is wrong with the form of an answer; nothing if it is right."""
    if not isinstance(document, dict):
        return "it is no object"
    keys = ("id", "toxicity", "action", "reasons", "model_version", "used_api", "degraded")
    if missing := [key for key in keys if key not in document]:
        return f"there is no '{missing[0]}'"
    if not _number(document["toxicity"]) or not 0 <= document["toxicity"] <= 1:
        return "toxicity is no number from 0 to 1"
    if document["action"] not in ACTIONS:
        return "action is not allow, review or block"
    if not isinstance(document["used_api"], bool) or not isinstance(document["degraded"], bool):
        return "used_api and degraded are not both true or false"
    if not isinstance(document["reasons"], list):
        return "reasons is no list"
    return _reasons_error(document["reasons"], text, document["action"])


def _reasons_error(reasons: list[Any], text: str, action: str) -> str:
    if action != "allow" and not reasons:
        return "a stopped text without a reason"
    last, taken = math.inf, set[int]()
    for one in reasons:
        if not isinstance(one, dict) or not _number(one.get("weight")) or one["weight"] <= 0:
            return "a reason without a weight above 0"
        start, end = one.get("start"), one.get("end")
        if type(start) is not int or type(end) is not int or not 0 <= start < end <= len(text):
            return f"a reason that does not lie in the text of {len(text)} code points"
        if end - start > max(len(text) // 2, 1):
            return "a reason that marks more than half of the text"
        if one["weight"] > last:
            return "reasons whose weights do not fall"
        if not taken.isdisjoint(range(start, end)):
            return "reasons that overlap"
        taken.update(range(start, end))
        last = one["weight"]
    return ""


def _number(value: Any) -> bool:
    return type(value) in (int, float) and math.isfinite(value)


# Asking ----------------------------------------------------------------------------------------


def predict(run: Run, state: Path, texts: Sequence[str]) -> list[Answer]:
    """The answers of the command, in order."""
    folder = run.folder("predict")
    asked = write_lines(folder / "in.jsonl", ({"text": text} for text in texts))
    out = folder / "out.jsonl"
    run.system("predict", within=PREDICT_WITHIN, state=state, in_=asked, out=out)
    return [
        parse_answer(document, text, "predict")
        for document, text in zip(_lines(out, len(texts)), texts, strict=True)
    ]


def _lines(out: Path, count: int) -> list[Any]:
    try:
        text = out.read_text("utf-8")
        found = [json.loads(line) for line in text.split("\n") if line.strip()]
    except (OSError, ValueError, RecursionError) as error:
        found, came = [], f"no file of JSON lines ({error})"
    else:
        came = f"{len(found)} lines"
    if len(found) != count:
        raise failure(
            sent=f"predict with {count} texts",
            came=came,
            asks=f"{count} lines of JSON in the file that --out names, in the order of --in",
            look="does every line of --in lead to one line, also where texts come twice?",
        )
    return found


def score(server: Server, text: str, **more: Any) -> Answer:
    document = server.post("/score", json={"text": text, **more}).ok().json()
    return parse_answer(document, text, "POST /score")


def score_batch(server: Server, texts: Sequence[str], *, within: float = 60.0) -> list[Answer]:
    answer = server.post("/score/batch", json={"texts": list(texts)}, within=within).ok()
    document = answer.json()
    results = document.get("results") if isinstance(document, dict) else None
    if not isinstance(results, list) or len(results) != len(texts):
        raise failure(
            sent=f"POST /score/batch with {len(texts)} texts",
            came=answer.text[:200],
            asks=f'{{"results": [ … ]}} with {len(texts)} answers',
            look="one answer for each text, in the order in which they were sent",
        )
    return [
        parse_answer(one, text, "POST /score/batch")
        for one, text in zip(results, texts, strict=True)
    ]


def score_batches(server: Server, texts: Sequence[str], size: int = 200) -> list[Answer]:
    """The answers to many texts, sent in batches."""
    return [
        one
        for at in range(0, len(texts), size)
        for one in score_batch(server, texts[at : at + size])
    ]


# Comparing -------------------------------------------------------------------------------------


def expect_same(
    run: Run, texts: Sequence[str], a: Sequence[Answer], b: Sequence[Answer], sent: str, look: str
) -> None:
    """Two rounds of answers to the same texts agree to the last bit."""
    differ = [n for n in range(len(texts)) if a[n].judgement != b[n].judgement]
    first = differ[0] if differ else 0
    run.expect(
        not differ,
        sent=sent,
        came=f"{len(differ)} of {len(texts)} answers differ, the first for {quote(texts[first])}: "
        + _difference(a[first], b[first]),
        asks="the same toxicity, action and reasons, to the last bit",
        look=look,
    )


def _difference(a: Answer, b: Answer) -> str:
    if a.toxicity != b.toxicity:
        return f"toxicity {a.toxicity!r} and {b.toxicity!r}"
    if a.action != b.action:
        return f"{a.action} and {b.action}"
    return f"reasons {_spans(a)} and {_spans(b)}"


def _spans(one: Answer) -> str:
    return ", ".join(f"{r.start} to {r.end}" for r in one.reasons) or "none"


def expect_monotone(run: Run, texts: Sequence[str], answers: Sequence[Answer], sent: str) -> None:
    """No text has a milder action than one that is less toxic."""
    ranked = sorted(range(len(texts)), key=lambda n: (answers[n].toxicity, -_rank(answers[n])))
    wrong = next(
        ((a, b) for a, b in pairwise(ranked)
         if _rank(answers[a]) > _rank(answers[b])),
        None,
    )  # fmt: skip
    low, high = wrong or (0, 0)
    run.expect(
        wrong is None,
        sent=sent,
        came=f"{answers[low].action} at toxicity {answers[low].toxicity!r} ({quote(texts[low])}), "
        f"{answers[high].action} at {answers[high].toxicity!r} ({quote(texts[high])})",
        asks="the action follows from toxicity: higher is never milder, equal is the same",
        look="does something decide about the action that does not change toxicity?",
    )


def _rank(one: Answer) -> int:
    return ACTIONS.index(one.action)
