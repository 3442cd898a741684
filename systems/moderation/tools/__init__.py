"""What makes up data, measures and plays traffic: no part of the running system."""
