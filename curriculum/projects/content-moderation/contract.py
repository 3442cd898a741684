"""The contract: commands, answers and counts agree with each other."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from answers import Answer, expect_monotone, expect_same, predict, quote, score, score_batch
from trained import Forum, copied_state, forum, in_use, texts_rng, versions
from world import ordinary_traffic, texts

from gradatim.verify import Run, Server, failure

SINGLE_TEXTS, BATCH_TEXTS = 40, 300
MAX_ERROR_LINES, TRACEBACK = 5, "Traceback (most recent"
_LINE = re.compile(r"^(\w+)(?:\{(.*)\})?\s+(\S+)")


def answers_consistently(run: Run) -> None:
    """Health, version, one text, many, by command; actions, reasons, counts."""
    _expect_unhealthy(run)
    _expect_sentences(run)
    found = forum(run)
    _expect_listed(run, found)
    state = copied_state(run, found.state)
    rng = texts_rng(run, "contract")
    asked = [
        one.text for one in texts(found.world, BATCH_TEXTS, ordinary_traffic(found.world), rng)
    ]
    asked[:3] = [f"🌞🌱 {asked[0]}", f"{asked[1]} 👍", f"Ünï çödé, {asked[2]}"]
    with run.serving(state=state) as server:
        single = [score(server, text) for text in asked[:SINGLE_TEXTS]]
        many = score_batch(server, asked)
        _expect_counts(run, server, [*single, *many])
        _expect_unsure(run, server, asked)
        _expect_version(run, server, versions(run, state)[0]["version"], many)
    _expect_equal(run, asked, single, many, predict(run, state, asked))
    expect_monotone(run, asked, many, f"{BATCH_TEXTS} texts, one by one and in a batch")
    _expect_ids(run, [*single, *many])


def _expect_unhealthy(run: Run) -> None:
    state = run.folder("state")
    with run.serving(ready=False, state=state) as server:
        status = server.get("/health").status
        run.expect(
            status == 503,
            sent="GET /health, before any model is trained",
            came=f"status {status}",
            asks="503 as long as no model is in use",
            look="does the health check say that the process runs, or that it can answer?",
        )


def _expect_sentences(run: Run) -> None:
    """What cannot be done ends with another code than 0, and says why."""
    folder, empty = run.folder("nothing"), run.folder("state")
    (folder / "in.jsonl").write_text('{"text": "good morning"}\n', encoding="utf-8")
    tried = {
        "predict, from an empty state": run.system(
            "predict", ok=False, state=empty, in_=folder / "in.jsonl", out=folder / "out.jsonl"
        ),
        "rollback, from an empty state": run.system("rollback", ok=False, state=empty),
    }
    for sent, ended in tried.items():
        lines = ended.err.strip().splitlines()
        run.expect(
            ended.code != 0 and 1 <= len(lines) <= MAX_ERROR_LINES and TRACEBACK not in ended.err,
            sent=sent,
            came=f"code {ended.code}, and {len(lines)} lines on standard error"
            + (f", the last: {lines[-1][:160]}" if lines else ""),
            asks="another code than 0, and one sentence on standard error",
            look="which errors does the command line turn into a sentence and a code?",
        )


def _expect_listed(run: Run, found: Forum) -> None:
    listed, rows = versions(run, found.state), sum(not row.test for row in found.rows)
    run.expect(
        in_use(listed) == [0] and len(listed) == 1 and listed[0]["rows"] == rows,
        sent="train, then versions",
        came=str(listed)[:200],
        asks=f"one version, in use, trained on {rows} rows: those with split 'train'",
        look="which rows of texts.jsonl does training read?",
    )


def _expect_version(run: Run, server: Server, version: str, answers: Sequence[Answer]) -> None:
    document = server.get("/version").ok().json()
    other = {one.version for one in answers} - {str(version)}
    run.expect(
        document == {"version": version} and not other,
        sent="versions, GET /version, and the model_version of answers",
        came=f"{document}; model_version {', '.join(sorted(other)) or version}",
        asks=f"{version} in all three",
        look="is there one place from which the version in use is read?",
    )


def _expect_equal(
    run: Run, asked: list[str], single: list[Answer], many: list[Answer], offline: list[Answer]
) -> None:
    look = "does anything depend on which texts came before, or on how they came?"
    expect_same(
        run,
        asked[:SINGLE_TEXTS],
        single,
        many[:SINGLE_TEXTS],
        "the same texts alone and in a batch",
        look,
    )
    expect_same(run, asked, many, offline, "the same texts by the server and by predict", look)
    run.figure("answers equal to the last bit, three ways", len(asked))


def _expect_ids(run: Run, answers: list[Answer]) -> None:
    different = len({one.id for one in answers})
    run.expect(
        different == len(answers),
        sent=f"{len(answers)} texts, some of them twice",
        came=f"{different} different ids",
        asks="an id of its own for each answer",
        look="is the id made of the text?",
    )


def _expect_unsure(run: Run, server: Server, asked: list[str]) -> None:
    """A language that the model has not learnt."""
    for text in asked[:8]:
        one = score(server, text, lang="eo")
        run.expect(
            one.action == "review",
            sent=f"POST /score with {quote(text)} and lang 'eo'",
            came=one.action,
            asks="review: the model has learnt English alone",
            look="what does your service do with 'lang'?",
        )


# Counts ----------------------------------------------------------------------------------------


def _expect_counts(run: Run, server: Server, answers: list[Answer]) -> None:
    """The metrics equal the count of what was sent; a refused batch counts nowhere."""
    refused = server.post("/score/batch", json={"texts": ["good morning", ""]})
    run.expect(
        400 <= refused.status < 500,
        sent='POST /score/batch with {"texts": ["good morning", ""]}',
        came=f"status {refused.status}",
        asks="a 4xx: one of the texts cannot be scored",
        look="are all texts checked before the first is scored?",
    )
    wanted = {f"texts_total {a}": 0 for a in ("allow", "review", "block")}
    wanted |= Counter(f"texts_total {one.action}" for one in answers)
    wanted |= {"api_texts_total": 0, "api_failures_total": 0}
    seen = metrics(server)
    differ = {name: seen.get(name) for name, value in wanted.items() if seen.get(name) != value}
    run.expect(
        not differ,
        sent=f"{len(answers)} texts and one refused batch, then GET /metrics",
        came=", ".join(f"{name} {value}" for name, value in differ.items()),
        asks=", ".join(f"{name} {wanted[name]}" for name in differ),
        look="each text of a batch counts as one; what is refused counts nowhere",
    )


def metrics(server: Server) -> dict[str, float]:
    """Name, with the action behind it where it has one, to value."""
    found = {}
    for line in server.get("/metrics").ok().text.splitlines():
        if (parts := _LINE.match(line)) is None or line.startswith("#"):
            continue
        action = re.search(r'action="(\w+)"', parts[2] or "")
        try:
            found[f"{parts[1]} {action[1]}" if action else parts[1]] = float(parts[3])
        except ValueError:
            raise failure(
                sent="GET /metrics",
                came=line[:120],
                asks="lines as 'name value' or 'name{label=\"x\"} value'",
                look="is the value a number?",
            ) from None
    return found
