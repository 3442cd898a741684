"""What lays out pictures, measures and plays traffic: no part of the running system."""
