"""A Python module with a bug that the learner repairs."""

from gradatim.kinds.kind import Kind

KIND = Kind({".py": "python"}, is_module=True)
