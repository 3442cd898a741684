"""A module that a check hands over, as a file whose text does not tell a right version from a wrong
one: else a test could read the author's source in place of trying what it does. The learner's side
gets nothing but this file.

It is imported, reloaded and run like any other file. Docstrings are gone, and each time it is
another file, of another length, with other constants and on other lines.
"""

from __future__ import annotations

import ast
import base64
import marshal
import zlib
from random import Random

_LINES, _PADDING = 10_000, 2_000  # among so many the first line, and a length to add, are drawn
_FUNCTIONS = ast.FunctionDef | ast.AsyncFunctionDef
_FILE = """from marshal import loads as _loads
from zlib import decompress as _decompress
from base64 import b85decode as _decoded
exec(_loads(_decompress(_decoded(b"{}"))))
#{}
"""


def disguised(source: str, file: str) -> bytes:
    """The file's content; a text that is no program stays as it is."""
    try:
        tree = ast.parse(source)
        random = Random()  # not the global one, whose numbers are the learner's
        for node in ast.walk(tree):
            if isinstance(node, ast.Module | ast.ClassDef | _FUNCTIONS):
                _rebuild(node, random)
        ast.fix_missing_locations(ast.increment_lineno(tree, random.randrange(_LINES)))
        code = marshal.dumps(compile(tree, file, "exec", dont_inherit=True))
    except (SyntaxError, ValueError, RecursionError):
        return source.encode()
    packed = base64.b85encode(zlib.compress(code)).decode()
    return _FILE.format(packed, " " * random.randrange(_PADDING)).encode()


def _rebuild(node: ast.Module | ast.ClassDef | _FUNCTIONS, random: Random) -> None:
    """Takes away the docstring; gives a function constants that nobody reads."""
    if ast.get_docstring(node, clean=False) is not None:
        del node.body[0]
    if isinstance(node, _FUNCTIONS):
        for number in random.sample(range(2**40), random.randint(1, 3)):
            unread = ast.parse(f"_{number} = {number}").body[0]
            node.body.insert(random.randint(0, len(node.body)), unread)
    elif not node.body:
        node.body.append(ast.Pass())
