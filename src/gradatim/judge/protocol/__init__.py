"""How messages and values travel between the judge and its jailed children."""
