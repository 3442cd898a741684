"""As for other modules; only the mutants are used."""

from gradatim.kinds.module.author import AUTHOR

__all__ = ["AUTHOR"]
