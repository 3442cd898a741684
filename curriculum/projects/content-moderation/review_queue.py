"""People: what they are shown, how they disagree, and what a sample of their labels says."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from answers import Answer, score_batches
from contract import metrics
from drift import slang
from trained import Forum, copied_state, forum, texts_rng
from world import ordinary_traffic, texts

from gradatim.verify import Run, Server, binomial_band, failure, is_number, proportion_interval

STREAM = 1500
MAX_LABELS = 200
SAMPLE_RATE = 0.1
ITEM_KEYS = {"id": str, "text": str, "action": str, "why": str, "disputed": bool}
Item = dict[str, Any]


@dataclass(frozen=True)
class LabelledStream:
    """A stream with new slang, what the system said of it, and the labels of moderators."""

    forum: Forum
    words: tuple[str, ...]
    truth: Mapping[str, bool]
    answers: Sequence[Answer]
    state: Path  # with the labels, before any retraining
    labelled: Sequence[Item]
    remaining: Sequence[Item]  # still in the queue


def labelled_stream(run: Run) -> LabelledStream:
    return run.once(_labelled_stream)


def _labelled_stream(run: Run) -> LabelledStream:
    """1,500 texts, a quarter with new slang; then a restart, and 200 labels in its order."""
    found, rng = forum(run), texts_rng(run, "review")
    words = slang(found.world, rng)
    asked = texts(
        found.world,
        STREAM,
        replace(ordinary_traffic(found.world), slang=words, slang_share=0.25),
        rng,
    )
    truth, state = {one.text: one.toxic for one in asked}, copied_state(run, found.state)
    with run.serving(state=state, sample_rate=SAMPLE_RATE) as server:
        answers = score_batches(server, [one.text for one in asked], 250)
        waiting = _expect_queue(run, server, answers)
    with run.serving(state=state, sample_rate=0) as server:
        items = _expect_same_queue(run, server, waiting, truth)
        _expect_estimate(run, server, [], truth)
        _expect_dispute(run, server, items[0], truth)
        for item in items[1:MAX_LABELS]:
            label(run, server, item["id"], truth[item["text"]], "ana", 1, True)
        _expect_estimate(run, server, items[:MAX_LABELS], truth)
        left = queue(server, 200)["items"]
    return LabelledStream(found, words, truth, answers, state, items[:MAX_LABELS], left)


# The queue -------------------------------------------------------------------------------------


def queue(server: Server, limit: int) -> dict[str, Any]:
    """The head of the queue, its form checked."""
    answer = server.get(f"/review?limit={limit}").ok()
    document = answer.json()
    items = document.get("items") if isinstance(document, dict) else None
    good = isinstance(items, list) and type(document.get("waiting")) is int and len(items) <= limit
    if not good or not all(map(_is_item, items or [])):
        raise failure(
            sent=f"GET /review?limit={limit}",
            came=answer.text[:240],
            asks='{"waiting", "items": [{"id", "text", "toxicity", "action", "why", "disputed"}]}, '
            f"at most {limit} items",
            look="compare one item with the brief, key by key",
        )
    return dict(document)


def _is_item(one: Any) -> bool:
    return (
        isinstance(one, dict)
        and all(isinstance(one.get(key), kind) for key, kind in ITEM_KEYS.items())
        and type(one.get("toxicity")) in (int, float)
        and one["why"] in ("uncertain", "sample")
    )


def _expect_queue(run: Run, server: Server, answers: Sequence[Answer]) -> int:
    """All that was answered with review, and a random tenth of the rest."""
    unsure = sum(one.action == "review" for one in answers)
    waiting, counted = queue(server, 1)["waiting"], metrics(server).get("review_waiting")
    low, high = (round(end * (STREAM - unsure)) for end in _band(STREAM - unsure))
    run.figure("in the queue because the answer was review", unsure)
    run.figure("in the queue as a sample", waiting - unsure, bar=f"{low} to {high}")
    run.expect(
        low <= waiting - unsure <= high and waiting == counted,
        sent=f"{STREAM} texts, {unsure} of them answered with review, --sample-rate {SAMPLE_RATE}",
        came=f"{waiting} wait by GET /review, {counted:g} by GET /metrics"
        if counted is not None
        else f"{waiting} wait by GET /review, no review_waiting in GET /metrics",
        asks=f"{unsure}, and {low} to {high} of the others",
        look="each text that is not reviewed is drawn by itself, whatever its score",
    )
    return int(waiting)


def _band(count: int) -> tuple[float, float]:
    return binomial_band(SAMPLE_RATE, count, level=0.9999)


def _expect_same_queue(
    run: Run, server: Server, waiting: int, truth: Mapping[str, bool]
) -> list[Item]:
    """A restart loses nothing; the texts are those that came; the sample is one of all scores."""
    first, again = queue(server, 200), queue(server, 200)
    items = list(first["items"])
    run.expect(
        first["waiting"] == waiting and first == again and len(items) == min(200, waiting),
        sent="a restart, then GET /review?limit=200 twice",
        came=f"{first['waiting']} and {again['waiting']} wait, {len(items)} and "
        f"{len(again['items'])} items" + ("" if first == again else ", in another order"),
        asks=f"{waiting} wait, and the same {min(200, waiting)} items both times",
        look="is the queue in the state, and can its order be computed again?",
    )
    strange = next((one for one in items if one["text"] not in truth), None)
    run.expect(
        strange is None,
        sent="GET /review",
        came="an item whose text was never sent",
        asks="the text exactly as it came",
        look="is the text stored before or after you have changed it?",
    )
    wrong = next(
        (one for one in items if (one["action"] == "review") != (one["why"] == "uncertain")), None
    )
    run.expect(
        wrong is None,
        sent="GET /review",
        came=f"action {wrong['action']}, why {wrong['why']}" if wrong else "",
        asks="why is 'uncertain' where the action was review, 'sample' where it was not",
        look="the two reasons to look at a text are counted apart",
    )
    run.figure(
        "of the first 200 items, from the sample", Counter(i["why"] for i in items)["sample"]
    )
    return items


# Labels ----------------------------------------------------------------------------------------


def label(
    run: Run, server: Server, item: str, toxic: bool, reviewer: str, labels: int, settled: bool
) -> None:
    answer = server.post(f"/review/{item}", json={"toxic": toxic, "reviewer": reviewer}).ok()
    wanted = {"id": item, "labels": labels, "settled": settled}
    run.expect(
        answer.json() == wanted,
        sent=f"POST /review/{item} by {reviewer}; {labels} reviewers have labelled it",
        came=answer.text[:160],
        asks=json.dumps(wanted),
        look="the last label of each reviewer counts; a majority settles, a tie does not",
    )


def _expect_dispute(run: Run, server: Server, item: Item, truth: Mapping[str, bool]) -> None:
    """Two moderators disagree, a third decides, changes her mind, and changes it back."""
    toxic, id_ = truth[item["text"]], item["id"]
    waiting = queue(server, 1)["waiting"]
    steps = (
        ("ana", toxic, 1, True), ("ben", not toxic, 2, False), ("cleo", toxic, 3, True),
        ("cleo", not toxic, 3, True), ("cleo", toxic, 3, True),
    )  # fmt: skip
    for reviewer, says, labels, settled in steps:
        label(run, server, id_, says, reviewer, labels, settled)
        waiting_items = queue(server, 200)
        here = next((one for one in waiting_items["items"] if one["id"] == id_), None)
        run.expect(
            waiting_items["waiting"] == waiting - settled
            and (here is None if settled else here is None or here["disputed"]),
            sent=f"label number {labels} for an item, by {reviewer}, then GET /review",
            came=f"{waiting_items['waiting']} wait"
            + (f"; the item is there, disputed {json.dumps(here['disputed'])}" if here else ""),
            asks=f"{waiting - settled} wait; the item "
            + ("has left" if settled else "is back, disputed"),
            look="is there a majority among the last labels of each reviewer?",
        )
    status = server.post("/review/nothing", json={"toxic": True, "reviewer": "ana"}).status
    run.expect(
        status == 404,
        sent="POST /review/nothing",
        came=f"status {status}",
        asks="404",
        look="is the id looked up before the label is stored?",
    )


# The estimate ----------------------------------------------------------------------------------


def _expect_estimate(
    run: Run, server: Server, items: Sequence[Item], truth: Mapping[str, bool]
) -> None:
    """Counts of the sampled items that were labelled, with exact intervals."""
    answer = server.get("/estimate").ok()
    document = answer.json()
    for action in ("allow", "block"):
        labels = [
            truth[one["text"]]
            for one in items
            if one["why"] == "sample" and one["action"] == action
        ]
        wanted = _wanted(labels)
        mine = document.get(action) if isinstance(document, dict) else None
        run.expect(
            isinstance(mine, dict) and all(_near(mine.get(k), v) for k, v in wanted.items()),
            sent=f"{len(items)} labels, {len(labels)} of them for sampled texts with the action "
            f"{action}; GET /estimate",
            came=f"{action}: {json.dumps(mine)[:160]}",
            asks=json.dumps({k: round(v, 4) if v else v for k, v in wanted.items()}),
            look="only the random sample says something about what nobody looks at",
        )
        if labels:
            run.figure(f"toxic of the sampled texts with the action {action}",
                       f"{sum(labels)} of {len(labels)}")  # fmt: skip


def _wanted(labels: Sequence[bool]) -> dict[str, float | None]:
    if not labels:
        return {"n": 0, "toxic": 0, "share": None, "low": 0, "high": 1}
    found = proportion_interval(sum(labels), len(labels))
    ends = {"share": found.value, "low": found.low, "high": found.high}
    return {"n": len(labels), "toxic": sum(labels), **ends}


def _near(value: Any, wanted: float | None) -> bool:
    if wanted is None or not is_number(value):
        return value is wanted
    return abs(value - wanted) <= 1e-4
