"""Runs the learner's tests with pytest in this process, against modules from a check.

A run leaves nothing behind: its folder, its modules and its changes to the environment are undone.
Configuration, conftest.py and external plugins are not used.
"""

from __future__ import annotations

import contextlib
import io
import os
import sys
import tempfile
import types
import warnings
from collections.abc import Generator, Iterable, Iterator, Mapping
from pathlib import Path, PurePosixPath
from typing import Any

import pytest
from _pytest.fixtures import FixtureManager
from _pytest.outcomes import OutcomeException

from gradatim.kinds.kind import ChildPart
from gradatim.kinds.tests.disguise import disguise
from gradatim.removal import remove_tree

MAX_MODULE, MAX_TESTS = 200_000, 1_000  # most characters of a module, most tests
_OPTIONS = ["-q", "--assert=plain", "--capture=sys", "--color=no", "--tb=no", "--noconftest"]
_COMPLETED = (pytest.ExitCode.OK, pytest.ExitCode.TESTS_FAILED, pytest.ExitCode.NO_TESTS_COLLECTED)
_PLUGINS = (  # disabled: they write files, read settings or watch threads
    "cacheprovider junitxml pastebin doctest faulthandler stepwise warnings "
    "setuponly setupplan unraisableexception threadexception"
)

# pytest searches everything that its own plugins define for fixtures to warn about. That is a
# seventh of a short run, and the warnings are not shown.
if hasattr(FixtureManager, "_check_for_wrapped_fixture"):
    FixtureManager._check_for_wrapped_fixture = (  # type: ignore[method-assign]
        lambda self, name, obj: None
    )


def load(files: Mapping[str, bytes], folder: Path, file: str) -> Tests:
    """The tests in `file`."""
    return Tests(files, folder, file)


class Tests:
    """A test file and the other files of the submission."""

    __test__ = False

    def __init__(self, files: Mapping[str, bytes], folder: Path, file: str) -> None:
        self._files, self._folder, self._file = dict(files), folder, file

    def against(self, modules: Mapping[str, str], backwards: bool = False) -> dict[str, Any]:
        """Runs the tests with `modules` (file name -> source) in the same folder, in reverse order
        if `backwards`. Modules of a check arrive as made by `disguise_modules`, not as source.

        Returns dict(passed, failed, errors, collected): names such as "test_even" or
        "TestOdd::test_three[7]" in the order in which they ran, and the number of tests found. A
        test fails by an assertion or any other exception. It is an error if it ends the program, if
        its fixtures fail, or if the file cannot be imported (then the name is the file's). Skipped
        tests count only in `collected`.
        """
        run_folder = Path(tempfile.mkdtemp(prefix="tests-", dir=self._folder)).resolve()
        try:
            files = self._files | {name: text.encode() for name, text in modules.items()}
            _write_files(files, run_folder)
            outcome = _OutcomePlugin(self._file, backwards)
            with _isolated(run_folder, _top_level_names(files)):
                code = pytest.main(_arguments(run_folder, self._file), plugins=[outcome])
            return outcome.summary(int(code))
        finally:
            remove_tree(str(run_folder))


def _arguments(run_folder: Path, file: str) -> list[str]:
    where = [
        f"--rootdir={run_folder}",
        f"--confcutdir={run_folder}",
        f"--basetemp={run_folder / 'tmp'}",
    ]
    without = [word for name in _PLUGINS.split() for word in ("-p", f"no:{name}")]
    return [*_OPTIONS, *without, *where, "-c", os.devnull, str(run_folder / file)]


def disguise_modules(x: Any) -> Any:
    """A check's argument with the modules in it disguised. This happens before it reaches the
    learner's process, in which a test could read the source from its callers' frames."""
    if isinstance(x, list | tuple):
        return type(x)(map(disguise_modules, x))
    if not isinstance(x, Mapping):
        return x
    return {name: _disguise_module(name, content) for name, content in x.items()}


def _disguise_module(name: Any, content: Any) -> Any:
    if not (isinstance(name, str) and isinstance(content, str)):
        return content
    if len(content) > MAX_MODULE:
        raise ValueError(f"'{name}' has more than {MAX_MODULE:,} characters")
    return disguise(content, name).decode() if name.endswith(".py") else content


def _write_files(files: Mapping[str, bytes], folder: Path) -> None:
    for name, content in files.items():
        if PurePosixPath(name).is_absolute() or ".." in PurePosixPath(name).parts:
            raise ValueError(f"'{name}' does not lie in the folder of the tests")
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)


