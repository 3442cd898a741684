"""The jobs that a plan can lead to, in words."""

from __future__ import annotations

from gradatim.model import Role

ROLES = {
    Role.MLE: ("machine learning engineer", "builds, ships and monitors models", "a"),
    Role.AAE: ("applied AI engineer", "builds products on language models", "an"),
    Role.DSH: ("data scientist, hybrid", "answers questions and ships the answer", "a"),
}
"""Role -> its name, what such a person does, and the article before the name."""
