"""Forms, scales and shapes that all pictures share. Knows no idea and no web page."""
