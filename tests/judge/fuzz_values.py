"""Feeds the reading side of the wall with broken answers: each is a value or a bad answer.

    python tests/judge/fuzz_values.py --inputs 1000000

With atheris installed (`pip install atheris`) it is guided by coverage, else by chance alone. It
stops at the first input that raises anything else, takes a second of the processor, or takes more
memory than twice its bytes and a constant. It lives among the tests, not in bench/: it finds a bug
or none.
"""

from __future__ import annotations

import argparse
import contextlib
import copy
import datetime as dt
import json
import random
import signal
import sys
import tempfile
import tracemalloc
from decimal import Decimal
from fractions import Fraction
from pathlib import Path
from zoneinfo import ZoneInfo

import numpy as np
import pandas as pd

try:
    import atheris
except ImportError:
    atheris = None

guided = atheris.instrument_imports if atheris and __name__ == "__main__" else None
with guided(include=["gradatim.judge"]) if guided else contextlib.nullcontext():
    from gradatim.checks.remote import ProcessEnded, RemoteError
    from gradatim.judge import signature
    from gradatim.judge.child.remote_submission import RemoteSubmission, Unloaded
    from gradatim.judge.protocol.frames import HEAD, LAB, MAX_OBJECTS, BadFrame, Frame, frame
    from gradatim.judge.protocol.values import Encoder, decode_pandas, encode_pandas

assert decode_pandas and encode_pandas
SECONDS = 1.0
DAY = dt.datetime(2024, 7, 1, 12, 30, 0, 5)
SEEDS = [
    [None, True, 1, -1.5, "text ü", b"bytes", bytearray(b"x"), 2**80, float("nan"), 1j],
    [list(range(40)), [0.5] * 40, (1, "a"), {"a": {1: 2}}, {1, 2.5, "x"}, frozenset({(1, 2)})],
    [DAY, DAY.date(), DAY.time(), dt.timedelta(1, 2, 3), DAY.replace(tzinfo=dt.UTC)],
    [DAY.replace(tzinfo=ZoneInfo("Europe/Paris")), Decimal("1.20"), Fraction(-1, 3)],
    [np.arange(6).reshape(2, 3), np.array([True, False]), np.array(["ab", "c"]), np.array(3.0)],
    [np.array([1, None, [2]], dtype=object), np.array(["2024-01-01"], dtype="M8[D]")],
    [np.float32(1.5), np.datetime64("2024-01-01T10"), np.bytes_(b"a\0"), np.bool_(True)],
    [ValueError, int, len, np.median, {"a": [1] * 20}],
    pd.DataFrame({"a": [1, 2], "b": ["x", None], "c": pd.Categorical(["u", "v"])}),
    pd.Series(pd.array([1, None], dtype="Int64"), index=pd.Index(["r", "s"], name="k"), name="n"),
    pd.Series(pd.to_datetime(["2024-01-01", None]).tz_localize("Europe/Paris")),
    pd.MultiIndex.from_arrays([[1, 2], ["a", "b"]], names=["x", None]),
    [pd.Timestamp("2024-01-01", tz="+02:00"), pd.Timedelta("1D"), pd.NA, pd.NaT],
    [pd.period_range("2024-01", periods=3, freq="M"), pd.Period("2024Q1"), pd.Interval(0, 1)],
    pd.Series(pd.cut([1, 5, 9], [0, 4, 10])),
    pd.Series([[1], {2: 3}, (4,)]),
]
NASTY = [
    None, True, False, -1, 0, 1, 2, 255, 2**31, 2**40, 2**62, 2**63, -(2**63), 10**30, 0.5, 1e308,
    "", "x", "M8[ns]", "<M8[D]", "|b1", "<U1", "|S0", "|O", "<f8", "ns", "UTC", "America", "../x",
    "+25:00", "M", "0x-", "1/0", "NaN", "2024-01-01", "datetime", "Int64", "boolean", [], {}, [[]],
]  # fmt: skip
TAGS = [
    "l", "t", "d", "s", "fs", "i", "c", "b", "ba", "F", "I", "x", "a", "n", "g", "o", "when", "num",
    "E", "T", "N", "p", "h", "f", "k", "m", "ok", "err", "kinds", "message", "line", "source",
    "unloaded", "stop", "changed", "died", "out", "varies",
]  # fmt: skip
FORMS = [
    "frame", "series", "index", "range", "multi", "stamp", "span", "period", "interval", "na",
    "nat", "array", "text", "category", "masked", "zoned",
]  # fmt: skip


