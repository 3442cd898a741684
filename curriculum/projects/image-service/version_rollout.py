"""Versions that change while requests come in."""

import hashlib
import itertools
import time
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import png
import world
from asked import (
    TOLERANCE,
    TRAIN_WITHIN,
    WITHIN,
    PictureSource,
    Prediction,
    ask,
    ask_all,
    copied_state,
    parse_prediction,
    picture_source,
    post_picture,
    predict_offline,
    trained_state,
    versions,
)

from gradatim.verify import Response, Run, Server, traffic

SETTLE_SECONDS, WATCH_SECONDS = (
    2.0,
    1.0,
)  # seconds until a change holds, and for which it is watched
PICTURES, OTHERS, BATCH = 20, 700, 200


@dataclass(frozen=True)
class RoutingRule:
    """Which version answers a request."""

    live: str
    canary: str | None = None
    share: float = 0.0

    def version(self, name: str) -> str:
        return self.canary if self.canary and id_fraction(name) < self.share else self.live


@dataclass
class SentRequest:
    """A request of the traffic and what came back."""

    name: str
    picture: int
    begun: float
    ended: float
    answer: Response


@dataclass
class RecordedTraffic:
    source: PictureSource
    files: list[bytes]
    sent: list[SentRequest] = field(default_factory=list)
    numbers: itertools.count = field(default_factory=itertools.count)

    def send(self, server: Server) -> Response:
        number = next(self.numbers)
        name, picture = f"parcel-{number}", number % len(self.files)
        begun = time.monotonic()
        answer = post_picture(server, self.files[picture], name)
        self.sent.append(SentRequest(name, picture, begun, time.monotonic(), answer))
        return answer


def id_fraction(name: str) -> float:
    """The number that the brief makes of a request id."""
    return int.from_bytes(hashlib.sha256(name.encode()).digest()[:8], "big") / 2**64


def await_version(run: Run, server: Server, source: PictureSource, live: str) -> None:
    """Waits until a version answers; the project's failure if it does not in time."""
    grey = source.draw(run, f"settled {live}", 1).grey[0]
    until = time.monotonic() + SETTLE_SECONDS
    while (found := ask(server, source, grey).version) != live and time.monotonic() < until:
        time.sleep(0.1)
    run.expect(
        found == live and versions(server)["live"] == live,
        sent=f"promote --version {live}, then POST /predict for {SETTLE_SECONDS:g} s",
        came=f"answers of version '{found}'; GET /versions says '{versions(server)['live']}'",
        asks=f"answers of '{live}'",
        look="does the server look at what the commands write, while it runs?",
    )


def changes_under_traffic(run: Run) -> None:
    """Canary, promotion and rollback; each answer is judged by the rule of its moment."""
    source, state = run.once(picture_source), copied_state(run, run.once(trained_state))
    files = [png.encode(grey) for grey in source.draw(run, "traffic", PICTURES).grey]
    old, new = _two_versions(run, source, state)
    share = round(float(run.rng("share").uniform(0.15, 0.5)), 3)
    begun = {old: _offline(run, source, state, files)}
    flow = RecordedTraffic(source, files)
    steps = [
        ("canary", {"version": new, "share": share}, RoutingRule(old, new, share)),
        ("promote", {"version": new}, RoutingRule(new)),
        ("rollback", {}, RoutingRule(old)),
        ("canary", {"version": new, "share": share}, RoutingRule(old, new, share)),
        ("rollback", {}, RoutingRule(old)),
    ]
    marks = [(0.0, RoutingRule(old))]
    with run.serving(state=state) as server, traffic(server, flow.send, pause=0.005) as found:
        time.sleep(WATCH_SECONDS)
        for command, options, rule in steps:
            run.say(f"{command} under traffic")
            marks.append((time.monotonic(), rule))
            run.system(command, within=WITHIN, state=state, **options)
            marks.append((time.monotonic() + SETTLE_SECONDS, rule))
            time.sleep(SETTLE_SECONDS + WATCH_SECONDS)
            if command == "promote":
                begun[new] = _offline(run, source, state, files)
            _expect_batch(run, server, source, rule)
        last = len(flow.sent)
    _expect_none_lost(run, found.unanswered, flow.sent)
    _expect_rule(run, source, flow.sent[:last], marks)
    _expect_own_answers(run, source, flow.sent, begun)
    with run.serving(state=state) as server:
        _expect_remembered(run, server, source, flow.sent, (old, new))


def _two_versions(run: Run, source: PictureSource, state: Path) -> tuple[str, str]:
    """The live version, and one made from other pictures, which waits."""
    other = world.draw(source.training_digits, OTHERS, source.scanner, run.rng("other"))
    data = world.write_dataset(run.folder("data"), other, source.names)
    run.system("train", within=TRAIN_WITHIN, data=data, state=state, seed=2)
    with run.serving(state=state) as server:
        held = versions(server)
    names = [name for name in held["versions"] if name != held["live"]]
    run.expect(
        len(held["versions"]) == 2 and held["live"] == held["versions"][0],
        sent="GET /versions after train twice, from other data",
        came=str(held)[:300],
        asks="two versions, the first one live",
        look="a second version waits until it is promoted",
    )
    return held["live"], names[0]


