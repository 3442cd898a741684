"""The page for the moderators: drawn on the server, usable by keyboard and without scripts."""

from pathlib import Path
from urllib.parse import parse_qs, quote, unquote

from fastapi import Request
from jinja2 import Environment, FileSystemLoader

from moderation import drift, review
from moderation.engine import Engine
from moderation.errors import ModerationError
from moderation.scorer import Scorer
from moderation.store import Item

SHOWN = 10  # items of the queue
ALARMS = 3
MOST_FORM = 2000  # bytes
REASONS = {"uncertain": "the model was not sure", "sample": "drawn at random"}
_TEMPLATES = Environment(
    loader=FileSystemLoader(Path(__file__).parent), autoescape=True, trim_blocks=True
)


def render(engine: Engine, reviewer: str) -> str:
    items = engine.queue() if engine.ready else []
    return _TEMPLATES.get_template("page.html").render(
        version=engine.scorer.name if engine.ready else "none yet",
        versions=engine.registry.versions(),
        waiting=len(items),
        items=[_shown(engine.scorer, item) for item in items[:SHOWN]],
        scored=sum(engine.counts[action] for action in ("allow", "review", "block")),
        sent=engine.counts["sent"],
        windows=engine.windows,
        alarms=engine.alarms[: -ALARMS - 1 : -1],
        hits={each.window for each in engine.alarms},
        size=drift.WINDOW,
        rate=drift.RATE,
        estimate=review.estimate(engine.store.sampled()),
        reviewer=reviewer,
    )


def _shown(scorer: Scorer, item: Item) -> dict[str, object]:
    why = REASONS[item.why]
    if item.disputed:
        why = f"{item.labels} moderators disagree"
    return {"item": item, "why": why, "pieces": _pieces(scorer, item.text)}


def _pieces(scorer: Scorer, text: str) -> list[tuple[str, bool]]:
    """The text in pieces, and which of them raise its score."""
    pieces, done = [], 0
    reasons = scorer.model.reasons(text, scorer.model.words(text))
    for each in sorted(reasons, key=lambda reason: reason.start):
        pieces += [(text[done : each.start], False), (text[each.start : each.end], True)]
        done = each.end
    return [*pieces, (text[done:], False)]


async def form(request: Request) -> tuple[str, bool, str]:
    """Which item, whether it is toxic, and who says so."""
    if request.headers.get("sec-fetch-site", "same-origin") not in ("same-origin", "none"):
        raise ModerationError("this form was sent from another site", 403)
    raw = await request.body()
    fields = parse_qs(raw[:MOST_FORM].decode("utf-8", "replace"))
    name, _, label = fields.get("label", [""])[0].partition(" ")
    if label not in ("toxic", "fine"):
        raise ModerationError("choose toxic or fine")
    return name, label == "toxic", fields.get("reviewer", [""])[0]


def remembered(request: Request) -> str:
    """The name that this browser used last."""
    return unquote(request.cookies.get("reviewer", ""))


def cookie(reviewer: str) -> str:
    return quote(reviewer)
