"""A Python module whose functions draw with matplotlib."""

from gradatim.kinds.kind import Kind

KIND = Kind({".py": "python"}, is_module=True)
