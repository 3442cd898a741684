"""As for other modules, but the starter is a program with a bug."""

from dataclasses import replace

from gradatim.kinds.module import author

AUTHOR = replace(author.AUTHOR, starter_is_faulty=True)
