"""Checks of texts that a learner writes into the log."""

from __future__ import annotations

from urllib.parse import urlsplit

from gradatim.errors import RequestError


def expect_short(name: str, text: str, limit: int) -> None:
    """RequestError for more than `limit` characters; `name` is the name of the text in the
    message."""
    if len(text) > limit:
        raise RequestError(f"{name} has {len(text):,} characters", do=f"keep it below {limit:,}")


def expect_address(text: str) -> None:
    """RequestError unless a text is the address of a web page."""
    try:
        parts = urlsplit(text)
    except ValueError:
        parts = urlsplit("")
    if parts.scheme not in ("http", "https") or not parts.netloc or len(text.split()) > 1:
        what = f"'{text[:80]}' is not a web address"
        raise RequestError(what, do="begin it with https://, or leave it out")