def encode_handle(x: object) -> dict[str, object]:
    return {"h": 7, "k": "object", "t": type(x).__name__, "m": ["run"]}


def seeds() -> list[bytes]:
    """Encodings of real answers, as fuzz inputs."""
    inputs = []
    for value in [*SEEDS, object()]:
        encoder = Encoder(encode_handle)
        inputs.append(to_bytes(frame(LAB, {"ok": encoder.value(value), "out": ""}, encoder.blobs)))
    fault = {"kinds": ["ValueError", "Exception"], "message": "m", "line": 3, "source": "s"}
    inputs.append(to_bytes(frame(LAB, {"err": fault, "out": "printed"})))
    inputs.append(to_bytes(frame(LAB, {"unloaded": fault})))
    return inputs


def to_bytes(sent: Frame) -> bytes:
    return sent.header + sent.text + sent.blob


def to_frame(data: bytes) -> Frame:
    """Any bytes as a frame: what the head says of the text is believed as far as it goes."""
    if len(data) < HEAD.size:
        return Frame(LAB, data)
    size, body = HEAD.unpack(data[: HEAD.size])[1], data[HEAD.size :]
    return Frame(LAB, body[:size], body[size:])


class Observer:
    """An examiner that only listens."""

    def on_output(self, text: str) -> None: ...
    def on_arguments_changed(self, name: str, places: list[int]) -> None: ...


TWIN = to_frame(seeds()[0])


def read_input(data: bytes) -> None:
    """Reads one input the way the examiner and the relay do; raises whatever is a bug."""
    received, submission = to_frame(data), RemoteSubmission(None, LAB, Observer())  # type: ignore[arg-type]
    with contextlib.suppress(BadFrame, RemoteError, Unloaded, ProcessEnded, StopIteration):
        submission._decode_answer(
            {"op": "call", "target": 0}, received.message, received.blob, True
        )
    with contextlib.suppress(*signature._MALFORMED):
        signature._same_frame(received, TWIN)


def read_within_memory(data: bytes, constant: int = 3 * MAX_OBJECTS) -> None:
    """`read_input`, within twice the memory and a constant."""
    tracemalloc.start()
    try:
        read_input(data)
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    if peak > 2 * len(data) + constant:
        raise AssertionError(f"{len(data)} bytes took {peak} bytes of memory")


def mutate(data: bytes, rng: random.Random) -> bytes:
    """A neighbour of one input: its JSON changed at some places, or its bytes."""
    received = to_frame(data)
    try:
        tree = json.loads(received.text)
    except ValueError:
        return noise(data, rng)
    for _ in range(rng.choice((1, 1, 1, 2, 4))):
        tree = mutated_tree(tree, rng)
    blob = noise(received.blob, rng) if rng.random() < 0.3 else received.blob
    text = json.dumps(tree, ensure_ascii=False, separators=(",", ":"))
    return to_bytes(Frame(LAB, text.encode("utf-8", "surrogatepass"), blob))


def noise(data: bytes, rng: random.Random) -> bytes:
    out = bytearray(data)
    for _ in range(rng.choice((1, 1, 2, 8))):
        at = rng.randrange(len(out) + 1)
        match rng.randrange(3):
            case 0:
                out[at : at + 1] = bytes([rng.choice((0, 1, 34, 44, 91, 123, 127, 128, 255))])
            case 1:
                out[at:at] = out[at : at + rng.randrange(9)]
            case _:
                del out[at : at + rng.randrange(9)]
    return bytes(out)


