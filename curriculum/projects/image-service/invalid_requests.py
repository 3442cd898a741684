"""Requests that cannot be answered, pictures made to do harm, and commands that cannot be done."""

import contextlib
import json
import threading
import time
import zlib
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import png
import psutil
from asked import (
    WITHIN,
    PictureSource,
    as_object,
    ask,
    base64_text,
    copied_state,
    max_differences,
    picture_source,
    post_picture,
    trained_state,
)
from world import Grey

from gradatim.verify import BadBody, Response, Run, Server, bad_bodies, not_refused

MAX_SECONDS, MAX_MEMORY = 2.0, 100  # MB
BUSY_FACTOR = 60  # times as long as an ordinary picture takes at that moment
BOMB_BYTES = 150_000_000  # bytes that a small file unpacks to
MAX_ERROR_LINES, TRACEBACK = 5, "Traceback (most recent"


def refuses_invalid_input(run: Run) -> None:
    """Everything bad gets a 4xx in time; afterwards the answers are those of before."""
    source, state = run.once(picture_source), copied_state(run, run.once(trained_state))
    grey = source.draw(run, "bad", 1).grey[0]
    _expect_sentences(run, state)
    with run.serving(state=state) as server:
        before = ask(server, source, grey)
        _expect_refused(run, "pictures", _pictures(server, grey))
        _expect_refused(run, "other requests", _other_requests(server, source, grey))
        _expect_harmless(run, server, source)
        after = ask(server, source, grey)
    run.expect(
        max_differences([before], [after])[0] == 0,
        sent="a picture, before and after all of them",
        came=f"{before.label} at {before.p.max():.6f}, then {after.label} at {after.p.max():.6f}",
        asks="the same answer",
        look="what did a refused request change?",
    )


# Requests ---------------------------------------------------------------------------------------


