"""What pytest does with the suites: it leaves tests out, and keeps which suites passed."""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import Any

import pytest
from suites import FOLDERS, GROUP, History, chosen


def pytest_addoption(parser: pytest.Parser) -> None:
    group = parser.getgroup("suites")
    group.addoption("--rotate", action="store_true", help="one long suite of each group")
    group.addoption("--everything", action="store_true", help="all long suites")


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line("markers", "suite(name): part of a long suite, see tests/schedule")
    if config.option.rotate or config.option.everything:
        config.pluginmanager.register(Suites(config), "suites-of-this-run")


def suite_of(item: pytest.Item) -> str | None:
    mark = item.get_closest_marker("suite")
    if mark is None:
        return FOLDERS.get("/".join(item.nodeid.split("/")[:2]))
    if mark.args[0] not in GROUP:
        raise pytest.UsageError(f"{item.nodeid}: tests/schedule knows no suite '{mark.args[0]}'")
    return str(mark.args[0])


class Suites:
    """The suites of one run. The controller of xdist chooses them, and keeps what passed."""

    def __init__(self, config: pytest.Config) -> None:
        self.history = History(config.rootpath)
        self.from_controller = getattr(config, "workerinput", None)
        if self.from_controller is None and not _complete(config):
            raise pytest.UsageError("--rotate and --everything run all tests, or -m suite")
        self.suites = (
            set(self.from_controller["suites"]) if self.from_controller else self._choose(config)
        )
        self.outcomes: dict[str, Counter[str]] = defaultdict(Counter)

    def _choose(self, config: pytest.Config) -> set[str]:
        return set(GROUP) if config.option.everything else chosen(self.history)

    def pytest_report_header(self) -> str:
        return f"long suites of this run: {', '.join(sorted(self.suites)) or 'none'}"

    @pytest.hookimpl(optionalhook=True)
    def pytest_configure_node(self, node: Any) -> None:
        node.workerinput["suites"] = sorted(self.suites)

    @pytest.hookimpl(tryfirst=True)  # before -m
    def pytest_collection_modifyitems(
        self, config: pytest.Config, items: list[pytest.Item]
    ) -> None:
        for item in items:
            if suite := suite_of(item):
                item.add_marker(pytest.mark.suite(suite))
                item.user_properties.append(("suite", suite))
        left_out = [item for item in items if suite_of(item) not in (None, *self.suites)]
        config.hook.pytest_deselected(items=left_out)
        items[:] = [item for item in items if item not in left_out]

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        if report.when == "call" or report.outcome != "passed":
            for name, suite in report.user_properties:
                if name == "suite":
                    self.outcomes[str(suite)][report.outcome] += 1

    def pytest_sessionfinish(self, exitstatus: int) -> None:
        if self.from_controller is not None or exitstatus != pytest.ExitCode.OK:
            return
        for suite, outcomes in self.outcomes.items():
            if outcomes["passed"]:
                self.history.write(suite, outcomes)


def _complete(config: pytest.Config) -> bool:
    """Whether nothing but the suites decides which tests run."""
    options = config.option
    by_itself = config.args_source is pytest.Config.ArgsSource.TESTPATHS
    return by_itself and not options.keyword and options.markexpr in ("", "suite")
