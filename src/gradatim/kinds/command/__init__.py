"""A script or program, run in a new folder each time."""

from gradatim.kinds.parts import Kind

KIND = Kind({".sh": "shell", ".py": "python"})
