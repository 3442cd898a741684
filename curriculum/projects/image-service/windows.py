"""Windows of answers in which nothing changes, and windows in which something does."""

import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import png
import world
from asked import as_object, ask_all, base64_text, copied_state, picture_source, trained_state
from world import Grey, Pictures

from gradatim.verify import Run, Server, failure

WINDOW, CALM_WINDOWS = 500, 4
QUIET_WINDOWS, STATES, MAX_FALSE_ALARMS = (
    20,
    2,
    2,
)  # windows in each of two states; false alarms in all of them
POOL_SIZE = 4000  # pictures from which windows are drawn
SLOW_WINDOWS = (6, 12)  # quiet windows that take longer
POLL_SECONDS, POLL_PAUSE = 5.0, 0.2
CHANGED_WINDOWS, LASTING_WINDOWS = 2, 8  # windows for which a change lasts
UNKNOWN_SHARE = 0.2


@dataclass(frozen=True)
class Alarm:
    version: str
    window: int
    kind: str


def picture_pool(run: Run) -> Pictures:
    return run.once(picture_source).draw(run, "pool", POOL_SIZE)


def encoded_pool(run: Run) -> list[str]:
    """The pool in base64."""
    return [base64_text(png.encode(grey)) for grey in run.once(picture_pool).grey]


def calm_state(run: Run) -> Path:
    """A state whose only version has answered four calm windows."""
    return _run_calm_windows(run, "calm")


def _run_calm_windows(run: Run, name: str) -> Path:
    state = copied_state(run, run.once(trained_state))
    with run.serving(state=state) as server:
        _send(run, server, _usual(run, run.rng(name), CALM_WINDOWS * WINDOW))
    return state


def _usual(run: Run, rng: np.random.Generator, count: int) -> list[str]:
    held = run.once(encoded_pool)
    return [held[at] for at in rng.integers(0, len(held), count)]


def _send(run: Run, server: Server, images: Sequence[str | bytes]) -> None:
    ask_all(server, run.once(picture_source), images)


def alarms(server: Server, run: Run) -> list[Alarm]:
    """What GET /alarms lists; the project's failure if it has another form."""
    answer = server.get("/alarms").ok()
    listed = answer.json()
    rows = [as_object(each) for each in listed] if isinstance(listed, list) else [{}]
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
    for number, state in enumerate(
        [copied_state(run, run.once(calm_state)), _run_calm_windows(run, "calm again")]
    ):
        run.say(f"{QUIET_WINDOWS} quiet windows, {number + 1} of {STATES} times")
        images = _usual(run, run.rng(f"quiet {number}"), QUIET_WINDOWS * WINDOW)
        with run.serving(state=state) as server:
            _send_unevenly(run, server, images, run.rng(f"sizes {number}"))
            time.sleep(1)
            false += _expect_known_windows(run, alarms(server, run), CALM_WINDOWS + QUIET_WINDOWS)
    run.figure("alarms in 40 quiet windows", len(false), bar=f"at most {MAX_FALSE_ALARMS}")
    listed = ", ".join(f"{each.kind} in window {each.window}" for each in false[:6])
    run.expect(
        len(false) <= MAX_FALSE_ALARMS,
        sent=f"{STATES} times {QUIET_WINDOWS} windows of {WINDOW} usual pictures, fast and slowly",
        came=f"{len(false)} alarms: {listed}",
        asks=f"at most {MAX_FALSE_ALARMS}: all tests of a window together at 0.5 % or less",
        look="many numbers a window are many tests; the calm windows vary by chance as well; and "
        "neither speed nor the size of a batch is a change of the pictures",
    )


def _send_unevenly(run: Run, server: Server, images: list[str], rng: np.random.Generator) -> None:
    """The first hundred singly, then batches of any size; two windows come slowly."""
    at = 100
    for text in images[:at]:
        server.post("/predict", json={"image": text}).ok()
    while at < len(images):
        slow = at // WINDOW in SLOW_WINDOWS
        size = 50 if slow else int(rng.choice([120, 250, 250, 250]))
        ask_all(server, run.once(picture_source), images[at : at + size])
        at += size
        if slow:
            time.sleep(POLL_PAUSE)


def _expect_known_windows(run: Run, found: list[Alarm], last: int) -> list[Alarm]:
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


