"""Pieces of Python that a page runs one after another; no lab consists of them."""

from gradatim.kinds.parts import Kind

KIND = Kind({".py": "python"}, in_lab_toml=False)
