"""A portfolio as files: a static site, README blocks, JSON Resume, a text for a profile.

Pure: the same portfolio gives the same bytes. No number is written here that is not a slot.
"""

from __future__ import annotations

from collections.abc import Mapping

from gradatim.model.portfolio import Portfolio
from gradatim.printable import plain, without_surrogates
from gradatim.render.portfolio import profile, readme, resume, site

SITE, README = "site", "readme"


def files(portfolio: Portfolio) -> Mapping[str, str]:
    """Path in the folder of the portfolio -> content."""
    found = {
        **{f"{SITE}/{name}": text for name, text in site.pages(portfolio).items()},
        **{f"{README}/{one.id}.md": readme.block(one) for one in portfolio.entries},
        "resume.json": resume.document(portfolio),
        "profile.txt": profile.text(portfolio),
    }
    return {path: without_surrogates(plain(text)) for path, text in found.items()}
