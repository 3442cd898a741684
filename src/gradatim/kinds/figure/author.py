"""As for other modules, with the profile for plotting."""

from dataclasses import replace

from gradatim.kinds.module import author

AUTHOR = replace(author.AUTHOR, profile="plot")
