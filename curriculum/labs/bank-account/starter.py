class Account:
    """A bank account in whole cents that is never overdrawn."""

    def __init__(self):
        self._balance = 0

    def deposit(self, cents):
        """Add an amount of at least one cent."""
        self._balance += cents  # TODO: which amounts are refused? What else must be remembered?

    # TODO: withdraw(cents), balance and history
