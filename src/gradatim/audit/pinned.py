"""Which verified project a repository is, and whether its commit is the verified one."""

from __future__ import annotations

from gradatim.audit import commands
from gradatim.audit.published import remotes
from gradatim.audit.report import Finding, Result, failed, not_applicable, not_checked, passed
from gradatim.audit.subject import Subject, VerifiedProject


def pinned(subject: Subject) -> Result:
    """A repository of one of the learner's verified projects is at the commit that was verified."""
    repository = subject.repository
    addresses = remotes(repository)
    remarks = [Finding(f"its remote is {address}") for address in addresses]
    if not subject.verified:
        return not_applicable("This computer has no verified project to compare it with.", remarks)
    found = _project(subject, addresses)
    if found is None:
        known = ", ".join(one.project for one in subject.verified)
        return not_checked(f"It is none of your verified projects ({known}).", remarks)
    where = found.commit.rstrip("+")
    if not where:
        finding = Finding(
            f"{found.project} was verified outside of Git",
            do=f"gradatim verify {repository.folder}",
        )
        return failed(
            f"Nobody can tell that this is the verified {found.project}.", [finding], remarks
        )
    if found.commit.endswith("+"):
        what = f"{found.project} was verified with changes that were not committed"
        finding = Finding(what, do="commit everything, then verify it again")
        return failed(f"No commit is the verified {found.project}.", [finding], remarks)
    if repository.commit.startswith(where):
        return passed(f"This commit is the verified {found.project}.", remarks)
    if not repository.has_commit(where):
        what = f"the verified commit {where} of {found.project} is not in this repository"
    else:
        what = f"{found.project} was verified at {where}, and this is {repository.commit[:12]}"
    finding = Finding(what, do=f"gradatim verify {repository.folder}")
    return failed(f"This is {found.project}, but not as it was verified.", [finding], remarks)


def _project(subject: Subject, addresses: list[str]) -> VerifiedProject | None:
    """The verified project that gradatim.toml or a remote names, or whose commit is here."""
    written = commands.table(subject.repository, "gradatim.toml").get("project")
    ends = {remote.rstrip("/").removesuffix(".git").rpartition("/")[2] for remote in addresses}
    ends = {end.rpartition(":")[2].lower().replace("_", "-") for end in ends}
    for one in subject.verified or ():
        commit = one.commit.rstrip("+")
        if one.project == written or one.project in ends:
            return one
        if len(commit) >= 7 and subject.repository.has_commit(commit):
            return one
    return None
