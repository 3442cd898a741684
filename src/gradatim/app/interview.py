"""Actions on mock interviews: start one, and show the results."""

from __future__ import annotations

from gradatim.app.context import Context, fresh_seed
from gradatim.errors import RequestError
from gradatim.rules import interview
from gradatim.rules.interview import Interview

SHORTEST, LONGEST = 30, 90  # minutes


class InterviewActions(Context):
    """An interview is a single row with its tasks; the results are read from the log."""

    def interviews(self) -> list[Interview]:
        """All mock interviews, oldest first."""
        return interview.interviews(self.pack, self.evidence())

    def running_interview(self) -> Interview | None:
        return next((one for one in self.interviews()[-1:] if one.running(self.now())), None)

    def start_interview(self, minutes: int = interview.MINUTES) -> Interview:
        """Starts an interview. RequestError while one is running, for minutes out of range, or if
        the pack has nothing to ask."""
        if not SHORTEST <= minutes <= LONGEST:
            what = f"an interview of {minutes} minutes is not possible"
            raise RequestError(what, do=f"choose {SHORTEST} to {LONGEST}")
        if self.running_interview():
            raise RequestError("an interview is running", do="finish it, or wait until it ends")
        seed = fresh_seed()
        tasks = interview.draw(self.pack, self.evidence(), seed, minutes)
        if not tasks:
            raise RequestError("this curriculum has no interview questions")
        self._record("interview", "", interview.start_data(tasks, seed, minutes))
        return self.interviews()[-1]
