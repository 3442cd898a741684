"""Moderation of a forum: a classic model, a second opinion, and people who decide."""
