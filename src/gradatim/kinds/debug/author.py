"""As for any module; but the starter is a faulty program."""

from dataclasses import replace

from gradatim.kinds.module import author

AUTHOR = replace(author.AUTHOR, starter_is_faulty=True)
