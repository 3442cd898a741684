"""Demand forecasts for a chain of shops, from an inbox to a page that is never silently old."""
