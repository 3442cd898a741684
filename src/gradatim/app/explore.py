"""Actions on explorables: a guess is judged and kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gradatim.app.context import Context
from gradatim.errors import RequestError

if TYPE_CHECKING:
    from gradatim.explorables.drawing.guess import Reply
    from gradatim.explorables.pictures import Picture


class ExploreActions(Context):
    """A guess is made before anything is taught: it is kept, and counts for nothing."""

    def explorable(self, name: str) -> Picture:
        """RequestError for an unknown one."""
        from gradatim.explorables.pictures import PICTURES  # NumPy: not for those who never look

        if name not in PICTURES:
            raise RequestError(f"there is no picture '{name[:80]}'", do="/explore lists them")
        return PICTURES[name]

    def guess(self, name: str, typed: str) -> Reply:
        """Judges and records a guess; nothing is recorded before there is a profile.

        RequestError for an unknown picture, and for what is no guess.
        """
        guess = self.explorable(name).guess
        reply = guess.reply(typed := typed.strip())
        if self.profile() is not None:
            row = {"ask": guess.ask, "typed": typed[:80], "right": reply.held}
            self._record("guess", f"explore/{name}", row)
        return reply

    def guessed(self, name: str) -> bool:
        """Whether there is a guess of this picture in the log."""
        return any(row.subject == f"explore/{name}" for row in self.evidence().of("guess"))