def mutated_tree(tree: object, rng: random.Random) -> object:
    """The tree with one part replaced, moved, wrapped, doubled or dropped."""
    holders = [x for x in walk(tree) if x and isinstance(x, list | dict)]
    if not holders:
        return copy.deepcopy(rng.choice(NASTY))
    holder = rng.choice(holders)
    key = rng.choice(list(holder) if isinstance(holder, dict) else range(len(holder)))
    old = holder[key]
    match rng.randrange(7):
        case 0 | 1:
            holder[key] = copy.deepcopy(rng.choice(NASTY))  # which later turns may change
        case 2 if isinstance(old, int):
            holder[key] = old + rng.choice((-1, 1, 7)) if rng.random() < 0.7 else -old
        case 2 | 3:
            holder[key] = json.loads(json.dumps(rng.choice(list(walk(tree)))))
        case 4:
            holder[key] = rng.choice(([old], {rng.choice(TAGS): old}, [rng.choice(FORMS), old]))
        case 5 if isinstance(holder, list):
            holder.insert(key, old)
        case 5:
            holder[rng.choice(TAGS)] = holder.pop(key)
        case _:
            del holder[key]
    return tree


def walk(tree: object):
    yield tree
    for part in tree.values() if isinstance(tree, dict) else tree if isinstance(tree, list) else ():
        yield from walk(part)


def raise_timeout(*_: object) -> None:
    raise AssertionError(f"an input took more than {SECONDS} s")


def fuzz_randomly(inputs: int, seed: int) -> None:
    """Mutants of the seeds and of their mutants, each judged."""
    rng = random.Random(seed)
    pool = seeds()
    signal.signal(signal.SIGPROF, raise_timeout)
    for turn in range(inputs):
        data = mutate(rng.choice(pool), rng)
        if len(data) < 4000 and rng.random() < 0.05:
            pool[rng.randrange(len(SEEDS), 4000) if len(pool) >= 4000 else len(pool) :] = [data]
        signal.setitimer(signal.ITIMER_PROF, SECONDS)
        try:
            (read_within_memory if turn % 8 == 0 else read_input)(data)
        except BaseException:
            print(data, file=sys.stderr)
            raise
        finally:
            signal.setitimer(signal.ITIMER_PROF, 0)


def fuzz_by_coverage(inputs: int, seed: int) -> None:
    """Hands the same to libFuzzer, which keeps inputs that reach new code, and ends the process."""
    turn = 0

    def test(data: bytes) -> None:
        nonlocal turn
        turn += 1
        (read_within_memory if turn % 8 == 0 else read_input)(data)

    def mutator(data: bytes, size: int, turn_seed: int) -> bytes:
        rng = random.Random(turn_seed)
        mutant = mutate(data, rng) if rng.random() < 0.8 else atheris.Mutate(data, len(data) + 32)
        return mutant[:size]

    folder = Path(tempfile.mkdtemp())
    for number, data in enumerate(seeds()):
        (folder / str(number)).write_bytes(data)
    limits = ["-timeout=1", "-rss_limit_mb=1024", "-max_len=20000", f"-artifact_prefix={folder}/"]
    options = [sys.argv[0], f"-runs={inputs}", f"-seed={seed}", *limits, str(folder)]
    atheris.Setup(options, test, custom_mutator=mutator)
    atheris.Fuzz()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--inputs", type=int, default=1_000_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--by-chance", action="store_true", help="without atheris")
    options = parser.parse_args()
    guided = atheris is not None and not options.by_chance
    (fuzz_by_coverage if guided else fuzz_randomly)(options.inputs, options.seed)
    print(f"{options.inputs:,} inputs, nothing found")


if __name__ == "__main__":
    main()
