"""Windows of answers in which nothing changes, and windows in which something does."""

import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import png
import world
from asked import ask_all, copied, encoded, object_, shop, trained
from world import Grey, Pictures

from gradatim.verify import Run, Server, failure

WINDOW, CALM = 500, 4
QUIET, STATES, FALSE = 20, 2, 2  # windows in each of two states; false alarms in all of them
POOL = 4000  # pictures from which windows are drawn
SLOW = (6, 12)  # quiet windows that take longer
SOON, PAUSE = 5.0, 0.2
CHANGED, LASTING = 2, 8  # windows for which a change lasts
UNKNOWN = 0.2


@dataclass(frozen=True)
class Alarm:
    version: str
    window: int
    kind: str


def pool(run: Run) -> Pictures:
    return run.once(shop).draw(run, "pool", POOL)


def texts(run: Run) -> list[str]:
    """The pool in base64."""
    return [encoded(png.file(grey)) for grey in run.once(pool).grey]


def calm(run: Run) -> Path:
    """A state whose only version has answered four calm windows."""
    return _calmed(run, "calm")


def _calmed(run: Run, name: str) -> Path:
    state = copied(run, run.once(trained))
    with run.serving(state=state) as server:
        _send(run, server, _usual(run, run.rng(name), CALM * WINDOW))
    return state


def _usual(run: Run, rng: np.random.Generator, count: int) -> list[str]:
    held = run.once(texts)
    return [held[at] for at in rng.integers(0, len(held), count)]


def _send(run: Run, server: Server, images: Sequence[str | bytes]) -> None:
    ask_all(server, run.once(shop), images)


def alarms(server: Server, run: Run) -> list[Alarm]:
    """What GET /alarms lists; the project's failure if it has another form."""
    answer = server.get("/alarms").ok()
    listed = answer.json()
    rows = [object_(each) for each in listed] if isinstance(listed, list) else [{}]
    rows = [row for row in rows if row.get("kind") in ("label", "covariate") or not row]
    for row in rows:
        texts_ = [row.get(key) for key in ("version", "kind", "sentence")]
        if type(row.get("window")) is not int or not all(isinstance(t, str) and t for t in texts_):
            raise failure(
                sent="GET /alarms",
                came=answer.text[:200],
                asks='a list of {"version", "window", "kind", "sentence"}, the window a number',
                look="compare with the example in the brief",
            )
    found = [Alarm(row["version"], row["window"], row["kind"]) for row in rows]
    places = [(each.version, each.window) for each in found]
    run.expect(
        len(set(places)) == len(places),
        sent="GET /alarms",
        came=f"{len(places)} alarms about {len(set(places))} windows",
        asks="one alarm a window at most",
        look="a window that is odd in two ways has one kind: which one explains the other?",
    )
    return found


# Quiet ------------------------------------------------------------------------------------------


def stays_silent(run: Run) -> None:
    """40 windows of usual pictures, in two states with calm windows of their own."""
    false = []
    for number, state in enumerate([copied(run, run.once(calm)), _calmed(run, "calm again")]):
        run.say(f"{QUIET} quiet windows, {number + 1} of {STATES} times")
        images = _usual(run, run.rng(f"quiet {number}"), QUIET * WINDOW)
        with run.serving(state=state) as server:
            _send_unevenly(run, server, images, run.rng(f"sizes {number}"))
            time.sleep(1)
            false += _placed(run, alarms(server, run), CALM + QUIET)
    run.figure("alarms in 40 quiet windows", len(false), bar=f"at most {FALSE}")
    listed = ", ".join(f"{each.kind} in window {each.window}" for each in false[:6])
    run.expect(
        len(false) <= FALSE,
        sent=f"{STATES} times {QUIET} windows of {WINDOW} usual pictures, fast and slowly",
        came=f"{len(false)} alarms: {listed}",
        asks=f"at most {FALSE}: all tests of a window together at 0.5 % or less",
        look="many numbers a window are many tests; the calm windows vary by chance as well; and "
        "neither speed nor the size of a batch is a change of the pictures",
    )


def _send_unevenly(run: Run, server: Server, images: list[str], rng: np.random.Generator) -> None:
    """The first hundred singly, then batches of any size; two windows come slowly."""
    at = 100
    for text in images[:at]:
        server.post("/predict", json={"image": text}).ok()
    while at < len(images):
        slow = at // WINDOW in SLOW
        size = 50 if slow else int(rng.choice([120, 250, 250, 250]))
        ask_all(server, run.once(shop), images[at : at + size])
        at += size
        if slow:
            time.sleep(PAUSE)


