"""A Python module; checks call its functions, classes or generators."""

from gradatim.kinds.kind import Kind

KIND = Kind({".py": "python"}, names=("function", "class", "generator"), is_module=True)
