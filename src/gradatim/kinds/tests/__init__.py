"""A learner's own tests, run by pytest against right and wrong modules."""

from gradatim.kinds.kind import Kind

KIND = Kind({".py": "python"}, package="pytest", has_calls=False)
