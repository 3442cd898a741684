class Account:
    def __init__(self):
        self.balance = 0
        self.bookings = []

    @property
    def history(self):
        return list(self.bookings)

    def deposit(self, cents):
        if cents > 0:
            self.balance = self.balance + cents
            self.bookings.append(cents)
        else:
            raise ValueError("a deposit must be positive")

    def withdraw(self, cents):
        if 0 < cents <= self.balance:
            self.balance = self.balance - cents
            self.bookings.append(-cents)
        else:
            raise ValueError("a withdrawal must be covered")
