"""Many requests at once, and what the server counts of them."""

import itertools
from collections import Counter
from pathlib import Path

import png
from asked import (
    ask,
    ask_all,
    base64_text,
    copied_state,
    picture_source,
    post_picture,
    trained_state,
)

from gradatim.verify import Response, Run, Server
from gradatim.verify import measure_load as measured

CONCURRENCY, REQUESTS_PER_ROUND, ROUNDS, DELAY, MAX_RATIO = 4, 40, 5, 0.05, 3.0
NAMES = (
    "predictions_total",
    "refused_total",
    "latency_seconds_count",
    "latency_seconds_sum",
    "feedback_total",
)


# Load -------------------------------------------------------------------------------------------


def answers_in_time(run: Run) -> None:
    """Latency beside a plain server in the same rounds."""
    source = run.once(picture_source)
    files = itertools.cycle([png.encode(grey) for grey in source.draw(run, "load", 50).grey])
    statuses = Counter[int]()

    def send(server: Server) -> Response:
        answer = post_picture(server, next(files))
        statuses[answer.status] += 1
        return answer

    with run.serving(state=copied_state(run, run.once(trained_state))) as server:
        ask(server, source, next(files))
        found = measured(
            server,
            send,
            delay=DELAY,
            rounds=ROUNDS,
            requests_per_round=REQUESTS_PER_ROUND,
            concurrency=CONCURRENCY,
        )
    failed = found.requests - statuses[200]
    run.figure("requests that failed", failed, bar="0")
    run.figure("95th percentile, ms", round(1000 * found.p95))
    run.figure("over that of the plain server", round(found.ratio, 2), bar=f"at most {MAX_RATIO:g}")
    run.expect(
        not failed,
        sent=f"POST /predict, {CONCURRENCY} at a time, {found.requests} in all",
        came=f"{failed} without a 200",
        asks="a 200 for each",
        look="what do two requests at the same time share?",
    )
    run.expect(
        found.ratio <= MAX_RATIO,
        sent=f"POST /predict, {CONCURRENCY} at a time, {found.requests} in all",
        came=f"95 % within {1000 * found.p95:.0f} ms; the plain server, which waits "
        f"{1000 * DELAY:.0f} ms, within {1000 * found.reference_p95:.0f} ms",
        asks=f"at most {MAX_RATIO:g} times as long",
        look="what is done for each request that could be done once, and who waits for whom?",
    )


# Metrics ----------------------------------------------------------------------------------------


def counts_correctly(run: Run) -> None:
    """Predictions by label, refusals, requests, seconds, feedback; the last over a restart."""
    source, state = run.once(picture_source), copied_state(run, run.once(trained_state))
    pictures = source.draw(run, "metrics", 130)
    with run.serving(state=state) as server:
        version = server.get("/versions").ok().json()["live"]
        singles = [ask(server, source, grey) for grey in pictures.grey[:20]]
        reads = singles + ask_all(server, source, pictures.grey[20:70])
        reads += ask_all(server, source, pictures.grey[70:])
        bad = [post_picture(server, content) for content in (b"", b"no picture", png.SIGNATURE)]
        mixed = {"images": [base64_text(png.encode(pictures.grey[0])), base64_text(b"no picture")]}
        bad.append(server.post("/predict_batch", json=mixed))
        bad.append(server.post("/feedback", json={"request_id": "never", "label": reads[0].label}))
        about = [*reads[:15], reads[3], *reads[25:30]]
        for read, name in zip(about, itertools.cycle(source.names)):
            server.post("/feedback", json={"request_id": read.id, "label": name}).ok()
        lines = server.get("/metrics").ok().text
    _expect_counts(run, lines, {
        "predictions_total": len(reads), "refused_total": len(bad), "latency_seconds_count": 22,
        "feedback_total": 20})  # fmt: skip
    _expect_labels(run, lines, version, Counter(read.label for read in reads))
    _expect_seconds(run, lines)
    _expect_kept(run, state)


def _expect_counts(run: Run, text: str, wanted: dict[str, int]) -> None:
    found = {name: sum(value for _, value in metric_samples(text, name)) for name in wanted}
    run.expect(
        found == wanted,
        sent="GET /metrics after 20 single pictures, batches of 50 and 60, 5 refused requests, and "
        "21 labels about 20 answers",
        came=str(found),
        asks=str(wanted),
        look="what is counted for each picture, and what for each request? Is a second label "
        "about the same answer another one?",
    )


def _expect_labels(run: Run, text: str, version: str, wanted: Counter[str]) -> None:
    found: Counter[str] = Counter()
    for labels, value in metric_samples(text, "predictions_total"):
        if labels.get("version") == version:
            found[labels.get("label", "")] += int(value)
    run.expect(
        +found == wanted,
        sent="GET /metrics, predictions_total by label and version",
        came=str(dict(found))[:300],
        asks=str(dict(wanted))[:300],
        look='does each line read predictions_total{version="v1",label="shoes"} 12?',
    )


def _expect_seconds(run: Run, text: str) -> None:
    found = sum(value for _, value in metric_samples(text, "latency_seconds_sum"))
    run.figure("latency_seconds_sum of 22 requests", round(found, 3))
    run.expect(
        0.0005 < found < 60,
        sent="GET /metrics, latency_seconds_sum after 22 requests",
        came=f"{found:g}",
        asks="their seconds, from the arrival of a request to its answer",
        look="which unit is it, and what does the clock begin with?",
    )


def _expect_kept(run: Run, state: Path) -> None:
    with run.serving(state=state) as server:
        text = server.get("/metrics").ok().text
    found = {name: sum(value for _, value in metric_samples(text, name)) for name in NAMES}
    wanted = dict.fromkeys(NAMES, 0) | {"feedback_total": 20}
    run.expect(
        found == wanted,
        sent="GET /metrics after a restart",
        came=str(found),
        asks=str(wanted),
        look="feedback belongs to the state; the other figures count from the server's start",
    )


def metric_samples(text: str, name: str) -> list[tuple[dict[str, str], float]]:
    """Labels and value of each line of a metric. A line that cannot be read is left out."""
    found = []
    for line in text.splitlines():
        head, _, value = line.rpartition(" ")
        named, _, rest = head.partition("{")
        if named.strip() != name:
            continue
        pairs = [pair.partition("=") for pair in rest.rstrip("} ").split(",") if pair]
        labels = {key.strip(): held.strip().strip('"') for key, _, held in pairs}
        try:
            found.append((labels, float(value)))
        except ValueError:
            continue
    return found
