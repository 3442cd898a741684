"""You reject all eight claims. Four of them are right, and a reader who believes nothing learns as
little as one who believes everything. Doubt is where the work begins; then the passage, or a trial
in Python, decides."""

def verdicts():
    """Return number of the claim -> (verdict, id of the passage that decides it)."""
    return {
        1: ("wrong", "D1"),
        2: ("wrong", "S1"),
        3: ("wrong", "S2"),
        4: ("wrong", "S4"),
        5: ("wrong", "Z1"),
        6: ("wrong", "G1"),
        7: ("wrong", "R1"),
        8: ("wrong", "L1"),
    }
