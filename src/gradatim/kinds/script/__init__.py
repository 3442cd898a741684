"""A program that prints; exercises of one file use it, labs do not."""

from gradatim.kinds.parts import Kind

KIND = Kind({".py": "python"}, in_lab_toml=False)
