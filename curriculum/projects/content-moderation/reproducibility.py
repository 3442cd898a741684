"""The way back, what is written down, and whether the project repeats what it says of itself."""

from __future__ import annotations

import json
import re
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

from answers import Answer, expect_same, predict, score, score_batches
from endpoint import Simulated, running
from files import write
from review_queue import label, queue
from scores import auc
from trained import (
    SEED,
    TRAIN_WITHIN,
    Forum,
    copied_state,
    forum,
    in_use,
    texts_rng,
    train,
    versions,
)
from world import World, ordinary_traffic, text, texts

from gradatim.verify import (
    Run,
    Server,
    expect_readme_reproduces,
    find_leaks,
    find_secrets,
    is_number,
    json_number,
    states_number,
    traffic,
)
from gradatim.verify.copies import EXCLUDED

TEXTS = 200
KEY = "auc"
RARE_SHARE = 0.02
MEASURES = ("auc", "cost", "recall", "precision_2", "load_2")
HEADINGS = ("Use", "Data", "Measures", "Limits")
CARD = "MODEL_CARD.md"
POLL_SECONDS = 5.0
COMMAND_WITHIN = 600.0


def repeats_and_stays_private(run: Run) -> None:
    """Rollback, a second copy, privacy, `measure`, README and model card."""
    found, rng = forum(run), texts_rng(run, "reproduce")
    asked = [one.text for one in texts(found.world, TEXTS, ordinary_traffic(found.world), rng)]
    first = predict(run, found.state, asked)
    _expect_exact_rollback(run, found, asked, first)
    _expect_private(run, found)
    _expect_measured(run, found)
    _expect_only_read(run, found)
    clone = run.clone()
    _expect_same_training(run, clone, found, asked, first)
    _expect_no_secrets(run)
    _expect_card(run, clone)
    expect_readme_reproduces(run, clone, KEY, tolerance=1e-6, within=COMMAND_WITHIN)


# Rollback --------------------------------------------------------------------------------------


