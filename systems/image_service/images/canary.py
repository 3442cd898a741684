"""Is the canary worse than the live version? Judged on audited answers, at fixed looks.

Each look is a test at a share of the whole error rate, so that looking several times costs nothing:
a canary that is as good as the live version is called worse in at most 5 % of all canaries.
"""

from dataclasses import dataclass

from images.registry import Pointer
from images.shares import interval, worse
from images.store import Store

LOOKS = (25, 50, 100, 200)  # audited answers of the canary
RATE = 0.05  # of canaries ended by mistake, over all looks


@dataclass(frozen=True)
class Verdict:
    state: str  # "waiting", "worse" or "passed"
    sentence: str


def judge(store: Store, pointer: Pointer) -> Verdict | None:
    """What the figures of the canary say so far."""
    if not pointer.canary:
        return None
    new, old, live = store.figures(pointer.canary), store.figures(pointer.live), pointer.live
    due = [look for look in LOOKS if look <= new["audited"]]
    if not due:
        few = f"{new['audited']} of its audited answers are labelled"
        return Verdict("waiting", f"{few}; the first look is at {LOOKS[0]}.")
    p = worse((new["right"], new["audited"]), (old["right"], old["audited"]))
    low, high = interval(new["right"], new["audited"])
    said = f"{new['right']} of {new['audited']} audited answers are right ({low:.3f} to {high:.3f})"
    if p < RATE / len(LOOKS):
        return Verdict("worse", f"{said}, fewer than of {live}: end the canary.")
    if due[-1] < LOOKS[1]:
        return Verdict("waiting", f"{said}; the next look is at {LOOKS[len(due)]}.")
    return Verdict("passed", f"{said}, not fewer than of {live}: promote it.")
