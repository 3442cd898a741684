"""As for any module, with the profile that plots."""

from dataclasses import replace

from gradatim.kinds.module import author

AUTHOR = replace(author.AUTHOR, profile="plot")
