"""Other people's use of your file: they import, call and start it, in folders of their own."""

import contextlib
import importlib.util
import inspect
import io
import os
import runpy
import sys
import tempfile
from pathlib import Path


@contextlib.contextmanager
def folders(function, rates, orders):
    """A folder with the file to which `function` belongs, and another one, where we stand."""
    before, path, argv = Path.cwd(), list(sys.path), list(sys.argv)
    with tempfile.TemporaryDirectory() as folder:
        shop, here = Path(folder, "shop").resolve(), Path(folder, "orders").resolve()
        shop.mkdir()
        here.mkdir()
        (shop / "report.py").write_text(inspect.getsource(inspect.getmodule(function)))
        if rates:
            (shop / "rates.csv").write_text(rates)
        for name, text in orders.items():
            (here / name).write_text(text)
        os.chdir(here)
        try:
            yield shop / "report.py"
        finally:
            os.chdir(before)
            sys.path[:], sys.argv[:] = path, argv


def fresh(file):
    """The file, imported anew."""
    spec = importlib.util.spec_from_file_location("report", file)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def brief(text):
    """The text; of a usage message only that it is one, since everybody words it differently."""
    return "usage: ...\n" if text.startswith("usage:") else text


def watched(act):
    """(how it ended, what it printed, what it complained about) of a call."""
    out, err = io.StringIO(), io.StringIO()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
        try:
            end = act()
        except SystemExit as exit:
            end = f"left the program with {exit.code!r}"
        except FileNotFoundError as error:
            missing = Path(error.filename).resolve()
            end = f"FileNotFoundError: {missing.parent.name}/{missing.name}"
        except Exception as error:
            end = type(error).__name__
    return end, brief(out.getvalue()), brief(err.getvalue())


def imported(function):
    """Import the file where there are no rates and another program's command line."""
    with folders(function, "", {}) as file:
        sys.argv[:] = ["other.py", "--fast", "7"]
        here, path = Path.cwd(), list(sys.path)
        end, out, err = watched(lambda: fresh(file) and "imported")
        return {
            "end": end,
            "printed": "something" if out or err else "nothing",
            "folder": "the same" if Path.cwd() == here else "changed",
            "path": "the same" if sys.path == path else "changed",
        }


def called(function, rates, orders, *calls):
    """Import the file, call its main, tell how each call ended; the rates may differ each time."""
    rates = rates if isinstance(rates, list) else [rates] * len(calls)
    with folders(function, "", orders) as file:
        sys.argv[:] = ["/usr/tools/other.py", "--fast", "7"]
        module = fresh(file)
        ends = []
        for text, call in zip(rates, calls, strict=True):
            (file.parent / "rates.csv").write_text(text)
            ends.append(watched(lambda call=call: module.main(call)))
        return ends


def started(function, rates, orders, arguments):
    """Start the file as a program: (exit code, printed, complaints)."""
    with folders(function, rates, orders) as file:
        sys.argv[:] = [str(file), *arguments]
        end, out, err = watched(lambda: runpy.run_path(str(file), run_name="__main__") and 0)
        code = end.removeprefix("left the program with ") if isinstance(end, str) else str(end)
        return "0" if code == "None" else code, out, err


def rates_of(read_rates, *texts):
    """What read_rates says about one file that has these texts in turn."""
    answers = []
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder, "some-rates.txt")
        for text in texts:
            file.write_text(text)
            answers.append(read_rates(str(file)))
    return answers
