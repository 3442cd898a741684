"""What a tutor is asked, and which programs its reply could turn the learner's file into.

It asks nobody and runs nothing: `app.tutor` does both.
"""

from __future__ import annotations

from gradatim.rules.tutor.pieces import pieces
from gradatim.rules.tutor.prompt import messages
from gradatim.rules.tutor.reply import shown, without_thoughts
from gradatim.rules.tutor.snippets import snippets
from gradatim.rules.tutor.splices import constant, splices

__all__ = ["constant", "messages", "pieces", "shown", "snippets", "splices", "without_thoughts"]
