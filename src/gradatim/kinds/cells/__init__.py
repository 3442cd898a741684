"""Cells that a page runs one after another; labs do not use this kind."""

from gradatim.kinds.kind import Kind

KIND = Kind({".py": "python"}, in_lab_toml=False)
