"""You accept all eight claims. Four of them are wrong, and they are written in the same calm tone
as the others. For each, ask what you would see if it were wrong, and let Python show it:
round(62.5) is 62."""

def verdicts():
    """Return number of the claim -> (verdict, id of the passage that decides it)."""
    return {
        1: ("right", "D1"),
        2: ("right", "S1"),
        3: ("right", "S2"),
        4: ("right", "S4"),
        5: ("right", "Z1"),
        6: ("right", "G1"),
        7: ("right", "R1"),
        8: ("right", "L1"),
    }
