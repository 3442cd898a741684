"""The moderators' page: rendered on the server, usable by keyboard and without scripts."""

from collections.abc import Iterable
from pathlib import Path
from urllib.parse import parse_qs, unquote

from fastapi import Request
from fastapi.responses import HTMLResponse
from jinja2 import Environment, FileSystemLoader

from moderation import drift, review
from moderation.engine import Engine
from moderation.errors import ModerationError
from moderation.model import Reason
from moderation.scorer import Scorer
from moderation.store import Item

MAX_ITEMS = 10  # items of the queue
MAX_ALARMS = 3
MAX_FORM_BYTES = 2000  # bytes
LABELS = ("toxic", "fine")
REASONS = {
    "uncertain": "the model is not sure",
    "sample": "drawn at random",
    "appeal": "its author asked for a second look",
}
_TEMPLATES = Environment(
    loader=FileSystemLoader(Path(__file__).parent), autoescape=True, trim_blocks=True
)


def error_page(error: ModerationError) -> HTMLResponse:
    """A page that says why a form was refused, without any text of the queue."""
    page = _TEMPLATES.get_template("page.html").render(error=str(error))
    return HTMLResponse(page, error.status)


def render(engine: Engine, request: Request) -> str:
    reviewer = unquote(request.cookies.get("reviewer", "")).replace("\0", "")
    items = engine.queue(reviewer) if engine.current else []
    last, _, label = request.query_params.get("last", "").partition(" ")
    return _TEMPLATES.get_template("page.html").render(
        engine=engine,
        drift=drift,
        reviewer=reviewer,
        last=last if label in LABELS and engine.store.item(last) else "",
        said=label,
        other=LABELS[label == "toxic"],
        waiting=len(items),
        items=[_item_view(engine.scorer, item) for item in items[:MAX_ITEMS]],
        alarms=engine.alarms[: -MAX_ALARMS - 1 : -1],
        hits={each.window for each in engine.alarms},
        estimate=review.estimate(engine.store.sampled()),
    )


def _item_view(scorer: Scorer, item: Item) -> dict[str, object]:
    reason, words = REASONS["appeal" if item.appealed else item.why], scorer.model.words(item.text)
    if item.disputed:
        reason = f"{item.labels} moderators disagree"
    elif scorer.model.is_unknown_language(words):
        reason += ": most words are new to it"
    shares = scorer.model.by_category(words)
    rule = max(shares, key=lambda n: shares[n]) if shares and item.action != "allow" else ""
    pieces = _pieces(item.text, scorer.model.reasons(item.text, words))
    return {"item": item, "why": reason, "rule": rule, "pieces": pieces}


def _pieces(text: str, reasons: Iterable[Reason]) -> list[tuple[str, bool]]:
    """The text in pieces; True for those that raise its score."""
    pieces, done = [], 0
    for each in sorted(reasons, key=lambda reason: reason.start):
        pieces += [(text[done : each.start], False), (text[each.start : each.end], True)]
        done = each.end
    return [*pieces, (text[done:], False)]


async def read_form(request: Request) -> tuple[str, bool, str]:
    """The item's id, whether it is toxic, and the reviewer. ModerationError if it is not valid."""
    if request.headers.get("sec-fetch-site", "same-origin") not in ("same-origin", "none"):
        raise ModerationError("this form was sent from another site", 403)
    raw = await request.body()
    fields = parse_qs(raw[:MAX_FORM_BYTES].decode("utf-8", "replace"))
    name, _, label = fields.get("label", [""])[0].partition(" ")
    if label not in LABELS:
        raise ModerationError("choose toxic or fine")
    return name, label == "toxic", fields.get("reviewer", [""])[0]
