"""A script or a program, run in a fresh folder for each question."""

from gradatim.kinds.parts import Kind

KIND = Kind({".sh": "shell", ".py": "python"})
