"""Foreign imports

A fresh environment contains nothing but the standard library. Which modules by other people does a program need?

- `source`: the text of a Python program. Its imports may stand anywhere, in functions as well. A line such as
  `from .tools import clean`, with a point before the name, imports from the project itself and doesn't count.
- `own`: the names of the project's own modules, a list.
- Returns the sorted list of the modules that come neither with Python nor from the project, each once and by the first word
  of its name: of `import xgboost.sklearn` that's `xgboost`.

>>> foreign_imports("import json\\nimport numpy as np\\nfrom tools import clean", ["tools"])
['numpy']
"""

import ast
import sys

minutes = 7
chapter = "02-a-clean-room"
hint = "`from .tools import clean` has the level 1, `from . import clean` no module at all. What does `node.level` say of the others?"


def foreign_imports(source: str, own: list[str]) -> list[str]:
    found = set()
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            for one in node.names:
                found.add(one.name.partition(".")[0])
        elif isinstance(node, ast.ImportFrom) and node.level == 0:
            found.add(node.module.partition(".")[0])
    return sorted(found - sys.stdlib_module_names - set(own))


def cases(rng):
    yield ("x = 1\n", [])
    yield ("import numpy\n", [])
    yield ("import json, math\n", [])
    yield ("import json, numpy\n", [])
    yield ("import sys\nimport os, torch as t, sklearn\n", [])
    yield ("import xgboost.sklearn\nimport xml.etree\n", [])
    yield ("from tools.rows import read\nimport attrs\n", ["tools"])
    yield ("from sklearn.linear_model import Ridge\nimport sklearn\n", [])
    yield ("def f():\n    import pandas\n    return pandas\n", [])
    yield ("if True:\n    from scipy import stats\nimport tools\n", ["tools"])
    yield ("class A:\n    import joblib\n\nimport clean.rows, seaborn\n", ["clean"])
    yield ("# import pandas\nnote = 'import numpy'\n", [])
    yield ("'''\nimport torch\nfrom keras import layers\n'''\nimport duckdb\n", [])
    yield ("text = \"\"\"\nimport pandas\n\"\"\"\nfrom datetime import date\n", [])
    yield ("from . import clean\nfrom .rows import read\nfrom ..shop import till\nimport numpy\n", [])
    yield ("from .pandas import frame\nfrom .. import scipy\nfrom polars import col\n", ["shop"])
    yield ("from .yaml import load\nimport attrs\n", [])
    lines = ["import numpy as np", "import json", "from pandas import DataFrame", "import tools.io, attrs", "# import keras"]
    lines += ["def f{0}():\n    import plotly.express", "from .scipy import stats", "t{0} = '''\nimport lxml\n'''", "import re, yaml"]
    for n in (3, 5, 7):
        picked = rng.permutation(len(lines))[:n].tolist()
        yield ("\n".join(lines[i].replace("{0}", str(i)) for i in picked) + "\n", ["tools"])


def wrong_lines_with_import(source, own):
    """You look at lines that begin with `import` or `from`. Such lines also stand in texts over several lines, and `import a, b`
    names two modules."""
    words = [line.split()[1].partition(".")[0].strip(",") for line in source.splitlines()
             if line.strip().startswith(("import ", "from ")) and not line.strip().startswith("from .")]
    return sorted(set(words) - sys.stdlib_module_names - set(own))


def wrong_first_of_a_line(source, own):
    """You take only the first name of a line. `import json, numpy` imports numpy as well."""
    found = set()
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            found.add(node.names[0].name.partition(".")[0])
        elif isinstance(node, ast.ImportFrom) and node.level == 0:
            found.add(node.module.partition(".")[0])
    return sorted(found - sys.stdlib_module_names - set(own))


def wrong_top_of_the_file(source, own):
    """You look only at imports that aren't indented. One in a function fails as soon as the function is called."""
    found = set()
    for node in ast.parse(source).body:
        if isinstance(node, ast.Import):
            found.update(one.name.partition(".")[0] for one in node.names)
        elif isinstance(node, ast.ImportFrom) and node.level == 0:
            found.add(node.module.partition(".")[0])
    return sorted(found - sys.stdlib_module_names - set(own))


def wrong_relative_too(source, own):
    """You count imports with a point before the name. `from .pandas import frame` means the project's own file `pandas.py`."""
    found = set()
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            found.update(one.name.partition(".")[0] for one in node.names)
        elif isinstance(node, ast.ImportFrom):
            names = [node.module] if node.module else [one.name for one in node.names]
            found.update(name.partition(".")[0] for name in names)
    return sorted(found - sys.stdlib_module_names - set(own))
