"""As for any module; only the mutants are asked for."""

from gradatim.kinds.module.author import AUTHOR

__all__ = ["AUTHOR"]
