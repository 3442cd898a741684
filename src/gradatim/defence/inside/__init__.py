"""What runs in the jail beside the learner's file. `jail.py` sends its text; nothing imports it."""
