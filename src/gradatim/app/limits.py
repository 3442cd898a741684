"""Limits for texts that a learner writes into the log."""

from __future__ import annotations

from gradatim.errors import RequestError


def expect_short(name: str, text: str, limit: int) -> None:
    """RequestError for more than `limit` characters; `name` is the name of the text in the
    message."""
    if len(text) > limit:
        raise RequestError(f"{name} has {len(text):,} characters", do=f"keep it below {limit:,}")
