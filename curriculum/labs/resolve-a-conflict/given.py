"""Runs the modules of a commit, as they would run in a folder of their own."""

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


def answer(files, module, *args, **named):
    """What a module's function answers: price of parcel, otherwise the one of the same name."""
    commit, before = Commit(files), set(sys.modules)
    sys.meta_path.insert(0, commit)
    try:
        name = "price" if module == "parcel" else module
        return getattr(import_module(module), name)(*args, **named)
    finally:
        sys.meta_path.remove(commit)
        for name in set(sys.modules) - before:
            del sys.modules[name]
