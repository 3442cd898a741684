"""A moderation desk on scikit-learn and FastAPI."""
