"""You accept the claim about [:3] with passage L2. L2 speaks of a single place, and there an error
is raised. L1 says what a slice does with places that are not there."""

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
        8: ("right", "L2"),
    }