def _offline(run: Run, source: PictureSource, state: Path, files: list[bytes]) -> list[Prediction]:
    """What the live version says of the pictures, by the command."""
    named = {f"{at:03d}.png": content for at, content in enumerate(files)}
    return list(predict_offline(run, source, state, named).values())


def _expect_batch(run: Run, server: Server, source: PictureSource, rule: RoutingRule) -> None:
    """In a batch, each picture goes its own way."""
    if rule.canary is None:
        return
    found = ask_all(server, source, source.draw(run, "batch", BATCH).grey)
    wrong = [each for each in found if each.version != rule.version(each.id)]
    run.expect(
        not wrong,
        sent=f"a batch of {BATCH} pictures while '{rule.canary}' is canary for {rule.share:g}",
        came=f"{len(wrong)} answers of another version than their request_id gives; "
        + (
            f"{wrong[0].id} has {id_fraction(wrong[0].id):.4f}: {wrong[0].version}" if wrong else ""
        ),
        asks="the canary where the number of the id is below the share",
        look="is each picture of a batch routed by the id that its answer names?",
    )


def _expect_none_lost(run: Run, lost: list[str], sent: list[SentRequest]) -> None:
    failed = [each for each in sent if each.answer.status != 200]
    run.figure("requests while versions changed", len(sent) + len(lost))
    run.figure("of them failed", len(failed) + len(lost), bar="0")
    came = lost[0] if lost else failed[0].answer.text[:160] if failed else ""
    run.expect(
        not lost and not failed and len(sent) >= 100,
        sent=f"{len(sent) + len(lost)} requests, one after another, while versions changed",
        came=f"{len(failed) + len(lost)} without a 200, the first: {came}",
        asks="at least 100, and a 200 for each",
        look="what does a request meet while a version is loaded, or the pointer is written?",
    )


def _expect_rule(
    run: Run, source: PictureSource, sent: list[SentRequest], marks: list[tuple[float, RoutingRule]]
) -> None:
    """Between a command and two seconds after its end, the rule of before may hold as well."""
    wrong, canary = [], []
    for each in sent:
        answer = parse_prediction(each.answer.json(), source.names, each.answer.request)
        behind = [rule for when, rule in marks if when <= each.begun][-1]
        ahead = [rule for when, rule in marks if when <= each.ended][-1]
        at = max(n for n, (when, _) in enumerate(marks) if when <= each.begun)
        moving = marks[at - 1][1] if at % 2 else behind
        allowed = {rule.version(each.name) for rule in (behind, ahead, moving)}
        if answer.version not in allowed:
            wrong.append((each, answer, behind))
        if behind.canary and at % 2 == 0:
            canary.append(answer.version == behind.canary)
    run.figure("share of the canary", round(float(np.mean(canary)), 3) if canary else "-")
    run.figure("answers from a version that the rule does not name", len(wrong), bar="0")
    if not wrong:
        return
    first, answer, rule = wrong[0]
    run.expect(
        False,
        sent=f"{len(sent)} requests while versions changed",
        came=f"{len(wrong)} answers from another version, the first: {first.name} "
        f"({id_fraction(first.name):.4f}) by '{answer.version}', while live is '{rule.live}'"
        + (f", canary '{rule.canary}' for {rule.share:g}" if rule.canary else ", without canary"),
        asks=f"'{rule.version(first.name)}', by the rule of the brief, {SETTLE_SECONDS:g} s "
        "after a "
        "command at the latest",
        look="does the version follow from the id alone, and when does the server look again?",
    )


def _expect_own_answers(
    run: Run, source: PictureSource, sent: list[SentRequest], wanted: dict[str, list[Prediction]]
) -> None:
    """Who says that a version answered has that version's probabilities."""
    worst, which = 0.0, ""
    for each in sent:
        answer = parse_prediction(each.answer.json(), source.names, each.answer.request)
        differ = float(np.abs(answer.p - wanted[answer.version][each.picture].p).max())
        if differ > worst:
            worst, which = differ, f"{each.name}, '{answer.version}'"
    run.figure("largest difference to predict by the same version", worst, bar=f"{TOLERANCE:g}")
    run.expect(
        worst <= TOLERANCE,
        sent="the answers under traffic, beside predict by the version that each one names",
        came=f"probabilities that differ by {worst:.2g}: {which}",
        asks=f"at most {TOLERANCE:g}",
        look="is model_version read at another moment than the model, or is an answer cached?",
    )


def _expect_remembered(
    run: Run, server: Server, source: PictureSource, sent: list[SentRequest], names: tuple[str, str]
) -> None:
    """Feedback about answers of both versions, after the rollback and a restart."""
    reads = [
        parse_prediction(each.answer.json(), source.names, each.answer.request) for each in sent
    ]
    for name in names:
        about = next(each for each in reads if each.version == name)
        answer = server.post("/feedback", json={"request_id": about.id, "label": about.label})
        run.expect(
            answer.status == 200,
            sent=f"POST /feedback about an answer of '{name}', after a rollback to '{names[0]}'",
            came=f"status {answer.status}: {answer.text[:120]}",
            asks="status 200",
            look="answers and feedback belong to the state, not to the version that is live",
        )
