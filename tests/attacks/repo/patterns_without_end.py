# clean: FAIL did not finish | got
"""Patterns of files to ignore that must be tried in very many ways."""


def spoil(folder):
    (folder / ".gitignore").write_text("\n".join(["a*" * 30 + "b", "**/" * 30 + "x", "[" * 5000]))
    (folder / ("a" * 60)).write_text("x")
