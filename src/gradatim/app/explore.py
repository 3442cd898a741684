"""Actions on explorables: a learner's guess is judged and recorded."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gradatim.app.context import Context
from gradatim.errors import RequestError

if TYPE_CHECKING:
    from gradatim.explorables.drawing.guess import Reply
    from gradatim.explorables.pictures import Picture


class ExploreActions(Context):
    """A guess is made before anything is taught, so it is recorded but counts for nothing."""

    def explorable(self, name: str) -> Picture:
        """RequestError for an unknown explorable."""
        from gradatim.explorables.pictures import PICTURES  # NumPy: not for those who never look

        if name not in PICTURES:
            raise RequestError(f"there is no picture '{name[:80]}'", do="/explore lists them")
        return PICTURES[name]

    def guess(self, name: str, typed: str) -> Reply:
        """Judges a guess, and records it if there is a profile.

        RequestError for an unknown explorable, and for an invalid guess.
        """
        guess = self.explorable(name).guess
        reply = guess.reply(typed := typed.strip())
        if self.profile() is not None:
            row = {"ask": guess.ask, "typed": typed[:80], "right": reply.correct}
            self._record("guess", f"explore/{name}", row)
        return reply

    def guessed(self, name: str) -> bool:
        """Whether the log has a guess for this explorable."""
        return any(row.subject == f"explore/{name}" for row in self.evidence().of("guess"))
