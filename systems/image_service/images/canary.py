"""Is the canary worse than the live version in the same hours? Judged on audits, at fixed looks.

Each look is a test at a share of the whole error rate, so that looking several times costs nothing:
a canary that is as good as the live version is called worse in at most 5 % of all canaries.
"""

from dataclasses import dataclass

from images.proportions import interval, worse
from images.registry import Pointer
from images.store import NEVER, Row, Store

LOOKS = (25, 50, 100, 200)  # audited answers of the canary
ERROR_RATE = 0.05  # of canaries ended by mistake, over all looks


@dataclass(frozen=True)
class Verdict:
    state: str  # "waiting", "worse" or "passed"
    sentence: str


def trial(store: Store, version: str) -> Row | None:
    """The last time in which this version was the canary: since and until when, beside which."""
    found: Row | None = None
    for each in store.rows("moves"):
        now = Pointer.model_validate_json(each["pointer"])
        running = found is not None and found["until"] == NEVER
        if found and running and (version, found["live"]) != (now.canary, now.live):
            found["until"], running = each["at"], False
        if now.canary == version and not running:
            found = {"canary": version, "live": now.live, "since": each["at"], "until": NEVER}
    return found


def judge(store: Store, pointer: Pointer) -> Verdict | None:
    """What the figures of the canary say so far."""
    found = trial(store, pointer.canary) if pointer.canary else None
    return verdict(store, found) if found else None


def verdict(store: Store, trial: Row) -> Verdict:
    """By the answers of both versions in that time, and the labels that were there at its end."""
    span = {"since": trial["since"], "until": trial["until"], "known": trial["until"]}
    new, old = (store.figures(trial[each], **span) for each in ("canary", "live"))
    reached = [look for look in LOOKS if look <= min(new["audited"], old["audited"])]
    same = f"of {trial['live']} in the same hours"
    if not reached:
        few = f"{new['audited']} of its audited answers are labelled, {same} {old['audited']}"
        return Verdict("waiting", f"{few}; the first look is at {LOOKS[0]} of each.")
    p = worse((new["right"], new["audited"]), (old["right"], old["audited"]))
    low, high = (100 * each for each in interval(new["right"], new["audited"]))
    sentence = f"{new['right']} of {new['audited']} audits are right ({low:.1f} to {high:.1f} %)"
    sentence += f", {same} {old['right']} of {old['audited']}"
    if p < ERROR_RATE / len(LOOKS):
        return Verdict("worse", f"{sentence}: it is worse, end the canary.")
    if reached[-1] < LOOKS[1]:
        return Verdict("waiting", f"{sentence}; the next look is at {LOOKS[len(reached)]}.")
    return Verdict("passed", f"{sentence}: not worse, promote it.")
