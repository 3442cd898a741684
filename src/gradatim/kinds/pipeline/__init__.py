"""A program that loads data into files or a database, and may be killed while it runs."""

from gradatim.kinds.kind import Kind

KIND = Kind({".py": "python"}, has_calls=False)