@contextlib.contextmanager
def _isolated(run_folder: Path, top_names: set[str]) -> Iterator[None]:
    """Runs the block in `run_folder` without its output, and undoes what tests tend to change.

    `top_names`: the top-level names under which files of this run are imported.
    """
    environment, path, cwd = dict(os.environ), list(sys.path), Path.cwd()
    bytecode, sys.dont_write_bytecode = sys.dont_write_bytecode, True
    shadowed = _unload(top_names)
    sys.path.insert(0, str(run_folder))
    os.chdir(run_folder)
    for name in ("PYTEST_ADDOPTS", "PYTEST_PLUGINS"):
        os.environ.pop(name, None)
    os.environ["PYTEST_DISABLE_PLUGIN_AUTOLOAD"] = "1"
    try:
        with (
            contextlib.redirect_stdout(_NullStream()),
            contextlib.redirect_stderr(_NullStream()),
            warnings.catch_warnings(action="ignore"),
        ):
            yield
    finally:
        os.chdir(cwd)
        sys.path[:], sys.dont_write_bytecode = path, bytecode
        os.environ.clear()
        os.environ.update(environment)
        _unload(top_names)
        sys.modules.update(shadowed)
        for entry in [p for p in sys.path_importer_cache if p.startswith(str(run_folder))]:
            del sys.path_importer_cache[entry]


def _unload(top_names: set[str]) -> dict[str, types.ModuleType]:
    """Removes the modules with these names, and their submodules, from `sys.modules`."""
    names = [name for name in sys.modules if name.partition(".")[0] in top_names]
    return {name: sys.modules.pop(name) for name in names}


def _top_level_names(files: Iterable[str]) -> set[str]:
    return {name.partition("/")[0].removesuffix(".py") for name in files if name.endswith(".py")}


class _NullStream(io.TextIOBase):
    """Discards what is written to it."""

    encoding = "utf-8"

    def write(self, text: str) -> int:
        return len(text)

    def writable(self) -> bool:
        return True


class _ExitAttempt(Exception):
    """A test tried to end the program."""


class _OutcomePlugin:
    """A pytest plugin for one run that sorts tests by outcome."""

    def __init__(self, file: str, backwards: bool) -> None:
        self._file, self._backwards, self._collected = file, backwards, 0
        self._outcomes: dict[str, str] = {}  # name of a test -> passed | failed | errors

    def summary(self, code: int) -> dict[str, Any]:
        """The result of `against`. `code` shows whether the file itself failed."""
        lists = {
            kind: [name for name, outcome in self._outcomes.items() if outcome == kind]
            for kind in ("passed", "failed", "errors")
        }
        if code not in _COMPLETED and not lists["errors"]:
            lists["errors"].append(self._file)
        return {**lists, "collected": self._collected}

    def pytest_collection_modifyitems(self, session: object, items: list[pytest.Item]) -> None:
        if len(items) > MAX_TESTS:
            raise pytest.UsageError(f"more than {MAX_TESTS:,} tests")
        self._collected = len(items)
        if self._backwards:
            items.reverse()

    def pytest_collectreport(self, report: pytest.CollectReport) -> None:
        if report.failed:
            self._outcomes[report.nodeid.partition("::")[2] or self._file] = "errors"

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        if report.failed and report.when == "call":  # a subtest, whose test itself passes
            self._outcomes.setdefault(report.nodeid.partition("::")[2], "failed")

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_setup(self) -> Generator[None, Any, Any]:
        return (yield from _catch_exit())

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_call(self) -> Generator[None, Any, Any]:
        return (yield from _catch_exit())

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_teardown(self) -> Generator[None, Any, Any]:
        return (yield from _catch_exit())

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_makereport(
        self, item: pytest.Item, call: pytest.CallInfo[None]
    ) -> Generator[None, pytest.TestReport, pytest.TestReport]:
        report = yield
        name = item.nodeid.partition("::")[2]
        if report.failed:
            exited = call.excinfo is not None and call.excinfo.errisinstance(_ExitAttempt)
            self._outcomes[name] = "errors" if exited or report.when != "call" else "failed"
        elif report.passed and report.when == "call":
            self._outcomes.setdefault(name, "passed")
        return report


def _catch_exit() -> Generator[None, Any, Any]:
    """Runs the wrapped hook; what would end the session becomes an error of this test."""
    try:
        return (yield)
    except (pytest.exit.Exception, KeyboardInterrupt) as error:
        raise _ExitAttempt(type(error).__name__) from None
    except (Exception, OutcomeException):
        raise
    except BaseException as error:
        raise _ExitAttempt(type(error).__name__) from None


CHILD = ChildPart(load, answers_vary=True, convert_argument=disguise_modules)
