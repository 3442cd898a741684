"""You accept that zip raises an error for lists of different lengths. It stops where the shorter
one ends, and says nothing: two runners give two medals. Only zip(..., strict=True) raises, and the
program does not say that."""

def verdicts():
    """Return number of the claim -> (verdict, id of the passage that decides it)."""
    return {
        1: ("right", "D1"),
        2: ("wrong", "S1"),
        3: ("right", "S2"),
        4: ("right", "S4"),
        5: ("right", "Z2"),
        6: ("wrong", "G1"),
        7: ("wrong", "R1"),
        8: ("right", "L1"),
    }
