"""The page for the operator: drawn on the server, with the figures of the moment."""

import base64
import io
import math
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime
from itertools import chain
from pathlib import Path

import numpy as np
from jinja2 import Environment, FileSystemLoader
from PIL import Image

from images import canary, drift
from images.picture import Shape
from images.registry import Registry
from images.shares import interval
from images.store import KEEP_S, Found

DAY_S = 86400.0  # an alarm that is younger is shown as open
SHOWN_S = 15 * DAY_S  # of traffic and alarms
STEPS = 180  # columns of the chart of traffic
LATELY = 200  # labelled answers of the audit that say how right the live version is
QUEUE = 12  # pictures to label
EXAMPLES = 10  # pictures of a window that raised an alarm

_TEMPLATES = Environment(
    loader=FileSystemLoader(Path(__file__).parent), autoescape=True, trim_blocks=True
)
_TEMPLATES.filters["time"] = lambda at: datetime.fromtimestamp(at, UTC).strftime("%a %d %b %H:%M")
_TEMPLATES.filters["log10"] = math.log10
_TEMPLATES.filters["percent"] = lambda share: f"{100 * share:.1f} %"
_TEMPLATES.globals["interval"] = interval


def render(registry: Registry) -> str:
    return _TEMPLATES.get_template("page.html").render(page=Page(registry))


class Page:
    """What the template asks for."""

    rate, day_s, keep_s = drift.RATE, DAY_S, KEEP_S

    def __init__(self, registry: Registry) -> None:
        self.store = store = registry.store
        self.pointer, self.history = registry.pointer(), store.moves()
        live = self.pointer.live
        ways = f"{live} promoted", f"{live} is live", f" to {live}"  # in which it came to answer
        self.came = next((each for each in reversed(self.history) if each[1].endswith(ways)), None)
        span = store.row("span")
        self.end = span["last"] or 0.0
        self.begin = max(span["first"] or 0.0, self.end - SHOWN_S)
        self.alarms = [each for each in store.rows("alarms") if each["at"] >= self.begin]
        self.windows, self.audits = store.periods("window"), store.periods("audit")
        self.versions = {
            each: {"card": registry.card(each), "figures": store.figures(each)}
            for each in registry.versions()
        }
        card = self.versions[self.pointer.live]["card"]
        self.classes: list[str] = card["classes"]
        self.shape = Shape(*card.get("shape", ()))
        self.lately = store.row("audited", version=self.pointer.live, most=LATELY)
        self.pictures = store.row("pictures")
        self.verdict = canary.judge(store, self.pointer)
        self.shadow = store.row("shadowed", version=self.pointer.shadow)

    def days(self) -> Iterator[Found]:
        """The last 24 hours, and those before."""
        for until in (self.end, self.end - DAY_S):
            since = until - DAY_S
            span = {"since": since, "until": until}
            day, mix = self.store.row("between", **span), self.store.rows("mix", **span)
            yield day | {
                "shares": {self.classes[row["label"]]: row["seen"] / day["answers"] for row in mix},
                "alarms": Counter(a["kind"] for a in self.alarms if since < a["at"] <= until),
                "moves": [what for at, what in self.history if since < at <= until],
            }

    def traffic(self) -> Found:
        """Columns of versions, each with how much lies `below` it."""
        step = max((self.end - self.begin) / STEPS, 1.0)
        columns = self.store.rows("traffic", step=step, since=self.begin)
        top = max((each["below"] + each["seen"] for each in columns), default=1)
        return {"columns": columns, "top": top, "steps": STEPS + 1}

    def place(self, at: float) -> float:
        """On a line of time from 0 to 100."""
        return round(100 * (at - self.begin) / max(self.end - self.begin, 1.0), 2)

    def midnights(self) -> list[float]:
        return np.arange(self.begin - self.begin % DAY_S + DAY_S, self.end, DAY_S).tolist()

    def spells(self) -> list[Found]:
        """Alarms of one kind and version that follow each other are one, newest first."""
        spells: dict[tuple[str, str], Found] = {}
        done = []
        for each in self.alarms:
            key = each["kind"], each["version"]
            if key in spells and each["at"] - spells[key]["at"] <= DAY_S:
                spells[key] |= {**each, "count": spells[key]["count"] + 1}
            else:
                spells[key] = each | {"begin": each["at"], "count": 1}
                done.append(spells[key])
        done.sort(key=lambda each: -each["at"])
        return [each | {"open": self.end - each["at"] < DAY_S} for each in done[:6]]

    def mix(self) -> Found | None:
        """Shares of the classes in the last window of the live version, and in its first ones."""
        mine = [each["shares"] for each in self.windows if each["version"] == self.pointer.live]
        return {"usual": np.mean(mine[:4], axis=0).tolist(), "now": mine[-1]} if mine else None

    def changed(self) -> Found | None:
        """The least sure pictures of the last window that looked odd, and of the first window."""
        odd = [each for each in self.windows if each["kind"] == "covariate"]
        if not odd or odd[-1]["at"] < self.begin:
            return None
        first = next(each for each in self.windows if each["version"] == odd[-1]["version"])
        asked = [
            {key: each[key] for key in ("version", "first", "last")} for each in (first, odd[-1])
        ]
        before, after = (self.store.rows("examples", **each, most=EXAMPLES) for each in asked)
        return {"before": before, "after": after, "window": odd[-1]}

    def queue(self) -> list[Found]:
        """What a person should label: of the audit, and of the least sure."""
        found = (self.store.rows("queue", audit=audit, most=QUEUE // 2) for audit in (1, 0))
        return list(chain.from_iterable(found))

    def png(self, ink: bytes) -> str:
        """A picture in base64."""
        side, channels = self.shape
        grey = np.frombuffer(ink, np.uint8).reshape(channels, side, side)
        file, mode = io.BytesIO(), "L" if channels == 1 else "RGB"
        Image.merge(mode, [Image.fromarray(each) for each in grey]).save(file, "PNG")
        return base64.b64encode(file.getvalue()).decode()
