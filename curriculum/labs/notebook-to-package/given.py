"""How others use your file: they start it, import it, call its main, each time in a new folder."""

import contextlib
import importlib.util
import inspect
import io
import os
import runpy
import sys
import tempfile
import traceback
from pathlib import Path


@contextlib.contextmanager
def folder_of(main, files, place):
    """A new folder with the file of `main` and these files; the current folder is its `place`."""
    before, path, argv = Path.cwd(), list(sys.path), list(sys.argv)
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder).resolve()
        (root / place).mkdir(exist_ok=True)
        (root / "pool.py").write_text(inspect.getsource(inspect.getmodule(main)), encoding="utf-8")
        for name, text in files.items():
            (root / name).write_text(text, encoding="utf-8")
        os.chdir(root / place)
        try:
            yield root
        finally:
            os.chdir(before)
            sys.path[:], sys.argv[:] = path, argv


def watched(root, files, act):
    """How a call ended, what it printed on both outputs, and which files are new or changed."""
    out, err = io.StringIO(), io.StringIO()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
        try:
            code = act()
        except SystemExit as stop:
            code = 0 if stop.code is None else stop.code
            if isinstance(code, str):
                code = print(code, file=sys.stderr) or 1
        except Exception:
            traceback.print_exc()
            code = 1
    found = {
        str(path.relative_to(root)): path.read_text(encoding="utf-8")
        for path in sorted(root.rglob("*"))
        if path.is_file() and "__pycache__" not in path.parts
    }
    found.pop("pool.py", None)
    changed = {name: text for name, text in found.items() if files.get(name) != text}
    return {"code": code, "out": out.getvalue(), "err": err.getvalue(), "files": changed}


def started(main, words, files, place="."):
    """Start the file as a program with these arguments."""
    with folder_of(main, files, place) as root:
        sys.argv[:] = [str(root / "pool.py"), *words]
        return watched(
            root, files, lambda: runpy.run_path(str(root / "pool.py"), run_name="__main__") and 0
        )


def imported(main, files, *calls):
    """Import the file where only these files are, and call its main with each list of arguments."""
    with folder_of(main, files, ".") as root:
        sys.argv[:] = ["other.py", "--fast", "7"]
        spec = importlib.util.spec_from_file_location("pool", root / "pool.py")
        module = importlib.util.module_from_spec(spec)
        first = watched(root, files, lambda: spec.loader.exec_module(module))
        return [
            first,
            *(
                watched(root, files, lambda call=call: returned(module.main, call))
                for call in calls
            ),
        ]


def returned(main, words):
    """What main returns, or that it ends the program."""
    try:
        return main(words)
    except SystemExit as stop:
        return f"ends the program with {stop.code}"
