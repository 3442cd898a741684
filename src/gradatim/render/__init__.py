"""From an author's Markdown to the HTML a learner reads. Knows nothing of servers or pages."""

from gradatim.render.prose import GAP, code, html, links, problems, prose, sentence

__all__ = ["GAP", "code", "html", "links", "problems", "prose", "sentence"]
