"""You accept that sorted puts times itself in order. S1 says that sorted makes a new list and
leaves alone what it was given; it is a list's method sort that changes the list itself."""

def verdicts():
    """Return number of the claim -> (verdict, id of the passage that decides it)."""
    return {
        1: ("right", "D1"),
        2: ("right", "S1"),
        3: ("right", "S2"),
        4: ("right", "S4"),
        5: ("wrong", "Z1"),
        6: ("wrong", "G1"),
        7: ("wrong", "R1"),
        8: ("right", "L1"),
    }
