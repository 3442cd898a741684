"""The table of rules, and an audit over it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import closing
from pathlib import Path

from gradatim.audit import (
    data,
    decisions,
    diagrams,
    environment,
    figures,
    image,
    leaks,
    licence,
    notebooks,
    pinned,
    published,
    readme,
    running,
    secrets,
    seeds,
)
from gradatim.audit.execution import Execution
from gradatim.audit.report import Report, Result, RuleResult
from gradatim.audit.repository import Repository, open_repository
from gradatim.audit.subject import Rule, Subject, VerifiedProject


def _read_only(rule: Callable[[Repository], Result]) -> Rule:
    """A rule that only reads the repository."""
    return lambda subject: rule(subject.repository)


# In the order in which they are looked at and shown; a rule may build on those before it.
RULES: dict[str, tuple[str, Rule]] = {
    "readme": ("The README tells a reader what they need", _read_only(readme.sections)),
    "licence": ("There is a licence, and it is named", _read_only(licence.licence)),
    "secrets": ("No secret in the folder or the history", _read_only(secrets.secrets)),
    "environment": ("An environment can be built again", environment.environment),
    "setup": ("One command works in a fresh clone", running.setup),
    "image": ("The container image builds", image.image),
    "commands": ("The commands of the README work", running.readme_commands),
    "figures": ("The README's results are what was measured", figures.figures),
    "diagrams": ("Diagrams show what is there", _read_only(diagrams.diagrams)),
    "decisions": ("Decisions rest on a commit, run or figure", _read_only(decisions.decisions)),
    "seeds": ("Generated data comes from a seed", _read_only(seeds.seeds)),
    "persons": ("No rows of real persons", _read_only(data.personal_data)),
    "large-files": ("No file above 10 MB", _read_only(data.large_files)),
    "notebooks": ("Notebooks run from top to bottom", notebooks.notebooks),
    "leaks": ("No test row leaks into training", leaks.leaks),
    "verified": ("It is the project that was verified", pinned.pinned),
    "published": ("Others can see this commit", published.published),
}


def audit(
    path: Path,
    run: bool = False,
    verified: Sequence[VerifiedProject] | None = None,
    on_rule: Callable[[str], None] = lambda title: None,
) -> Report:
    """The report on the repository around `path`; `on_rule` is called with each rule's title before
    it is checked.

    With `run`, the repository's commands run with the rights of this process. RequestError if there
    is no repository or it cannot be read.
    """
    with closing(open_repository(path)) as repository:
        subject = Subject(repository, Execution(repository) if run else None, verified)
        try:
            rules = tuple(_check_rule(subject, name, on_rule) for name in RULES)
        finally:
            if subject.execution is not None:
                subject.execution.close()
    return Report(str(repository.folder), repository.commit, run, rules)


def _check_rule(subject: Subject, name: str, on_rule: Callable[[str], None]) -> RuleResult:
    title, rule = RULES[name]
    on_rule(title)
    subject.results[name] = rule(subject)
    return RuleResult(name, title, subject.results[name])
