"""Renders an author's Markdown as HTML. Knows nothing of servers or pages."""

from markdown_it.common.normalize_url import normalizeLink, normalizeLinkText

from gradatim.render.prose import GAP, coloured, html, links, problems, prose, sentence

__all__ = ["GAP", "coloured", "html", "links", "problems", "prose", "sentence"]

# The tables behind these are filled on first use, and a second thread would find them half full.
normalizeLink("")
normalizeLinkText("")
