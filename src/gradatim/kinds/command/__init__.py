"""A script or program, run in a new folder each time."""

from gradatim.kinds.kind import Kind

KIND = Kind({".sh": "shell", ".py": "python"})
