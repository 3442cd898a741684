"""The results of an audit, as frozen values."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum


class State(StrEnum):
    """The result of a rule."""

    PASS = "pass"
    FAIL = "fail"
    NOT_APPLICABLE = "not applicable"
    NOT_CHECKED = "not looked at"


@dataclass(frozen=True)
class Finding:
    """Something to fix, or to know: what, where, and what to do about it."""

    what: str
    where: str = ""  # a file of the repository, or a commit
    line: int = 0  # from 1; 0 for the file as a whole
    do: str = ""

    @property
    def location(self) -> str:
        """The file and line in the form that editors open."""
        return f"{self.where}:{self.line}" if self.line else self.where


@dataclass(frozen=True)
class Result:
    """The state of a rule in one sentence, with the evidence for it."""

    state: State
    message: str
    findings: tuple[Finding, ...] = ()
    remarks: tuple[Finding, ...] = ()  # they do not make the rule fail


@dataclass(frozen=True)
class RuleResult:
    """A result with the rule that it belongs to."""

    id: str
    title: str
    result: Result


@dataclass(frozen=True)
class Report:
    """The audit of one commit."""

    folder: str
    commit: str
    ran: bool
    rules: tuple[RuleResult, ...]

    @property
    def failed(self) -> tuple[str, ...]:
        """The rules that fail, by id."""
        return tuple(rule.id for rule in self.rules if rule.result.state is State.FAIL)


def passed(message: str, remarks: Sequence[Finding] = ()) -> Result:
    return Result(State.PASS, message, (), tuple(remarks))


def failed(message: str, findings: Sequence[Finding], remarks: Sequence[Finding] = ()) -> Result:
    return Result(State.FAIL, message, tuple(findings), tuple(remarks))


def not_applicable(message: str, remarks: Sequence[Finding] = ()) -> Result:
    return Result(State.NOT_APPLICABLE, message, (), tuple(remarks))


def not_checked(message: str, remarks: Sequence[Finding] = ()) -> Result:
    return Result(State.NOT_CHECKED, message, (), tuple(remarks))


def from_findings(
    good: str, bad: str, findings: Sequence[Finding], remarks: Sequence[Finding] = ()
) -> Result:
    """Fails with `bad` if there are findings, else passes with `good`."""
    return failed(bad, findings, remarks) if findings else passed(good, remarks)
