"""The page /evaluation: runs by documents and settings, and failures with what was retrieved."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from html import escape
from itertools import groupby
from typing import Any

from fastapi import APIRouter, Request
from fastapi.responses import Response
from starlette.exceptions import HTTPException

from doc_chat import evaluation, views
from doc_chat.evaluation import Measure, Row
from doc_chat.index import RESULT
from doc_chat.service import Service

_NONE = """<p>Nothing was measured yet. A file with a question on each line, as
<code>{"question": "…", "doc": "…", "answer": "…"}</code>, is asked by</p>
<pre>doc-chat evaluate --state STATE --questions FILE</pre>"""


def router(service: Service) -> APIRouter:
    routes = APIRouter(include_in_schema=False)

    @routes.get("/evaluation")
    def report(request: Request, run: str = "") -> Response:
        runs = evaluation.read_runs(service.store.folder)
        if run and run not in runs:
            raise HTTPException(404, "There is no such run.")
        name = run or next(iter(runs), "")
        parts = [_runs(runs, name), _failures(runs[name])] if runs else [_NONE]
        content = "".join([*parts, _ratings(service)])
        return views.page(request, content, title="Evaluation", template="evaluation.html")

    return routes


def _runs(runs: Mapping[str, Row], chosen: str) -> str:
    measured = {name: evaluation.measures(run["rows"]) for name, run in runs.items()}
    # In the order of the run that asks for most.
    names = dict.fromkeys(one.name for some in measured.values() for one in some)
    head = ["Run", "Documents", "Settings", *names, "Latency", "Cost of a question"]
    rows = [
        [
            _link(name, run, name == chosen),
            f"{run['documents']:,}<br><code>{escape(run['version'][:8])}</code>",
            _settings(run["settings"]),
            *(_share({one.name: one for one in measured[name]}.get(each)) for each in names),
            *_costs(run["rows"]),
        ]
        for name, run in runs.items()
    ]
    return f"<h2>Runs</h2>{_table(head, rows)}"


def _table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    titles = "".join(f'<th scope="col">{escape(title)}</th>' for title in head)
    body = "".join(f"<tr><td>{'</td><td>'.join(row)}</td></tr>" for row in rows)
    table = f"<table><thead><tr>{titles}</tr></thead><tbody>{body}</tbody></table>"
    return f'<div class="wide" tabindex="0" role="region" aria-label="Table">{table}</div>'


def _link(name: str, run: Row, chosen: bool) -> str:
    at = escape(run["at"][:16].replace("T", " "))
    return f'<a href="/evaluation?run={escape(name)}"{" aria-current=page" * chosen}>{at}</a>'


def _settings(settings: Mapping[str, Any]) -> str:
    named = [f"{name}: {value}" for name, value in settings.items() if value]
    return escape(", ".join(named) or "extracts, BM25")


def _share(one: Measure | None) -> str:
    if one is None:
        return "–"
    low, high = one.interval
    counts = f"{one.hits} of {one.of}<br>{low:.2f} to {high:.2f}"
    return f"{one.hits / one.of:.2f}<br><small>{counts}</small>"


def _costs(rows: Sequence[Row]) -> tuple[str, str]:
    cost = evaluation.costs(rows)
    tokens = f"{cost['prompt_tokens']:.0f} + {cost['completion_tokens']:.0f} tokens"
    spent = f"{cost['calls']:.2f} calls, {tokens}" if cost["calls"] else "no model"
    return (
        f"{cost['median']:.0f} ms<br><small>p95 {cost['p95']:.0f} ms</small>",
        f"{spent}<br><small>{cost['processor']:.0f} ms of processor time</small>",
    )


def _failures(run: Row) -> str:
    failed = sorted(evaluation.failures(run["rows"]), key=lambda row: row["kind"])
    parts = [f"<h2>What went wrong: {len(failed)} of {len(run['rows'])}</h2>"]
    for kind, some in groupby(failed, key=lambda row: row["kind"]):
        each = [_failure(row) for row in some]
        parts.append(f"<h3>{escape(kind)}: {len(each)}</h3>{''.join(each)}")
    return "".join(parts)


def _failure(row: Row) -> str:
    facts = [("Before it", " / ".join(row["before"])), ("Planted", row.get("order", ""))]
    if row["understood"] != row["question"]:
        facts.append(("Understood as", row["understood"]))
    wanted = f"{row['answer']} ({row['doc']})" if row["doc"] else "a refusal"
    facts += [("Expected", row.get("expected") or wanted), ("Answered", row["said"])]
    told = "".join(f"<dt>{name}</dt><dd>{escape(text)}</dd>" for name, text in facts if text)
    missed = row["doc"] and not row["found"]
    found = f'<p class="note">Retrieved{", and the answer is not in it" if missed else ""}:</p>'
    return (
        f"<details><summary>{escape(row['question'])}</summary><dl>{told}</dl>{found}"
        f"<ol>{views.passages(row['passages'], RESULT)}</ol></details>"
    )


def _ratings(service: Service) -> str:
    rows = [
        [f"<code>{escape(version[:8])}</code>", thumb, escape(reason) or "–", str(count)]
        for version, thumb, reason, count in service.conversations.ratings()
    ]
    if not rows:
        return ""
    table = _table(["Documents", "Thumb", "Reason", "Answers"], rows)
    return f"<h2>What readers said in the last 30 days</h2>{table}"