def _expect_exact_rollback(
    run: Run, found: Forum, asked: list[str], first: Sequence[Answer]
) -> None:
    """A second version on half of the rows, one step back while requests come, a third one."""
    state, data = copied_state(run, found.state), run.folder("data")
    write(data, found.rows[: len(found.rows) // 2], found.costs)
    train(run, data, state)
    second = predict(run, state, asked)
    run.expect(
        any(a.toxicity != b.toxicity for a, b in zip(first, second, strict=True)),
        sent="predict by a version trained on all rows, and by one trained on half of them",
        came="the same answers",
        asks="another version, made of other rows: other answers",
        look="does predict use the version in use?",
    )
    _expect_versions(run, state, 2, 1, "train, twice")
    with run.serving(state=state) as server:
        with traffic(server, lambda server: server.post("/score", json={"text": asked[0]})) as seen:
            run.system("rollback", state=state)
            name = versions(run, state)[0]["version"]
            _expect_served(run, server, name)
        after = score_batches(server, asked)
    failed = seen.errors + sum(one.status >= 400 for one in seen.answers)
    run.figure("requests during rollback", len(seen.answers))
    run.figure("of them without an answer or with an error", failed, bar="0")
    run.expect(
        failed == 0,
        sent="POST /score again and again, rollback at the same time",
        came=f"{failed} of {len(seen.answers)} requests fail",
        asks="none",
        look="is there a moment at which no version is in use?",
    )
    expect_same(
        run, asked, first, after, "train, train, rollback; the same texts by the first version",
        "is all that an answer needs kept with its version: thresholds, names, vocabulary?",
    )  # fmt: skip
    _expect_versions(run, state, 2, 0, "rollback")
    train(run, found.data, state)
    _expect_versions(run, state, 3, 2, "rollback, then train")


def _expect_versions(run: Run, state: Path, count: int, used: int, after: str) -> None:
    found = versions(run, state)
    names = {json.dumps(one["version"]) for one in found}
    run.expect(
        len(found) == count and in_use(found) == [used] and len(names) == count,
        sent=f"{after}, then versions",
        came=json.dumps(found)[:240],
        asks=f"{count} versions with names of their own, in use: number {used + 1}",
        look="a step back is a change of which version is used, not the end of one",
    )


def _expect_served(run: Run, server: Server, name: str) -> None:
    until = time.monotonic() + POLL_SECONDS
    while (shown := server.get("/version").ok().json()) != {
        "version": name
    } and time.monotonic() < until:
        time.sleep(0.1)
    run.expect(
        shown == {"version": name},
        sent="GET /version; rollback has run next to the server",
        came=json.dumps(shown)[:120],
        asks=json.dumps({"version": name}),
        look="does the server read which version is in use, or only when it starts?",
    )


# Privacy ---------------------------------------------------------------------------------------


def _expect_private(run: Run, found: Forum) -> None:
    """Marked texts on every path; then no mark in a log, and in the state only the queue's."""
    state, marks = copied_state(run, found.state), dict(_marked(found.world, run))
    endpoint, responses = Simulated({}, run.seed), ""
    answers: dict[str, Answer] = {}
    with (
        running(endpoint) as url,
        run.serving(
            state=state, api_url=url, api_timeout=0.3, api_budget=10_000, sample_rate=0
        ) as server,
    ):
        parts = [list(marks.items())[n::8] for n in range(8)]
        modes = ("good", "500", "no-json", "text-scores", "429", "hang")
        for mode, part in zip(modes, parts, strict=False):
            endpoint.mode = mode
            for mark, one in part[:4]:
                answers[mark] = score(server, one)
            texts_ = [one for _, one in part[4:]]
            some = score_batches(server, texts_)
            answers |= dict(zip([mark for mark, _ in part[4:]], some, strict=True))
        endpoint.released.set()
        responses += "".join(_refused(server, one) for _, one in parts[6] + parts[7])
        _label_some(run, server)
        responses += server.get("/metrics").text
    run.figure("marked texts sent", len(marks))
    _expect_silent(run, marks, responses)
    _expect_only_queue(run, state, marks, answers)


def _marked(world: World, run: Run) -> Iterator[tuple[str, str]]:
    """Texts with a word in them that comes nowhere else."""
    rng = texts_rng(run, "marks")
    for _ in range(TEXTS):
        mark = world.invented(rng) + world.invented(rng)
        yield mark, f"{text(world, ordinary_traffic(world), rng).text} and then {mark} again"


def _refused(server: Server, one: str) -> str:
    """A text in requests that get a 4xx: too long, at a wrong place, half a document."""
    bodies = {
        "/score": [
            json.dumps({"text": one * 400}),
            json.dumps({"text": [one]}),
            f'{{"text": "{one}',
        ],
        "/score/batch": [json.dumps({"texts": [one, ""]}), json.dumps({"text": one})],
        "/review/nothing": [json.dumps({"toxic": one, "reviewer": "ana"})],
        "/nothing": [json.dumps({"text": one})],
    }
    return "".join(
        server.request("POST", path, body=body.encode()).text
        for path, some in bodies.items()
        for body in some
    )


def _label_some(run: Run, server: Server) -> None:
    for item in queue(server, 5)["items"]:
        label(run, server, item["id"], True, "ana", 1, True)


def _expect_silent(run: Run, marks: dict[str, str], responses: str) -> None:
    loud = list(find_leaks(run.logs(), marks)) + [(m, "an answer") for m in marks if m in responses]
    run.figure("marked texts in logs, metrics and error answers", len(loud), bar="0")
    run.expect(
        not loud,
        sent=f"{len(marks)} texts, each with a word of its own, on good and bad paths",
        came=f"{len({mark for mark, _ in loud})} of these words stand in logs or answers, the "
        f"first in {loud[0][1] if loud else ''}",
        asks="none: standard output, standard error, metrics and errors hold no text",
        look="what does your server log of a request that fails, and what does your framework?",
    )


def _expect_only_queue(
    run: Run, state: Path, marks: dict[str, str], answers: dict[str, Answer]
) -> None:
    content = [path.read_bytes() for path in sorted(state.rglob("*")) if path.is_file()]
    found = {m for m in marks if any(f"then {m} again".encode() in one for one in content)}
    may = {mark for mark, one in answers.items() if one.action == "review"}
    wrong = sorted(found - may)
    run.figure("texts in the state that were never in the queue", len(wrong), bar="0")
    what = answers[wrong[0]].action if wrong and wrong[0] in answers else "an error"
    run.expect(
        not wrong,
        sent=f"{len(marks)} texts with --sample-rate 0, {len(may)} of them answered with review",
        came=f"{len(wrong)} others stand in files of the state; the first was answered with {what}",
        asks="only texts that are or were in the queue",
        look="what else than the queue do you store: windows for drift, a cache, a history?",
    )
    lost = may - found
    run.figure("texts of the queue that can be read in the state", len(may) - len(lost))


# Measures --------------------------------------------------------------------------------------


def _expect_measured(run: Run, found: Forum) -> None:
    """What `measure` says is what the answers are worth."""
    out, before = run.folder("measured") / "metrics.json", versions(run, found.state)
    run.system("measure", within=COMMAND_WITHIN, data=found.data, state=found.state, out=out)
    run.expect(
        versions(run, found.state) == before,
        sent="versions, measure, versions",
        came="another list of versions",
        asks="measure leaves the state as it was",
        look="does measure train anything?",
    )
    rows = [row for row in found.rows if row.test]
    answers = predict(run, found.state, [row.text.text for row in rows])
    wanted = _measures(answers, [row.label for row in rows], found.costs)
    for key in MEASURES:
        stated = json_number(out, key, "measure")
        run.figure(f"{key} of measure", round(stated, 4), bar=f"{wanted[key]:.4f}")
        run.expect(
            abs(stated - wanted[key]) <= 1e-6,
            sent=f"measure, next to predict with the {len(rows)} test rows",
            came=f"{key} {stated:.6f}",
            asks=f"{wanted[key]:.6f}, to six digits",
            look="compare your formula with the table of the brief, at few rows, by hand",
        )


def _measures(
    answers: Sequence[Answer], labels: Sequence[bool], costs: dict[str, dict[str, float]]
) -> dict[str, float]:
    pairs = list(zip(answers, labels, strict=True))

    def share(toxic: bool, *actions: str) -> float:
        chosen = [one.action in actions for one, label in pairs if label == toxic]
        return sum(chosen) / len(chosen)

    recall, false = (share(toxic, "review", "block") for toxic in (True, False))
    stopped = RARE_SHARE * recall + (1 - RARE_SHARE) * false
    return {
        "auc": auc([one.toxicity for one in answers], labels),
        "cost": sum(costs[a.action]["toxic" if y else "fine"] for a, y in pairs) / len(pairs),
        "recall": recall,
        "precision_2": RARE_SHARE * recall / stopped if stopped else 0.0,
        "load_2": RARE_SHARE * share(True, "review") + (1 - RARE_SHARE) * share(False, "review"),
    }


def _expect_only_read(run: Run, found: Forum) -> None:
    """The folder of data is as it was written."""
    again = write(run.folder("data"), found.rows, found.costs)
    now, then = ({p.name: p.read_bytes() for p in f.iterdir()} for f in (found.data, again))
    run.expect(
        now == then,
        sent="train, measure and retrain with --data",
        came=f"it holds {', '.join(sorted(now))}, not all of it as it was",
        asks="a folder that is only read",
        look="which of your commands writes next to the training file?",
    )


# A second copy ---------------------------------------------------------------------------------


def _expect_same_training(
    run: Run, clone: Run, found: Forum, asked: list[str], first: Sequence[Answer]
) -> None:
    expect_same(
        run, asked, first, predict(clone, copied_state(run, found.state), asked),
        "a copy of the state, by a second clean copy of the project with another HOME",
        "what do your commands write into the working folder, or into the home?",
    )  # fmt: skip
    state = run.folder("state")
    clone.system("train", within=TRAIN_WITHIN, data=found.data, state=state, seed=SEED)
    expect_same(
        run, asked, first, predict(clone, state, asked),
        "train with the same data and seed, in a second clean copy",
        "which order is random here: of a set, of files, of threads?",
    )  # fmt: skip


def _expect_no_secrets(run: Run) -> None:
    names = [
        str(path.relative_to(run.source))
        for path in sorted(run.source.rglob("*"))
        if path.is_file() and not EXCLUDED.intersection(path.relative_to(run.source).parts)
    ]
    found = find_secrets(run.source, names)
    run.expect(
        not found,
        sent="the files of the repository",
        came="; ".join(found[:3]),
        asks="no secrets",
        look="a key that was ever committed has to be replaced, not only removed",
    )


def _expect_card(run: Run, copy: Run) -> None:
    """The model card has its headings, and under Measures the number of metrics.json."""
    path = copy.source / CARD
    card = path.read_text("utf-8", "replace") if path.is_file() else ""
    lacking = [name for name in HEADINGS if not re.search(rf"^## {name}\s*$", card, re.MULTILINE)]
    run.expect(
        not lacking,
        sent=CARD,
        came=f"no heading '## {lacking[0]}'" if card and lacking else "there is no such file",
        asks=", ".join(f"## {name}" for name in HEADINGS),
        look="who should use the model for what, on which data was it trained, how good is it, "
        "where does it fail?",
    )
    stated = json_number(copy.source / "metrics.json", KEY, "metrics.json of a clean copy")
    part = re.split(r"^## ", card.partition("## Measures")[2], flags=re.MULTILINE)[0]
    run.expect(
        is_number(stated) and states_number(part, stated),
        sent=f"{CARD}, under Measures",
        came=f"it does not give the auc of metrics.json, {stated:g}",
        asks="the number, rounded as you like",
        look="was the card written before the last training?",
    )
