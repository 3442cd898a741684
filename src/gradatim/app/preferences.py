"""How pages look: `settings.toml` in the learner's home, which any editor may change."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from gradatim import submission
from gradatim.app import settings
from gradatim.errors import GradatimError, RequestError

FILE = "settings.toml"
CHOICES = {
    "theme": ("system", "light", "dark"),
    "text": ("normal", "large", "larger"),
    "keys": ("on", "off"),
}
HEAD = "# The looks of Gradatim's pages; they also change at /settings.\n"


@dataclass(frozen=True)
class Preferences:
    """The value of each setting, one of CHOICES."""

    theme: str = "system"
    text: str = "normal"
    keys: str = "on"  # single letters, such as n for what is next

    @property
    def classes(self) -> str:
        """The CSS classes of the page's root element."""
        chosen = {key: value for key, value in asdict(self).items() if value != CHOICES[key][0]}
        return " ".join(f"{key}-{value}" for key, value in chosen.items())

    @property
    def scheme(self) -> str:
        """The value of the CSS property color-scheme."""
        return "light dark" if self.theme == "system" else self.theme


def read(home: Path) -> Preferences:
    """The settings of a home. Whatever cannot be read or understood is ignored, so that no page
    fails because of its looks."""
    try:
        found = settings.table(home / FILE)
    except GradatimError:
        return Preferences()
    return Preferences(**{key: found[key] for key in CHOICES if _is_choice(found, key)})


def _is_choice(found: Mapping[str, Any], key: str) -> bool:
    return found.get(key) in CHOICES[key]


def write(home: Path, wanted: Mapping[str, str]) -> None:
    """Changes these settings and keeps the others. RequestError for an unknown value."""
    for key, value in wanted.items():
        if value not in CHOICES.get(key, ()):
            do = f"choose {', '.join(CHOICES[key])}" if key in CHOICES else "reload the page"
            raise RequestError(f"'{key}' cannot be '{value[:40]}'", do=do)
    changed = {**asdict(read(home)), **wanted}
    lines = [f"{key} = {json.dumps(value)}\n" for key, value in changed.items()]
    submission.write_atomically(home / FILE, (HEAD + "".join(lines)).encode())
