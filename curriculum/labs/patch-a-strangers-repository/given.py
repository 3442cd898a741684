"""Runs the modules of a commit, as they would run in a folder of their own."""

import ast
import sys
from importlib import import_module
from importlib.util import spec_from_loader


class Commit:
    """Finds modules among the files of a commit: path -> text."""

    def __init__(self, files):
        self.files = files

    def find_spec(self, name, path=None, target=None):
        return spec_from_loader(name, self) if f"{name}.py" in self.files else None

    def create_module(self, spec):
        return None

    def exec_module(self, module):
        path = f"{module.__name__}.py"
        exec(compile(self.files[path], path, "exec"), module.__dict__)


def used(files, module, use):
    """What `use` makes of a module of these files."""
    commit, before = Commit(files), set(sys.modules)
    sys.meta_path.insert(0, commit)
    try:
        return use(import_module(module))
    finally:
        sys.meta_path.remove(commit)
        for name in set(sys.modules) - before:
            del sys.modules[name]


def answer(files, module, name, *args, **named):
    """What a function of a module returns; the name of the error that it raises."""
    try:
        return used(files, module, lambda found: getattr(found, name)(*args, **named))
    except Exception as error:
        return type(error).__name__


def outcome(test):
    """How a test ends: passed, failed, or the name of another error."""
    try:
        test()
    except AssertionError:
        return "failed"
    except Exception as error:
        return type(error).__name__
    return "passed"


def outcomes(files):
    """How each test of test_fees.py ends, name -> outcome."""

    def all_of(module):
        names = [name for name in vars(module) if name.startswith("test_")]
        return {name: outcome(getattr(module, name)) for name in names}

    try:
        return used(files, "test_fees", all_of)
    except Exception as error:
        return {"test_fees.py": type(error).__name__}


def imports(text):
    """The modules that a program imports."""
    found = set()
    try:
        tree = ast.parse(text)
    except SyntaxError:
        return ["SyntaxError"]
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            found.update(one.name for one in node.names)
        elif isinstance(node, ast.ImportFrom):
            found.add(node.module or ".")
    return sorted(found)
