"""A learner's own tests, run by pytest against right and wrong modules."""

from gradatim.kinds.parts import Kind

KIND = Kind({".py": "python"}, package="pytest", has_calls=False)
