"""Gradatim: the roadmap to AI engineering as something you run."""

__version__ = "0.1.0"
