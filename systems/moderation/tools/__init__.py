"""Generates data, measures, and plays traffic. Not part of the running system."""