def _placed(run: Run, found: list[Alarm], last: int) -> list[Alarm]:
    """Alarms about windows that there were."""
    odd = next((each for each in found if not 1 <= each.window <= last), None)
    run.expect(
        odd is None,
        sent=f"GET /alarms after {last} windows of a version",
        came=f"an alarm about window {odd.window if odd else ''}",
        asks=f"windows 1 to {last}: the first 500 answers of a version are window 1, also "
        "across restarts",
        look="where does the number of a window come from after a restart?",
    )
    return found


# Drift ------------------------------------------------------------------------------------------


def hears_changes(run: Run) -> None:
    """Each change from window 6 on; one of them for eight windows."""
    lasting = str(run.rng("lasting").choice(["inverted", "noise"]))
    said = {}
    for name, draw in changes(run).items():
        run.say(f"windows with a change: {name}")
        windows = LASTING if name == lasting else CHANGED
        found = _changed(run, name, draw, windows)
        first = next((each.kind for each in found if each.window <= CALM + 1 + CHANGED), None)
        said[name] = first or "no alarm"
        run.figure(f"{name}, within two windows", said[name], bar=KINDS[name])
        if name == lasting:
            held = {each.window for each in found}
    _expect_kinds(run, said)
    last = {CALM + LASTING, CALM + 1 + LASTING}
    run.expect(
        last <= held,
        sent=f"{LASTING} windows in a row: {lasting}",
        came=f"alarms about windows {', '.join(map(str, sorted(held)))}",
        asks=f"alarms about the last two as well, {CALM + LASTING} and {CALM + 1 + LASTING}",
        look="a reference that moves along takes any change for usual after some windows",
    )


KINDS = {"department": "label", "inverted": "covariate", "noise": "covariate",
         "unknown": "covariate"}  # fmt: skip
Draw = Callable[[int], Iterable[str]]


def changes(run: Run) -> dict[str, Draw]:
    """Each kind of change as windows of pictures in base64."""
    usual, held = run.once(pool), run.once(texts)
    rng, place = run.rng("changes of windows"), run.once(shop)
    grown = int(rng.integers(0, 10))
    weight = np.where(usual.labels == grown, 3.0, 1.0)

    def changed(change: Callable[[Grey], Grey]) -> Draw:
        return lambda count: [
            encoded(png.file(change(usual.grey[at]))) for at in rng.integers(0, len(usual), count)
        ]

    def unknown(count: int) -> list[str]:
        odd = world.letters(round(UNKNOWN * WINDOW), place.scanner, rng).grey
        parts = []
        for _ in range(count // WINDOW):
            chosen = [held[at] for at in rng.integers(0, len(held), WINDOW - len(odd))]
            chosen += [encoded(png.file(grey)) for grey in odd]
            parts += [chosen[at] for at in rng.permutation(WINDOW)]
        return parts

    def department(count: int) -> list[str]:
        return [held[at] for at in rng.choice(len(held), count, p=weight / weight.sum())]

    return {
        "department": department,
        "inverted": changed(world.inverted),
        "noise": changed(lambda grey: world.noisy(grey, rng)),
        "unknown": unknown,
    }


def _changed(run: Run, name: str, draw: Draw, windows: int) -> list[Alarm]:
    """The alarms about the windows with a change, which follow one without."""
    before = _usual(run, run.rng(f"before {name}"), WINDOW)
    with run.serving(state=copied(run, run.once(calm))) as server:
        _send(run, server, [*before, *draw(windows * WINDOW)])
        last = CALM + 1 + windows
        until = time.monotonic() + SOON
        while not _has(found := alarms(server, run), last) and time.monotonic() < until:
            time.sleep(PAUSE)
    return [each for each in _placed(run, found, last) if each.window > CALM + 1]


def _has(found: Sequence[Alarm], window: int) -> bool:
    return any(each.window == window for each in found)


def _expect_kinds(run: Run, said: dict[str, str]) -> None:
    right = [name for name, kind in said.items() if kind == KINDS[name]]
    covariate = [name for name in right if KINDS[name] == "covariate"]
    run.expect(
        "department" in right and len(covariate) >= 2,
        sent=f"four calm windows and a quiet one, then {CHANGED} windows with each change",
        came="; ".join(f"{name}: {kind}" for name, kind in said.items()),
        asks="department: label, and at least two of the others: covariate",
        look=_hint(said),
    )


def _hint(said: dict[str, str]) -> str:
    if sum(kind == "no alarm" for kind in said.values()) >= 2:
        return (
            "does a window know the calm ones after a restart, and is what you watch a number "
            "that these changes move?"
        )
    if said["department"] == "covariate":
        return (
            "a new mix of departments moves the mean of any number of the pictures: compare each "
            "picture with usual ones of the same answer"
        )
    return "odd pictures are read as some department too, so their mix of answers moves along"
