"""A Python module with a bug that the learner repairs."""

from gradatim.kinds.parts import Kind

KIND = Kind({".py": "python"}, is_module=True)
