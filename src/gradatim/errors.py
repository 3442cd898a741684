"""The errors a person can act on: what happened, where, and what to do about it.

GradatimError            one sentence, exit code 2 or a 4xx; never a traceback
├── ContentError         a pack says something wrong (an author can act)
├── SubmissionError      a learner's file cannot be judged as it is (the learner can act)
├── RequestError         an unknown lab, an impossible option (whoever asked can act)
├── StoreError           the evidence cannot be read or written (the owner of the machine can act)
└── JudgeError           the judge itself cannot work here (never the learner's fault)

Any other exception is a bug of ours and keeps its traceback.
"""


class GradatimError(Exception):
    """Base of all errors that are shown as a sentence."""

    def __init__(self, what: str, *, where: str = "", do: str = "") -> None:
        self.what, self.where, self.do = what, where, do
        super().__init__(what)

    def __str__(self) -> str:
        place = f"{self.where}: " if self.where else ""
        remedy = f"; {self.do}" if self.do else ""
        return f"{place}{self.what}{remedy}"


class ContentError(GradatimError):
    """A pack is not as authoring.md says."""


class SubmissionError(GradatimError):
    """A submission that no judge could read: missing, binary, too large, a directory."""


class RequestError(GradatimError):
    """What was asked for does not exist or makes no sense."""


class StoreError(GradatimError):
    """The evidence store cannot be opened, read or written."""


class JudgeError(GradatimError):
    """The judge cannot run on this machine, or died."""