def notices_changes(run: Run) -> None:
    """Each change from window 6 on; one of them for eight windows."""
    lasting = str(run.rng("lasting").choice(["inverted", "noise"]))
    kinds = {}
    for name, draw in changes(run).items():
        run.say(f"windows with a change: {name}")
        windows = LASTING_WINDOWS if name == lasting else CHANGED_WINDOWS
        found = _changed(run, name, draw, windows)
        first = next(
            (each.kind for each in found if each.window <= CALM_WINDOWS + 1 + CHANGED_WINDOWS), None
        )
        kinds[name] = first or "no alarm"
        run.figure(f"{name}, within two windows", kinds[name], bar=EXPECTED_KINDS[name])
        if name == lasting:
            held = {each.window for each in found}
    _expect_kinds(run, kinds)
    last = {CALM_WINDOWS + LASTING_WINDOWS, CALM_WINDOWS + 1 + LASTING_WINDOWS}
    run.expect(
        last <= held,
        sent=f"{LASTING_WINDOWS} windows in a row: {lasting}",
        came=f"alarms about windows {', '.join(map(str, sorted(held)))}",
        asks=f"alarms about the last two as well, {CALM_WINDOWS + LASTING_WINDOWS} and "
        f"{CALM_WINDOWS + 1 + LASTING_WINDOWS}",
        look="a reference that moves along takes any change for usual after some windows",
    )


EXPECTED_KINDS = {"department": "label", "inverted": "covariate", "noise": "covariate",
         "unknown": "covariate"}  # fmt: skip
Draw = Callable[[int], Iterable[str]]


def changes(run: Run) -> dict[str, Draw]:
    """Each kind of change as windows of pictures in base64."""
    usual, held = run.once(picture_pool), run.once(encoded_pool)
    rng, source = run.rng("changes of windows"), run.once(picture_source)
    grown = int(rng.integers(0, 10))
    weight = np.where(usual.labels == grown, 3.0, 1.0)

    def changed(change: Callable[[Grey], Grey]) -> Draw:
        return lambda count: [
            base64_text(png.encode(change(usual.grey[at])))
            for at in rng.integers(0, len(usual), count)
        ]

    def unknown(count: int) -> list[str]:
        odd = world.letters(round(UNKNOWN_SHARE * WINDOW), source.scanner, rng).grey
        parts = []
        for _ in range(count // WINDOW):
            chosen = [held[at] for at in rng.integers(0, len(held), WINDOW - len(odd))]
            chosen += [base64_text(png.encode(grey)) for grey in odd]
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
    with run.serving(state=copied_state(run, run.once(calm_state))) as server:
        _send(run, server, [*before, *draw(windows * WINDOW)])
        last = CALM_WINDOWS + 1 + windows
        until = time.monotonic() + POLL_SECONDS
        while not _has(found := alarms(server, run), last) and time.monotonic() < until:
            time.sleep(POLL_PAUSE)
    return [
        each for each in _expect_known_windows(run, found, last) if each.window > CALM_WINDOWS + 1
    ]


def _has(found: Sequence[Alarm], window: int) -> bool:
    return any(each.window == window for each in found)


def _expect_kinds(run: Run, kinds: dict[str, str]) -> None:
    right = [name for name, kind in kinds.items() if kind == EXPECTED_KINDS[name]]
    covariate = [name for name in right if EXPECTED_KINDS[name] == "covariate"]
    run.expect(
        "department" in right and len(covariate) >= 2,
        sent=f"four calm windows and a quiet one, then {CHANGED_WINDOWS} windows with each change",
        came="; ".join(f"{name}: {kind}" for name, kind in kinds.items()),
        asks="department: label, and at least two of the others: covariate",
        look=_hint(kinds),
    )


def _hint(kinds: dict[str, str]) -> str:
    if sum(kind == "no alarm" for kind in kinds.values()) >= 2:
        return (
            "does a window know the calm ones after a restart, and is what you watch a number "
            "that these changes move?"
        )
    if kinds["department"] == "covariate":
        return (
            "a new mix of departments moves the mean of any number of the pictures: compare each "
            "picture with usual ones of the same answer"
        )
    return "odd pictures are read as some department too, so their mix of answers moves along"
