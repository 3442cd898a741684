"""From an author's Markdown to the HTML a learner reads. Knows nothing of servers or pages."""

from gradatim.render.prose import code, html, problems, sentence

__all__ = ["code", "html", "problems", "sentence"]
