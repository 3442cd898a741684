"""Builds the portfolio from the log and portfolio.toml, and compares files with both."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from gradatim import submission
from gradatim.app.context import Context
from gradatim.errors import RequestError

if TYPE_CHECKING:
    from gradatim.app.differences import Difference
    from gradatim.model.portfolio import ChainLink, Portfolio

FOLDER = "portfolio"


@dataclass(frozen=True)
class BuildResult:
    """The files that a build wrote."""

    portfolio: Portfolio
    folder: Path
    files: tuple[str, ...]
    file: Path  # portfolio.toml
    created: bool  # whether portfolio.toml was created just now


class PortfolioActions(Context):
    """Everything is derived; only the files for readers are stored. Imports are local, because
    every command imports this module."""

    @property
    def portfolio_folder(self) -> Path:
        return self.home / FOLDER

    @property
    def portfolio_file(self) -> Path:
        """The person in the portfolio, in the learner's words."""
        return self.home / "portfolio.toml"

    @property
    def has_portfolio(self) -> bool:
        """Whether a build wrote files, even if they are outdated or changed by now."""
        return (self.portfolio_folder / "site").is_dir()

    def portfolio(self) -> Portfolio:
        """The portfolio from the log and portfolio.toml, which may be missing.

        RequestError for a file that does not follow its own comments.
        """
        from gradatim.app import portfolio_file, portfolio_log

        file = portfolio_file.read(self.portfolio_file, [*self.pack.projects])
        return portfolio_log.portfolio(self.pack, self.evidence(), file)

    def portfolio_files(self) -> Mapping[str, str]:
        """Path in the portfolio's folder -> content."""
        from gradatim.render import portfolio as render

        return render.files(self.portfolio())

    def build_portfolio(self, pdf: bool = False) -> BuildResult:
        """Writes all files, and removes generated pages whose claims no longer exist. Updates the
        PDF if there is one.

        RequestError if the log no longer has the rows that the last build was made from.
        """
        from gradatim.app import differences, portfolio_file
        from gradatim.render import portfolio as render
        from gradatim.render.portfolio.pdf import PDF, document

        path = self.portfolio_file
        created = not path.exists()
        submission.write_new({path.name: portfolio_file.FIRST.encode()}, self.home)
        differences.expect_same_log(self.portfolio_folder, self._chain())
        portfolio = self.portfolio()
        files = render.files(portfolio)
        if problem := render.resume.problem(json.loads(files["resume.json"])):
            raise RequestError(f"this does not fit JSON Resume: {problem}", where=str(path))
        contents = {name: text.encode() for name, text in files.items()}
        if pdf or (self.portfolio_folder / PDF).exists():
            contents[PDF] = document(files["resume.json"])
        for name, content in contents.items():
            target = self.portfolio_folder / name
            if not _has_content(target, content):
                submission.write_atomically(target, content)
        for name in differences.stray_files(self.portfolio_folder, files):
            _remove(self.portfolio_folder / name)
        return BuildResult(portfolio, self.portfolio_folder, tuple(contents), path, created)

    def check_portfolio(self, path: Path | None = None) -> list[Difference]:
        """The differences between a README, a site or the folder of a portfolio and the log;
        without a path, those of the learner's own portfolio and the READMEs of their projects.

        RequestError if there is nothing to compare.
        """
        from gradatim.app import differences

        if path is None:
            readmes = [self.home / "projects" / name / "README.md" for name in self.pack.projects]
            parts = [self.portfolio_folder, *filter(differences.has_block, readmes)]
            return [one for part in parts for one in self._differences(part)]
        return self._differences(path)

    def _differences(self, folder: Path) -> list[Difference]:
        from gradatim.app import differences

        found = differences.of_chain(folder, self._chain())
        try:
            portfolio = self.portfolio()
        except RequestError:  # if rows were changed, a sentence may name a figure that is gone
            if found:
                return found
            raise
        return [*found, *differences.of_files(folder, portfolio)]

    def update_readme(self, path: Path) -> list[str]:
        """Updates the blocks of a README and returns their projects.

        RequestError for a README without a block, and for a block of a project without a run.
        """
        from gradatim.app import differences

        entries = {entry.id: entry for entry in self.portfolio().entries}
        text, projects = differences.with_blocks(path, entries)
        if not _has_content(path, text.encode()):
            submission.write_atomically(path, text.encode())
        return projects

    def _chain(self) -> Sequence[ChainLink]:
        """The hash chain over all stages in the log."""
        from gradatim.rules.portfolio import chain

        return chain.chain(self.evidence().of("stage"))


def _remove(path: Path) -> None:
    try:
        path.unlink()
    except OSError as error:
        what = f"this belongs to no claim any more and cannot be removed ({error.strerror})"
        raise RequestError(what, where=str(path), do="remove it yourself") from error


def _has_content(path: Path, content: bytes) -> bool:
    try:
        return path.read_bytes() == content
    except OSError:
        return False
