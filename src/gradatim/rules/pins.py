"""Which repositories to pin on a public profile: those behind verified projects."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from urllib.parse import urlsplit

MAX_PINS = 6  # that GitHub pins


@dataclass(frozen=True)
class Pin:
    """A verified project and where its repository is."""

    project: str
    repository: str  # "" where portfolio.toml names none


@dataclass(frozen=True)
class Pins:
    """What to pin, beside what is pinned."""

    wanted: tuple[Pin, ...]  # in the order of the portfolio
    unnamed: tuple[str, ...]  # verified projects without an address
    missing: tuple[Pin, ...]  # wanted, but not pinned
    unproven: tuple[str, ...]  # pinned, without a verified project behind it
    shared: tuple[Pin, ...] = ()  # verified projects in a repository that another one names

    @property
    def differ(self) -> bool:
        return bool(self.missing or self.unproven or self.unnamed)


def pins(verified: Sequence[Pin], pinned: Sequence[str]) -> Pins:
    """Compares addresses as a reader would: case, https and a final .git do not matter."""
    known = dict[str, Pin]()
    shared = []
    for one in verified:
        if one.repository and known.setdefault(_normalised_address(one.repository), one) is not one:
            shared.append(one)
    named, pinned_addresses = [*known.values()], {*map(_normalised_address, pinned)}
    wanted = named[:MAX_PINS]
    return Pins(
        tuple(wanted),
        tuple(one.project for one in verified if not one.repository),
        tuple(one for one in wanted if _normalised_address(one.repository) not in pinned_addresses),
        tuple(address for address in pinned if _normalised_address(address) not in known),
        tuple(shared),
    )


def _normalised_address(address: str) -> str:
    text = address.strip().lower()
    parts = urlsplit(text if "//" in text else f"//{text}")
    return (parts.netloc.removeprefix("www.") + parts.path.rstrip("/")).removesuffix(".git")
