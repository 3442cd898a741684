"""Recommends films to the members of a film service."""
