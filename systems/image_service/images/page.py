"""The page for the operator: drawn on the server, with the figures of the moment."""

import base64
import io
import time
from datetime import UTC, datetime

import numpy as np
from jinja2 import Environment, FileSystemLoader
from PIL import Image

from images import canary, drift, monitor
from images.picture import Shape
from images.proportions import interval, worse
from images.registry import Registry
from images.store import HERE, Row, columns

DAY_S = 86400.0  # an alarm that is younger is shown as open
HISTORY_S = 15 * DAY_S  # of traffic and alarms
MIN_SILENCE_S = 600.0  # without an answer are no news, however dense the traffic was
STEPS = 180  # columns of the chart of traffic
RECENT = 200  # labelled answers of the audit that say how right the live version is
QUEUE = 6  # pictures to label, of the audit and of the others
EXAMPLES = 10  # pictures of a window that raised an alarm


_TEMPLATES = Environment(loader=FileSystemLoader(HERE), autoescape=True, trim_blocks=True)
_TEMPLATES.filters["time"] = lambda at: datetime.fromtimestamp(at, UTC).strftime("%a %d %b %H:%M")
_TEMPLATES.filters["seconds"] = lambda made: datetime.fromisoformat(made).timestamp()
_TEMPLATES.filters["long"] = lambda s: f"{s // 3600:.0f} h {s % 3600 // 60:.0f} min"
_TEMPLATES.filters["percent"] = lambda share: f"{100 * share:.1f}".removesuffix(".0") + " %"
_TEMPLATES.filters["count"] = lambda number: f"{number:,}"
_TEMPLATES.globals |= {"canary": canary, "interval": interval, "worse": worse, "monitor": monitor}


def render(registry: Registry, now: float | None = None, **more: object) -> str:
    """With `refused` (metrics), and `opened`: the fold that is open, as the address says."""
    page = Page(registry, now or time.time())
    return _TEMPLATES.get_template("page.html").render(page=page, **more)


class Page:
    """What the template asks for."""

    rate, day_s, steps, lately, queue = drift.ALARM_RATE, DAY_S, STEPS, RECENT, QUEUE

    def __init__(self, registry: Registry, now: float) -> None:
        self.now, self.store = now, registry.store
        self.pointer, self.history = registry.pointer(), self.store.moves()
        all_time = self.store.row("span", shown=HISTORY_S)
        self.end, self.gap = all_time["last"] or 0.0, max(all_time["gap"] or 0.0, MIN_SILENCE_S)
        self.played, self.silence = all_time["played"], now - self.end
        self.begin = max(all_time["first"] or 0.0, self.end - HISTORY_S)
        span, self.days = min(self.silence / 2, 3600.0), min(7, (self.end - self.begin) // DAY_S)
        past = self.store.row("same_hour", now=now, span=span, days=self.days)
        self.busy, self.missed = past["busy"], past["oldest"] and 2 * past["busy"] > self.days
        self.silent = self.end and self.silence > (MIN_SILENCE_S if self.missed else self.gap)
        self.windows = self.store.periods("window")
        cards = {each: registry.card(each) for each in registry.versions()}
        self.versions = {n: {"card": c, "figures": self.store.figures(n)} for n, c in cards.items()}
        card = cards[self.pointer.live]
        self.classes, self.shape = card["classes"], Shape(*card.get("shape", ()))

    def x_position(self, at: float) -> float:
        """On a line of time from 0 to 100."""
        return round(100 * (at - self.begin) / max(self.end - self.begin, 1.0), 2)

    def changed(self) -> Row | None:
        """The last window whose pictures looked odd, and the newest one, against the usual ones."""
        odd = next((each for each in self.windows[::-1] if each["kind"] == "covariate"), None)
        usual = odd and self.store.rows(
            "settled", version=odd["version"], windows=monitor.REFERENCE_WINDOWS
        )
        if not odd or not usual or odd["at"] < self.begin:
            return None
        first = next(each for each in self.windows if each["version"] == odd["version"])
        newest = next((e for e in self.windows[::-1] if e["version"] == self.pointer.live), odd)
        before, after, now = (self.store.rows("window", **each) for each in (first, odd, newest))
        then, today = (
            drift.describe_shift(columns(usual)[1], columns(each)[1]) for each in (after, now)
        )
        pictures = [[p for p in each if p["ink"]][:EXAMPLES] for each in (before, after)]
        return {"window": odd, "newest": newest, "then": then, "now": today, "pictures": pictures}

    def png(self, ink: bytes) -> str:
        """A picture in base64."""
        side, channels = self.shape
        grey = np.frombuffer(ink, np.uint8).reshape(channels, side, side)
        file, mode = io.BytesIO(), "L" if channels == 1 else "RGB"
        Image.merge(mode, [Image.fromarray(each) for each in grey]).save(file, "PNG")
        return base64.b64encode(file.getvalue()).decode()