def bad_pictures(grey: Grey) -> dict[str, bytes]:
    """Files that no service should answer, by what is wrong with them."""
    good = png.encode(grey)
    rows = b"\0" * (grey.shape[0] * (grey.shape[1] + 1))
    body = png.chunk(b"IDAT", zlib.compress(rows)) + png.chunk(b"IEND", b"")
    no_zlib = png.chunk(b"IDAT", b"\xff" * 60) + png.chunk(b"IEND", b"")
    head = png.SIGNATURE + png.header(grey.shape[1], grey.shape[0])
    return {
        "an empty body": b"",
        "a text": b"a seven, written large",
        "the first bytes of a JPEG": b"\xff\xd8\xff\xe0\x00\x10JFIF\x00" + b"\0" * 50,
        "a GIF": b"GIF89a\x01\x00\x01\x00\x00\x00\x00;",
        "a signature and no more": png.SIGNATURE,
        "a file cut in the middle of its pixels": good[: len(good) * 6 // 10],
        "a file cut in its header": good[:20],
        "a header with a wrong checksum": good[:29] + bytes([good[29] ^ 255]) + good[30:],
        "pixels that are not packed by zlib": head + no_zlib,
        "a picture without pixels": png.SIGNATURE + png.header(0, 10) + body,
        "1,500 x 1,400 pixels": png.encode(np.zeros((1400, 1500), np.uint8)),
        "a header of 60,000 x 60,000 pixels": png.SIGNATURE + png.header(60_000, 60_000) + body,
        "6,000 x 6,000 pixels in 36 kB": png.encode(np.zeros((6000, 6000), np.uint8)),
        "a picture with a megabyte of text": png.encode(
            grey, extra=png.chunk(b"tEXt", b"Comment\0" + b"x" * 1_050_000)
        ),
    }


def _pictures(server: Server, grey: Grey) -> list[str]:
    found = []
    for name, content in bad_pictures(grey).items():
        found += _not_refused(post_picture(server, content), f"POST /predict with {name}")
    return found


def _other_requests(server: Server, source: PictureSource, grey: Grey) -> list[str]:
    good = base64_text(png.encode(grey))
    found = not_refused(server, "/predict", bad_bodies({"image": good}))
    batches = {
        "no pictures": [],
        "257 pictures": [good] * 257,
        "a bad picture among good ones": [good, base64_text(b"no picture"), good],
        "null among good ones": [good, None],
        "a text in place of the list": good,
    }
    found += not_refused(
        server,
        "/predict_batch",
        [BadBody(name, json.dumps({"images": sent}).encode()) for name, sent in batches.items()]
        + [BadBody("no JSON", b"{images"), BadBody("a list", b"[]")],
    )
    known = ask(server, source, grey).id
    found += not_refused(server, "/feedback", bad_bodies({"request_id": known, "label": "x"}))
    said = {"request_id": known, "label": "no-such-department"}
    found += not_refused(
        server, "/feedback", [BadBody("an unknown label", json.dumps(said).encode())]
    )
    unknown = server.post("/feedback", json={"request_id": "never", "label": source.names[0]})
    found += _not_refused(unknown, "POST /feedback about an id that was never answered", 404)
    for name in ("x" * 65, "a b", "a/b"):
        found += _not_refused(
            post_picture(server, png.encode(grey), name), f"X-Request-Id: {name[:20]}"
        )
    found += _not_refused(server.get("/predict"), "GET /predict")
    return found + _not_refused(server.get("/nothing"), "GET /nothing")


def _not_refused(answer: Response, sent: str, status: int | None = None) -> list[str]:
    """What came, if it is no refusal."""
    if not 400 <= answer.status < 500 or status not in (None, answer.status):
        return [f"{sent}: status {answer.status}"]
    try:
        reason = as_object(json.loads(answer.body)).get("error")
    except ValueError:
        reason = None
    return [] if isinstance(reason, str) and reason else [f"{sent}: no 'error' in JSON"]


def _expect_refused(run: Run, name: str, wrong: list[str]) -> None:
    run.figure(f"{name} that were not refused", len(wrong), bar="0")
    more = f"; and {len(wrong) - 3} more" if wrong[3:] else ""
    run.expect(
        not wrong,
        sent=f"{name} that cannot be answered, one by one",
        came="; ".join(wrong[:3]) + more,
        asks='a 4xx with {"error": "…"}, never a 5xx',
        look="is everything of a request checked before it is used, and every error of the "
        "decoder caught?",
    )


# Time and memory --------------------------------------------------------------------------------


def _expect_harmless(run: Run, server: Server, source: PictureSource) -> None:
    """The most expensive picture that is right, and a small one that unpacks to a lot."""
    usual = png.encode(source.draw(run, "harmless", 1).grey[0])
    waits = sorted(post_picture(server, usual).seconds for _ in range(5))
    allowed = max(MAX_SECONDS, BUSY_FACTOR * waits[2])  # a busy machine slows both
    noise = run.rng("large").integers(0, 256, (300, 300, 4), dtype=np.uint8)
    noise[..., :3] //= 8  # a file of less than a megabyte
    large = png.encode(noise, png.RGBA, method=4)
    packed = png.chunk(b"IDAT", zlib.compress(b"\0" * BOMB_BYTES, 1)) + png.chunk(b"IEND", b"")
    bomb = png.SIGNATURE + png.header(20, 20) + packed
    with _memory_growth(server) as grown:
        answers = [post_picture(server, content) for content in (large, bomb) for _ in range(2)]
    run.figure("MB by which the server grew", round(grown[0]), bar=f"at most {MAX_MEMORY}")
    run.expect(
        grown[0] <= MAX_MEMORY,
        sent=f"POST /predict: 20 x 20 pixels whose packed data grow to {BOMB_BYTES // 10**6} MB",
        came=f"the server grew by {grown[0]:.0f} MB",
        asks=f"at most {MAX_MEMORY} MB for a picture",
        look="unpack as many bytes as the header calls for, and no more",
    )
    answers[0].ok()
    for name, pair in {"300 x 300 pixels": answers[:2], "20 x 20 pixels": answers[2:]}.items():
        _expect_quick(run, name, pair, allowed)


def _expect_quick(run: Run, name: str, answers: list[Response], allowed: float) -> None:
    seconds = min(each.seconds for each in answers)
    run.figure(f"seconds for {name}", round(seconds, 2), bar=f"at most {allowed:.1f}")
    run.expect(
        seconds <= allowed and answers[0].status < 500,
        sent=f"POST /predict, {name}, a file of up to a megabyte",
        came=f"status {answers[0].status} after {seconds:.2f} s",
        asks=f"an answer below 500 within {allowed:.1f} s",
        look="which step costs time for each pixel or byte?",
    )


@contextlib.contextmanager
def _memory_growth(server: Server) -> Iterator[list[float]]:
    """By how many MB the server and its children grew at most meanwhile, as a list of one."""
    begun, peak, stop = _resident_memory(server), [0.0], threading.Event()

    def watch() -> None:
        while not stop.is_set():
            peak[0] = max(peak[0], _resident_memory(server) - begun)
            time.sleep(0.005)

    thread = threading.Thread(target=watch, daemon=True)
    thread.start()
    try:
        yield peak
    finally:
        stop.set()
        thread.join(5)


def _resident_memory(server: Server) -> float:
    total = 0
    with contextlib.suppress(psutil.Error):
        parent = psutil.Process(server.process.pid)
        for each in (parent, *parent.children(recursive=True)):
            with contextlib.suppress(psutil.Error):
                total += each.memory_info().rss
    return total / 1e6


# Commands ---------------------------------------------------------------------------------------


def _expect_sentences(run: Run, state: Path) -> None:
    """What cannot be done ends with another code than 0, and says why."""
    with run.serving(state=state) as server:
        live = server.get("/versions").ok().json()["live"]
    folder = run.folder("none")
    tried = {
        "predict, from an empty state": ("predict", {
            "state": run.folder("empty"), "in_": folder, "out": folder / "out.jsonl"}),
        "rollback, after one training": ("rollback", {"state": state}),
        "promote, a version that there is not": (
            "promote", {"state": state, "version": "no-such-version"}),
        "canary, with a share of 1.5": (
            "canary", {"state": state, "version": live, "share": 1.5}),
        "train, from a folder without labels.csv": (
            "train", {"data": folder, "state": run.folder("empty"), "seed": 1}),
    }  # fmt: skip
    for sent, (command, options) in tried.items():
        ended = run.system(command, within=WITHIN, ok=False, **options)
        lines = ended.err.strip().splitlines()
        run.expect(
            ended.code != 0 and 1 <= len(lines) <= MAX_ERROR_LINES and TRACEBACK not in ended.err,
            sent=sent,
            came=f"code {ended.code}, and {len(lines)} lines on standard error"
            + (f", the last: {lines[-1][:160]}" if lines else ""),
            asks="another code than 0, and one sentence on standard error",
            look="which error does the command line turn into a sentence, and into which code?",
        )
