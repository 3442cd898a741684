"""You reject the claim about [:3]. A single place that is not there raises IndexError, but a slice
takes what there is: with two names, names[:3] gives two. L1 speaks of slices, L2 of single
places."""

def verdicts():
    """Return number of the claim -> (verdict, id of the passage that decides it)."""
    return {
        1: ("right", "D1"),
        2: ("wrong", "S1"),
        3: ("right", "S2"),
        4: ("right", "S4"),
        5: ("wrong", "Z1"),
        6: ("wrong", "G1"),
        7: ("wrong", "R1"),
        8: ("wrong", "L2"),
    }
