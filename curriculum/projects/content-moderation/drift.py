"""New slang: alarms in ordinary windows, and in windows that bring it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from answers import score_batches
from trained import Forum, copied_state, forum, texts_rng
from world import Rng, TrafficProfile, World, choose, ordinary_traffic, texts

from gradatim.verify import Run, Server, failure

WINDOW = 250
QUIET_WINDOWS, WAVES, WINDOWS_BEFORE = 40, 3, 2
MAX_FALSE_ALARMS = 2
BATCH = 200  # so that windows end inside of batches


@dataclass(frozen=True)
class Alarm:
    window: int
    terms: tuple[str, ...]


def notices_slang(run: Run) -> None:
    """40 ordinary windows, then three waves of slang, each behind a restart."""
    found, rng = forum(run), texts_rng(run, "drift")
    _expect_quiet(run, found, rng)
    for number in range(WAVES):
        _expect_noticed(run, found, number, rng)


def window_profile(world: World, rng: Rng) -> TrafficProfile:
    """What one window is like: some evenings are heated, some hasty, some long-winded."""
    usual = ordinary_traffic(world)
    heat = float(choose((1.0, 1.0, 1.0, 3.0), rng))  # type: ignore[arg-type]
    return replace(
        usual,
        toxic=min(usual.toxic * heat, 0.8),
        disguised=usual.disguised * float(rng.uniform(0.5, 2.0)),
        longer=float(rng.uniform(0.2, 0.9)),
        typos=float(rng.uniform(0.02, 0.15)),
    )


def slang(world: World, rng: Rng) -> tuple[str, ...]:
    """A few words that nobody has used before."""
    return tuple(world.invented(rng) for _ in range(int(rng.integers(4, 7))))


def _window(world: World, rng: Rng, words: tuple[str, ...] = ()) -> list[str]:
    now = window_profile(world, rng)
    if words:
        now = replace(now, slang=words, slang_share=float(rng.uniform(0.15, 0.25)))
    return [one.text for one in texts(world, WINDOW, now, rng)]


def _expect_quiet(run: Run, found: Forum, rng: Rng) -> None:
    run.say("40 ordinary windows")
    asked = [text for _ in range(QUIET_WINDOWS) for text in _window(found.world, rng)]
    with run.serving(state=copied_state(run, found.state)) as server:
        score_batches(server, asked, BATCH)
        alarms = _alarms(server, QUIET_WINDOWS)
    run.figure("alarms in 40 ordinary windows", len(alarms), bar="at most 2")
    run.expect(
        len(alarms) <= MAX_FALSE_ALARMS,
        sent=f"{len(asked)} ordinary texts, {QUIET_WINDOWS} windows, then GET /alarms",
        came=f"{len(alarms)} alarms; the first in window {alarms[0].window if alarms else 0}, with "
        f"{', '.join(alarms[0].terms[:5]) if alarms else ''}",
        asks=f"at most {MAX_FALSE_ALARMS}",
        look="how often does your rule fire on windows of the training rows? Heated evenings, "
        "typing errors and disguises are no slang",
    )


def _expect_noticed(run: Run, found: Forum, number: int, rng: Rng) -> None:
    run.say(f"slang, wave {number + 1} of {WAVES}")
    words = slang(found.world, rng)
    asked = [text for _ in range(WINDOWS_BEFORE) for text in _window(found.world, rng)]
    asked += [text for _ in range(2) for text in _window(found.world, rng, words)]
    with run.serving(state=copied_state(run, found.state)) as server:
        score_batches(server, asked, BATCH)
        alarms = _alarms(server, WINDOWS_BEFORE + 2)
    heard = [alarm for alarm in alarms if alarm.window > WINDOWS_BEFORE]
    run.figure(f"windows until slang is heard, wave {number + 1}",
               heard[0].window - WINDOWS_BEFORE if heard else "-", bar="at most 2")  # fmt: skip
    run.expect(
        heard,
        sent=f"{WINDOWS_BEFORE} ordinary windows, then 2 in which 15 to 25 % of the texts hold "
        "one of "
        f"{', '.join(words)}",
        came="no alarm in window 3 or 4" + (f", only in {alarms[0].window}" if alarms else ""),
        asks="an alarm in the first or second window with new slang",
        look="in how many texts of such a window do these words stand, and in how many of an "
        "ordinary one?",
    )
    named = {term for alarm in heard for term in alarm.terms}
    run.expect(
        named & set(words),
        sent=f"slang: {', '.join(words)}; then GET /alarms",
        came=f"terms: {', '.join(sorted(named)[:8])}",
        asks="at least one of the new words, as it is written, in small letters",
        look="from which texts do you take the words that you name?",
    )


def _alarms(server: Server, windows: int) -> list[Alarm]:
    answer = server.get("/alarms").ok()
    document = answer.json()
    found = _parse_alarms(document, windows)
    if found is None:
        raise failure(
            sent=f"{windows * WINDOW} texts, then GET /alarms",
            came=answer.text[:200],
            asks=f'{{"windows": {windows}, "alarms": [{{"window": 1 to {windows}, "terms": [1 to '
            "20 texts]}, …]}",
            look=f"each {WINDOW} texts, single or in batches, are a window, from the server's "
            "start on",
        )
    return found


def _parse_alarms(document: Any, windows: int) -> list[Alarm] | None:
    if not isinstance(document, dict) or document.get("windows") != windows:
        return None
    alarms = document.get("alarms")
    if not isinstance(alarms, list) or not all(_is_alarm(one, windows) for one in alarms):
        return None
    return [Alarm(one["window"], tuple(one["terms"])) for one in alarms]


def _is_alarm(one: Any, windows: int) -> bool:
    return (
        isinstance(one, dict)
        and type(one.get("window")) is int
        and 1 <= one["window"] <= windows
        and isinstance(one.get("terms"), list)
        and 1 <= len(one["terms"]) <= 20
        and all(isinstance(term, str) for term in one["terms"])
    )
