"""Disguises a module from a check, so that its file does not show whether it is a right or a wrong
version. Otherwise a test could read the author's source instead of testing its behaviour. Only this
file reaches the learner's process.

It can be imported, reloaded and run like any other file. Docstrings are removed, and each time the
file has another length, other constants and other line numbers.
"""

from __future__ import annotations

import ast
import base64
import marshal
import zlib
from random import Random

_MAX_FIRST_LINE, _MAX_PADDING = (
    10_000,
    2_000,
)  # upper bounds of the random first line and added length
_FUNCTION_NODES = ast.FunctionDef | ast.AsyncFunctionDef
_TEMPLATE = """from marshal import loads as _loads
from zlib import decompress as _decompress
from base64 import b85decode as _decoded
exec(_loads(_decompress(_decoded(b"{}"))))
#{}
"""


def disguise(source: str, file: str) -> bytes:
    """The content of the disguised file; a text that does not compile stays as it is."""
    try:
        tree = ast.parse(source)
        random = Random()  # not the global generator, which the learner may seed
        for node in ast.walk(tree):
            if isinstance(node, ast.Module | ast.ClassDef | _FUNCTION_NODES):
                _scramble(node, random)
        ast.fix_missing_locations(ast.increment_lineno(tree, random.randrange(_MAX_FIRST_LINE)))
        code = marshal.dumps(compile(tree, file, "exec", dont_inherit=True))
    except (SyntaxError, ValueError, RecursionError):
        return source.encode()
    packed = base64.b85encode(zlib.compress(code)).decode()
    return _TEMPLATE.format(packed, " " * random.randrange(_MAX_PADDING)).encode()


def _scramble(node: ast.Module | ast.ClassDef | _FUNCTION_NODES, random: Random) -> None:
    """Removes the docstring, and adds unused constants to a function."""
    if ast.get_docstring(node, clean=False) is not None:
        del node.body[0]
    if isinstance(node, _FUNCTION_NODES):
        for number in random.sample(range(2**40), random.randint(1, 3)):
            unread = ast.parse(f"_{number} = {number}").body[0]
            node.body.insert(random.randint(0, len(node.body)), unread)
    elif not node.body:
        node.body.append(ast.Pass())
